import { expect, test } from 'vitest';
import { onEachEngine } from '../support/ledger-rig.ts';
import { runChaos } from './run.ts';

onEachEngine((place) => {
  test('a few hundred changes through faults, redeliveries and kill -9: nothing lost, doubled or out of order', {
    timeout: 900_000,
  }, async () => {
    const report = await runChaos({
      databaseUrl: await place.fresh(),
      seed: 4_711,
      operations: 200,
      bots: 2,
      learners: 16,
      kills: 3,
      pauses: 2,
      faults: 0.2,
      speed: 20,
    });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({
      ...{ lost: 0, doubled: 0, outOfOrder: 0, wrongAtTheEnd: 0, sentTwice: 0, kills: 3 },
      exits: [0, 0],
    });
    expect(report.operations).toBeGreaterThanOrEqual(200);
    expect(report.faults).toBeGreaterThan(report.answers / 10);
    expect(report.redelivered).toBeGreaterThan(0);
  });
});
