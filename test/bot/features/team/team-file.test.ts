import { expect, test } from 'vitest';
import { teamFile } from '../../../../bot/features/team/team-file.ts';
import { createSpeech } from '../../../../bot/phrases/speech.ts';
import { createCatalogue } from '../../../../src/learning/catalogue/catalogue.ts';
import { assignment, course, entry, NOW } from '../../../support/activities.ts';
import { someone } from '../../../support/people.ts';

test('a large team’s file is written a hundred lines at a time, so that others are served in between', async () => {
  const people = Array.from({ length: 500 }, (_, n) => someone(`learner-${n}`));
  const entries = people.map(({ id }) => entry({ id, activity: assignment({ learnerId: id, dueAt: NOW }) }));
  const catalogue = createCatalogue();
  await catalogue.upsert([course()]);
  const ports = {
    ...{ catalogue, teamShowsSelfInitiated: false, ledger: { entriesOfAll: async () => entries } },
    teams: { reports: async () => ({ people, isWhole: true }) },
    names: { know: () => undefined },
    momentsOf: async () => () => ({ now: new Date(NOW), today: NOW.slice(0, 10) }),
  };
  const speech = createSpeech('en-GB', 'Europe/London', { now: () => new Date(NOW) });
  const asker = { tenantId: 'tenant', userId: 'boss' };
  const file = teamFile(asker, { scope: 'reports' }, speech, ports as never, new Date(NOW));
  const lines: number[] = [];
  for await (const piece of await file) lines.push(piece.split('\r\n').length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBe(501);
  expect(Math.max(...lines)).toBeLessThanOrEqual(100);
});
