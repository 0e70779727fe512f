import { describe, expect, test } from 'vitest';
import { score } from './corpus/effect.ts';
import { heldOut } from './corpus/held-out.ts';
import { parts } from './corpus/parts.ts';
import { tuning } from './corpus/tuning.ts';
import { corpusCatalogue, states } from './corpus/world.ts';

describe.each(parts)('the part of the corpus $name', async ({ lines, unseen }) => {
  const scored = score(lines, await corpusCatalogue());

  test('never has an effect that writes what was not asked for', () => {
    expect(scored.filter(({ wrongWrite }) => wrongWrite)).toEqual([]);
  });

  test('has the right effect in at least 98 of 100 lines', () => {
    const wrong = scored.filter(({ right }) => !right);
    // the part held out stays unseen
    const named = unseen ? `${wrong.length} wrong` : JSON.stringify(wrong, null, 1);
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
