import { words as de } from './de.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import type { Words } from './words.ts';

/** The words of all languages; a message may be in any of them. */
export const allWords: readonly Words[] = [en, de, es];
