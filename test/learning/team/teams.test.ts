import { setImmediate as nextRound } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../src/clock.ts';
import { Later, Refusal } from '../../../src/errors.ts';
import { createTeams } from '../../../src/learning/team/teams.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createMemoryPeople, type MemoryPeople } from '../../support/people.ts';

function start(chart: Readonly<Record<string, readonly string[]>> = {}) {
  const people = createMemoryPeople(chart);
  const manual = createManualClock('2026-11-21T09:00:00.000Z');
  let looks = 0;
  // what goes round for ever without asking anybody looks at the clock for ever
  const clock = {
    ...manual,
    now() {
      looks++;
      if (looks > 100_000) throw new Error('this does not end');
      return manual.now();
    },
  };
  const teams = createTeams(
    { people, peopleOnWalks: people, peopleShown: people, clock },
    { learningAdminsGroupId: 'admins', servicePlanId: 'plan' },
  );
  return { people, teams, clock };
}

const ids = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const asked = (people: MemoryPeople, question: string) =>
  people.asked.filter((one) => one.startsWith(question)).length;

/** Everybody has `width` reports, as long as there are people: level by level from `p0`. */
function wide(size: number, width: number): Record<string, readonly string[]> {
  return Object.fromEntries(
    Array.from({ length: size }, (_, at) => [
      `p${at}`,
      Array.from({ length: width }, (_, i) => at * width + i + 1).flatMap((n) => (n < size ? [`p${n}`] : [])),
    ]),
  );
}

describe('everybody below', () => {
  it('is found once, level by level, without the manager', async () => {
    const { teams, people } = start({
      boss: ['ann', 'bob'],
      ann: ['cid'],
      bob: ['cid', 'dan'],
      dan: ['eve'],
    });
    const { people: found, isWhole } = await teams.everyoneBelow(['boss']);
    expect(found.map(({ id }) => id)).toEqual(['ann', 'bob', 'cid', 'dan', 'eve']);
    expect(isWhole).toBe(true);
    expect(people.asked).toHaveLength(6);
  });

  it('is what is reachable in any organisation, whatever circles it has, and nobody is asked about twice', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const charts = fc.dictionary(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom(...names)));
    await fc.assert(
      fc.asyncProperty(charts, async (chart) => {
        const { teams, people } = start(chart);
        const { people: found, isWhole } = await teams.everyoneBelow(['a']);
        const reachable = new Set(['a']);
        for (const id of reachable) for (const report of chart[id] ?? []) reachable.add(report);
        reachable.delete('a');
        expect(found.map(({ id }) => id).sort()).toEqual([...reachable].sort());
        expect(isWhole).toBe(true);
        expect(new Set(people.asked).size).toBe(people.asked.length);
      }),
    );
  });

  it('of 5,000 people are the 2,000 nearest, and said not to be all of them', async () => {
    const { teams, people } = start(wide(5_000, 5));
    const { people: found, isWhole } = await teams.everyoneBelow(['p0']);
    expect(found).toHaveLength(2_000);
    expect(found.map(({ id }) => Number(id.slice(1)))).toEqual(
      Array.from({ length: 2_000 }, (_, at) => at + 1),
    );
    expect(isWhole).toBe(false);
    expect(people.asked.length).toBeLessThanOrEqual(2_001);
  });

  it('of 2,000 people are all of them, and asked about once in five minutes however often somebody looks', async () => {
    const { teams, people, clock } = start(wide(2_001, 3));
    expect(await teams.everyoneBelow(['p0'])).toMatchObject({ isWhole: true });
    expect(people.asked).toHaveLength(2_001);
    for (let look = 0; look < 3; look++) {
      clock.advance(MINUTE);
      await teams.everyoneBelow(['p0']);
    }
    expect(people.asked).toHaveLength(2_001);
  });

  it('of two managers of thousands are remembered side by side', async () => {
    const { teams, people } = start({ ...wide(2_001, 3), q0: ids(1_999, 'q') });
    await teams.everyoneBelow(['p0']);
    await teams.everyoneBelow(['q0']);
    const before = people.asked.length;
    await teams.everyoneBelow(['p0']);
    await teams.everyoneBelow(['q0']);
    expect(people.asked).toHaveLength(before);
  });

  it('are found although somebody has left the organisation since their manager was asked about', async () => {
    const { teams, people } = start({ boss: ['ann', 'bob'], bob: ['cid'] });
    const { directReports } = people;
    people.directReports = (id, signal) =>
      id === 'ann' ? Promise.reject(new Refusal('notAManager')) : directReports(id, signal);
    const { people: found } = await teams.everyoneBelow(['boss']);
    expect(found.map(({ id }) => id)).toEqual(['ann', 'bob', 'cid']);
    people.directReports = () => Promise.reject(new Refusal('graphPermission'));
    await expect(teams.everyoneBelow(['chief'])).rejects.toMatchObject({ code: 'graphPermission' });
  });

  it('are cut at 2,000 like direct reports and the members of a group', async () => {
    const { teams } = start({
      boss: ids(2_001, 'report'),
      group: ids(2_001, 'member'),
      small: ids(2_000, 'p'),
    });
    for (const team of [await teams.reports('boss'), await teams.membersOf('group')]) {
      expect(team.people).toHaveLength(2_000);
      expect(team.isWhole).toBe(false);
    }
    expect(await teams.reports('small')).toMatchObject({ isWhole: true });
  });

  it('end at the 25th level', async () => {
    const { teams } = start(Object.fromEntries(ids(40, 'p').map((id, at) => [id, [`p${at + 1}`]])));
    const { people: found, isWhole } = await teams.everyoneBelow(['p0']);
    expect(found).toHaveLength(25);
    expect(isWhole).toBe(false);
  });

  it('are asked about no more once the turn is over', async () => {
    const { teams, people } = start(wide(2_001, 3));
    const turn = new AbortController();
    const { directReports } = people;
    people.directReports = async (id, signal) => {
      const reports = await directReports(id, signal);
      if (people.asked.length > 100) turn.abort(new Error('the turn is over'));
      await nextRound();
      return reports;
    };
    await expect(teams.everyoneBelow(['p0'], turn.signal)).rejects.toThrow('the turn is over');
    await nextRound();
    expect(people.asked.length).toBeLessThan(200);
  });
});

