import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MINUTE } from '../../src/clock.ts';
import { createSignedLinks } from '../../src/learning/signed-link.ts';
import { NOW } from '../support/activities.ts';
import { createManualClock } from '../support/manual-clock.ts';

const clock = createManualClock(NOW);
const links = createSignedLinks('key', clock);

it('opens what it sealed, until the time is over', () => {
  const token = links.seal({ a: 1 }, MINUTE);
  expect(links.open(token)).toEqual({ a: 1 });
  clock.advance(MINUTE);
  expect(links.open(token)).toBeUndefined();
});

it('opens nothing that was changed, made with another key, or is no link at all', () => {
  const token = links.seal({ a: 1 }, MINUTE);
  expect(createSignedLinks('other', clock).open(token)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '7', '.', ''), (at, mark) => {
      const changed = token.slice(0, at) + mark + token.slice(at + 1);
      fc.pre(changed !== token);
      expect(links.open(changed)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(links.open(text)).toBeUndefined();
    }),
  );
});
