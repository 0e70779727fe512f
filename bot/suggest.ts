import { z } from 'zod';
import { COURSE_DATASET } from '../cards/assign-form.ts';
import type { Catalogue } from '../src/learning/catalogue.ts';

/** What `application/search` sends while a person types (Teams: dynamic search in Adaptive Cards). */
const query = z.object({
  dataset: z.literal(COURSE_DATASET),
  queryText: z.string().max(200).default(''),
  queryOptions: z
    .object({
      skip: z.coerce.number().int().min(0).max(10_000).default(0),
      top: z.coerce.number().int().min(1).default(15),
    })
    .default({ skip: 0, top: 15 }),
});

/** Teams shows no more. */
const MOST = 15;

export interface Suggestion {
  readonly title: string;
  readonly value: string;
}

/** Active courses for what was typed so far; nothing for a query that is not ours. */
export function suggestCourses(catalogue: Catalogue, value: unknown): readonly Suggestion[] {
  const asked = query.safeParse(value);
  if (!asked.success) return [];
  const { queryText, queryOptions } = asked.data;
  const limit = Math.min(queryOptions.top, MOST);
  const courses =
    queryText.trim() === ''
      ? catalogue.browse(queryOptions.skip, limit).courses
      : catalogue
          .search(queryText, { offset: queryOptions.skip, limit, activeOnly: true })
          .hits.map(({ course }) => course);
  return courses.map(({ id, title }) => ({ title, value: id }));
}
