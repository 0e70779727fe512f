import type { RefusalCode } from '../../src/errors.ts';
import type { CourseMatch } from '../../src/learning/catalogue/find-course.ts';
import type { StoredAction } from '../../src/learning/ports/ports.ts';
import type { ExactName } from './command-list.ts';
import type { DateReading, Intent } from './reading.ts';

/** A change that was asked for plainly. The rules of `src/learning` still decide whether it may be. */
export type Write =
  | { readonly kind: 'write'; readonly change: 'start' | 'complete'; readonly course: CourseMatch }
  | { readonly kind: 'write'; readonly change: 'mark'; readonly course: CourseMatch; readonly value: number }
  | { readonly kind: 'write'; readonly change: 'undo' };

/** What must be known before anything is done. */
export type Question =
  /** One change is meant, but not plainly enough. */
  | { readonly kind: 'ask'; readonly question: 'confirm'; readonly write: Write }
  | { readonly kind: 'ask'; readonly question: 'remove'; readonly course: CourseMatch }
  /** Which of these; `value` is the percentage that was said, or for how many days more time, and `day` until when. */
  | {
      readonly kind: 'ask';
      readonly question: 'which';
      readonly intent: Intent;
      readonly matches: readonly CourseMatch[];
      readonly value: number | null;
      readonly day?: string | null;
    }
  /** How far; `guess` is what to offer. */
  | {
      readonly kind: 'ask';
      readonly question: 'percentage';
      readonly course: CourseMatch | null;
      readonly guess: number | null;
    }
  /** What was meant at all; `nearest` are courses with some of the words. */
  | { readonly kind: 'ask'; readonly question: 'meaning'; readonly nearest: readonly CourseMatch[] };

export type View =
  | {
      readonly kind: 'show';
      readonly what: 'list' | 'catalogue' | 'help' | 'team' | 'export' | 'nudge' | 'privacy' | 'forget';
    }
  | { readonly kind: 'show'; readonly what: 'activity'; readonly course: CourseMatch }
  /** Search results for these words. */
  | { readonly kind: 'show'; readonly what: 'results'; readonly words: string }
  /** How a command is said. */
  | { readonly kind: 'show'; readonly what: 'how'; readonly intent: Intent };

/** What had to be typed exactly (`/status`), and the words that followed. */
export interface Exact {
  readonly kind: 'exact';
  readonly command: ExactName;
  readonly words: string;
}

/** What to do about one reading. Only `write`, and `run` of an action that writes, change anything. */
export type Intention =
  | Write
  | Question
  | View
  | Exact
  | { readonly kind: 'say'; readonly what: 'greeting' | 'thanks' }
  /** All stays as it is. */
  | { readonly kind: 'nothing'; readonly because: 'negated' | 'noQuestion' | 'noMore' }
  | {
      readonly kind: 'refuse';
      readonly code: RefusalCode;
      readonly nearest: readonly CourseMatch[];
      readonly text: string;
    }
  /** Does what a button last shown would do: "yes", "2", "more". */
  | { readonly kind: 'run'; readonly action: StoredAction }
  /** Asks for a later due date; without a course, of the only one there is. */
  | {
      readonly kind: 'moreTime';
      readonly course: CourseMatch | null;
      readonly days: number | null;
      readonly day: string | null;
    }
  /** Takes back the question that was asked. */
  | { readonly kind: 'drop' }
  /** A BCP 47 tag, or the word as typed when it is not known; null asks which. */
  | { readonly kind: 'language'; readonly language: string | null }
  /** Opens the form with what was said. */
  | {
      readonly kind: 'assign';
      readonly course: CourseMatch | null;
      /** The course as typed, when no one course is plain. */
      readonly words: string | null;
      readonly people: readonly string[];
      /** All who report to the person. */
      readonly everyReport: boolean;
      readonly date: DateReading | null;
      readonly assignmentType: 'required' | 'recommended' | null;
      readonly note: string;
    };

type KeyOf<I extends Intention> = I extends Write
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

/** The intentions of one kind. */
export type IntentionOf<K extends IntentionKey> = K extends unknown ? OneOf<Intention, K> : never;
type OneOf<I extends Intention, K> = I extends unknown ? (K extends KeyOf<I> ? I : never) : never;

/** Which kind an intention is: its row in the table of commands, and all that operators see of it. */
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
    default:
      return intention.kind;
  }
}
