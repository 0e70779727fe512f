import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createGraph } from '../../src/graph/client/request.ts';
import { createLearningGateway } from '../../src/graph/learning/learning-gateway.ts';
import { myActivities } from '../../src/graph/learning/my-activities.ts';
import { createProviders } from '../../src/graph/learning/providers.ts';
import { publicationsOf } from '../../src/graph/learning/publications.ts';
import { createPeople } from '../../src/graph/people/people.ts';
import { plansOf } from '../../src/graph/people/plans.ts';
import type { ExternalIdName } from '../../src/learning/ports/ports.ts';
import { courseId } from '../../src/simulator/organisation/courses.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { settingsNamed } from '../../src/simulator/switches.ts';
import { assignment, selfInitiated } from '../support/activities.ts';
import { collect, failure } from './gateway.ts';

/** The real gateway against a local Graph with these switches, by name. */
async function tenant(
  names: string,
  {
    externalIdName,
    takesOther = true,
    takesNull = true,
  }: { externalIdName?: 'externalcourseActivityId'; takesOther?: boolean; takesNull?: boolean } = {},
) {
  const simulator = await createSimulator({ settings: settingsNamed(names) });
  const graph = createGraph({ baseUrl: simulator.url, clock: systemClock, mintId: () => 'id' });
  const told: ExternalIdName[] = [];
  const learning = createLearningGateway({
    ...{ graph, providerId: academyProviderId },
    externalIdName: () => told.at(-1) ?? externalIdName,
    takesNull: () => takesNull,
    onOtherSpelling: takesOther ? (name) => told.push(name) : undefined,
  });
  onTestFinished(async () => {
    await graph.close();
    await simulator.close();
  });
  const statuses = () => simulator.requests.all().map(({ method, status }) => `${method} ${status}`);
  return { simulator, learning, told, statuses };
}

const ids = { learnerId: personId('adelev'), courseId: courseId('FIRE-SAFETY') };
const started = selfInitiated({ ...ids, progress: 20 });
const given = assignment({
  ...ids,
  assignerId: personId('alexw'),
  dueAt: '2027-01-31T23:59:59.000Z',
  note: 'Please',
});

describe('an update under the strict reading of the update page', () => {
  it('of an assignment goes through at the first attempt: progress, a new due date, both cleared, completion', async () => {
    const { learning, statuses } = await tenant('strictUpdates');
    const { graphId } = await learning.createActivity('ext', given);
    let confirmed = given;
    for (const change of [
      { progress: 50, status: 'inProgress' },
      { dueAt: '2027-02-28T23:59:59.000Z' },
      { dueAt: null, note: null },
      { progress: 60 },
      { progress: 100, status: 'completed', completedAt: '2026-11-21T09:00:00.000Z' },
      { progress: 80, status: 'inProgress', completedAt: null, note: 'Again' },
    ] as const) {
      const next = { ...confirmed, ...change };
      await learning.updateActivity(graphId, next, { known: { externalId: 'ext', confirmed } });
      expect((await learning.activity(graphId))?.activity).toEqual(next);
      confirmed = next;
    }
    expect(statuses().filter((one) => !/ 20[014]$/.test(one))).toEqual([]);
  });

  it('of a course that a learner started does, too', async () => {
    const { learning, statuses } = await tenant('strictUpdates');
    const { graphId } = await learning.createActivity('ext', started);
    const known = { externalId: 'ext', confirmed: started };
    await learning.updateActivity(graphId, { ...started, progress: 70 }, { known });
    expect(statuses()).toEqual(['POST 201', 'PATCH 204']);
  });

  it('clears nothing twice: what Graph says should not be empty is left out, where nobody knows what it holds', async () => {
    const { learning, statuses } = await tenant('strictUpdates');
    const bare = { ...given, dueAt: null, note: null };
    const { graphId } = await learning.createActivity('ext', bare);
    const changed = { ...bare, progress: 50, status: 'inProgress' } as const;
    await learning.updateActivity(graphId, changed, { known: { externalId: 'ext', confirmed: null } });
    expect(statuses()).toEqual(['POST 201', 'PATCH 400', 'PATCH 204']);
    expect((await learning.activity(graphId))?.activity).toEqual(changed);
  });

  it('carries no null where Graph is known to refuse it', async () => {
    const { learning, simulator, statuses } = await tenant('strictUpdates', { takesNull: false });
    simulator.settings.nullInUpdate = 'refused';
    const { graphId } = await learning.createActivity('ext', given);
    const changed = { ...given, progress: 50, status: 'inProgress', note: null } as const;
    await learning.updateActivity(graphId, changed, { known: { externalId: 'ext', confirmed: null } });
    expect(statuses()).toEqual(['POST 201', 'PATCH 204']);
  });

  it('of a peer recommendation sends its type only when Graph misses it', async () => {
    const { learning, simulator, statuses } = await tenant('strictUpdates');
    const { graphId } = await learning.createActivity('ext', given);
    const record = simulator.activities().find(({ id }) => id === graphId);
    const peer = { ...given, assignmentType: 'peerRecommended' } as const;
    if (record !== undefined)
      simulator.addActivity({ ...record, id: 'peer', assignmentType: 'peerRecommended' });
    await learning.updateActivity(
      'peer',
      { ...peer, progress: 10 },
      { known: { externalId: 'ext', confirmed: peer } },
    );
    expect(statuses()).toEqual(['POST 201', 'PATCH 400', 'PATCH 204']);
  });

  it('is refused after one mending, and at once where nothing can be mended', async () => {
    const { learning, simulator, statuses } = await tenant('strictUpdates');
    const { graphId } = await learning.createActivity('ext', given);
    const known = { externalId: 'ext', confirmed: given };
    const refuse = (message: string, times = 1) =>
      simulator.faults.add({
        ...{ match: { method: 'PATCH' }, times },
        effect: { kind: 'answer', status: 400, code: 'badRequest', message },
      });
    refuse('Input field assignerUserId is invalid', 2);
    const change = { ...given, progress: 50, status: 'inProgress' } as const;
    expect(await failure(learning.updateActivity(graphId, change, { known }))).toMatchObject({
      code: 'graphField',
    });
    refuse("Input field notesshouldn't be empty");
    const cleared = learning.updateActivity(graphId, { ...given, note: null }, { known });
    expect(await failure(cleared)).toMatchObject({ code: 'graphField', values: { fields: 'notes' } });
    refuse('Input field statusis required');
    expect(await failure(learning.updateActivity(graphId, change, { known }))).toMatchObject({
      code: 'graphField',
    });
    expect(statuses()).toEqual(['POST 201', ...Array<string>(4).fill('PATCH 400')]);
  });
});

