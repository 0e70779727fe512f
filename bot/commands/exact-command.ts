import { fold } from '../../src/learning/catalogue/title-words.ts';
import { type ExactName, exactCommands } from '../understand/command-list.ts';
import type { Exact } from '../understand/intention.ts';
import type { Listening } from '../understand/words/language-words.ts';
import { lazyFor } from '../understand/words/lazy.ts';
import { phrasesOf } from '../understand/words/phrase-pattern.ts';

/** Recognises commands that have to be typed exactly; undefined for every other text. */
export function createExactCommand({ signIn }: { readonly signIn: boolean }) {
  const known = exactCommands.filter((command) => signIn || !command.signIn);
  const byPhraseIn = lazyFor(
    ({ languages }: Listening) =>
      new Map<string, ExactName>(
        known.flatMap((command) =>
          command.exactly === 'words'
            ? languages.flatMap(({ words }) =>
                phrasesOf(words.saidExactly[command.name]).map((phrase) => [phrase, command.name] as const),
              )
            : [],
        ),
      ),
  );
  return function exactCommand(text: string, listening: Listening): Exact | undefined {
    const typed = text.trim();
    const phrase = byPhraseIn(listening).get(plain(typed));
    if (phrase !== undefined) return { kind: 'exact', command: phrase, words: '' };
    for (const { name, exactly } of known) {
      const match = exactly === 'words' ? null : exactly.exec(typed);
      if (match !== null) return { kind: 'exact', command: name, words: match[1] ?? '' };
    }
    return undefined;
  };
}

export type RecogniseExactly = ReturnType<typeof createExactCommand>;

/** The text folded, with single spaces and without punctuation at its end. */
const plain = (text: string) => fold(text.replace(/(?<![.!\s])[.!\s]+$/, '').replaceAll(/\s+/g, ' '));
