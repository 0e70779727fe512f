import { readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createReader } from '../../../bot/understand/reader/reader.ts';
import signs from '../../../bot/understand/words/signs.json' with { type: 'json' };
import { corpusCatalogue } from '../corpus/world.ts';
import { outcomeOf, tally } from '../lines/outcome.ts';
import { readWriters } from '../lines/writers.ts';
import { traps } from '../trap-templates.ts';
import { learntFrom, trapLines } from './learnt.ts';
import { signsOfLanguages } from './signs.ts';
import { train } from './train.ts';

const weights = new URL('../../../bot/understand/reader/weights.bin', import.meta.url);
const catalogue = await corpusCatalogue();

describe('the reader', () => {
  test('has the weights that the lines in the tree give: npm run learn', () => {
    const examples = [...learntFrom(catalogue).values()].flat();
    expect(Buffer.from(train(examples)).equals(readFileSync(weights))).toBe(true);
  });

  test('knows which words only one language has: npm run learn', async () => {
    expect(signs).toEqual(await signsOfLanguages());
  });

  test('has weights of at most 2 MB', () => {
    expect(statSync(weights).size).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  test('refuses weights that are not its own', () => {
    expect(() => createReader(new Uint8Array(12))).toThrow('not the weights');
  });
});

describe.each([0, 1])('a reader that saw only each second trap', (half) => {
  let unseen: readonly string[];
  let reader: ReturnType<typeof createReader>;
  beforeAll(() => {
    const seen = trapLines((place) => place % 2 !== half);
    reader = createReader(train([...learntFrom(catalogue, seen).values()].flat()));
    unseen = traps.flatMap(({ templates, fillings }) =>
      templates.flatMap((template, place) =>
        place % 2 === half ? fillings.map((filling) => template.replaceAll('{}', filling)) : [],
      ),
    );
  });

  test('writes for none of thousands of others', () => {
    expect(unseen.length).toBeGreaterThan(2_000);
    const wrote = unseen.filter((text) =>
      /\b(?:write|run) /.test(outcomeOf([text, 'touched', '-'], catalogue, reader).got),
    );
    expect(wrote).toEqual([]);
  });
});

/** Shares of the lines of writers kept aside, as low as they may get: done, and done or one press away. */
const least: Readonly<Record<string, readonly [number, number]>> = {
  ...{ en: [0.89, 0.935], fr: [0.92, 0.97], it: [0.89, 0.97], pt: [0.95, 0.98], nl: [0.89, 0.94] },
  ...{ sv: [0.95, 0.98], pl: [0.96, 0.97], ar: [0.9, 0.91], ja: [0.9, 0.94], zh: [0.94, 0.95] },
  ...{ ko: [0.86, 0.9] },
};

test.each(Object.entries(least))(
  'writers in %s that were kept aside are understood, and nothing is written that they did not ask for',
  (language, [leastDone, leastNear]) => {
    const aside = readWriters().filter((writer) => writer.keptAside && writer.language === language);
    const reader = createReader(readFileSync(weights));
    const outcomes = aside.flatMap(({ lines, locale }) =>
      lines.map((line) => outcomeOf(line, catalogue, reader, locale)),
    );
    const { lines, done, onePressAway, wrongWrites } = tally(outcomes);
    expect(done / lines).toBeGreaterThan(leastDone);
    expect((done + onePressAway) / lines).toBeGreaterThan(leastNear);
    expect(wrongWrites).toBe(0);
  },
);
