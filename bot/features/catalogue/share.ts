import { z } from 'zod';
import { sharedCourseCard } from '../../../cards/catalogue/shared-course.ts';
import { withoutLinks } from '../../../cards/engine/text.ts';
import { courseDetails, shortTitle } from '../../../cards/parts/course-lines.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Turn } from '../../turn/turn.ts';
import { vivaUrlOf } from '../shared/views.ts';
import type { CoursesDeps } from './deps.ts';

/** Id of the search command and its parameter, here and in the manifest. */
export const FIND_COURSE = { command: 'findCourse', words: 'words' } as const;

/** What `composeExtension/query` sends (Teams: search-based message extensions); clients differ in what they leave out. */
const query = z
  .object({
    parameters: z
      .array(z.object({ name: z.string().catch(''), value: z.unknown() }))
      .max(20)
      .catch([]),
    queryOptions: z
      .object({
        skip: z.coerce.number().int().min(0).max(10_000).catch(0),
        count: z.coerce.number().int().min(1).catch(25),
      })
      .catch({ skip: 0, count: 25 }),
  })
  .catch({ parameters: [], queryOptions: { skip: 0, count: 25 } });

/** Teams asks for 25 at a time. */
const MOST = 25;

/**
 * Courses to share in a chat, for what was typed in the message extension; all courses before anything is. The body
 * of the answer to the invoke. Refuses while the catalogue is empty.
 */
export async function shareCourses(
  { speech, mint }: Turn,
  {
    catalogue,
    descriptions,
    vivaLearningUrl,
  }: Pick<CoursesDeps, 'catalogue' | 'descriptions' | 'vivaLearningUrl'>,
  value: unknown,
) {
  if (catalogue.size === 0) throw new Refusal('catalogueEmpty');
  const { parameters, queryOptions } = query.parse(value);
  // the search has one parameter; `initialRun` says that nothing was typed yet
  const typed = parameters.find(({ name }) => name !== 'initialRun');
  const words = String(typed?.value ?? '').trim();
  const page = { offset: queryOptions.skip, limit: Math.min(queryOptions.count, MOST) };
  const courses =
    words === ''
      ? catalogue.browse(page.offset, page.limit).courses
      : catalogue.search(words.slice(0, 200), { ...page, activeOnly: true }).hits.map(({ course }) => course);
  if (courses.length === 0) return extensionMessage(speech.say('card.courses.empty', { words }));
  const about = await descriptions(courses.map(({ id }) => id));
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: courses.map((course) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: sharedCourseCard(
          {
            course: { ...course, description: about.get(course.id) ?? null },
            ...{ vivaUrl: vivaUrlOf(vivaLearningUrl, course.id), op: mint() },
          },
          speech,
        ),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: {
            title: withoutLinks(shortTitle(course)),
            text: withoutLinks(courseDetails(course, speech).join('')),
          },
        },
      })),
    },
  };
}

export function extensionMessage(text: string) {
  return { composeExtension: { type: 'message', text } };
}
