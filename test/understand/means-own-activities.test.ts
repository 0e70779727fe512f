import { expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { meansOwnActivities } from '../../bot/understand/resolve/means-own-activities.ts';
import { resolve } from '../../bot/understand/resolve/resolve.ts';
import type { Situation } from '../../bot/understand/resolve/situation.ts';
import { heldOut } from './corpus/held-out.ts';
import { independent } from './corpus/independent.ts';
import { tuning } from './corpus/tuning.ts';
import { corpusCatalogue, now, options, states } from './corpus/world.ts';

test('what means no activities comes to the same whatever the learner has', async () => {
  const catalogue = await corpusCatalogue();
  const lines = [...tuning, ...heldOut, ...independent].map(([text, state]) => ({
    text,
    state,
    readings: understand(text, options),
  }));
  const without = lines.filter(({ readings }) => !meansOwnActivities(readings));
  expect(without.length).toBeGreaterThan(50);
  for (const { text, state, readings } of without) {
    const situation: Situation = { ...states[state], catalogue, now };
    expect(resolve(readings, { ...situation, own: [] }), text).toEqual(resolve(readings, situation));
  }
});
