import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createGraph, type Graph } from '../../src/graph/client/request.ts';
import { createLearningGateway, type GraphLearning } from '../../src/graph/learning/learning-gateway.ts';
import { createPeople } from '../../src/graph/people/people.ts';
import type { People } from '../../src/learning/ports/ports.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { assignment, selfInitiated } from '../support/activities.ts';
import { wireProblems } from '../support/graph-wire-check.ts';
import { collect, failure } from './gateway.ts';

let simulator: Simulator;
let graph: Graph;
let learning: GraphLearning;
let people: People;

beforeAll(async () => {
  simulator = await createSimulator({ settings: { pageMost: 7 } });
  let count = 0;
  const mintId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  graph = createGraph({ baseUrl: simulator.url, clock: systemClock, mintId, timeoutMs: 2_000 });
  learning = createLearningGateway({ graph, providerId: simulator.organisation.providers[0]?.id ?? '' });
  people = createPeople({ graph });
});

afterEach(() => {
  const faulty = simulator.requests.all().flatMap((request) => {
    const problems = wireProblems(request);
    return problems.length === 0 ? [] : [{ request, problems }];
  });
  simulator.reset();
  expect(faulty).toEqual([]);
});

afterAll(async () => {
  await graph.close();
  await simulator.close();
});

const someone = () => {
  const found = simulator.organisation.people.find(
    ({ isLicensed, managerId }) => isLicensed && managerId !== null,
  );
  if (found === undefined) throw new Error('the organisation has nobody to learn');
  return found;
};
const firstCourse = () => simulator.organisation.providers[0]?.contents[0]?.id ?? '';

describe('the gateway against a Graph written by others', () => {
  it('an assignment made, changed, read by every key and removed holds what was meant', async () => {
    const { id: learnerId, managerId: assignerId } = someone();
    const given = assignment({
      learnerId,
      courseId: firstCourse(),
      assignerId,
      dueAt: '2027-01-31T23:59:59.000Z',
      note: 'Please, before <Friday> & "lunch"',
    });
    const { graphId, activity } = await learning.createActivity("o'hara/1", given);
    expect(activity).toEqual(given);

    const changed = {
      ...given,
      status: 'completed',
      progress: 100,
      completedAt: '2026-11-21T09:00:00.000Z',
      dueAt: null,
    } as const;
    await learning.updateActivity(graphId, changed);
    const read = { graphId, externalId: "o'hara/1", activity: changed };
    expect(await learning.activity(graphId)).toEqual(read);
    expect(await learning.activityByExternalId("o'hara/1")).toEqual(read);
    expect(await learning.activityOfUser(learnerId, graphId)).toEqual(read);
    expect(await collect(learning.activities())).toContainEqual(read);

    await learning.deleteActivity(graphId);
    expect(await learning.activity(graphId)).toBeUndefined();
    await learning.deleteActivity(graphId);
  });

  it('a self-initiated course comes back as it was sent', async () => {
    const started = selfInitiated({ learnerId: someone().id, courseId: firstCourse(), progress: 20 });
    const { activity } = await learning.createActivity('ext-1', started);
    expect(activity).toEqual(started);
  });

  it('the whole catalogue is read, page by page', async () => {
    const contents = simulator.organisation.providers[0]?.contents ?? [];
    const found = await collect(learning.courses());
    expect(found.map(({ id }) => id).sort()).toEqual(contents.map(({ id }) => id).sort());
    const [first] = found;
    expect(first && (await learning.course(first.id))).toEqual(first);
    expect(first && (await learning.courseByExternalId(first.externalId))).toEqual(first);
  });

  it('people are found, with their manager, reports and groups', async () => {
    const person = someone();
    const manager = await people.manager(person.id);
    expect(manager?.id).toBe(person.managerId);
    const reports = await people.directReports(person.managerId ?? '');
    expect(reports.map(({ id }) => id)).toContain(person.id);
    expect((await people.search(person.givenName)).map(({ id }) => id)).toContain(person.id);
    const [group] = simulator.organisation.groups;
    const member = group?.memberIds[0] ?? '';
    expect(await people.memberOf(member, [group?.id ?? ''])).toEqual([group?.id]);
    expect(await people.person('00000000-0000-4000-8000-00000000dead')).toBeUndefined();
  });

  it('somebody without a licence is refused for that reason', async () => {
    const { id: learnerId } = someone();
    simulator.changePerson(learnerId, { isLicensed: false });
    const create = learning.createActivity('ext-1', selfInitiated({ learnerId, courseId: firstCourse() }));
    expect(await failure(create)).toMatchObject({ code: 'graphLearnerLicence' });
  });

  it('a create whose answer was lost is unclear, and then found by its external id', async () => {
    simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'resetAfter' } });
    const started = selfInitiated({ learnerId: someone().id, courseId: firstCourse() });
    expect(await failure(learning.createActivity('ext-1', started))).toMatchObject({
      name: 'Later',
      ambiguous: true,
    });
    expect(await learning.activityByExternalId('ext-1')).toMatchObject({ activity: started });
  });

  it('"Retry after 5 minutes" is heard', async () => {
    simulator.faults.add({ effect: { kind: 'answer', status: 429, retryAfterMinutes: 5 } });
    expect(await failure(collect(learning.courses()))).toMatchObject({ waitMs: 300_000, throttled: true });
  });

  it('a half answer is a failure that says so', async () => {
    simulator.faults.add({ effect: { kind: 'malformed' } });
    expect(await failure(collect(learning.courses()))).toMatchObject({
      name: expect.stringMatching(/Bug|Later/),
    });
  });
});
