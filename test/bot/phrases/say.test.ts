import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { languageFor, languages } from '../../../bot/phrases/languages.ts';
import { say } from '../../../bot/phrases/say.ts';

const phrases = languages.flatMap((language) =>
  Object.entries(language.phrases).map(([key, phrase]) => ({ language, key, phrase })),
);

it('every sentence says what the engine of ICU messages makes of it', () => {
  const differing = phrases.flatMap(({ language, key, phrase }) => {
    const engine = new IntlMessageFormat(phrase, language.tag, undefined, { ignoreTag: true });
    const names = [...phrase.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    return [0, 1, 17, '$& {course}'].flatMap((value) => {
      const values = Object.fromEntries(names.map((name) => [name, value]));
      const expected = attempt(() => String(engine.format(values)));
      return withoutIsolates(attempt(() => say(language, key, values))) === expected
        ? []
        : [`${language.tag} ${key} ${value}`];
    });
  });
  expect(phrases.length).toBeGreaterThan(1_000);
  expect(differing).toEqual([]);
});

it('a value that is missing is an error, as an unknown sentence is', () => {
  const [language] = languages;
  const phrases = { plain: 'Done: {course}', counted: '{count, plural, other {#}}' };
  const made = { ...language, phrases: phrases as never };
  expect(say(made, 'plain', { course: '' })).toBe('Done: ');
  for (const key of ['plain', 'counted', 'unknown']) expect(() => say(made, key, {})).toThrow();
});

/** In a language from right to left values are told apart from their sentence. */
const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');

it('a name in a sentence from right to left is isolated, and what chooses the sentence is not', () => {
  const arabic = languageFor('ar-SA');
  expect(say(arabic, 'card.welcome.named', { name: 'Adele' })).toContain('\u2068Adele\u2069');
  const morning = say(arabic, 'card.welcome.again', { daytime: 'morning', name: 'Adele' });
  expect(morning).not.toBe(say(arabic, 'card.welcome.again', { daytime: 'other', name: 'Adele' }));
});

/** A plural of a text fails, in the same way wherever it is said. */
function attempt(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return `failed: ${(error as Error).message}`;
  }
}
