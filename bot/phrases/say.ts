import { IntlMessageFormat } from 'intl-messageformat';
import type { PhraseValues } from '../../src/errors.ts';
import { isolated } from '../../src/isolated.ts';
import type { Language } from './language.ts';

type Sentence = (values: PhraseValues) => string;

/** Characters with a meaning in ICU's message syntax; tags are ignored. */
const SYNTAX = /[{}']/;
/** Text with values and no other syntax: `Done: {course}`. */
const PLAIN = /^(?:[^{}']|\{\w+\})*$/;
const FIELD = /\{(\w+)\}/;
/** A value that chooses between sentences: `{kind, select, …}`. */
const CHOICE = /\{(\w+),\s*select\b/g;

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

function readSentence({ phrases, tag, direction }: Language, key: string): Sentence {
  const phrase = (phrases as Readonly<Record<string, string>>)[key];
  if (phrase === undefined) throw new Error(`No phrase “${key}” in ${tag}`);
  if (!SYNTAX.test(phrase)) return () => phrase;
  const sentence = PLAIN.test(phrase) ? readFields(phrase) : readMessage(phrase, tag);
  return direction === 'rtl' ? withIsolatedValues(phrase, sentence) : sentence;
}

function readMessage(phrase: string, tag: string): Sentence {
  const message = new IntlMessageFormat(phrase, tag, undefined, { ignoreTag: true });
  return (values) => String(message.format(values));
}

/** Names and titles in a sentence from right to left, told apart from it; what chooses between sentences stays as it is. */
function withIsolatedValues(phrase: string, sentence: Sentence): Sentence {
  const choices = new Set([...phrase.matchAll(CHOICE)].map(([, name]) => name));
  return (values) =>
    sentence(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' && !choices.has(name) ? isolated(value) : value,
        ]),
      ),
    );
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
