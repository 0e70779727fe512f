import type { Speech, Voice } from '../speech.ts';
import { type BarColour, barPicture } from './bar-picture.ts';

/** How wide a bar is that stands for itself, in pixels: with its text beside it it fits a phone. */
const WIDTH = 160;
/** Where nothing stands beside it. */
const WIDE = 280;
/** The same in a list, beside a picture and a button. */
const SHORT_WIDTH = 80;

/** Data of the block `progress-bar`: a slim bar, as the client draws it or as a picture, and beside it what it says. */
export interface ProgressBar {
  readonly value: number;
  readonly color: 'Accent' | 'Good';
  readonly width: number;
  readonly picture: string;
  readonly text: string;
}

/** A bar of `progress`, whole per cent, with the number as text. */
export function progressBar(progress: number, speech: Speech): ProgressBar {
  return bar(progress, progressText(progress, speech), speech);
}

/** The same in a list, with the bare number: `70%`. */
export function shortBar(progress: number, speech: Speech): ProgressBar {
  return bar(progress, speech.say('card.percent', { progress }), speech, SHORT_WIDTH);
}

/** `70% done` */
export function progressText(progress: number, speech: Speech): string {
  return speech.say('card.progress', { progress });
}

/** A bar of how many of all are done. */
export function shareBar(
  done: number,
  total: number,
  text: string,
  voice: Pick<Voice, 'direction'>,
): ProgressBar {
  return bar(total === 0 ? 0 : Math.round((done / total) * 100), text, voice);
}

/** The same where it is what people have completed. */
export const completedBar = (count: number, total: number, speech: Speech): ProgressBar =>
  shareBar(count, total, speech.say('card.team.completedOf', { count, total }), speech);

/** Data of the block `stacked-bar`: how parts share a whole, in the direction of reading; `text` says the same. */
export interface StackedBar {
  readonly width: number;
  readonly picture: string;
  readonly text: string;
}

export function stackedBar(
  parts: readonly { readonly count: number; readonly colour: BarColour }[],
  total: number,
  text: string,
  { direction }: Pick<Voice, 'direction'>,
  width = WIDE,
): StackedBar {
  const shares = parts.map(({ count, colour }) => ({ share: count, colour }));
  return { width, picture: barPicture(width, shares, { whole: total, direction }), text };
}

function bar(
  value: number,
  text: string,
  { direction }: Pick<Voice, 'direction'>,
  width = WIDTH,
): ProgressBar {
  const [color, colour] = value === 100 ? (['Good', 'good'] as const) : (['Accent', 'accent'] as const);
  return { value, color, width, picture: barPicture(width, [{ share: value, colour }], { direction }), text };
}