describe('what Graph said of people', () => {
  it('is at most five minutes old in all: of a team that was read while its parts were old already, too', async () => {
    const { teams, people, clock } = start({ boss: ['ann'], ann: ['bob'] });
    await teams.reports('ann');
    clock.advance(4 * MINUTE);
    await teams.everyoneBelow(['boss']);
    people.chart.set('ann', []);
    clock.advance(59 * SECOND);
    expect((await teams.everyoneBelow(['boss'])).people.map(({ id }) => id)).toEqual(['ann', 'bob']);
    clock.advance(SECOND);
    expect((await teams.everyoneBelow(['boss'])).people.map(({ id }) => id)).toEqual(['ann']);
  });

  it('decides for five minutes who leads whom, who is an admin, and who has a licence', async () => {
    const { teams, people, clock } = start({ boss: ['ann'], chief: ['boss'] });
    people.admins.add('olga');
    people.licensed.add('ann');
    const all = async () => [
      await teams.standing('boss', 'ann'),
      await teams.standing('chief', 'ann'),
      await teams.standing('olga', 'ann'),
      await teams.hasLicence('ann'),
    ];
    const then = ['manager', 'managerAbove', 'learningAdmin', true];
    expect(await all()).toEqual(then);
    people.chart.set('boss', []);
    people.admins.clear();
    people.licensed.clear();
    clock.advance(5 * MINUTE - 1);
    expect(await all()).toEqual(then);
    clock.advance(1);
    expect(await all()).toEqual(['stranger', 'stranger', 'stranger', false]);
  });

  it('about a licence is nothing while Graph is busy, and is asked again', async () => {
    const { teams, people } = start();
    const { hasPlan } = people;
    people.hasPlan = () => Promise.reject(new Later('busy'));
    expect(await teams.hasLicence('ann')).toBeUndefined();
    people.hasPlan = hasPlan;
    expect(await teams.hasLicence('ann')).toBe(false);
  });
});

describe('a circle of managers', () => {
  it('makes nobody a manager of somebody outside it, and ends', async () => {
    const { teams, people } = start({ ann: ['bob'], bob: ['cid'], cid: ['ann'] });
    expect(await teams.standing('stranger', 'ann')).toBe('stranger');
    expect(asked(people, 'manager')).toBe(3);
    expect(await teams.standing('ann', 'cid')).toBe('managerAbove');
  });
});
