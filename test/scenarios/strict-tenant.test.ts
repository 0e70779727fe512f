import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/clock.ts';
import { courseId } from '../../src/simulator/organisation/courses.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, reads, startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

/** A world whose Graph has these switches. */
async function tenant(switches: string): Promise<World> {
  world = await startWorld({ switches });
  return world;
}

/** How Graph answered what it was asked to change, oldest first. */
const answers = () =>
  world.simulator.requests
    .all()
    .filter(({ method, path }) => method !== 'GET' && path.includes('/learningCourseActivities'))
    .map(({ method, status }) => `${method} ${status}`);

describe('a tenant that takes the update page by the letter', () => {
  it('takes progress, a cleared due date and note, and completion of an assignment at once', async () => {
    await tenant('strictUpdates');
    const [alex, adele] = [world.person('alexw'), world.person('adelev')];
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04', note: 'Please' });
    expect(reads(await adele.says('mark fire safety 50%'))).toContain('Saved');
    await alex.says('team');
    const details = await alex.forges('team.person', { learnerId: personId('adelev') });
    const form = await alex.presses(button(details, 'Change'));
    expect(reads(await alex.presses(button(form, 'Save'), { due: '', note: '' }))).toContain(
      'without a due date',
    );
    expect(reads(await adele.says('complete fire safety'))).toContain('Saved');
    expect(answers()).toEqual(['POST 201', 'PATCH 204', 'PATCH 204', 'PATCH 204']);
    expect(
      world
        .writes()
        .slice(1)
        .map(({ body }) => body),
    ).toMatchObject([
      { completionPercentage: 50, notes: { content: 'Please' } },
      { dueDateTime: null, notes: null },
      { status: 'completed' },
    ]);
  });
});

describe('a tenant that spells the external id as the documentation does', () => {
  it('learners notice nothing, and the next start of the bot knows the spelling', async () => {
    await tenant('otherSpelling');
    const alex = world.person('alexw');
    expect(reads(await alex.says('start fire safety'))).toContain('Saved');
    expect(reads(await alex.says('mark fire safety 50%'))).toContain('Saved');
    expect(answers()).toEqual(['POST 400', 'POST 201', 'PATCH 204']);
    await world.restart();
    expect(reads(await alex.says('start anti-bribery'))).toContain('Saved');
    expect(answers().slice(3)).toEqual(['POST 201']);
    expect(world.logged.filter((line) => line.includes('graph.otherSpelling'))).toHaveLength(1);
  });
});

describe('a tenant that shows what it has made only seconds later', () => {
  const fireSafety = () =>
    world.simulator
      .activities()
      .filter(({ learnerUserId, learningContentId }) => {
        return learnerUserId === personId('alexw') && learningContentId === courseId('FIRE-SAFETY');
      })
      .map(({ completionPercentage }) => completionPercentage);

  it('progress right after a start is on its way, and saved when the tenant knows the activity', async () => {
    await tenant('lateReads');
    const alex = world.person('alexw');
    expect(reads(await alex.says('start fire safety'))).toContain('Saved in');
    expect(reads(await alex.says('mark fire safety 50%'))).toContain('Saved here');
    expect(reads(await alex.says('my courses'))).toMatch(/Fire Safety[\s\S]*50%/);
    world.clock.move(5 * SECOND);
    await world.delivered();
    expect(reads(alex.cards()[1])).toContain('Saved in');
    expect(fireSafety()).toEqual([50]);
  });

  it('a removal right after a start leaves nothing behind', async () => {
    await tenant('lateReads');
    const alex = world.person('alexw');
    await alex.says('start fire safety');
    await alex.says('undo');
    expect(fireSafety()).toEqual([0]);
    world.clock.move(5 * SECOND);
    await world.delivered();
    expect(fireSafety()).toEqual([]);
  });

  it('a start whose answer was lost is there once', async () => {
    await tenant('lateReads');
    world.simulator.settings.lateReadSeconds = 240;
    world.simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'resetAfter' } });
    const alex = world.person('alexw');
    expect(reads(await alex.says('start fire safety'))).toContain('Saved here');
    for (let minute = 0; minute < 6; minute++) {
      world.clock.move(MINUTE);
      await world.delivered();
    }
    expect(fireSafety()).toEqual([0]);
    expect(reads(alex.cards())).toContain('Saved in Viva Learning');
  });
});

