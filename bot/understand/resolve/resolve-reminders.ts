import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import type { Intention, Question, Wish } from '../intention.ts';
import type { Reading, When } from '../reading.ts';
import { isFaint } from './confirm-if-unsure.ts';
import { notActing } from './not-acting.ts';
import { pointedAt, running, type Situation } from './situation.ts';

type OfReminders = 'remind' | 'unremind' | 'snooze';
type Wished = 'quiet' | 'away' | 'back' | 'stopReminders' | 'startReminders' | 'weeklyOn' | 'weeklyOff';

/** Most courses to choose from. */
const MOST_CHOICES = 9;
const noTime: When = { day: null, time: null, minutes: null };

/** A reminder for oneself, or a snooze, about the course that is meant; about everything when none is said. */
export function ofReminders(
  intent: OfReminders,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): Intention {
  if (reading.course !== null) {
    const look = intent === 'snooze' ? 'own' : 'both';
    const found = findCourse(reading.course, { ...situation, look });
    if (found.outcome === 'one') return said(intent, reading, found.match);
    if (found.outcome === 'several') return which(intent, reading, found.matches);
    return { kind: 'refuse', code: 'courseNotFound', nearest: found.nearest, text: reading.course };
  }
  if (reading.pointer === null) return said(intent, reading, null);
  const course = pointedAt(reading.pointer, situation, before);
  if (course !== null) return said(intent, reading, course);
  const matches = running(situation);
  return matches.length === 0 ? said(intent, reading, null) : which(intent, reading, matches);
}

function which(intent: OfReminders, reading: Reading, matches: readonly CourseMatch[]): Question {
  return {
    ...{ kind: 'ask', question: 'which', intent, matches: matches.slice(0, MOST_CHOICES), value: null },
    ...(reading.when === undefined ? {} : { when: reading.when }),
    ...(reading.pause === undefined ? {} : { pause: reading.pause }),
  };
}

function said(intent: OfReminders, reading: Reading, course: CourseMatch | null): Intention {
  const meant = plain(intent, reading, course);
  return reading.certain && !(course !== null && isFaint(course)) ? meant : notActing(meant);
}

function plain(intent: OfReminders, { pause, when }: Reading, course: CourseMatch | null): Intention {
  if (intent === 'unremind') return { kind: 'unremind', course };
  if (intent === 'snooze') return { kind: 'snooze', course, until: pause?.until ?? null };
  return { kind: 'remind', course, when: when ?? noTime };
}

/** What is said of how to be reminded; in doubt the settings are shown. */
export function wishOf(intent: Wished, reading: Reading): Intention {
  const wish = reading.certain ? saidOf(intent, reading) : null;
  return wish === null ? { kind: 'show', what: 'settings' } : { kind: 'wish', wish };
}

function saidOf(intent: Wished, { quiet, pause }: Reading): Wish | null {
  switch (intent) {
    case 'quiet':
      return quiet === undefined ? null : { what: 'quiet', quiet };
    case 'away':
      return pause === undefined ? null : { what: 'away', pause };
    case 'stopReminders':
      return { what: 'stop' };
    case 'startReminders':
      return { what: 'start' };
    default:
      return { what: intent };
  }
}
