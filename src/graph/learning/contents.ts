import { z } from 'zod';
import type { DescribedCourse } from '../../learning/catalogue/course.ts';
import type { ListOptions, ListPage } from '../../learning/ports/ports.ts';
import { calls } from '../client/calls.ts';
import type { GraphRequest } from '../client/graph-request.ts';
import { graphId } from '../client/lenient.ts';
import { longList } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import { read, readIfThere } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';
import { type CoursePublication, graphCourse, publicationBody } from './graph-course.ts';

const publication = z.looseObject({ id: graphId.nullish() }).optional();

/** The provider's courses (`learningContents`): read page by page or alone, and published. */
export function createContents({ graph, providerId: provider }: { graph: Graph; providerId: string }) {
  const found = (request: GraphRequest) => readIfThere(graph, graphCourse, request);

  return {
    courses(options?: ListOptions): AsyncGenerator<ListPage<DescribedCourse>> {
      const call = calls.courses;
      return longList(graph, { call, path: pathOf(call, { provider }) }, graphCourse, options);
    },

    /** Undefined when Graph says 404, as by external id. */
    course: async (id: string, signal?: AbortSignal) =>
      found({ call: calls.course, path: pathOf(calls.course, { provider, id }), signal }),

    courseByExternalId: async (externalId: string) =>
      found({
        call: calls.courseByExternalId,
        path: pathOf(calls.courseByExternalId, { provider, externalId }),
      }),

    /**
     * Publishes a course or replaces all of its metadata. Gives Graph's id where the answer (202) names it; where
     * it does not, ask `courseByExternalId` later.
     */
    async upsertCourse(course: CoursePublication): Promise<string | undefined> {
      const call = calls.upsertCourse;
      const path = pathOf(call, { provider, externalId: course.externalId });
      const answer = await graph.request({ call, path, body: publicationBody(course) });
      return read(publication, answer, call)?.id ?? undefined;
    },
  };
}
