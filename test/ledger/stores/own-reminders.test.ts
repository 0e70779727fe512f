import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_OWN_REMINDERS, type OwnReminder } from '../../../src/learning/reminders/own-reminder.ts';
import { createOwnReminders } from '../../../src/ledger/stores/own-reminders.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const monday: OwnReminder = {
  ...{ id: 'monday', tenantId: 't', userId: 'mia', courseId: 'gdpr', at: '09:00', nextOn: '2026-11-23' },
  recurrence: { kind: 'weekly', weekdays: [1], everyWeeks: 1 },
};

onEachEngine((place) => {
  let rig: Rig;
  let own: ReturnType<typeof createOwnReminders>;
  beforeEach(async () => {
    rig = await createRig(place);
    own = createOwnReminders(rig.database, rig.clock);
  });
  afterEach(() => rig.close());

  test('what was added is listed, the next one first, and added once', async () => {
    const sooner: OwnReminder = {
      ...monday,
      id: 'sooner',
      nextOn: '2026-11-22',
      recurrence: { kind: 'once' },
    };
    expect(await own.add(monday)).toBe('added');
    expect(await own.add(sooner)).toBe('added');
    expect(await own.add({ ...monday, at: '12:00' })).toBe('duplicate');
    expect(await own.of('t', 'mia')).toEqual([sooner, monday]);
    expect(await own.of('t', 'noah')).toEqual([]);
  });

  test('only its person changes and removes it', async () => {
    await own.add(monday);
    expect(await own.change('monday', 't', 'noah', { at: '10:00' })).toBeUndefined();
    expect(await own.remove('monday', 't', 'noah')).toBe(false);
    const changed = { ...monday, at: '10:00', courseId: null };
    expect(await own.change('monday', 't', 'mia', { at: '10:00', courseId: null })).toEqual(changed);
    expect(await own.of('t', 'mia')).toEqual([changed]);
    expect(await own.remove('monday', 't', 'mia')).toBe(true);
    expect(await own.remove('monday', 't', 'mia')).toBe(false);
  });

  test('nobody has more than there may be', async () => {
    for (let n = 0; n < MOST_OWN_REMINDERS; n++) await own.add({ ...monday, id: String(n) });
    expect(await own.add({ ...monday, id: 'more' })).toBe('tooMany');
    expect(await own.add({ ...monday, id: '0' })).toBe('duplicate');
    expect(await own.add({ ...monday, id: 'more', userId: 'noah' })).toBe('added');
  });
});
