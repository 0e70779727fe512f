import type { Pointer } from '../reading.ts';
import type { Token } from '../token.ts';
import { wordsOf } from '../words/phrase-pattern.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** "#2", "the second one", "it", "the other one"; null when the tokens are anything else. */
export function pointerOf(tokens: readonly Token[]): Pointer | null {
  if (tokens.length === 0 || tokens.length > 5) return null;
  const last = tokens.at(-1);
  // "that one's done"
  if (last !== undefined && /'s$/i.test(last.text)) {
    return pointerOf([
      ...tokens.slice(0, -1),
      { ...last, text: last.text.slice(0, -2), word: last.word.slice(0, -1) },
    ]);
  }
  if (vocabulary.other.whole(tokens)) return { kind: 'other' };
  if (vocabulary.both.whole(tokens)) return { kind: 'both' };
  if (vocabulary.it.whole(tokens)) return { kind: 'it' };
  const article = tokens.length > 1 && vocabulary.articles.atStart(tokens)?.length === 1 ? 1 : 0;
  let rest = tokens.slice(article);
  const misspelt = vocabulary.ordinals.whole(rest);
  if (misspelt !== null && rest.length > 1) return { kind: 'ordinal', n: misspelt.value };
  const named = vocabulary.ordinalPrefix.atStart(rest);
  const counted = named === null ? null : vocabulary.numbers.whole(rest.slice(named.length));
  if (counted !== null) return { kind: 'ordinal', n: counted.value };
  const suffix = vocabulary.ordinalSuffix.atEnd(rest);
  if (suffix !== null && suffix.length < rest.length) rest = rest.slice(0, -suffix.length);
  const prefix = vocabulary.ordinalPrefix.atStart(rest);
  const said = prefix !== null && prefix.length < rest.length ? rest.slice(prefix.length) : rest;
  const figure = said.length === 1 ? /^[#$]?(\d{1,4})$/.exec(said[0]?.word ?? '')?.[1] : undefined;
  if (figure !== undefined && Number(figure) >= 0) return { kind: 'ordinal', n: Number(figure) };
  const number = said.length < rest.length ? vocabulary.numbers.whole(said) : null;
  if (number !== null) return { kind: 'ordinal', n: number.value };
  const ordinal = vocabulary.ordinals.whole(said);
  // "done last": the last one is said with more words
  const [only, another] = tokens;
  const bareLast = ordinal?.value === -1 && only !== undefined && another === undefined && !hasArticle(only);
  return ordinal === null || bareLast ? null : { kind: 'ordinal', n: ordinal.value };
}

export const saysIt = (tokens: readonly Token[]) =>
  vocabulary.it.atEnd(tokens) !== null || vocabulary.it.atStart(tokens) !== null;

/** True for a word that its article is written to: Arabic "الثاني" is "the second". */
export const hasArticle = ({ word, listening }: Token) =>
  listening.languages.some(({ words: { articles, division } }) => {
    const written = wordsOf(division?.beginnings);
    return wordsOf(articles).some((article) => written.includes(article) && word.startsWith(article));
  });
