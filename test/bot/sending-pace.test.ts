import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSendingPace, type SendingLimit, teamsLimits } from '../../bot/sending-pace.ts';

const { conversation: conversationLimits, app: appLimits } = teamsLimits;

/** When sends that are wanted at these moments, in order, may go. */
function paced(limits: readonly SendingLimit[], wanted: readonly number[]): readonly number[] {
  const pace = createSendingPace(limits);
  return wanted.map((from) => {
    const at = pace.earliest('conversation', from);
    pace.reserve('conversation', at);
    return at;
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

test('however fast messages come, no window of Teams holds more than it may', () => {
  fc.assert(
    fc.property(wishes, (wanted) => {
      const moments = paced(conversationLimits, wanted);
      for (const { most, withinMs } of conversationLimits)
        expect(mostWithin(moments, withinMs)).toBeLessThanOrEqual(most);
    }),
  );
});

test('messages keep their order, none goes before it was wanted, and none waits without need', () => {
  fc.assert(
    fc.property(wishes, (wanted) => {
      const moments = paced(conversationLimits, wanted);
      for (const [index, at] of moments.entries()) {
        const before = moments.slice(0, index);
        expect(at).toBeGreaterThanOrEqual(Math.max(wanted[index] ?? 0, before.at(-1) ?? 0));
        const asSoonAs = Math.max(wanted[index] ?? 0, before.at(-1) ?? 0);
        if (at === asSoonAs) continue;
        // a millisecond earlier some window would have been too full
        const earlier = [...before, at - 1];
        const overfull = conversationLimits.some(
          ({ most, withinMs }) => earlier.filter((other) => other > at - 1 - withinMs).length > most,
        );
        expect(overfull).toBe(true);
      }
    }),
  );
});

test('fifty a second of all conversations together', () => {
  const moments = paced(
    appLimits,
    Array.from({ length: 120 }, () => 0),
  );
  expect([moments[49], moments[50], moments[100]]).toEqual([0, 1_000, 2_000]);
});

test('one conversation does not slow another', () => {
  const pace = createSendingPace(conversationLimits);
  for (let sent = 0; sent < 7; sent++) pace.reserve('busy', 0);
  expect(pace.earliest('busy', 0)).toBe(1_000);
  expect(pace.earliest('quiet', 0)).toBe(0);
});

test('without limits nothing waits', () => {
  expect(paced([], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
