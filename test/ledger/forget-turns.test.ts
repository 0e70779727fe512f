import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetTurns } from '../../src/ledger/forget-turns.ts';
import { createRig, onEachEngine, type Rig } from '../support/ledger-rig.ts';

const OLD = '2026-10-01T09:00:00.000Z';
const BEFORE = '2026-10-15T09:00:00.000Z';
const NEW = '2026-11-01T09:00:00.000Z';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const seen = async (turns: readonly { id: string; at: string }[]) => {
    for (let from = 0; from < turns.length; from += 500)
      await rig.database.query
        .insertInto('turns')
        .values(
          turns
            .slice(from, from + 500)
            .map(({ id, at }) => ({ conversation_id: 'chat', activity_id: id, seen_at: at })),
        )
        .execute();
  };
  const left = async () =>
    (await rig.database.query.selectFrom('turns').select('activity_id').execute()).map(
      ({ activity_id }) => activity_id,
    );

  test('however many are old, all of them go and the others stay', async () => {
    await seen(Array.from({ length: 4_500 }, (_, n) => ({ id: `old ${n}`, at: OLD })));
    await seen([{ id: 'new', at: NEW }]);
    expect(await forgetTurns(rig.database, BEFORE)).toBe(4_500);
    expect(await left()).toEqual(['new']);
    expect(await forgetTurns(rig.database, BEFORE)).toBe(0);
  });

  test('one that came again stays, and keeps none of the old ones behind it', async () => {
    await seen([
      { id: 'came again', at: NEW },
      ...Array.from({ length: 3 }, (_, n) => ({ id: `${n}`, at: OLD })),
    ]);
    expect(await forgetTurns(rig.database, BEFORE)).toBe(3);
    expect(await left()).toEqual(['came again']);
  });
});
