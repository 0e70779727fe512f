import { afterwards } from './afterwards.ts';
import { fifth } from './fifth.ts';
import { heldOut } from './held-out.ts';
import { independent } from './independent.ts';
import { last } from './last.ts';
import type { Line } from './line.ts';
import { mixed } from './mixed.ts';
import { phones } from './phones.ts';
import { sixth } from './sixth.ts';
import { starting } from './starting.ts';
import { terse } from './terse.ts';
import { tuning } from './tuning.ts';

/** One part of the corpus: how it came about, and whether its mistakes may be looked at. */
export interface Part {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly unseen?: true;
}

/** The corpus, in the order it was written in. */
export const parts: readonly Part[] = [
  { name: 'tuned on', lines: tuning },
  { name: 'held out', lines: heldOut, unseen: true },
  { name: 'written by somebody else', lines: independent },
  { name: 'written afterwards', lines: afterwards },
  { name: 'written last', lines: last },
  { name: 'from phones', lines: phones },
  { name: 'second of those who knew no rule', lines: starting },
  { name: 'third of those who knew no rule', lines: mixed },
  { name: 'fourth of those who knew no rule', lines: terse },
  { name: 'fifth of those who knew no rule', lines: fifth },
  { name: 'sixth of those who knew no rule', lines: sixth },
];
