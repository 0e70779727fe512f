import { describe, expect, test } from 'vitest';
import { afterwards } from './corpus/afterwards.ts';
import { score } from './corpus/effect.ts';
import { heldOut } from './corpus/held-out.ts';
import { independent } from './corpus/independent.ts';
import { last } from './corpus/last.ts';
import { tuning } from './corpus/tuning.ts';
import { corpusCatalogue, states } from './corpus/world.ts';

const parts = [
  ['tuned on', tuning],
  ['held out', heldOut],
  ['written by somebody else', independent],
  ['written afterwards', afterwards],
  ['written last', last],
] as const;

describe.each(parts)('the part of the corpus %s', async (_name, lines) => {
  const scored = score(lines, await corpusCatalogue());

  test('never has an effect that writes what was not asked for', () => {
    expect(scored.filter(({ wrongWrite }) => wrongWrite)).toEqual([]);
  });

  test('has the right effect in at least 98 of 100 lines', () => {
    const wrong = scored.filter(({ right }) => !right);
    // the part held out stays unseen
    const named = lines !== heldOut ? JSON.stringify(wrong, null, 1) : `${wrong.length} wrong`;
    expect(wrong.length / lines.length, named).toBeLessThanOrEqual(0.02);
  });
});

describe('the corpus', () => {
  test('has at least 400 lines, at least a quarter of them held out, none twice', () => {
    const all = [...tuning, ...heldOut];
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(heldOut.length / all.length).toBeGreaterThanOrEqual(0.25);
    expect(new Set(tuning.map(([text, state]) => `${state}: ${text}`)).size).toBe(tuning.length);
    expect(new Set(heldOut.map(([text, state]) => `${state}: ${text}`)).size).toBe(heldOut.length);
  });

  test('is said in every state', () => {
    const said = new Set([...tuning, ...heldOut].map(([, state]) => state));
    expect([...said].sort()).toEqual(Object.keys(states).sort());
  });
});
