import type { Speech } from './speech.ts';

/** Data of the block `progress-bar`: two weighted columns, the text in the wider one. */
export interface ProgressBar {
  readonly filled: number;
  readonly empty: number;
  readonly style: 'accent' | 'good';
  readonly text: string;
}

/** A bar of `progress`, whole per cent, with the number as text. */
export function progressBar(progress: number, speech: Speech): ProgressBar {
  return bar(progress, speech.say('card.progress', { progress }));
}

/** A bar of how many of all are done. */
export function shareBar(done: number, total: number, text: string): ProgressBar {
  return bar(total === 0 ? 0 : Math.round((done / total) * 100), text);
}

function bar(filled: number, text: string): ProgressBar {
  return { filled, empty: 100 - filled, style: filled === 100 ? 'good' : 'accent', text };
}
