import { setImmediate as nextTick } from 'node:timers/promises';
import { type CatalogueIndex, createCatalogueIndex, type IndexHit } from './catalogue-index.ts';
import type { Course } from './course.ts';

/** Courses indexed before the event loop gets a turn: about five milliseconds' worth. */
const CHUNK = 1_000;

export interface CatalogueHit {
  readonly course: Course;
  /** 0 to 1; 1 only when the whole title was typed. */
  readonly score: number;
  /** How well the typed words matched on average, and the worst of them: 0 to 1. */
  readonly quality: number;
  readonly worst: number;
}

export interface SearchOptions {
  /** First hit wanted, from 0. */
  readonly offset?: number;
  readonly limit?: number;
  readonly activeOnly?: boolean;
}

/** The local copy of the provider's courses, searchable by what people type. */
export interface Catalogue {
  /** Takes these courses for the whole catalogue. The old one answers until the new one is ready. */
  replace(courses: Iterable<Course>): Promise<void>;
  /** Adds courses, or replaces those with the same id. */
  upsert(courses: Iterable<Course>): Promise<void>;
  get(id: string): Course | undefined;
  readonly size: number;
  /** Courses matching every word, best first: titles in any order, prefixes, one or two typos a word, skills last. */
  search(
    words: string,
    options?: SearchOptions,
  ): { readonly hits: readonly CatalogueHit[]; readonly total: number };
  /** Active courses by title, from `offset`. */
  browse(offset: number, limit: number): { readonly courses: readonly Course[]; readonly total: number };
}

/** An empty catalogue in memory. Building yields to the event loop, and changes are applied in the order asked for. */
export function createCatalogue(): Catalogue {
  let index = createCatalogueIndex();
  let byTitle: readonly Course[] | null = null;
  let last: Promise<void> = Promise.resolve();

  /** One change after the other. */
  function inTurn(change: () => Promise<void>): Promise<void> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function fill(target: CatalogueIndex, courses: Iterable<Course>): Promise<void> {
    let done = 0;
    for (const course of courses) {
      target.add(course);
      done += 1;
      if (done % CHUNK === 0) await nextTick();
    }
  }

  async function rebuild(courses: Iterable<Course>): Promise<void> {
    const fresh = createCatalogueIndex();
    await fill(fresh, courses);
    index = fresh;
    byTitle = null;
  }

  return {
    replace: (courses) => inTurn(() => rebuild(courses)),
    upsert: (courses) =>
      inTurn(async () => {
        await fill(index, courses);
        byTitle = null;
        if (index.waste > 0.3) await rebuild(index.all());
      }),
    get: (id) => index.get(id),
    get size() {
      return index.size;
    },
    search(words, { offset = 0, limit = 10, activeOnly = false } = {}) {
      const found = index.search(words).filter(({ course }) => !activeOnly || course.isActive);
      return { hits: best(found, offset + limit).slice(offset), total: found.length };
    },
    browse(offset, limit) {
      byTitle ??= [...index.all()].filter(({ isActive }) => isActive).sort(compareTitles);
      return { courses: byTitle.slice(offset, offset + limit), total: byTitle.length };
    },
  };
}

/** The first `count` of the hits in order of score, then title. */
function best(hits: IndexHit[], count: number): IndexHit[] {
  if (hits.length <= 200) return hits.sort(compareHits).slice(0, count);
  const scores = Float64Array.from(hits, ({ score }) => -score).sort();
  const least = -(scores[Math.min(count, scores.length) - 1] ?? 0);
  const above = hits.filter(({ score }) => score > least);
  const level = hits.filter(({ score }) => score === least);
  return [...above.sort(compareHits), ...level.sort(compareHits)].slice(0, count);
}

const compareHits = (a: IndexHit, b: IndexHit) => b.score - a.score || compareTitles(a.course, b.course);

const collator = new Intl.Collator('en', { numeric: true });
const compareTitles = (a: Course, b: Course) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
