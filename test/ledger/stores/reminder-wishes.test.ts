import { afterEach, beforeEach, expect, test } from 'vitest';
import { noWishes, withSnooze } from '../../../src/learning/reminders/wishes.ts';
import { createWishes } from '../../../src/ledger/stores/reminder-wishes.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  let wishes: ReturnType<typeof createWishes>;
  beforeEach(async () => {
    rig = await createRig(place);
    wishes = createWishes(rig.database, rig.clock);
  });
  afterEach(() => rig.close());

  test('somebody who never said anything has no wishes, and what they say is kept', async () => {
    expect(await wishes.of('t', 'mia')).toEqual(noWishes);
    await wishes.change('t', 'mia', (old) => ({ ...old, stopped: true }));
    await wishes.change('t', 'mia', (old) => ({ ...old, quietBefore: '09:00' }));
    expect(await wishes.of('t', 'mia')).toEqual({ ...noWishes, stopped: true, quietBefore: '09:00' });
    expect(await wishes.of('t', 'noah')).toEqual(noWishes);
    expect(await wishes.of('another', 'mia')).toEqual(noWishes);
  });

  test('changes made at the same time are all kept', async () => {
    await wishes.change('t', 'mia', (old) => old);
    const snooze = (entryId: string) =>
      wishes.change('t', 'mia', (old) =>
        withSnooze(old, { entryId, from: '2026-11-21', until: '2026-11-23' }),
      );
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(snooze));
    const { snoozes } = await wishes.of('t', 'mia');
    expect(snoozes.map(({ entryId }) => entryId).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('what ended long ago is dropped with the next change, and what ended of late is not', async () => {
    const until = (day: string) => ({ entryId: day, from: '2026-10-01', until: day });
    const { snoozes, away } = await wishes.change('t', 'mia', (old) => ({
      ...old,
      away: { from: '2026-10-01', until: '2026-10-05' },
      snoozes: ['2026-10-05', '2026-11-19'].map(until),
    }));
    expect({ snoozes, away }).toEqual({ snoozes: [until('2026-11-19')], away: null });
  });
});
