import type { Course } from '../learning/course.ts';
import type { Database } from './database.ts';
import { readJson } from './json.ts';

/** Courses that changed, and the revision to ask from next time. */
export interface CourseChanges {
  readonly courses: readonly Course[];
  readonly revision: number;
}

/** Rows in one statement: SQLite and PostgreSQL limit the parameters of one (32,766 and 65,535). */
const CHUNK = 200;

/** The stored courses. Readers keep an index in memory and follow the changes by revision. */
export function createCourses({ query }: Database) {
  return {
    /** Courses that changed after `revision`, inactive ones too; 0 for all. */
    async changedSince(revision: number): Promise<CourseChanges> {
      const rows = await query
        .selectFrom('courses')
        .select(['course', 'revision', 'is_active'])
        .where('revision', '>', revision)
        .orderBy('revision')
        .execute();
      return {
        courses: rows.map((row) => ({ ...readJson<Course>(row.course), isActive: row.is_active === 1 })),
        revision: rows.at(-1)?.revision ?? revision,
      };
    },

    /** Undefined when never seen. */
    async find(id: string): Promise<Course | undefined> {
      const row = await query.selectFrom('courses').selectAll().where('id', '=', id).executeTakeFirst();
      return row && { ...readJson<Course>(row.course), isActive: row.is_active === 1 };
    },

    async countActive(): Promise<number> {
      const { count } = await query
        .selectFrom('courses')
        .select((field) => field.fn.countAll().as('count'))
        .where('is_active', '=', 1)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** Inserts new courses, updates those that differ, and returns how many did. */
    async store(courses: readonly Course[]): Promise<number> {
      let changed = 0;
      for (const chunk of chunks(courses)) changed += await storeChunk(chunk);
      return changed;
    },

    /** Marks every course that is not among `ids` inactive, and returns how many were active before. */
    async deactivateAllBut(ids: ReadonlySet<string>): Promise<number> {
      const active = await query.selectFrom('courses').select('id').where('is_active', '=', 1).execute();
      const missing = active.map(({ id }) => id).filter((id) => !ids.has(id));
      for (const chunk of chunks(missing))
        await query.transaction().execute(async (transaction) => {
          await transaction
            .updateTable('courses')
            .set({ is_active: 0, revision: await nextRevision(transaction) })
            .where('id', 'in', chunk)
            .execute();
        });
      return missing.length;
    },
  };

  async function storeChunk(courses: readonly Course[]): Promise<number> {
    return query.transaction().execute(async (transaction) => {
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

function toRow(course: Course, revision: number) {
  return {
    id: course.id,
    course: JSON.stringify(course),
    is_active: course.isActive ? (1 as const) : (0 as const),
    revision,
  };
}

function chunks<T>(items: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
