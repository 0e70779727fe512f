import { describe, expect, it } from 'vitest';
import { calls } from '../../src/graph/client/calls.ts';
import { assignment, course } from '../support/activities.ts';
import { wireProblems } from '../support/graph-wire-check.ts';
import { closeAfterEach, collect, failure, PROVIDER, startGateway } from './gateway.ts';

closeAfterEach();

const provider = `/v1.0/employeeExperience/learningProviders/${PROVIDER}`;
const wireActivity = (id: string, more: object = {}) => ({
  id,
  learnerUserId: assignment().learnerId,
  learningContentId: 'course-1',
  assignmentType: 'required',
  ...more,
});
const absent = { status: 404, body: { error: { code: 'notFound', message: '' } } };
const wireCourse = {
  id: 'c1',
  externalId: 'FS-1',
  title: 'T',
  contentWebUrl: 'https://x.example',
  languageTag: 'en',
};

describe('reading one', () => {
  it('is undefined when Graph does not know it', async () => {
    const { server, learning, people } = await startGateway();
    server.answer(absent);
    expect(await learning.activity('a')).toBeUndefined();
    expect(await learning.activityByExternalId('a')).toBeUndefined();
    expect(await learning.activityOfUser('u', 'a')).toBeUndefined();
    expect(await learning.myActivity('token', 'a')).toBeUndefined();
    expect(await learning.course('c')).toBeUndefined();
    expect(await learning.courseByExternalId('c')).toBeUndefined();
    expect(await people.person('u')).toBeUndefined();
    expect(await people.manager('u')).toBeUndefined();
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('does not believe a 404 that a proxy made', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 404, body: '<html>Not found</html>' });
    expect(await failure(learning.activityByExternalId('a'))).toMatchObject({ name: 'Bug' });
  });

  it('gives activities and courses', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 200, body: wireActivity('a1') }, { status: 200, body: wireCourse });
    expect(await learning.activityOfUser('ann', 'a1')).toMatchObject({ graphId: 'a1' });
    expect(await learning.courseByExternalId("o'hara")).toMatchObject({ id: 'c1' });
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v1.0/users/ann/employeeExperience/learningCourseActivities/a1',
      `${provider}/learningContents(externalId='o%27%27hara')`,
    ]);
  });
});

describe('creating what is there already (409)', () => {
  it('is unclear, so that the caller looks by external id instead of creating again', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 409, body: { error: { code: 'conflict', message: 'exists' } } });
    expect(await failure(learning.createActivity('ext', assignment()))).toMatchObject({
      name: 'Later',
      ambiguous: true,
      throttled: false,
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe('deleting', () => {
  it('is done when Graph says so, or that there is nothing', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 204 }, absent);
    await learning.deleteActivity('a');
    await learning.deleteActivity('a');
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });
});

