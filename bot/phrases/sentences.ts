import { IntlMessageFormat } from 'intl-messageformat';
import type { PhraseValues } from '../../src/errors.ts';
import type { Language } from './language.ts';

/** What the message syntax of ICU reads as more than text; tags are not read. */
const SYNTAX = /[{}']/;

const read = new WeakMap<Language, Map<string, string | IntlMessageFormat>>();

/** The sentence of that key with its values filled in. Throws on an unknown key. */
export function say(language: Language, key: string, values: PhraseValues): string {
  const sentence = sentenceOf(language, key);
  return typeof sentence === 'string' ? sentence : String(sentence.format(values));
}

/** A sentence as it was read when it was said first; one that takes no values is its text. */
function sentenceOf(language: Language, key: string): string | IntlMessageFormat {
  const known = read.get(language) ?? new Map<string, string | IntlMessageFormat>();
  read.set(language, known);
  const sentence = known.get(key) ?? readSentence(language, key);
  known.set(key, sentence);
  return sentence;
}

function readSentence({ phrases, tag }: Language, key: string): string | IntlMessageFormat {
  const phrase = phrases[key];
  if (phrase === undefined) throw new Error(`No phrase “${key}” in ${tag}`);
  return SYNTAX.test(phrase) ? new IntlMessageFormat(phrase, tag, undefined, { ignoreTag: true }) : phrase;
}
