import type { Optional } from '../engine/optional.ts';
import type { Speech } from '../speech.ts';

/** Data of the block `progress-bar`: two weighted columns, the text in the wider one; one that has no width vanishes. */
export interface ProgressBar {
  readonly filled: Optional<Part & { readonly style: 'accent' | 'good' }>;
  readonly empty: Optional<Part>;
}

interface Part {
  readonly width: number;
  readonly text: Optional<string>;
}

/** A bar of `progress`, whole per cent, with the number as text. */
export function progressBar(progress: number, speech: Speech): ProgressBar {
  return bar(progress, progressText(progress, speech));
}

/** `70 % done` */
export function progressText(progress: number, speech: Speech): string {
  return speech.say('card.progress', { progress });
}

/** A bar of how many of all are done. */
export function shareBar(done: number, total: number, text: string): ProgressBar {
  return bar(total === 0 ? 0 : Math.round((done / total) * 100), text);
}

/** The same where it is what people have completed. */
export const completedBar = (count: number, total: number, speech: Speech): ProgressBar =>
  shareBar(count, total, speech.say('card.team.completedOf', { count, total }));

function bar(filled: number, text: string): ProgressBar {
  const wide = filled >= 50;
  const empty = 100 - filled;
  const style = filled === 100 ? 'good' : 'accent';
  return {
    filled: filled > 0 ? [{ width: filled, style, text: wide ? [text] : [] }] : [],
    empty: empty > 0 ? [{ width: empty, text: wide ? [] : [text] }] : [],
  };
}
