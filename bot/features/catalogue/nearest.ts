import { Refusal } from '../../../src/errors.ts';
import type { Services } from '../../services.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { IntentionOf } from '../../understand/intention.ts';
import { actionFor, choose, lookAt } from '../shared/choose-course.ts';
import { showCourses } from './list.ts';

/** Refuses what was typed; where some course is near to its words, those are offered instead. */
export async function offerNearest(
  turn: Turn,
  services: Pick<Services, 'catalogue' | 'refreshCatalogue'>,
  { code, nearest, text }: IntentionOf<'refuse'>,
): Promise<Answer> {
  const values = { words: text, course: text };
  if (nearest.length === 0) throw new Refusal(code, { values });
  if (code === 'courseNotFound') {
    const ids = nearest.map(({ courseId }) => courseId);
    return showCourses(turn, services, { words: text, offset: 0 }, ids);
  }
  return choose(turn, services, { key: `refusal.${code}`, values }, nearest, (match) =>
    match.entryId === null ? actionFor('start', match, { value: null }, turn) : lookAt(match),
  );
}
