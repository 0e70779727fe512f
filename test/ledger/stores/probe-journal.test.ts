import { afterEach, beforeEach, expect, test } from 'vitest';
import { toInstant } from '../../../src/clock.ts';
import { createProbeJournal } from '../../../src/ledger/stores/probe-journal.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());
  const journal = (providerId: string) => createProbeJournal(rig.database, { clock: rig.clock, providerId });

  test('what is noted and not struck is left, for probes of the same provider', async () => {
    const ours = journal('ours');
    for (const name of ['one', 'two', 'two']) await ours.note(name);
    await ours.strike(['one', 'never noted']);
    expect(await ours.left()).toEqual([{ name: 'two', notedAt: toInstant(rig.clock.now()) }]);
    expect(await journal('another').left()).toEqual([]);
  });
});
