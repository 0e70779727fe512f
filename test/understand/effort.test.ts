import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { decide } from '../../bot/understand/reader/decide.ts';
import { storedReader as reader } from '../../src/app/stored-reader.ts';
import { matchPeople } from '../../src/learning/assign/match-people.ts';
import { createEffort, MOST_STEPS } from '../../src/learning/effort.ts';
import { parts } from './corpus/parts.ts';
import { now, options, optionsFor } from './corpus/world.ts';
import {
  costOf,
  costOfLeading,
  type Hard,
  hardReports,
  hardWorld,
  onceSlow,
  titlesOf,
  worstTexts,
} from './worst-cases.ts';

/** What people write: each fifth line of the corpus. */
const ordinary = parts.flatMap(({ lines }) => lines.map(([text]) => text)).filter((_, n) => n % 5 === 0);
/** The most that one step beyond the limit may add: a search that was begun is counted a word at a time. */
const ONE_MORE = 1_000_000;

/** Counts how often something is looked up in a table of phrases, or in any other, until it is told to stop. */
function countLookups() {
  const { get } = Map.prototype;
  let count = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    count += 1;
    return get.call(this, key);
  };
  return {
    during(run: () => void): number {
      const before = count;
      run();
      return count - before;
    },
    stop: () => {
      Map.prototype.get = get;
    },
  };
}

/** Reads a text as far as its effort goes. */
function read(text: string, effort = createEffort()): void {
  try {
    understand(text, { ...optionsFor(text), effort });
  } catch (error) {
    expect(error).toMatchObject({ code: 'tooMuchAtOnce' });
  }
}

test('of 599 characters the words are looked up a few times each, whatever they are', () => {
  const lookups = countLookups();
  try {
    fc.assert(
      fc.property(worstTexts('the same title'), (text) => {
        // phrases are written out when their first word is first said
        read(text);
        // in each of the languages that listen; when each place was looked at from each other: 1,300,000 times
        expect(lookups.during(() => read(text))).toBeLessThan(60_000);
      }),
      { numRuns: 150, examples: onceSlow.map((text) => [text]) },
    );
  } finally {
    lookups.stop();
  }
});

test('what a text takes beyond its limit is refused before it is done', () => {
  const effort = createEffort(100);
  effort.spend(100);
  expect(() => effort.spend(1)).toThrow('tooMuchAtOnce');
  expect(() => understand('start excel basics', { ...options, effort })).toThrow('tooMuchAtOnce');
  expect(() => understand(onceSlow[0] ?? '', options)).toThrow('tooMuchAtOnce');
});

describe.each(Object.keys(titlesOf) as Hard[])('among 15,000 courses with %s', (hard) => {
  let world: Awaited<ReturnType<typeof hardWorld>>;
  beforeAll(async () => {
    world = await hardWorld(hard);
  });

  test('no text takes many more steps than its limit', () => {
    fc.assert(
      fc.property(worstTexts(hard), (text) => {
        expect(costOf(text, world).steps).toBeLessThan(MOST_STEPS + ONE_MORE);
      }),
      { numRuns: 60, examples: onceSlow.map((text) => [text]) },
    );
  });

  test('nor what is read before that of who leads 500 people', () => {
    fc.assert(
      fc.property(worstTexts(hard), (text) => {
        expect(costOfLeading(text, world).steps).toBeLessThan(MOST_STEPS / 2);
      }),
      { numRuns: 40, examples: onceSlow.map((text) => [text]) },
    );
  });

  test('what people write takes less than half of the limit', () => {
    const costs = ordinary.map((text) => {
      const effort = createEffort();
      const read = { ...options, effort, reader };
      decide(
        text,
        understand(text, read),
        { ...world, context: undefined, listening: options.listening, now, effort },
        read,
      );
      return effort.spent;
    });
    expect(Math.max(...costs)).toBeLessThan(MOST_STEPS / 2);
  });

  test('no search of up to 200 characters takes more steps than a message', () => {
    const words = worstTexts(hard).map((text) => text.slice(-200));
    fc.assert(
      fc.property(words, fc.boolean(), (typed, activeOnly) => {
        const effort = createEffort();
        world.catalogue.search(typed, { limit: 25, activeOnly, effort });
        expect(effort.spent).toBeLessThan(MOST_STEPS);
      }),
      { numRuns: 200 },
    );
  });
});

test('names are held against 500 people without taking anybody apart twice', () => {
  let read = 0;
  const people = hardReports.map((person) => ({
    ...person,
    get displayName() {
      read += 1;
      return person.displayName;
    },
  }));
  const names = Array.from(
    { length: 150 },
    (_, n) => `${'abcdefghijklm'[n % 13]} ${n % 7 === 0 ? 'de' : 'l'}${n}`,
  );
  const { matched, unclear } = matchPeople([...names, 'عمر', 'ann li', 'ann li'], people);
  expect(matched).toEqual([]);
  expect(unclear).toEqual([...names, 'عمر', 'ann li']);
  expect(read).toBeLessThanOrEqual(2 * people.length);
});
