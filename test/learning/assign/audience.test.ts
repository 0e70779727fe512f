import { describe, expect, it } from 'vitest';
import { audienceOf, stillTheirs } from '../../../src/learning/assign/audience.ts';
import type { AudienceRequest } from '../../../src/learning/ports/team-ports.ts';
import { createTeams } from '../../../src/learning/team/teams.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createMemoryPeople } from '../../support/people.ts';

const nobody: AudienceRequest = { people: [], everyReport: false, includeTeams: false, groupId: null };
const ids = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

function start(chart: Readonly<Record<string, readonly string[]>>) {
  const people = createMemoryPeople(chart);
  people.admins.add('olga');
  const clock = createManualClock('2026-11-21T09:00:00.000Z');
  const teams = createTeams(
    { people, peopleOnWalks: people, peopleShown: people, clock },
    { learningAdminsGroupId: 'admins', servicePlanId: undefined },
  );
  const of = async (who: string, request: Partial<AudienceRequest>) => {
    const { people: found, notYours } = await audienceOf(who, { ...nobody, ...request }, { teams });
    return { found: found.map(({ id }) => id), notYours };
  };
  return { people, teams, of };
}

describe('an audience', () => {
  it('counts whom a manager may not assign to, and looks none of them up', async () => {
    const { of, people } = start({ boss: ['ann', 'bob'] });
    expect(await of('boss', { people: ['ann', ...ids(199, 'stranger')] })).toEqual({
      found: ['ann'],
      notYours: 199,
    });
    expect(people.asked.sort()).toEqual(['directReports boss', 'memberOf boss']);
  });

  it('of an admin is looked up together, and those whom nobody knows are counted', async () => {
    const { of, people } = start({});
    const chosen = [...ids(150, 'somebody'), ...ids(50, 'nobody')];
    expect(await of('olga', { people: chosen })).toEqual({ found: ids(150, 'somebody'), notYours: 50 });
    expect(people.asked.sort()).toEqual(['directReports olga', 'memberOf olga', 'persons 200']);
  });

  it('with teams is one walk below all who were chosen', async () => {
    const { of, people } = start({ boss: ['ann', 'bob'], ann: ['cid'], bob: ['cid', 'dan'] });
    const { found } = await of('olga', { people: ['ann', 'bob'], includeTeams: true });
    expect(found.sort()).toEqual(['ann', 'bob', 'cid', 'dan']);
    expect(new Set(people.asked).size).toBe(people.asked.length);
  });

  it.each([
    ['everybody below', 'boss', { everyReport: true, includeTeams: true }],
    ['a team of somebody', 'olga', { people: ['boss'], includeTeams: true }],
    ['a group', 'olga', { groupId: 'boss' }],
    ['direct reports', 'boss', { everyReport: true }],
  ])('of more than 2,000 is refused: %s', async (_, who, request) => {
    const { of } = start({ boss: ids(2_001, 'report') });
    await expect(of(who, request)).rejects.toMatchObject({ code: 'tooManyPeople', values: { limit: 2_000 } });
  });

  it('of 2,000 is not', async () => {
    const { of } = start({ boss: ids(2_000, 'report') });
    expect((await of('boss', { everyReport: true, includeTeams: true })).found).toHaveLength(2_000);
  });
});

describe('people who were assigned to before', () => {
  it('are those below now, or anybody for an admin, without a look at each', async () => {
    const { teams, people } = start({ boss: ['ann'], ann: ['bob'] });
    expect(await stillTheirs('boss', ['bob', 'gone', 'ann'], { teams })).toEqual(['bob', 'ann']);
    expect(await stillTheirs('olga', ['bob', 'gone'], { teams })).toEqual(['bob', 'gone']);
    expect(people.asked.filter((question) => /^persons?/.test(question))).toEqual([]);
    await expect(stillTheirs('ann2', ['bob'], { teams })).rejects.toMatchObject({ code: 'notAManager' });
  });
});