describe('lists', () => {
  it('follow the pages Graph links to, below the same base', async () => {
    const { server, learning } = await startGateway();
    const next = `${server.origin}${provider}/learningCourseActivities?$skiptoken=a%2Fb`;
    server.answer(
      { status: 200, body: { value: [wireActivity('a1'), wireActivity('a2')], '@odata.nextLink': next } },
      { status: 200, body: { value: [wireActivity('a3')] } },
    );
    const found = await collect(learning.activities());
    expect(found.map(({ graphId }) => graphId)).toEqual(['a1', 'a2', 'a3']);
    expect(server.requests[1]?.path).toBe(`${provider}/learningCourseActivities?$skiptoken=a%2Fb`);
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('give each page as it comes, so that a later failure loses nothing', async () => {
    const { server, learning } = await startGateway();
    const next = `${server.origin}${provider}/learningContents?$skip=1`;
    server.answer({ status: 200, body: { value: [wireCourse], '@odata.nextLink': next } }, { status: 503 });
    const pages = learning.courses();
    expect((await pages.next()).value).toMatchObject({ items: [{ id: 'c1' }] });
    expect(await failure(pages.next())).toMatchObject({ name: 'Later' });
  });

  it.each([
    ['another origin', () => 'https://graph.example/v1.0/x'],
    ['another path', (origin: string) => `${origin}/v2.0/x`],
    ['a path that climbs out', (origin: string) => `${origin}/v1.0/../x`],
    ['nonsense', () => 'next'],
  ])('do not follow a link to %s', async (_, link) => {
    const { server, learning } = await startGateway();
    server.answer({ status: 200, body: { value: [], '@odata.nextLink': link(server.origin) } });
    expect(await failure(collect(learning.courses()))).toMatchObject({ name: 'Bug' });
    expect(server.requests).toHaveLength(1);
  });

  it('leave out what cannot be read, and give the rest', async () => {
    const { server, learning } = await startGateway();
    server.answer({
      status: 200,
      body: { value: [wireActivity('a1'), { id: 7 }, null, wireActivity('a2')] },
    });
    const pages = learning.activities();
    expect((await pages.next()).value).toMatchObject({
      items: [{ graphId: 'a1' }, { graphId: 'a2' }],
      next: undefined,
    });
  });

  it('go on where an earlier reading stopped', async () => {
    const { server, learning } = await startGateway();
    const next = `${server.origin}${provider}/learningContents?$skiptoken=a%2Fb`;
    server.answer(
      { status: 200, body: { value: [wireCourse], '@odata.nextLink': next } },
      { status: 200, body: { value: [wireCourse] } },
    );
    const { value } = await learning.courses().next();
    expect(await collect(learning.courses({ from: value.next }))).toHaveLength(1);
    expect(server.requests[1]?.path).toBe(`${provider}/learningContents?$skiptoken=a%2Fb`);
  });

  it('are asked for in large pages, and as Graph makes them where it takes no $top', async () => {
    const { server, learning } = await startGateway();
    const refused = { error: { code: 'badRequest', message: "The query option '$top' is not supported." } };
    server.answer({ status: 400, body: refused }, { status: 200, body: { value: [wireCourse] } });
    expect(await collect(learning.courses())).toHaveLength(1);
    expect(server.requests.map(({ path }) => path)).toEqual([
      `${provider}/learningContents?$top=500`,
      `${provider}/learningContents`,
    ]);
  });

  it('are refused as they are without $top, too', async () => {
    const { server, learning } = await startGateway();
    const body = {
      error: { code: 'badRequest', message: "This provider isn't enabled for the given tenant." },
    };
    server.answer({ status: 400, body }, { status: 400, body });
    expect(await failure(collect(learning.activities()))).toMatchObject({ code: 'graphProviderNotEnabled' });
    expect(server.requests).toHaveLength(2);
  });

  it('do not wait for an answer that nobody wants any more', async () => {
    const { server, learning } = await startGateway();
    const ending = new AbortController();
    const asked = new Promise<void>((resolve) => {
      server.answer(() => resolve());
    });
    const reading = failure(collect(learning.activities({ signal: ending.signal })));
    await asked;
    ending.abort();
    expect(await reading).toMatchObject({ name: 'Later' });
    expect(await failure(collect(learning.activities({ signal: ending.signal })))).toMatchObject({
      name: 'Later',
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([1, 2, 3, 7])('do not go in circles of %i pages, begun after some others', async (length) => {
    const { server, learning } = await startGateway();
    const link = (page: number) => `${server.origin}${provider}/learningContents?$skip=${page}`;
    const circle = (page: number) => (page < 4 + length ? page : 4 + ((page - 4) % length));
    const pages = Array.from({ length: 60 }, (_, page) => ({
      status: 200,
      body: { value: [], '@odata.nextLink': link(circle(page + 1)) },
    }));
    server.answer(...pages);
    expect(await failure(collect(learning.courses()))).toMatchObject({ name: 'Bug' });
    expect(server.requests.length).toBeLessThan(40);
  });

  it('do not go in circles', async () => {
    const { server, learning } = await startGateway();
    const next = `${server.origin}${provider}/learningContents?$skip=0`;
    server.answer({ status: 200, body: { value: [], '@odata.nextLink': next } });
    expect(await failure(collect(learning.courses()))).toMatchObject({ name: 'Bug' });
    expect(server.requests).toHaveLength(2);
  });

  it('of a provider that the tenant does not know are refused', async () => {
    const { server, learning } = await startGateway();
    server.answer(absent);
    expect(await failure(collect(learning.activities()))).toMatchObject({ code: 'graphProviderInvalid' });
  });
});

describe('publishing', () => {
  it('a course is sent as documented; 202 may or may not name its id', async () => {
    const { server, learning } = await startGateway();
    server.answer(
      { status: 202, body: { ...wireCourse, id: 'new-id' } },
      { status: 202, body: {} },
      { status: 202 },
    );
    const { id: _, ...published } = course({ durationMinutes: 75, skills: ['safety'], description: 'Fire!' });
    expect(await learning.upsertCourse({ ...published, additionalTags: ['new'], isPremium: false })).toBe(
      'new-id',
    );
    expect(await learning.upsertCourse(published)).toBeUndefined();
    expect(await learning.upsertCourse(published)).toBeUndefined();
    expect(server.requests[0]).toMatchObject({
      method: 'PATCH',
      path: `${provider}/learningContents(externalId='EXT-1')`,
      body: {
        externalId: 'EXT-1',
        title: 'Fire Safety',
        duration: 'PT75M',
        skillTags: ['safety'],
        level: 'beginner',
      },
    });
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });
});

describe('the table of calls', () => {
  it.each(Object.entries(calls))('%s says what it needs and why', (_, call) => {
    expect(call.least.length).toBeGreaterThan(0);
    expect(call.why).toMatch(/^[A-Z].*\.$/);
    for (const { name } of [...call.least, ...call.higher])
      expect(name).toMatch(/^[A-Z]\w+\.[A-Z]\w+(\.All)?$/);
  });
});
