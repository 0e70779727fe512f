import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SendingLimit, teamsLimits } from '../../../bot/teams/sending-limits.ts';
import { SlidingWindow } from '../../../bot/teams/sliding-window.ts';

/** When sends that are wanted at these moments, in order, may go. */
function paced(limits: readonly SendingLimit[], wanted: readonly number[]): readonly number[] {
  const window = new SlidingWindow(limits);
  let last = 0;
  return wanted.map((from) => {
    last = Math.max(from, last, window.freeAt());
    window.note(last);
    return last;
  });
}

const mostWithin = (moments: readonly number[], withinMs: number) =>
  Math.max(0, ...moments.map((at) => moments.filter((other) => other <= at && other > at - withinMs).length));

/** Moments at which messages are wanted, by the pauses between them. */
const wishes = fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 250 }).map((pauses) => {
  let at = 0;
  return pauses.map((pause) => {
    at += pause;
    return at;
  });
});

test('however fast messages come, no window of Teams holds more than it may, and none waits without need', () => {
  fc.assert(
    fc.property(wishes, (wanted) => {
      const limits = teamsLimits.conversation;
      const moments = paced(limits, wanted);
      for (const { most, withinMs } of limits)
        expect(mostWithin(moments, withinMs)).toBeLessThanOrEqual(most);
      for (const [index, at] of moments.entries()) {
        const before = moments.slice(0, index);
        if (at === Math.max(wanted[index] ?? 0, before.at(-1) ?? 0)) continue;
        // a millisecond earlier some window would have been too full
        const earlier = [...before, at - 1];
        const overfull = limits.some(
          ({ most, withinMs }) => earlier.filter((other) => other > at - 1 - withinMs).length > most,
        );
        expect(overfull).toBe(true);
      }
    }),
  );
});

test('fifty a second in one tenant, and a part of that for some', () => {
  const moments = paced(
    teamsLimits.tenant,
    Array.from({ length: 120 }, () => 0),
  );
  expect([moments[49], moments[50], moments[100]]).toEqual([0, 1_000, 2_000]);
  const window = new SlidingWindow(teamsLimits.tenant);
  for (let sent = 0; sent < 30; sent++) window.note(0);
  expect([window.freeAt(0.6), window.freeAt()]).toEqual([1_000, Number.NEGATIVE_INFINITY]);
});

test('without limits nothing waits', () => {
  expect(paced([], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
