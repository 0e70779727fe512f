import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { asWritten } from '../parse/understand.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import { tokenise } from '../tokens.ts';
import type { Listening } from '../words/language-words.ts';
import { teamCorrectorFor } from './team-spelling.ts';
import { isTeamWord, teamVocabulary as v } from './team-vocabulary.ts';

/** Words that are looked for among the titles. */
const MOST_UNKNOWN = 6;

/**
 * Whether a message may be about people whom its writer leads: it has a word for that, or one that could be a name. Who leads whom
 * is only looked up for these.
 */
export function mayBeAboutOthers(
  text: string,
  listening: Listening,
  catalogue: Pick<Catalogue, 'search'>,
): boolean {
  const plain = asWritten(text, { listening });
  if (plain === null) return false;
  const tokens = tokenise(plain, listening, teamCorrectorFor(listening));
  if (v.cues.within(tokens) !== null) return true;
  const unknown = tokens.filter(({ word, corrected, isSeparator }) => {
    if (isSeparator || word.length < 2 || corrected !== null || !/^\p{L}+$/u.test(word)) return false;
    return !isTeamWord(word, listening) && !isCommandWord(word, listening);
  });
  // so many are no message to the bot, and looking for each takes time
  if (unknown.length > MOST_UNKNOWN) return true;
  return unknown.some(({ word }) => catalogue.search(word, { limit: 1 }).total === 0);
}

/** Whether a message may answer a request for more time: short, and with a yes, a no or a day. */
export function mayAnswer(text: string, listening: Listening): boolean {
  const tokens = tokenise(asWritten(text, { listening }) ?? '', listening, teamCorrectorFor(listening));
  return [v.grant, v.decline, v.by].some((set) => set.within(tokens) !== null);
}
