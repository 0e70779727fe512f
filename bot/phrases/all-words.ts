import { words as de } from './de/words.ts';
import { words as en } from './en/words.ts';
import { words as es } from './es/words.ts';
import type { Words } from './words.ts';

/** The words of every language, listening at the same time. */
export const allWords: readonly Words[] = [en, de, es];
