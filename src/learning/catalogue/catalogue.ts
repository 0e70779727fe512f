import { mapInSlices } from '../../slices.ts';
import type { Effort } from '../effort.ts';
import type { CatalogueHit } from './catalogue-hits.ts';
import { type CatalogueIndex, createCatalogueIndex } from './catalogue-index.ts';
import type { Course } from './course.ts';
import { byItsName, inEnglish } from './names-in-english.ts';
import { inTitleOrder, withInTitleOrder } from './title-order.ts';

/** Share of dead numbers at which the index is rebuilt. */
const MOST_WASTE = 0.3;

export interface SearchOptions {
  /** Offset of the first hit, from 0. */
  readonly offset?: number;
  readonly limit?: number;
  readonly activeOnly?: boolean;
  readonly effort?: Effort | undefined;
}

/** The local copy of the provider's courses, searchable by what people type. */
export interface Catalogue {
  /** Adds courses, or replaces those with the same id. */
  upsert(courses: Iterable<Course>): Promise<void>;
  get(id: string): Course | undefined;
  readonly size: number;
  /** Courses matching every word, best first: titles in any order, prefixes, one or two typos a word, skills last. */
  search(
    words: string,
    options?: SearchOptions,
  ): { readonly hits: readonly CatalogueHit[]; readonly total: number };
  /** Whether some course, active or not, has just these words for its title. */
  hasTitle(words: string): boolean;
  /** Active courses by title, from `offset`. */
  browse(offset: number, limit: number): { readonly courses: readonly Course[]; readonly total: number };
}

/** An empty catalogue in memory. Building yields to the event loop, and changes are applied in the order asked for. */
export function createCatalogue(): Catalogue {
  let index = createCatalogueIndex();
  let byTitle: readonly Course[] = [];
  let last: Promise<void> = Promise.resolve();

  /** Serialises changes. */
  function inTurn(change: () => Promise<void>): Promise<void> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function fill(target: CatalogueIndex, courses: readonly Course[]): Promise<void> {
    await mapInSlices(courses, target.add);
  }

  async function rebuild(courses: readonly Course[]): Promise<void> {
    const fresh = createCatalogueIndex();
    await fill(fresh, courses);
    const sorted = await inTitleOrder(fresh.all());
    index = fresh;
    byTitle = sorted;
  }

  async function change(courses: readonly Course[]): Promise<void> {
    await fill(index, courses);
    if (index.waste > MOST_WASTE) return rebuild(index.all());
    const ids = new Set(courses.map(({ id }) => id));
    const unchanged = byTitle.filter(({ id }) => !ids.has(id));
    const changed = [...ids].map((id) => index.get(id)).filter((course) => course !== undefined);
    byTitle = await withInTitleOrder(unchanged, changed);
  }

  return {
    upsert: (courses) => inTurn(() => change([...courses])),
    get: (id) => index.get(id),
    get size() {
      return index.size;
    },
    search(words, { offset = 0, limit = 10, activeOnly = false, effort } = {}) {
      const found = index.search(words, offset + limit, activeOnly, effort);
      const english = found.total === 0 ? inEnglish(words) : null;
      if (english === null) return { hits: found.hits.slice(offset), total: found.total };
      const { hits, total } = index.search(english, offset + limit, activeOnly, effort);
      return { hits: hits.slice(offset).map((hit) => byItsName(words, hit)), total };
    },
    hasTitle: (words) => index.hasTitle(words),
    browse(offset, limit) {
      return { courses: byTitle.slice(offset, offset + limit), total: byTitle.length };
    },
  };
}
