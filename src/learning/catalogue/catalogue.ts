import { mapInSlices } from '../../slices.ts';
import type { Effort } from '../effort.ts';
import type { CatalogueHit } from './catalogue-hits.ts';
import { createCatalogueIndex } from './catalogue-index.ts';
import type { Course } from './course.ts';
import { byItsName, inEnglish } from './names-in-english.ts';
import { inTitleOrder } from './title-order.ts';

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
  /** Numbers in the index of the active courses. */
  let byTitle: Uint32Array = new Uint32Array();
  let last: Promise<void> = Promise.resolve();

  /** Serialises changes. */
  function inTurn(change: () => Promise<void>): Promise<void> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function rebuild(): Promise<void> {
    const fresh = createCatalogueIndex();
    const numbers = await mapInSlices(index.numbers(), (number) => fresh.add(index.course(number)));
    byTitle = await inTitleOrder(new Uint32Array(), numbers, fresh);
    index = fresh;
  }

  async function change(courses: readonly Course[]): Promise<void> {
    const numbers = await mapInSlices(courses, index.add);
    if (index.waste > MOST_WASTE) return rebuild();
    byTitle = await inTitleOrder(byTitle.filter(index.isHeld), numbers.filter(index.isHeld), index);
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
      const numbers = byTitle.subarray(offset, offset + limit);
      return { courses: Array.from(numbers, index.course), total: byTitle.length };
    },
  };
}
