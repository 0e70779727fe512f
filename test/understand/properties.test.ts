import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { writingIntents } from '../../bot/understand/reading.ts';
import { resolve } from '../../bot/understand/resolve/resolve.ts';
import { phrasesOf } from '../../bot/understand/words/phrase-pattern.ts';
import { vocabulary } from '../../bot/understand/words/vocabulary.ts';
import { distance } from '../../src/learning/catalogue/edit-distance.ts';
import { fold } from '../../src/learning/catalogue/title-words.ts';
import { MOST_STEPS } from '../../src/learning/effort.ts';
import { tuning } from './corpus/tuning.ts';
import { corpusCatalogue, now, options, type StateName, states } from './corpus/world.ts';
import { costOf } from './worst-cases.ts';

const catalogue = await corpusCatalogue();
const catalogued = (state: StateName) => ({ ...states[state], catalogue, now });
const state = fc.constantFrom(...(Object.keys(states) as StateName[]));

/** Everything that asks for a change, phrase by phrase. */
const { languages } = options.listening;
const asking = languages.flatMap(({ words }) =>
  [...writingIntents].flatMap((intent) => Object.values(words.commands[intent] ?? {}).flatMap(phrasesOf)),
);
const fractions = [vocabulary.percent, vocabulary.fractions, vocabulary.numbers].flatMap((set) =>
  languages.flatMap((language) => [...set.wordsIn(language)]),
);

/** True when a text holds every word of a phrase that asks for a change (typing errors allowed), or a percentage. */
function asksForChange(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (/[%\d½¼¾⅓⅔٠-٩]/u.test(plain)) return true;
  const words = fold(plain)
    .replace(/[-'’`´]/g, '')
    .split(/[^\p{L}/]+/u)
    .filter((word) => word !== '');
  const near = (known: string) =>
    words.some((word) => {
      const squeezed = word.replace(/(.)\1{2,}/g, '$1');
      const typos = known.length < 4 ? 0 : known.length < 7 ? 1 : 2;
      return [word, squeezed].some((said) => distance(said, known, typos) <= typos);
    });
  return fractions.some(near) || asking.some((phrase) => phrase.split(' ').every(near));
}

/** Pieces people's messages are made of, and pieces they are not made of. */
const piece = fc.oneof(
  fc.constantFrom(...tuning.map(([text]) => text)),
  fc.constantFrom(...tuning.flatMap(([text]) => text.split(' '))),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<at>',
    '</at>',
    '&nbsp;',
    '"',
    '\n',
    '%',
    '#',
    '١٢',
    '½',
    '👍🏽',
    '\u202e',
    '\ud800',
    '.....',
    '?!',
  ),
);
const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  test('has at least one reading and at least one intention', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.string({ maxLength: 5_000 })), state, (text, name) => {
        const readings = understand(text, options);
        expect(readings.length).toBeGreaterThan(0);
        expect(resolve(readings, catalogued(name)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('is answered within half of the steps that a message may take', () => {
    const long = fc
      .tuple(piece, fc.integer({ min: 1, max: 2_000 }))
      .map(([said, times]) => said.repeat(times).slice(0, 20_000));
    fc.assert(
      fc.property(fc.oneof(long, message), state, (text, name) => {
        expect(costOf(text, catalogued(name)).steps).toBeLessThan(MOST_STEPS / 2);
      }),
      { numRuns: 150 },
    );
  });

  test('writes nothing without a word, or a percentage, that asks for it', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.string({ unit: 'grapheme', maxLength: 200 })), state, (text, name) => {
        const writes = resolve(understand(text, options), catalogued(name)).filter(
          ({ kind }) => kind === 'write',
        );
        if (writes.length > 0) expect(asksForChange(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('writes only what it is certain of', () => {
    fc.assert(
      fc.property(message, state, (text, name) => {
        const readings = understand(text, options);
        const doubted = readings.map((reading) => ({ ...reading, certain: false }));
        expect(resolve(doubted, catalogued(name)).filter(({ kind }) => kind === 'write')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('writes percentages of 0 to 100 in whole numbers only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -5, max: 105 })), (number) => {
        for (const text of [
          `mark gdpr ${number}%`,
          `gdpr ${number} percent`,
          `${number}%`,
          `set gdpr to ${number}`,
        ]) {
          for (const intention of resolve(understand(text, options), catalogued('touched'))) {
            if (intention.kind !== 'write' || intention.change !== 'mark') continue;
            expect(intention.value).toBe(number + 0);
            expect(Number.isInteger(intention.value) && intention.value >= 0 && intention.value <= 100).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test('a message of 5,000 characters is not read as commands', () => {
    const [reading] = understand('start excel basics '.repeat(264).slice(0, 5_000), options);
    expect(reading).toMatchObject({ intent: null, certain: false, because: ['too long'] });
  });

  test('case, closing punctuation, spaces and emoji around it change no effect', () => {
    const around = fc.constantFrom(' ', '!', '.', ' 🎉', ' 🙏🏽', '\u00a0', '&nbsp;', '!!!', ' :)');
    fc.assert(
      fc.property(fc.constantFrom(...tuning), around, fc.boolean(), ([text, name], end, upper) => {
        fc.pre(!/[?]$|^\W*$|&nbsp;|[<>]/.test(text));
        const dressed = `${upper ? text.toUpperCase() : text}${end}`;
        const kinds = (said: string) =>
          resolve(understand(said, options), catalogued(name)).map(({ kind }) => kind);
        fc.pre(!upper || !/assign/i.test(text));
        expect(kinds(dressed)).toEqual(kinds(text));
      }),
      { numRuns: 400 },
    );
  });
});