describe('the spelling of the external id', () => {
  it('is found out by the first change that needs it, told, and used from then on', async () => {
    const { learning, told, statuses } = await tenant('otherSpelling');
    const { graphId } = await learning.createActivity('ext', started);
    expect(told).toEqual(['externalCourseActivityId']);
    expect(await learning.activityByExternalId('ext')).toMatchObject({ graphId, externalId: 'ext' });
    await learning.updateActivity(graphId, started, { known: { externalId: 'ext', confirmed: started } });
    await learning.createActivity('ext-2', { ...started, courseId: courseId('GDPR-ESSENTIALS') });
    expect(statuses()).toEqual(['POST 400', 'POST 201', 'GET 200', 'PATCH 204', 'POST 201']);
    expect(told).toHaveLength(1);
  });

  it.each([
    ['a look-up', 'GET', 404],
    ['an update', 'PATCH', 404],
  ])('is found out by %s as well, whatever becomes of it', async (what, method, status) => {
    const { learning, told, statuses } = await tenant('otherSpelling');
    if (what === 'a look-up') expect(await learning.activityByExternalId('nobody-made')).toBeUndefined();
    else
      expect(
        await failure(
          learning.updateActivity('nobody', started, { known: { externalId: 'x', confirmed: null } }),
        ),
      ).toMatchObject({ code: 'graphActivityGone' });
    expect(statuses().at(-1)).toBe(`${method} ${status}`);
    expect(told.length).toBe(statuses().length - 1);
  });

  it('that an operator has set wins: the other one is not tried', async () => {
    const { learning, statuses } = await tenant('otherSpelling', {
      externalIdName: 'externalcourseActivityId',
      takesOther: false,
    });
    expect(await failure(learning.createActivity('ext', started))).toMatchObject({ name: 'Bug' });
    expect(statuses()).toEqual(['POST 400']);
  });

  it('is not blamed for what else Graph refuses, and stays when the other one is no better', async () => {
    const { learning, simulator, told, statuses } = await tenant('');
    simulator.settings.servicePlan = false;
    await failure(learning.createActivity('ext', started));
    simulator.settings.servicePlan = true;
    simulator.faults.add({
      times: 2,
      effect: { kind: 'answer', status: 400, code: 'BadRequest', message: 'What?' },
    });
    expect(await failure(learning.createActivity('ext', started))).toMatchObject({ name: 'Bug' });
    await learning.createActivity('ext', started);
    expect(statuses()).toEqual(['POST 403', 'POST 400', 'POST 400', 'POST 201']);
    expect(told).toEqual([]);
  });
});

describe('a list with a record that is not as documented', () => {
  it('gives the others, whatever it lists, and says how many were left out', async () => {
    const simulator = await createSimulator({ settings: settingsNamed('oddRecords') });
    const unread: string[] = [];
    const graph = createGraph({
      ...{ baseUrl: simulator.url, clock: systemClock, mintId: () => 'id' },
      onUnread: ({ path }, count) => unread.push(`${count} of ${path.split('/').at(-1)}`),
    });
    onTestFinished(async () => {
      await graph.close();
      await simulator.close();
    });
    const learning = createLearningGateway({ graph, providerId: academyProviderId });
    const people = createPeople({ graph });
    const admin = createProviders(graph, `local-user:${personId('joniss')}:LearningProvider.Read`);
    const own = `local-user:${personId('adelev')}:LearningAssignedCourse.Read`;
    const publications: unknown[] = [];
    for await (const page of publicationsOf(graph, academyProviderId)) publications.push(...page);
    const plans = await plansOf(graph, personId('adelev'));
    const sizes = {
      courses: (await collect(learning.courses())).length,
      activities: (await collect(learning.activities())).length,
      publications: publications.length,
      providers: (await admin.list()).length,
      own: (await myActivities(graph, own)).length,
      reports: (await people.directReports(personId('alexw'))).length,
      found: (await people.search('Adele')).length,
      named: (await people.persons([personId('adelev')])).size,
      groups: (await people.groups('')).length,
      members: (await people.groupMembers(simulator.organisation.groups[0]?.id ?? '')).length,
      plans: plans.length,
    };
    expect(Object.entries(sizes).filter(([, size]) => size === 0)).toEqual([]);
    expect(await people.hasPlan(personId('adelev'), plans[0]?.id ?? '')).toBe(true);
    // a licence is odd by its id, which nobody reads
    expect(unread).toEqual([
      ...['1 of learningContents', '1 of learningContents', '1 of learningCourseActivities'],
      ...['1 of learningProviders', '1 of learningCourseActivities', '1 of directReports', '1 of users'],
      ...['1 of users', '1 of groups', '1 of transitiveMembers'],
    ]);
  });
});
