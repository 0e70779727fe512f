import type { Subject } from './subject.ts';

/** What to do about something broken, in the words of the pages where it is done. */
export interface Fix {
  /** What to do, one sentence or two. */
  readonly do: string;
  /** Where to click, or the command to run. */
  readonly where: string;
  /** What does not work meanwhile. */
  readonly without: string;
}

/**
 * One thing found out. `broken` makes the exit status 1; a `warning` does not; `unknown` could not be found out from
 * here; `skipped` was not looked at, because of something above it or because nobody asked.
 */
export type Finding =
  | {
      readonly outcome: 'fine';
      readonly says: string;
      readonly row?: ProbeRow;
      readonly figures?: true;
    }
  | { readonly outcome: 'broken' | 'warning'; readonly says: string; readonly fix: Fix }
  | {
      readonly outcome: 'unknown' | 'skipped';
      readonly says: string;
      readonly row?: ProbeRow;
      /** Graph was not asked: what needs the answer is not looked at, and who asks reads why. */
      readonly figures?: true;
    };

/** What the probe tried, as a row of its table. */
export interface ProbeRow {
  readonly what: string;
  /** As Microsoft's documents have it, or the bot goes by until it knows. */
  readonly believed: string;
  readonly found: string;
  /** What that changes about the bot. */
  readonly changes: string;
}

export type Outcome = Finding['outcome'];

export const checkIds = [
  'configuration',
  'sign-in',
  'permissions',
  'clock',
  'graph',
  'provider',
  'activity-sync',
  'contents',
  'external-id',
  'probe',
  'licence',
  'bot-token',
  'service-url',
  'channel',
  'database',
  'instance',
  'files',
  'outbox',
  'pace',
  'people',
  'reminders',
  'manifest',
] as const;
export type CheckId = (typeof checkIds)[number];

export interface Check {
  readonly id: CheckId;
  readonly title: string;
  readonly proves: string;
  readonly fails: string;
  /** Checks without a broken finding, else this one is skipped. */
  readonly needs: readonly CheckId[];
  run(subject: Subject): Promise<readonly Finding[]>;
}

export const fine = (says: string): Finding => ({ outcome: 'fine', says });
/** Fine, with figures that are worth reading all the same. */
export const figures = (says: string): Finding => ({ outcome: 'fine', says, figures: true });
export const broken = (says: string, fix: Fix): Finding => ({ outcome: 'broken', says, fix });
export const warning = (says: string, fix: Fix): Finding => ({ outcome: 'warning', says, fix });
export const unknown = (says: string): Finding => ({ outcome: 'unknown', says });
export const skipped = (says: string): Finding => ({ outcome: 'skipped', says });
