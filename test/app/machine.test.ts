import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createMachine } from '../../src/app/machine.ts';
import { MINUTE } from '../../src/clock.ts';

/** What nothing else can be done beside. */
function hold(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

test('how long the process was held up is seen for a minute, whoever else looks', async () => {
  let now = 0;
  const machine = createMachine(() => now);
  await sleep(100);
  hold(400);
  await sleep(100);
  const worst = machine.loopDelay();
  expect(worst.maxMs).toBeGreaterThan(300);
  expect(worst.p99Ms).toBeGreaterThan(300);
  for (const at of [0, MINUTE, 2 * MINUTE - 1]) {
    now = at;
    expect(machine.loopDelay().maxMs).toBeGreaterThanOrEqual(worst.maxMs);
  }
  now = 2 * MINUTE;
  machine.loopDelay();
  expect(machine.loopDelay().maxMs).not.toBe(worst.maxMs);
});

test('memory and room are those of this process and its disk', async () => {
  const machine = createMachine(() => 0);
  const { residentBytes, limitBytes } = machine.memory();
  expect(residentBytes).toBeGreaterThan(10_000_000);
  expect(limitBytes).toBeGreaterThan(residentBytes);
  expect(await machine.freeBytes(import.meta.filename)).toBeGreaterThan(0);
});
