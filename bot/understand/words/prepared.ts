import { createSlices } from '../../../src/slices.ts';
import type { LanguageWords } from './language-words.ts';
import { lazyFor } from './lazy.ts';

type Step = (language: LanguageWords) => void;

const steps: Step[] = [];

/** Work on the words of each language, done when it is first spoken; steps are done in the order in which they were told. */
export function prepare(...some: readonly Step[]): void {
  steps.push(...some);
}

/** The result of `make` for each language, made when the language is first spoken. */
export function preparedFor<T>(make: (language: LanguageWords) => T): (language: LanguageWords) => T {
  const of = lazyFor(make);
  prepare(of);
  return of;
}

/**
 * Builds what messages in a language are looked up in, in slices: by the first message alone it would be built in up to a second, in which
 * nobody else is answered.
 */
export async function preparing(language: LanguageWords): Promise<void> {
  const slices = createSlices();
  for (const step of steps) {
    if (slices.isOver()) await slices.next();
    step(language);
  }
}
