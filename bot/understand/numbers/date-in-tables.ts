import type { DateTime } from 'luxon';
import { dayAt } from '../team/find-day.ts';
import type { Token } from '../token.ts';
import { tokenise } from '../tokens.ts';
import type { LanguageWords, Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import type { DateFound } from './dates.ts';

/** Nobody else listens, since "may" is no month in Polish. */
const alone = lazyFor(
  (language: LanguageWords): Listening => ({
    tags: language.words.tag,
    languages: [language],
    unlikeEnglish: new Set(),
  }),
);

/**
 * The dates that the tables of one language read in a text, from left to right: "jutro", "w przyszły piątek", "5 grudnia", "za 3 dni". For
 * languages that chrono-node does not know.
 */
export function datesInTables(text: string, language: LanguageWords, today: DateTime): readonly DateFound[] {
  const tokens = tokenise(text, alone(language));
  const places = placesIn(text, tokens);
  const found: DateFound[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const said = tokens[at]?.isSeparator ? null : dayAt(tokens, at, today, false);
    const day = said?.day?.toISODate() ?? null;
    // "the 5th" of a list is no day of a month
    if (said === null || day === null || said.isOrdinal === true) continue;
    const from = places[at] ?? text.length;
    const last = at + said.length - 1;
    const to = (places[last] ?? text.length) + (tokens[last]?.text.length ?? 0);
    found.push({ from, to, reading: { kind: 'day', day, text: text.slice(from, to) } });
    at = last;
  }
  return found;
}

/** Where each token stands in the text that it was read in. */
function placesIn(text: string, tokens: readonly Token[]): readonly number[] {
  let from = 0;
  return tokens.map((token) => {
    const at = Math.max(from, text.indexOf(token.text, from));
    from = at + token.text.length;
    return at;
  });
}
