/** Where an activity stands, in the words of a receipt: `Not on your list`, `Not started`, `30% done`, `Completed`. */
export type Standing = string;

export const ABSENT: Standing = 'Not on your list';
export const NOT_STARTED: Standing = 'Not started';
export const COMPLETED: Standing = 'Completed';
export const atProgress = (percent: number): Standing => `${percent}% done`;

/** One thing a person said of an activity. */
export interface Word {
  readonly standing: Standing;
  /** Told that it is kept; otherwise nobody heard what became of it. */
  readonly accepted: boolean;
}

/** What was said of one learner's activity in one course, in order, as the person knows it. */
export interface Track {
  readonly learnerId: string;
  readonly title: string;
  readonly words: Word[];
}

/** Where the learner has been told that it stands. */
export function standingOf({ words }: Track): Standing {
  return words.findLast(({ accepted }) => accepted)?.standing ?? ABSENT;
}

/** True when nobody heard what became of the last word. */
export function isUnclear({ words }: Track): boolean {
  return words.at(-1)?.accepted === false;
}

/**
 * Whether an answer that is no receipt says that nothing was changed. Any other leaves it open: the bot says so, or a card was
 * shown anew in the place where the receipt was looked for.
 */
export function saysUnchanged(text: string): boolean {
  return /nothing was changed|Do you want to reopen/i.test(text);
}

/** What a receipt says is kept; undefined for any other text. */
export function acceptedIn(text: string): Standing | undefined {
  if (!/Saved in Viva Learning|Saved here/.test(text)) return undefined;
  return / → (Not on your list|Not started|\d+% done|Completed)$/m.exec(text)?.[1];
}
