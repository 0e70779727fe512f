import { z } from 'zod';
import { COURSE_DATASET, GROUPS_DATASET, PEOPLE_DATASET } from '../../../cards/assign/form.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Turn } from '../../turn/turn.ts';
import type { CoursesDeps } from './deps.ts';

/** What `application/search` sends while a person types (Teams: dynamic search in Adaptive Cards). */
const query = z.object({
  dataset: z.enum([COURSE_DATASET, PEOPLE_DATASET, GROUPS_DATASET]),
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

/**
 * What to offer for what was typed so far: active courses; people and groups only to learning admins. Nothing for a
 * query that is not ours.
 */
export async function suggest(
  { person, signal }: Turn,
  deps: Pick<CoursesDeps, 'catalogue' | 'teams' | 'people'>,
  value: unknown,
): Promise<readonly Suggestion[]> {
  const asked = query.safeParse(value);
  if (!asked.success) return [];
  const { dataset, queryText, queryOptions } = asked.data;
  const limit = Math.min(queryOptions.top, MOST);
  if (dataset === COURSE_DATASET) return courses(deps.catalogue, queryText, queryOptions.skip, limit);
  if (queryText.trim() === '' || !(await deps.teams.isLearningAdmin(person.userId, signal))) return [];
  const { people } = deps;
  const found = await (dataset === PEOPLE_DATASET
    ? people.search(queryText, signal)
    : people.groups(queryText, signal));
  return found.slice(0, limit).map(({ id, displayName }) => ({ title: displayName, value: id }));
}

function courses(catalogue: Catalogue, typed: string, offset: number, limit: number): readonly Suggestion[] {
  const found =
    typed.trim() === ''
      ? catalogue.browse(offset, limit).courses
      : catalogue.search(typed, { offset, limit, activeOnly: true }).hits.map(({ course }) => course);
  return found.map(({ id, title }) => ({ title, value: id }));
}
