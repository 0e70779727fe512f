import { fold } from '../../src/learning/catalogue/title-words.ts';
import { divide } from './text/divide.ts';
import type { Token } from './token.ts';
import type { Listening } from './words/language-words.ts';
import { lazyFor } from './words/lazy.ts';

const separators: ReadonlySet<string> = new Set('\n;!?…,');
/** A word without punctuation, as nearly all are. */
const bareWord = /^[a-z0-9]+%?$/i;
const ornament = /^[-–—*>→•|:~"'()[\]{}<]+$/;
const abbreviationsOf = lazyFor(
  ({ languages }: Listening) => new Set(languages.flatMap(({ words }) => words.abbreviations.split(' | '))),
);

/** The tokens of a plain text in the languages that listen; `correct` gives the command word that a word may be a typing error for. */
export function tokenise(
  plain: string,
  listening: Listening,
  correct: (word: string) => string | null = () => null,
): Token[] {
  const abbreviations = abbreviationsOf(listening);
  const tokens: Token[] = [];
  let quoting = false;
  const part = (text: string) =>
    tokens.push({ text, word: text, corrected: null, isSeparator: true, quoted: false, listening });
  const wordOf = (text: string, word: string): Token => ({
    text,
    word,
    corrected: correct(word),
    isSeparator: false,
    quoted: quoting,
    listening,
  });
  for (const [piece] of plain.matchAll(/(?:\d[,.]\d|[^\s,;!?…])+|[\n;!?…]|,/g)) {
    if (separators.has(piece)) {
      part(piece);
      continue;
    }
    if (ornament.test(piece)) {
      if (piece.includes('"')) quoting = !quoting;
      continue;
    }
    if (bareWord.test(piece)) {
      tokens.push(wordOf(piece, piece.toLowerCase()));
      continue;
    }
    const opens = /^[(['{]*"/.test(piece);
    const closes = /"[)\]}'.:]*$/.test(piece);
    const ends = /\.["')\]]*$/.test(piece) && !abbreviations.has(piece.toLowerCase());
    if (opens) quoting = true;
    const whole = piece.replace(/^["'([{¿¡@]+/, '').replace(/["')\]}.:]+$/, '');
    for (const [place, text] of divide(whole, listening).entries()) {
      const word = fold(text)
        .replace(/['’]/g, '')
        .replace(/(?<=\p{L})-(?=\p{L})/gu, '');
      if (word === '' || (word === '=' && !/\p{L}/u.test(tokens.at(-1)?.word ?? ''))) continue;
      tokens.push(place === 0 ? wordOf(text, word) : { ...wordOf(text, word), joined: true });
    }
    if (closes) quoting = false;
    if (ends) part('.');
  }
  return tokens;
}

/** The text of tokens as typed, separators included. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, joined }, at) => (at === 0 || joined === true ? text : ` ${text}`))
    .join('')
    .replace(/ (?=[,.;!?…])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where each token begins in `textOf` these tokens. */
export function placesIn(tokens: readonly Token[]): readonly number[] {
  const text = textOf(tokens);
  let from = 0;
  return tokens.map((token) => {
    const at = text.indexOf(token.text.trim(), from);
    from = at + token.text.trim().length;
    return at;
  });
}
