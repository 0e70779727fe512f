import { memoize } from '../../../src/memoize.ts';
import { createMessage } from '../create-message.ts';
import { emptyReading, type Reading } from '../reading.ts';
import { plainText } from '../text/plain-text.ts';
import { withoutSalutation } from '../text/salutation.ts';
import { withoutInterjections } from '../text/trim.ts';
import { correctorFor } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { tokenise } from '../tokens.ts';
import type { UnderstandOptions } from '../understand-options.ts';
import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { readMoreTime } from './more-time.ts';
import { split } from './split.ts';

/** Longer messages are not read. Teams itself takes about 28 KB. */
export const LONGEST_MESSAGE = 2_000;
/** The same limit without markup. */
const LONGEST = 600;

/**
 * The readings of a message, one for each change or question in it, at least one. Pure. A reading is certain only when a rule
 * has used every word; every other is confirmed before anything is written. Refuses a text that takes too many steps.
 */
export function understand(text: string, options: UnderstandOptions): readonly Reading[] {
  const plain = plainOf(text, options);
  if (plain === null) return [{ ...nothing, because: ['too long'] }];
  return understandTokens(text, plain, tokensOf(plain, options), options);
}

/** The readings of a message whose words are known already. */
export function understandTokens(
  text: string,
  plain: string,
  tokens: readonly Token[],
  options: UnderstandOptions,
): readonly Reading[] {
  const message = createMessage(options);
  if (tokens.length === 0) return [wordless(text)];
  const time = readMoreTime(tokens, message);
  if (time !== null) {
    return [{ ...nothing, ...time, intent: 'moreTime', certain: true, text: plain }];
  }
  const readings = split(tokens, message);
  const telling = readings.filter(({ intent }) => intent !== 'greet' && intent !== 'thanks');
  const [only] = telling;
  if (telling.length === 1 && only?.titleOnly && ticked.test(text)) return [doneAsTicked(only)];
  if (telling.length > 0) return telling;
  return readings.slice(0, 1);
}

/** The plain text of a message as its writer speaks, for what they say of themselves; null when it is too long to be read. */
export function plainOf(text: string, { listening }: Pick<UnderstandOptions, 'listening'>): string | null {
  const plain = asWritten(text, { listening });
  return plain === null ? null : asSpelt(listening)(plain);
}

/** The same as it is written: what is for others keeps every word. */
export function asWritten(text: string, { listening }: Pick<UnderstandOptions, 'listening'>): string | null {
  const plain = text.length > LONGEST_MESSAGE ? null : plainIn(listening)(text);
  return plain === null || plain.length > LONGEST ? null : plain;
}

/** The words of a plain text, without salutation and interjections. */
export function tokensOf(plain: string, options: UnderstandOptions): readonly Token[] {
  return withoutInterjections(withoutSalutation(wordsOf(plain, options)));
}

/** All words of a plain text. */
export const wordsOf = (
  plain: string,
  { listening }: Pick<UnderstandOptions, 'listening'>,
): readonly Token[] => wordsIn(listening)(plain);

/** Longer texts are read as they are spelt: what takes 20 ms for these takes a hundred for the longest. */
const LONGEST_SPOKEN = 250;
/** Texts that are kept: the rules and the reader ask for the same ones several times a message. */
const KEPT = 20;
const asSpelt = lazyFor(({ languages }: Listening) => {
  const spoken = languages.flatMap(({ words }) => words.spoken ?? []);
  return memoize(KEPT, (plain: string) =>
    plain.length > LONGEST_SPOKEN
      ? plain
      : spoken.reduce((text, [written, read]) => text.replace(written, read as string), plain),
  );
});
const plainIn = lazyFor((listening: Listening) =>
  memoize(KEPT, (text: string) => plainText(text, listening)),
);
const wordsIn = lazyFor((listening: Listening) =>
  memoize(KEPT, (plain: string) =>
    tokenise(plain.replace(/^[/!]+(?=\S)/, ''), listening, correctorFor(listening)),
  ),
);

const ticked = /[✅✔☑💯]/u;

/** "fire safety ✅" */
const doneAsTicked = (reading: Reading): Reading => ({
  ...reading,
  // more than the title alone
  text: '',
  intent: 'complete',
  certain: false,
  titleOnly: false,
  because: [...reading.because, 'ticked: perhaps done'],
});

const nothing: Reading = { ...emptyReading, because: ['no words'] };

/** Nothing but emoji counts as thanks. */
function wordless(text: string): Reading {
  if (!/\p{Extended_Pictographic}/u.test(text)) return nothing;
  return { ...nothing, intent: 'thanks', certain: true, because: ['only emoji'] };
}
