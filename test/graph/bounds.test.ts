import { describe, expect, it } from 'vitest';
import { graphActivity } from '../../src/graph/learning/graph-activity.ts';
import { graphCourse } from '../../src/graph/learning/graph-course.ts';
import { closeAfterEach, collect, failure, startGateway } from './gateway.ts';

closeAfterEach();

const long = 'x'.repeat(1_000_000);
const LONGEST = 32_768;
const bareCourse = { id: 'c', externalId: 'e', title: 't', contentWebUrl: 'https://x', languageTag: 'en' };
const bareActivity = { id: 'a', learnerUserId: 'l', learningContentId: 'c' };

/** The longest text anywhere in it, and the most items of a list. */
function extent(value: unknown): { text: number; items: number } {
  if (typeof value === 'string') return { text: value.length, items: 0 };
  if (typeof value !== 'object' || value === null) return { text: 0, items: 0 };
  const parts = Object.values(value).map(extent);
  return {
    text: Math.max(0, ...parts.map(({ text }) => text)),
    items: Math.max(Array.isArray(value) ? value.length : 0, ...parts.map(({ items }) => items)),
  };
}

describe('whatever a field of Graph’s holds', () => {
  const courseFields = [
    ...['id', 'externalId', 'title', 'contentWebUrl', 'languageTag', 'description', 'duration', 'level'],
    ...['format', 'skillTags', 'sourceName', 'thumbnailWebUrl'],
  ];
  const activityFields = [
    ...['id', 'learnerUserId', 'learningContentId', '@odata.type', 'status', 'completedDateTime'],
    ...['assignmentType', 'assignerUserId', 'externalcourseActivityId', 'dueDateTime', 'notes'],
  ];
  const huge = [
    long,
    Array(5_000).fill(long),
    { content: long, contentType: 'text' },
    { dateTime: long, timeZone: long },
  ];

  it.each([
    ...courseFields.map((field) => ['course', field] as const),
    ...activityFields.map((field) => ['activity', field] as const),
  ])('of a %s, %s is refused or kept within bounds', (kind, field) => {
    for (const value of huge) {
      const read =
        kind === 'course'
          ? graphCourse.safeParse({ ...bareCourse, [field]: value })
          : graphActivity.safeParse({ ...bareActivity, assignmentType: 'required', [field]: value });
      const { text, items } = extent(read.data ?? null);
      expect(text).toBeLessThanOrEqual(LONGEST);
      expect(items).toBeLessThanOrEqual(1_000);
    }
  });

  it('of a person is cut', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { id: 'ann', displayName: long, userPrincipalName: long } });
    expect(extent(await people.person('ann')).text).toBe(LONGEST);
    server.answer({ status: 200, body: { id: long, displayName: '' } });
    expect(await failure(people.person('ann'))).toMatchObject({ name: 'Bug' });
  });
});

describe('a list of Graph’s', () => {
  it('may have 10,000 items on a page, and no more', async () => {
    const { server, learning } = await startGateway();
    const page = (count: number) => ({ status: 200, body: { value: Array(count).fill(bareCourse) } });
    server.answer(page(10_000));
    expect(await collect(learning.courses())).toHaveLength(10_000);
    server.answer(page(10_001));
    expect(await failure(collect(learning.courses()))).toMatchObject({ name: 'Bug' });
  });

  it('of people found by their name is as long as was asked for, whatever comes', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { value: Array(500).fill({ id: 'a', displayName: 'A' }) } });
    expect(await people.search('a')).toHaveLength(25);
    expect(await people.groups('a')).toHaveLength(15);
  });

  it('does not go on at an address without an end', async () => {
    const { server, learning } = await startGateway();
    const link = `${server.origin}/v1.0/x?$skiptoken=${long.slice(0, 20_000)}`;
    server.answer({ status: 200, body: { value: [], '@odata.nextLink': link } });
    expect(await failure(collect(learning.courses()))).toMatchObject({ name: 'Bug' });
  });

  it('of more than 32 MB is a bug, and is not read to its end', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 200, body: `{"value":["${'x'.repeat(33 * 1024 * 1024)}"]}` });
    expect(await failure(learning.activity('a'))).toMatchObject({ name: 'Bug' });
  });
});
