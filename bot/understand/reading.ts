import type { Aspect } from '../../src/learning/catalogue/course-question.ts';
import type { Recurrence } from '../../src/learning/reminders/own-reminder.ts';
import type { Weekday } from '../../src/learning/reminders/wishes.ts';

/** What a person seems to want. `show` asks about one activity; `pick` answers a list with an ordinal alone. */
export const intents = [
  'greet',
  'help',
  'thanks',
  'find',
  'browse',
  'start',
  'list',
  'show',
  'mark',
  'complete',
  'remove',
  'undo',
  'assign',
  'team',
  'export',
  'nudge',
  'moreTime',
  'next',
  'save',
  'unsave',
  'saved',
  'plan',
  'about',
  'why',
  'remind',
  'unremind',
  'reminders',
  'settings',
  'snooze',
  'quiet',
  'away',
  'back',
  'stopReminders',
  'startReminders',
  'weeklyOn',
  'weeklyOff',
  'pick',
  'yes',
  'no',
  'cancel',
  'more',
  'language',
  'privacy',
  'forget',
] as const;
export type Intent = (typeof intents)[number];

/** Intents that change something; only a certain reading of one may write. */
export const writingIntents: ReadonlySet<Intent> = new Set([
  'start',
  'mark',
  'complete',
  'remove',
  'undo',
  'assign',
  'save',
  'unsave',
  'remind',
  'unremind',
  'snooze',
  'quiet',
  'away',
  'back',
  'stopReminders',
  'startReminders',
  'weeklyOn',
  'weeklyOff',
]);

/** When something is to be; null where it is not said. */
export interface When {
  /** `YYYY-MM-DD` */
  readonly day: string | null;
  /** `14:30` */
  readonly time: string | null;
  /** How long it takes; with `remind`, in how many minutes from now it comes. */
  readonly minutes: number | null;
  /** How often it comes; weekly without weekdays on the weekday of the first. Only with `remind`. */
  readonly recurrence?: Recurrence;
}

/** Hours and days in which somebody does not want to be written to; null where nothing is said of them. */
export interface QuietTime {
  readonly before: string | null;
  readonly after: string | null;
  /** 1 is Monday. */
  readonly days: readonly Weekday[] | null;
}

/** Days without messages: up to `until`, which is the first with them again; null where it is not said. */
export interface Pause {
  readonly from: string | null;
  readonly until: string | null;
}

export type Pointer =
  /** "#2", "the second": one-based; -1 is "the last". */
  | { readonly kind: 'ordinal'; readonly n: number }
  /** "it", "that one" */
  | { readonly kind: 'it' }
  /** "the other one" */
  | { readonly kind: 'other' }
  /** "both": the two last shown. */
  | { readonly kind: 'both' };

export type PercentageReading =
  | { readonly kind: 'value'; readonly value: number }
  /** Clear but not possible: -1, 150 %, "abc%". */
  | { readonly kind: 'impossible'; readonly text: string }
  /** "almost done", "0.5": has to be asked, and `guess` is offered. */
  | { readonly kind: 'unclear'; readonly text: string; readonly guess: number | null };

export type DateReading =
  /** Calendar day in the person's zone, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string; readonly text: string }
  | { readonly kind: 'unclear'; readonly text: string; readonly days: readonly string[] };

/** One thing a message says. A message has one or more. */
export interface Reading {
  /** Null when nothing was understood. */
  readonly intent: Intent | null;
  /** False when in doubt: then the bot asks, and never writes. */
  readonly certain: boolean;
  /**
   * `command` asks for it; `question` wants to know ("did I finish excel?"); `how` wants it explained
   * ("how do I mark 50%?"); `negated` does not want it ("don't mark it done").
   */
  readonly mood: 'command' | 'question' | 'how' | 'negated';
  /** The whole clause, as typed but without mentions and emoji. */
  readonly text: string;
  /** Words that name a course, as typed but without mentions and emoji; null when there are none. */
  readonly course: string | null;
  /** The same with a bare number that was taken for the percentage: "windows 11". */
  readonly courseWithNumber: string | null;
  readonly pointer: Pointer | null;
  readonly percentage: PercentageReading | null;
  readonly date: DateReading | null;
  /**
   * Names of people, as typed ("assign … to Ann and Bo"). With any other change they are people it seems to be for
   * ("mark Ann's excel done"): it is only carried out when the course's title says so ("Excel for Finance").
   */
  readonly people: readonly string[];
  /** True when it is to be assigned to all who report to the person: "to my team". */
  readonly everyReport: boolean;
  readonly assignmentType: 'required' | 'recommended' | null;
  /** Days of "one more week"; null when it is not said how much. Only with `moreTime`. */
  readonly days?: number | null;
  /** Minutes somebody has. Only with `next`. */
  readonly minutes?: number | null;
  /** Only with `about`. */
  readonly aspect?: Aspect;
  /** Only with `plan` and `remind`. */
  readonly when?: When;
  /** Only with `quiet`. */
  readonly quiet?: QuietTime;
  /** Only with `snooze` and `away`. */
  readonly pause?: Pause;
  /** Language named in "language German", or by a title that is only its name. */
  readonly language: string | null;
  /** True when it names another course than the one asked about: "no, i meant gdpr". */
  readonly corrects: boolean;
  /** True when it begins by retracting what was said just before: "no wait, …". */
  readonly retracts: boolean;
  /** True after "but": it limits what was said just before. */
  readonly contrasts: boolean;
  /** What a part of the clause says, for when the whole makes no sense; never certain. */
  readonly fallback: Reading | null;
  /** What no rule used. */
  readonly leftover: string;
  /** True when there is no command and the words are taken for a title. */
  readonly titleOnly: boolean;
  /** The rules that fired, for `npm run understand`. */
  readonly because: readonly string[];
}

/** What one rule read in a clause. */
export type PartialReading = Partial<Reading> & { readonly because: readonly string[] };

/** The same, to be confirmed whatever else speaks for it. */
export const unsure = (reading: Reading): Reading => ({ ...reading, certain: false });

export const emptyReading: Reading = {
  intent: null,
  certain: false,
  mood: 'command',
  text: '',
  course: null,
  courseWithNumber: null,
  pointer: null,
  percentage: null,
  date: null,
  people: [],
  everyReport: false,
  assignmentType: null,
  language: null,
  corrects: false,
  retracts: false,
  contrasts: false,
  fallback: null,
  leftover: '',
  titleOnly: false,
  because: [],
};
