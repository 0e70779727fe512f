import { sameWords } from '../../../src/learning/catalogue/title-match.ts';
import type { Intention } from '../intention.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

/** Shows the course whose title is the whole clause ("Finish Strong"), whatever else it could mean. */
export function showExactTitle(reading: Reading, situation: Situation): Intention | null {
  const { text } = reading;
  const known =
    situation.catalogue.hasTitle(text) || situation.own.some(({ title }) => sameWords(text, title));
  if (!known) return null;
  return { kind: 'show', what: 'results', words: text };
}
