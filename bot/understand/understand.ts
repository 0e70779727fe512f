import { remembered } from '../../src/remembered.ts';
import { readClause } from './clause.ts';
import { withoutLetter } from './letter.ts';
import { meaningful } from './meaningful.ts';
import { readMoreTime } from './more-time.ts';
import { plainText } from './plain-text.ts';
import type { Reading, UnderstandOptions } from './reading.ts';
import { correct } from './slips.ts';
import { split } from './split.ts';
import { tokenise } from './tokens.ts';

/** Longer messages are no commands; they are not read. */
const LONGEST = 600;

/** The words of courses come again with every turn about them. */
const corrected = remembered(5_000, correct);

/**
 * What a message says, one reading for each change or question in it; at least one. Pure, and quick for any text. A
 * reading is certain only when every word has its place: all else must be asked before anything is written.
 */
export function understand(text: string, options: UnderstandOptions): readonly Reading[] {
  const plain = plainText(text.slice(0, 20_000));
  if (plain.length > LONGEST)
    return [{ ...readClause({ tokens: [], asks: false }, options), because: ['too long'] }];
  const language = languageOf(options);
  const tokens = meaningful(
    withoutLetter(tokenise(plain.replace(/^[/!]+(?=\S)/, ''), (word) => corrected(word, language))),
  );
  if (tokens.length === 0) return [wordless(text, options)];
  const time = readMoreTime(tokens, options);
  if (time !== null) {
    const nothing = readClause({ tokens: [], asks: false }, options);
    return [{ ...nothing, ...time, intent: 'moreTime', certain: true, text: plain }];
  }
  const readings = split(tokens, options);
  const telling = readings.filter(({ intent }) => intent !== 'greet' && intent !== 'thanks');
  const [only] = telling;
  if (telling.length === 1 && only?.titleOnly && ticked.test(text)) return [doneAsTicked(only)];
  if (telling.length > 0) return telling;
  return readings.slice(0, 1);
}

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

/** Nothing but emoji: a thumb up is no more than thanks. */
function wordless(text: string, options: UnderstandOptions): Reading {
  const reading = readClause({ tokens: [], asks: false }, options);
  if (!/\p{Extended_Pictographic}/u.test(text)) return reading;
  return { ...reading, intent: 'thanks', certain: true, because: ['only emoji'] };
}

function languageOf({ locale }: UnderstandOptions): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}
