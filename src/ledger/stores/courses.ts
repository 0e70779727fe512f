import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { chunksOf } from '../../chunks.ts';
import type { Course, DescribedCourse } from '../../learning/catalogue/course.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import type { Schema } from '../database/schema.ts';

/** Position of a reader: revision, then id within it. */
export interface CoursePlace {
  readonly revision: number;
  readonly id: string;
}

export const BEFORE_ALL: CoursePlace = { revision: 0, id: '' };

/** Changed courses, and the position to read from next. */
export interface CourseChanges {
  readonly courses: readonly Course[];
  readonly place: CoursePlace;
}

/** Courses per read: some milliseconds. */
const PORTION = 250;

/** Id of the advisory lock: any number, the same in every instance. */
const LOCK = 4_711_002;

/** Rows per statement: SQLite and PostgreSQL limit its parameters (32,766 and 65,535). */
const CHUNK = 200;

/** Stored courses. Readers keep an index in memory and follow changes by revision. */
export function createCourses({ query, engine }: Database) {
  return {
    /** The next courses that changed after `place`, inactive ones too, at most some hundred; none when there are no more. */
    async changedSince(place: CoursePlace): Promise<CourseChanges> {
      const rows = await query
        .selectFrom('courses')
        .select(['id', 'course', 'revision', 'is_active'])
        .where('revision', '>=', place.revision)
        .where(({ or, eb }) => or([eb('revision', '>', place.revision), eb('id', '>', place.id)]))
        .orderBy('revision')
        .orderBy('id')
        .limit(PORTION)
        .execute();
      const last = rows.at(-1);
      return {
        courses: rows.map((row) => {
          const { description: _, ...course } = readJson<DescribedCourse>(row.course);
          return { ...course, isActive: row.is_active === 1 };
        }),
        place: last === undefined ? place : { revision: last.revision, id: last.id },
      };
    },

    /** What these courses, a page of them, are about, by id; without those of which nothing is said. */
    async descriptions(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (ids.length === 0) return new Map();
      const rows = await query
        .selectFrom('courses')
        .select(['id', 'course'])
        .where('id', 'in', ids)
        .execute();
      const said = rows.map(({ id, course }) => [id, readJson<DescribedCourse>(course).description] as const);
      return new Map(said.flatMap(([id, description]) => (description === null ? [] : [[id, description]])));
    },

    async countActive(): Promise<number> {
      let count = 0;
      for await (const ids of activeIds()) count += ids.length;
      return count;
    },

    /** Inserts new courses, updates those that differ, and returns how many did. */
    async store(courses: readonly DescribedCourse[]): Promise<number> {
      let changed = 0;
      for (const chunk of chunksOf(courses, CHUNK)) changed += await storeChunk(chunk);
      return changed;
    },

    /** Marks every course that is not among `ids` inactive, and returns how many were active before. */
    async deactivateAllBut(ids: ReadonlySet<string>): Promise<number> {
      let count = 0;
      for await (const active of activeIds()) {
        const missing = active.filter((id) => !ids.has(id));
        count += missing.length;
        for (const chunk of chunksOf(missing, CHUNK)) await deactivate(chunk);
      }
      return count;
    },
  };

  /** All there are, a portion at a time; others are served between two. */
  async function* activeIds(): AsyncIterable<readonly string[]> {
    for (let after = ''; ; ) {
      const rows = await query
        .selectFrom('courses')
        .select('id')
        .where('is_active', '=', 1)
        .where('id', '>', after)
        .orderBy('id')
        .limit(PORTION)
        .execute();
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map(({ id }) => id);
      after = last.id;
      await nextTurn();
    }
  }

  async function deactivate(ids: readonly string[]): Promise<void> {
    await query.transaction().execute(async (transaction) => {
      await alone(transaction);
      await transaction
        .updateTable('courses')
        .set({ is_active: 0, revision: await nextRevision(transaction) })
        .where('id', 'in', ids)
        .execute();
    });
  }

  /** Serialises writers: otherwise a reader could miss an earlier revision that commits later. */
  async function alone(transaction: Transaction<Schema>): Promise<void> {
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
  }

  async function storeChunk(courses: readonly DescribedCourse[]): Promise<number> {
    return query.transaction().execute(async (transaction) => {
      await alone(transaction);
      const known = await transaction
        .selectFrom('courses')
        .select(['id', 'course', 'is_active'])
        .where(
          'id',
          'in',
          courses.map(({ id }) => id),
        )
        .execute();
      const stored = new Map(known.map((row) => [row.id, `${row.is_active} ${row.course}`]));
      const revision = await nextRevision(transaction);
      const rows = new Map(courses.map((course) => [course.id, toRow(course, revision)]));
      const changed = [...rows.values()].filter(
        (row) => stored.get(row.id) !== `${row.is_active} ${row.course}`,
      );
      if (changed.length === 0) return 0;
      await transaction
        .insertInto('courses')
        .values(changed)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({
            course: row.ref('excluded.course'),
            is_active: row.ref('excluded.is_active'),
            revision: row.ref('excluded.revision'),
          })),
        )
        .execute();
      return changed.length;
    });
  }
}

async function nextRevision(transaction: Database['query']): Promise<number> {
  const { last } = await transaction
    .selectFrom('courses')
    .select((field) => field.fn.max('revision').as('last'))
    .executeTakeFirstOrThrow();
  return ((last as number | null) ?? 0) + 1;
}

function toRow(course: DescribedCourse, revision: number) {
  return {
    id: course.id,
    course: JSON.stringify(course),
    is_active: course.isActive ? (1 as const) : (0 as const),
    revision,
  };
}
