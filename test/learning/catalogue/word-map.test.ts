import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordMap } from '../../../src/learning/catalogue/word-map.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '日'), minLength: 1, maxLength: 6 });
const words = fc.array(word, { maxLength: 60 });

function mapOf(known: readonly string[]) {
  const map = createWordMap<number>();
  for (const [i, one] of known.entries()) map.set(one, i);
  return map;
}

test('each word has the value that it was given last, however many came since', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const map = mapOf(before);
      map.words();
      for (const one of after) map.set(one, -1);
      const known = new Set([...before, ...after]);
      expect(map.words()).toEqual([...known].sort());
      expect(map.size).toBe(known.size);
      for (const one of known) expect(map.get(one)).toBe(after.includes(one) ? -1 : before.lastIndexOf(one));
      expect(map.has('unknown')).toBe(false);
    }),
  );
});

test('words are found by how they begin', () => {
  fc.assert(
    fc.property(words, word, (known, prefix) => {
      const map = mapOf(known);
      const wanted = [...new Set(known)].filter((one) => one.startsWith(prefix)).sort();
      expect([...map.beginningWith(prefix)].map(([one]) => one)).toEqual(wanted);
      expect(map.begins(prefix)).toBe(wanted.length > 0);
    }),
  );
});

test('words are found by what is nearly the same, and no others', () => {
  fc.assert(
    fc.property(words, word, fc.integer({ min: 0, max: 3 }), (known, typed, most) => {
      const near = [...mapOf(known).near(typed, most)].map(([one]) => one);
      expect(near).toEqual([...new Set(known)].filter((one) => levenshtein(one, typed) <= most).sort());
    }),
  );
});

test('ten thousand words that come one by one are all in their places', () => {
  const all = Array.from({ length: 10_000 }, (_, i) => `word${(i * 7_919) % 10_000}`);
  expect(mapOf(all).words()).toEqual([...all].sort());
});

/** The plain definition, without any limit. */
function levenshtein(a: string, b: string): number {
  let rows = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = (rows[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swapped, (rows[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows = row;
  }
  return rows[b.length] ?? 0;
}
