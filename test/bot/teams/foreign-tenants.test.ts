import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createForeignTenants } from '../../../bot/teams/foreign-tenants.ts';
import { DAY, HOUR } from '../../../src/clock.ts';

const HOME = 'D6D49420-f39b-4df7-a1dc-d59a935871db';
const ABROAD = '11111111-2222-4333-8444-555555555555';

function start({ allowedTenants }: { allowedTenants?: readonly string[] } = { allowedTenants: [HOME] }) {
  let now = Date.UTC(2026, 10, 21);
  const foreignTenants = createForeignTenants({
    allowedTenants,
    clock: { now: () => new Date(now) },
  });
  return {
    ...foreignTenants,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('every tenant that is named must be let in, whatever its letters, and one be named', () => {
  const { organisationOf } = start();
  expect(organisationOf([HOME.toLowerCase()])).toBeUndefined();
  expect(organisationOf([HOME, HOME])).toBeUndefined();
  expect(organisationOf([HOME, ABROAD])).toBe(ABROAD);
  expect(organisationOf([ABROAD, HOME])).toBe(ABROAD);
  expect(organisationOf([])).toBe('');
});

test('where everybody is let in nobody is a stranger', () => {
  const { organisationOf } = start({});
  expect(organisationOf([ABROAD])).toBeUndefined();
  expect(organisationOf([])).toBeUndefined();
});

test('a stranger is answered once a day', () => {
  const { mayAnswer, pass } = start();
  expect(mayAnswer(ABROAD, 'one')).toBe(true);
  pass(DAY - 1);
  expect(mayAnswer(ABROAD, 'one')).toBe(false);
  expect(mayAnswer(ABROAD, 'another')).toBe(true);
  pass(1);
  expect(mayAnswer(ABROAD, 'one')).toBe(true);
  expect(mayAnswer(ABROAD, 'another')).toBe(false);
});

test('whoever comes: within a day one answer a person, 20 an organisation, 200 in all', () => {
  const visits = fc.array(
    fc.record({ organisation: fc.nat(30), person: fc.nat(40), wait: fc.nat(2 * HOUR) }),
    {
      minLength: 100,
      maxLength: 600,
    },
  );
  fc.assert(
    fc.property(visits, fc.boolean(), (people, slowly) => {
      const { mayAnswer, pass } = start();
      const answers: { organisation: string; person: string; at: number }[] = [];
      let at = 0;
      for (const { organisation, person, wait } of people) {
        if (slowly) pass(wait);
        at += slowly ? wait : 0;
        const seen = { organisation: `${organisation}`, person: `${organisation}/${person}`, at };
        if (mayAnswer(seen.organisation, `${person}`)) answers.push(seen);
      }
      for (const last of answers) {
        const day = answers.filter((one) => one.at <= last.at && one.at > last.at - DAY);
        expect(day.length).toBeLessThanOrEqual(200);
        expect(day.filter((one) => one.organisation === last.organisation).length).toBeLessThanOrEqual(20);
        expect(new Set(day.map((one) => one.person)).size).toBe(day.length);
      }
    }),
    { numRuns: 50 },
  );
});
