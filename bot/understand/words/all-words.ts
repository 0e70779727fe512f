import { words as de } from './de.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import type { Words } from './words.ts';

/** The words of every language, listening at the same time. */
export const allWords: readonly Words[] = [en, de, es];
