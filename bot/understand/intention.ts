import type { RefusalCode } from '../../src/errors.ts';
import type { ListFilter } from '../../src/learning/activities/own-activities.ts';
import type { Aspect } from '../../src/learning/catalogue/course-question.ts';
import type { CourseMatch } from '../../src/learning/catalogue/find-course.ts';
import type { StoredAction } from '../../src/learning/ports/ports.ts';
import type { ExactName } from './command-list.ts';
import type { DateReading, Intent, Pause, QuietTime, When } from './reading.ts';
import type { LeadIntention } from './team/lead-intention.ts';

/** A change that is certain. The rules of `src/learning` still decide whether it is allowed. */
export type Write =
  | { readonly kind: 'write'; readonly change: 'start' | 'complete'; readonly course: CourseMatch }
  | { readonly kind: 'write'; readonly change: 'mark'; readonly course: CourseMatch; readonly value: number }
  | { readonly kind: 'write'; readonly change: 'undo' };

/** A question that has to be answered first. */
export type Question =
  /** Whether this change is meant. */
  | { readonly kind: 'ask'; readonly question: 'confirm'; readonly write: Write }
  | { readonly kind: 'ask'; readonly question: 'remove'; readonly course: CourseMatch }
  /** Which course; `value` is the percentage, or the days of more time, and `day` the last day that was asked for. */
  | {
      readonly kind: 'ask';
      readonly question: 'which';
      readonly intent: Intent;
      readonly matches: readonly CourseMatch[];
      readonly value: number | null;
      readonly day?: string | null;
      /** What was asked about the course, and in which language (BCP 47) it should be. */
      readonly aspect?: Aspect;
      readonly language?: string | null;
      /** When time for it is to be planned, or the person reminded of it. */
      readonly when?: When;
      /** Until when it is snoozed. */
      readonly pause?: Pause;
    }
  /** How far; `guess` is what to offer. */
  | {
      readonly kind: 'ask';
      readonly question: 'percentage';
      readonly course: CourseMatch | null;
      readonly guess: number | null;
    }
  /** What the message means; `nearest` are courses with some of its words. */
  | { readonly kind: 'ask'; readonly question: 'meaning'; readonly nearest: readonly CourseMatch[] };

export type View =
  | { readonly kind: 'show'; readonly what: 'list'; readonly only?: ListFilter }
  | {
      readonly kind: 'show';
      readonly what:
        | ('reminders' | 'settings')
        | ('saved' | 'catalogue' | 'help' | 'team' | 'export' | 'nudge')
        | ('privacy' | 'forget');
    }
  /** What to learn next, in so many minutes; null when it was not said how many. */
  | { readonly kind: 'show'; readonly what: 'next'; readonly minutes: number | null }
  | { readonly kind: 'show'; readonly what: 'activity'; readonly course: CourseMatch }
  /** Search results for these words. */
  | { readonly kind: 'show'; readonly what: 'results'; readonly words: string }
  /** How to type a command. */
  | { readonly kind: 'show'; readonly what: 'how'; readonly intent: Intent };

/** A command that has to be typed exactly (`/status`), and the words after it. */
export interface Exact {
  readonly kind: 'exact';
  readonly command: ExactName;
  readonly words: string;
}

/** What to do about one reading. Only `write`, and `run` of an action that writes, change anything. */
export type Intention =
  | LeadIntention
  | Write
  | Question
  | View
  | Exact
  | { readonly kind: 'say'; readonly what: 'greeting' | 'thanks' }
  | { readonly kind: 'nothing'; readonly because: 'negated' | 'noQuestion' | 'noMore' }
  | {
      readonly kind: 'refuse';
      readonly code: RefusalCode;
      readonly nearest: readonly CourseMatch[];
      readonly text: string;
    }
  /** Runs the action of a button last shown: "yes", "2", "more". */
  | { readonly kind: 'run'; readonly action: StoredAction }
  /** Asks for a later due date; without a course, of the only one there is. */
  | {
      readonly kind: 'moreTime';
      readonly course: CourseMatch | null;
      readonly days: number | null;
      readonly day: string | null;
    }
  /** Keeps a course for later, or no longer: nothing of Viva Learning's changes. */
  | { readonly kind: 'save' | 'unsave'; readonly course: CourseMatch }
  /** Time for a course: Teams' form for a meeting. */
  | { readonly kind: 'plan'; readonly course: CourseMatch; readonly when: When }
  /** Answers a question about a course; `language` is the one it should be in. */
  | {
      readonly kind: 'about';
      readonly course: CourseMatch;
      readonly aspect: Aspect;
      readonly language: string | null;
    }
  /** Why the person has a course. */
  | { readonly kind: 'why'; readonly course: CourseMatch }
  /** A reminder for oneself, of a course or, without one, of all that is open; `when` may not be said yet. */
  | { readonly kind: 'remind'; readonly course: CourseMatch | null; readonly when: When }
  /** Removes own reminders of a course; without one, asks which. */
  | { readonly kind: 'unremind'; readonly course: CourseMatch | null }
  /** Nothing about a course, or about anything, until a day; asks until when that is not said. */
  | { readonly kind: 'snooze'; readonly course: CourseMatch | null; readonly until: string | null }
  /** How the person wants to be reminded. */
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'drop' }
  /** A BCP 47 tag, or the word as typed when it is not known; null asks which. */
  | { readonly kind: 'language'; readonly language: string | null }
  /** Opens the form, filled in with what was said. */
  | {
      readonly kind: 'assign';
      readonly course: CourseMatch | null;
      /** The course as typed, when it is not exactly one. */
      readonly words: string | null;
      readonly people: readonly string[];
      /** All who report to the person. */
      readonly everyReport: boolean;
      readonly date: DateReading | null;
      readonly assignmentType: 'required' | 'recommended' | null;
      readonly note: string;
    };

/** What a person may say of how they want to be reminded. */
export type Wish =
  | { readonly what: 'stop' | 'start' | 'back' | 'weeklyOn' | 'weeklyOff' }
  | { readonly what: 'quiet'; readonly quiet: QuietTime }
  | { readonly what: 'away'; readonly pause: Pause };

type KeyOf<I extends Intention> = I extends LeadIntention
  ? `lead.${I['deed']}`
  : I extends Write
    ? `write.${I['change']}`
    : I extends Question
      ? `ask.${I['question']}`
      : I extends { kind: 'show' | 'say'; what: string }
        ? `${I['kind']}.${I['what']}`
        : I extends Exact
          ? I['command']
          : I['kind'];
/** Every kind of thing an intention can be: `write.start`, `show.list`, `moreTime`, … */
export type IntentionKey = KeyOf<Intention>;

export type IntentionOf<K extends IntentionKey> = K extends unknown ? OneOf<Intention, K> : never;
type OneOf<I extends Intention, K> = I extends unknown ? (K extends KeyOf<I> ? I : never) : never;

/** The kind of an intention: its row in the table of commands, and its label in metrics. */
export function keyOf(intention: Intention): IntentionKey {
  switch (intention.kind) {
    case 'write':
      return `write.${intention.change}`;
    case 'ask':
      return `ask.${intention.question}`;
    case 'show':
      return `show.${intention.what}`;
    case 'say':
      return `say.${intention.what}`;
    case 'exact':
      return intention.command;
    case 'lead':
      return `lead.${intention.deed}`;
    default:
      return intention.kind;
  }
}
