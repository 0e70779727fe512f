import { IntlMessageFormat } from 'intl-messageformat';
import type { PhraseValues } from '../../src/errors.ts';
import type { Language } from './language.ts';

type Sentence = (values: PhraseValues) => string;

/** Characters with a meaning in ICU's message syntax; tags are ignored. */
const SYNTAX = /[{}']/;
/** Text with values and no other syntax: `Done: {course}`. */
const PLAIN = /^(?:[^{}']|\{\w+\})*$/;
const FIELD = /\{(\w+)\}/;

const read = new WeakMap<Language, Map<string, Sentence>>();

/** The sentence of that key with its values filled in. Throws on an unknown key, and where a value is missing. */
export function say(language: Language, key: string, values: PhraseValues): string {
  const sentence = read.get(language)?.get(key) ?? learn(language, key);
  return sentence(values);
}

/** Compiles a sentence at its first use. */
function learn(language: Language, key: string): Sentence {
  const known = read.get(language) ?? new Map<string, Sentence>();
  const sentence = readSentence(language, key);
  read.set(language, known.set(key, sentence));
  return sentence;
}

function readSentence({ phrases, tag }: Language, key: string): Sentence {
  const phrase = (phrases as Readonly<Record<string, string>>)[key];
  if (phrase === undefined) throw new Error(`No phrase “${key}” in ${tag}`);
  if (!SYNTAX.test(phrase)) return () => phrase;
  if (PLAIN.test(phrase)) return readFields(phrase);
  const message = new IntlMessageFormat(phrase, tag, undefined, { ignoreTag: true });
  return (values) => String(message.format(values));
}

/** Does what the ICU engine does for text with values, at a tenth of its cost. The split gives text and names in turn. */
function readFields(phrase: string): Sentence {
  const parts = phrase.split(FIELD);
  return (values) => {
    let said = '';
    for (const [place, part] of parts.entries()) {
      const value = place % 2 === 0 ? part : values[part];
      if (value === undefined) throw new Error(`No value {${part}} for “${phrase}”`);
      said += value;
    }
    return said;
  };
}
