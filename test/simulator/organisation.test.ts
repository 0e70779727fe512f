import { expect, test } from 'vitest';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { nameBasedId } from '../../src/simulator/organisation/name-based-id.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { parseTable } from '../../src/simulator/organisation/table.ts';
import { guidPattern } from '../../src/simulator/validation/values.ts';
import { alex, now, startLocalGraph } from './local-graph.ts';
import { schemaProblems } from './schemas.ts';

const { people, providers, groups, tenant, activities } = contoso();

test('every id is a proper GUID and unique', () => {
  const ids = [
    tenant,
    ...people,
    ...groups,
    ...providers,
    ...providers.flatMap(({ contents }) => contents),
  ].map(({ id }) => id);
  expect(ids.filter((id) => !guidPattern.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(nameBasedId('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('about forty people on at least three levels, every manager one of them, some without a licence', () => {
  expect(people.length).toBeGreaterThanOrEqual(40);
  const byId = new Map(people.map((person) => [person.id, person]));
  const level = (id: string): number => {
    const managerId = byId.get(id)?.managerId ?? null;
    return managerId === null ? 1 : 1 + level(managerId);
  };
  expect(Math.max(...people.map(({ id }) => level(id)))).toBeGreaterThanOrEqual(3);
  expect(people.filter(({ isLicensed }) => !isLicensed).length).toBeGreaterThanOrEqual(3);
  expect(people.some(({ managerId, isLicensed }) => managerId === alex && !isLicensed)).toBe(true);
});

test('Alex has something overdue, due soon, recommended, in progress and completed', () => {
  const own = activities(now).filter(({ learnerUserId }) => learnerUserId === alex);
  const due = own.map(({ dueDateTime, assignerUserId, status }) => ({
    overdue: dueDateTime != null && Date.parse(`${dueDateTime.dateTime.slice(0, 19)}Z`) < now.getTime(),
    fromMegan: assignerUserId === personId('meganb'),
    isOpen: status !== 'completed' && dueDateTime != null,
  }));
  expect(due.some(({ overdue, isOpen }) => overdue && isOpen)).toBe(true);
  expect(due.some(({ overdue, isOpen, fromMegan }) => !overdue && isOpen && fromMegan)).toBe(true);
  expect(own.map(({ assignmentType }) => assignmentType)).toContain('recommended');
  const started = own.filter((record) => record['@odata.type'].endsWith('SelfInitiatedCourse'));
  expect(new Set(started.map(({ status }) => status))).toEqual(new Set(['inProgress', 'completed']));
});

test('what other systems made is valid by the schema, for contents of the provider it names', () => {
  for (const record of activities(now)) {
    expect(schemaProblems(`microsoft.graph.${record['@odata.type'].split('.').at(-1)}`, record)).toEqual([]);
    const provider = providers.find(({ id }) => id === record.learningProviderId);
    expect(provider?.contents.map(({ id }) => id)).toContain(record.learningContentId);
  }
});

test('courses come in several kinds and languages, a few inactive, none twice', () => {
  const contents = providers[0]?.contents ?? [];
  expect(contents).toHaveLength(100);
  expect(new Set(contents.map(({ title }) => title)).size).toBe(100);
  expect(new Set(contents.map(({ format }) => format))).toEqual(
    new Set(['course', 'video', 'document', 'path']),
  );
  for (const language of ['en-us', 'de-de', 'es-es', 'ja-jp']) {
    expect(contents.map(({ languageTag }) => languageTag)).toContain(language);
  }
  expect(contents.filter(({ isActive }) => isActive === false).length).toBeGreaterThanOrEqual(2);
  for (const content of contents)
    expect(schemaProblems('microsoft.graph.learningContent', content)).toEqual([]);
});

test('five hundred reports and thousands of courses are the same each time', async () => {
  const large = () => contoso({ extraReports: { managerId: alex, count: 500 }, extraCourses: 3_000 });
  const [first, second] = [large(), large()];
  expect(first.people).toEqual(second.people);
  expect(first.providers).toEqual(second.providers);
  const { call } = await startLocalGraph({ organisation: first });
  const { body } = await call('GET', `/users/${alex}/directReports?$top=999`);
  expect(body.value).toHaveLength(509);
  const contents = first.providers[0]?.contents ?? [];
  expect(new Set(contents.map(({ id }) => id)).size).toBe(3_100);
  expect(new Set(contents.map(({ title }) => title)).size).toBe(3_100);
});

test('a table row with a cell too few is a mistake, not an empty cell', () => {
  expect(parseTable(['a', 'b'], '1 | 2\n\n 3 | ')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '' },
  ]);
  expect(() => parseTable(['a', 'b'], '1')).toThrow('2 cells expected');
});