describe('a tenant that takes one request a second', () => {
  const throttled = () => answers().filter((answer) => answer.endsWith('429'));

  it('saves at once what people do one by one', async () => {
    await tenant('onePerSecond');
    const alex = world.person('alexw');
    for (const text of ['start fire safety', 'mark fire safety 50%', 'complete fire safety'])
      expect(reads(await alex.says(text))).toContain('Saved in');
    expect(throttled()).toEqual([]);
  });

  it('gets what is done together one after the other, each once, and the card says when', async () => {
    await tenant('onePerSecond');
    const alex = world.person('alexw');
    const people = idsOf('adelev', 'pattif', 'lynner', 'inesc');
    const assigned = reads(await assignBy(alex, { people, due: '2026-12-04' }));
    expect(assigned).toMatch(/reaching Viva Learning/);
    await world.delivered();
    expect(answers().filter((answer) => answer === 'POST 201')).toHaveLength(4);
    expect(throttled().length).toBeGreaterThan(0);
    expect(reads(alex.cards().at(-1))).toContain('4 of 4 saved');
  });
});

describe.each([
  ['withoutApp', 'ForbiddenOperationException', 'BotNotInConversationRoster'],
  ['blockedByAdmin', 'BotDisabledByAdmin', 'BotDisabledByAdmin'],
])('a tenant whose Teams lets the bot speak to nobody by itself: %s', (switches, atFirst, later) => {
  it('answers reach people, news do not, and are seen when they look', async () => {
    await tenant(switches);
    const [alex, adele] = [world.person('alexw'), world.person('adelev')];
    await adele.says('hi');
    const told = adele.cards().length;
    await assignBy(alex, { people: idsOf('adelev') });
    world.clock.move(MINUTE);
    await world.delivered();
    expect(adele.cards()).toHaveLength(told);
    expect(world.logged.join()).toContain(later);
    expect(reads(await adele.says('my courses'))).toContain('Fire Safety');
  });

  it('opens no chat, whoever has the app', async () => {
    world = await startWorld({ switches, live: true, env: { ALLOW_GUESTS: 'true' } });
    const adele = world.person('adelev');
    world.connector.install(adele.id);
    await assignBy(world.person('alexw'), { people: idsOf('adelev') });
    world.clock.move(10 * MINUTE);
    await world.delivered();
    expect(world.connector.tried).toEqual([adele.id]);
    expect(world.connector.opened).toEqual([]);
    const database = new DatabaseSync(world.database, { readOnly: true });
    const why = database.prepare('select refused_because from first_contacts').all();
    database.close();
    expect(why).toEqual([{ refused_because: atFirst }]);
  });
});

describe('a token that is no good any more', () => {
  it('that Teams refuses is replaced, and the person is answered once', async () => {
    const rejected: string[] = [];
    let issued = 1;
    const tokens = {
      token: async () => `token-${issued}`,
      rejected(token: string) {
        rejected.push(token);
        issued += 1;
      },
    };
    world = await startWorld({ switches: '', live: true, outside: { tokensFor: () => tokens } });
    world.connector.failNext(401);
    const alex = world.person('alexw');
    expect(reads(await alex.says('help'))).toContain('my courses');
    expect(rejected).toEqual(['token-1']);
    expect(alex.cards()).toHaveLength(1);
  });

  it('without a role is replaced once the role is granted: the next change goes through', async () => {
    const grants = { roles: 'LearningContent.Read.All,User.Read.All' };
    let token = `local:${grants.roles}`;
    const tokens = {
      token: async () => token,
      rejected: () => {
        token = `local:${grants.roles}`;
      },
    };
    const settings = { requirePermissions: true };
    world = await startWorld({
      switches: '',
      live: true,
      outside: { tokensFor: () => tokens },
      simulator: { settings },
    });
    const alex = world.person('alexw');
    grants.roles += ',LearningSelfInitiatedCourse.ReadWrite.All';
    expect(reads(await alex.says('start fire safety'))).not.toContain('Saved');
    expect(reads(await alex.says('start fire safety'))).toContain('Saved');
  });
});

describe('a tenant with an odd record in each of its lists', () => {
  it('people find courses and see their team all the same, and the log counts what was left out', async () => {
    await tenant('oddRecords');
    const alex = world.person('alexw');
    expect(reads(await alex.says('find fire safety'))).toContain('Fire Safety');
    expect(reads(await alex.says('team'))).toContain('My team: 8 people');
    const lines = world.logged.filter((line) => line.includes('graph.unread'));
    expect(lines.some((line) => line.includes('directReports'))).toBe(true);
    expect(lines.join()).not.toContain(personId('alexw'));
    for (const list of ['learningContents', 'learningCourseActivities'])
      expect(lines.filter((line) => line.includes(list))).toHaveLength(1);
    expect(world.logged.filter((line) => line.includes('left out'))).toEqual(lines);
  });
});
