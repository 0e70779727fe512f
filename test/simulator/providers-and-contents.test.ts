import { describe, expect, test } from 'vitest';
import { courseId } from '../../src/simulator/organisation/courses.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { academy, startLocalGraph } from './local-graph.ts';
import { schemaProblems } from './schemas.ts';

const providersPath = '/employeeExperience/learningProviders';
const contentsPath = `${academy}/learningContents`;
const logos = {
  longLogoWebUrlForDarkTheme: 'https://learn.example/1.png',
  longLogoWebUrlForLightTheme: 'https://learn.example/2.png',
  squareLogoWebUrlForDarkTheme: 'https://learn.example/3.png',
  squareLogoWebUrlForLightTheme: 'https://learn.example/4.png',
};
const course = {
  title: 'Juggling',
  contentWebUrl: 'https://learn.example/juggling',
  languageTag: 'en-us',
  duration: 'PT20M',
  skillTags: ['juggling'],
};

describe('providers', () => {
  test('are registered, listed, changed and deleted', async () => {
    const { call } = await startLocalGraph();
    const made = await call('POST', providersPath, { displayName: 'Circus', ...logos });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ displayName: 'Circus', isCourseActivitySyncEnabled: false });
    expect(schemaProblems('microsoft.graph.learningProvider', made.body)).toEqual([]);

    const path = `${providersPath}/${made.body.id}`;
    expect((await call('PATCH', path, { isCourseActivitySyncEnabled: true })).status).toBe(204);
    const read = await call('GET', path);
    expect(read.body).toMatchObject({ displayName: 'Circus', isCourseActivitySyncEnabled: true });
    const list = await call('GET', providersPath);
    expect(list.body.value).toHaveLength(3);
    expect(schemaProblems('microsoft.graph.learningProviderCollectionResponse', list.body)).toEqual([]);

    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(400);
  });

  test('need a name and four logos, and have no misspelled properties', async () => {
    const { call } = await startLocalGraph();
    const { status, body } = await call('POST', providersPath, { displayName: 'Circus' });
    expect([status, body.error.details.length]).toEqual([400, 4]);
    const misspelled = await call('PATCH', academy, { isCourseAcitvitySyncEnabled: true });
    expect(misspelled.status).toBe(400);
    expect((await call('PATCH', academy, { isCourseActivitySyncEnabled: 'yes' })).status).toBe(400);
  });
});

describe('contents', () => {
  test('are listed page by page, a hundred of them, all valid', async () => {
    const { call, follow } = await startLocalGraph({ settings: { pageSize: 30 } });
    const titles: string[] = [];
    let { body } = await call('GET', contentsPath);
    for (;;) {
      expect(schemaProblems('microsoft.graph.learningContentCollectionResponse', body)).toEqual([]);
      titles.push(...body.value.map(({ title }: { title: string }) => title));
      if (body['@odata.nextLink'] === undefined) break;
      ({ body } = await follow(body['@odata.nextLink']));
    }
    expect(titles).toHaveLength(100);
    expect(titles.filter((title) => title.includes('Excel')).length).toBeGreaterThanOrEqual(3);
  });

  test('are read by id and by external id, only through their provider', async () => {
    const { call } = await startLocalGraph();
    const id = courseId('EXCEL-BASICS');
    const byId = await call('GET', `${contentsPath}/${id}`);
    const byKey = await call('GET', `${contentsPath}(externalId='EXCEL-BASICS')`);
    expect(byId.body).toEqual(byKey.body);
    expect(byId.body).toMatchObject({ title: 'Excel Basics', duration: 'PT2H', level: 'beginner' });
    expect((await call('GET', `${contentsPath}/${courseId('FC-PYTHON')}`)).status).toBe(404);
    expect((await call('GET', `${contentsPath}(externalId='NONE')`)).status).toBe(404);
  });

  test('an upsert creates, 202, and replaces everything the second time', async () => {
    const { call } = await startLocalGraph();
    const path = `${contentsPath}(externalId='JUGGLING')`;
    const made = await call('PATCH', path, course);
    expect(made.status).toBe(202);
    expect(made.body).toMatchObject({ ...course, externalId: 'JUGGLING', isActive: true, isPremium: false });
    expect(schemaProblems('microsoft.graph.learningContent', made.body)).toEqual([]);
    const { duration: _, ...shorter } = course;
    const replaced = await call('PATCH', path, { ...shorter, isActive: false });
    expect(replaced.body).toMatchObject({ id: made.body.id, duration: null, isActive: false });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  test('the 202 may come without an id', async () => {
    const { call } = await startLocalGraph({ settings: { upsertAnswersId: false } });
    const { body } = await call('PATCH', `${contentsPath}(externalId='JUGGLING')`, course);
    expect(body).not.toHaveProperty('id');
  });

  test('by an id nobody has nothing is created', async () => {
    const { call } = await startLocalGraph();
    expect((await call('PATCH', `${contentsPath}/nobody`, course)).status).toBe(404);
  });

  test.each([
    ['title', undefined],
    ['title', ' '],
    ['contentWebUrl', 'juggling'],
    ['contentWebUrl', 'javascript:alert(1)'],
    ['languageTag', 'English (US)'],
    ['duration', 'PDT1H'],
    ['duration', '20 minutes'],
    ['level', 'Beginner'],
    ['skillTags', 'juggling'],
    ['externalId', 'ANOTHER'],
    ['numberOfPages', 1.5],
  ])('%s %j is refused', async (field, value) => {
    const { call } = await startLocalGraph();
    const answer = await call('PATCH', `${contentsPath}(externalId='JUGGLING')`, {
      ...course,
      [field]: value,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details[0].target).toBe(field);
  });

  test('a provider nobody registered has none', async () => {
    const { call } = await startLocalGraph();
    const path = contentsPath.replace(academyProviderId, 'nobody');
    expect((await call('GET', path)).status).toBe(400);
  });
});
