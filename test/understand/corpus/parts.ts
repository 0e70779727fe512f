import { afterwards } from './afterwards.ts';
import { dialects } from './dialects.ts';
import { everyday } from './everyday.ts';
import { heldOut } from './held-out.ts';
import { independent } from './independent.ts';
import { last } from './last.ts';
import type { Line } from './line.ts';
import { mixed } from './mixed.ts';
import { newest } from './newest.ts';
import { next } from './next.ts';
import { otherBots } from './other-bots.ts';
import { phones } from './phones.ts';
import { refusing } from './refusing.ts';
import { reminders } from './reminders.ts';
import { starting } from './starting.ts';
import { terse } from './terse.ts';
import { tuning } from './tuning.ts';

/** One part of the corpus: how it came about, and whether its mistakes may be looked at. */
export interface Part {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly unseen?: true;
  /**
   * How many were right when the rules first met them, as written and after labels that the rules of the bot contradict
   * were put right, and how many wrote what was not asked for.
   */
  readonly first?: { readonly right: number; readonly reviewed: number; readonly wrongWrites: number };
}

/** The corpus, in the order it was written in. */
export const parts: readonly Part[] = [
  { name: 'tuned on', lines: tuning },
  { name: 'held out', lines: heldOut, unseen: true },
  { name: 'written by somebody else', lines: independent },
  { name: 'written afterwards', lines: afterwards },
  { name: 'written last', lines: last },
  { name: 'strangers: phones', lines: phones, first: { right: 122, reviewed: 123, wrongWrites: 0 } },
  { name: 'strangers: starting', lines: starting, first: { right: 112, reviewed: 112, wrongWrites: 1 } },
  { name: 'strangers: mixed', lines: mixed, first: { right: 114, reviewed: 114, wrongWrites: 2 } },
  { name: 'strangers: terse', lines: terse, first: { right: 122, reviewed: 123, wrongWrites: 0 } },
  {
    name: 'strangers: dialects and letters',
    lines: dialects,
    first: { right: 106, reviewed: 107, wrongWrites: 0 },
  },
  { name: 'strangers: newest', lines: newest, first: { right: 126, reviewed: 126, wrongWrites: 1 } },
  { name: 'strangers: every day', lines: everyday, first: { right: 99, reviewed: 99, wrongWrites: 0 } },
  {
    name: 'strangers: used to other bots',
    lines: otherBots,
    first: { right: 97, reviewed: 97, wrongWrites: 0 },
  },
  {
    name: 'refused, begun, more time',
    lines: refusing,
    first: { right: 65, reviewed: 65, wrongWrites: 2 },
  },
  {
    name: 'next, saved, planned, asked about',
    lines: next,
    first: { right: 143, reviewed: 143, wrongWrites: 0 },
  },
  {
    name: 'reminders and quiet',
    lines: reminders,
    first: { right: 108, reviewed: 108, wrongWrites: 1 },
  },
];
