import { z } from 'zod';
import { calls } from '../client/calls.ts';
import { both, texts } from '../client/lenient.ts';
import { pagesOf } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import type { Graph } from '../client/request.ts';
import type { CoursePublication } from './graph-course.ts';
import { graphCourse } from './graph-course.ts';

/** A course with everything that publishing it anew must say again: an upsert clears what it leaves out. */
export type Publication = Required<Omit<CoursePublication, 'numberOfPages'>> & {
  readonly numberOfPages: number | null;
};

const extras = z.object({
  additionalTags: texts,
  contributors: texts,
  isPremium: z.boolean().catch(false),
  isSearchable: z.boolean().catch(true),
  numberOfPages: z.int().nullable().catch(null),
});

const publication = both(graphCourse, extras).transform(
  ([{ id: _, ...course }, extra]): Publication => ({ ...course, ...extra }),
);

/** Every course of the provider, page by page, whole. */
export function publicationsOf(graph: Graph, provider: string): AsyncGenerator<readonly Publication[]> {
  const call = calls.courses;
  return pagesOf(graph, { call, path: pathOf(call, { provider }), isLongList: true }, publication);
}
