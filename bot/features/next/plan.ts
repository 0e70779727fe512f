import { MINUTE, toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { meantEntries } from '../../../src/learning/activities/own-activities.ts';
import { meetingLink } from '../../../src/learning/next/meeting-link.ts';
import { minutesLeft } from '../../../src/learning/next/what-next.ts';
import { plannedStart } from '../../../src/learning/planned-start.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { When } from '../../understand/reading.ts';
import { say } from '../shared/ask.ts';
import { courseIn } from '../shared/views.ts';
import type { NextDeps } from './deps.ts';

/** Where it is not said how long: what is left of the course, within these bounds, in minutes. */
const SHORTEST = 15;
const LONGEST = 120;
const USUAL = 60;

/** Time for a course: a button that opens Teams' form for a meeting, filled in. Refuses a time that is over. */
export async function planCourse(turn: Turn, deps: NextDeps, courseId: string, when: When): Promise<Answer> {
  const { speech, now, person } = turn;
  const course = courseIn(deps.catalogue, courseId);
  const start = plannedStart(when, speech.timeZone, now);
  if (start === null) throw new Refusal('timeOver', { values: { course: course.title } });
  const entries = meantEntries(await deps.ledger.entriesOf(person.userId));
  const own = entries.find(({ activity }) => activity.courseId === courseId);
  const left = minutesLeft(course.durationMinutes, own?.activity.progress ?? 0) ?? USUAL;
  const minutes = when.minutes ?? Math.min(LONGEST, Math.max(SHORTEST, left));
  const startsAt = toInstant(start);
  const { title, webUrl } = course;
  const values = {
    course: title,
    start: speech.time(startsAt),
    end: speech.time(toInstant(start, minutes * MINUTE)),
    time: speech.duration(minutes),
  };
  const url = meetingLink({ subject: title, content: webUrl, startsAt, minutes });
  const shown = [own === undefined ? { courseId } : { entryId: own.id }];
  const remember = { shown, touched: own?.id ?? null };
  const link = { title: { key: 'reply.plan.open' }, url };
  return say(turn, { key: 'reply.plan', values }, { link, place: 'new', remember });
}
