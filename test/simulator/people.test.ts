import { describe, expect, test } from 'vitest';
import {
  learningAdminsGroupId,
  learningPartnersGroupId,
  marketingGroupId,
} from '../../src/simulator/organisation/groups.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { alex, startLocalGraph } from './local-graph.ts';

const eventual = { ConsistencyLevel: 'eventual' };
const names = (body: { value: { displayName: string }[] }) =>
  body.value.map(({ displayName }) => displayName);

test('a user is found by object id and by principal name', async () => {
  const { call } = await startLocalGraph();
  const byId = await call('GET', `/users/${alex}?$select=id,displayName`);
  expect(byId.body).toMatchObject({ id: alex, displayName: 'Alex Wilber' });
  expect(byId.body).not.toHaveProperty('mail');
  expect((await call('GET', '/users/alexw@contoso.example')).body.id).toBe(alex);
  const nobody = await call('GET', '/users/5f3f0b6e-0000-4000-8000-000000000000');
  expect([nobody.status, nobody.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
});

test('the manager is who Graph says at that moment, 404 when there is none', async () => {
  const { call, simulator } = await startLocalGraph();
  expect((await call('GET', `/users/${alex}/manager`)).body.displayName).toBe('Megan Bowen');
  simulator.changePerson(alex, { managerId: personId('joniss') });
  expect((await call('GET', `/users/${alex}/manager`)).body.displayName).toBe('Joni Sherman');
  expect((await call('GET', `/users/${personId('miriamg')}/manager`)).status).toBe(404);
  simulator.removePerson(personId('joniss'));
  expect((await call('GET', `/users/${alex}/manager`)).status).toBe(404);
});

test('direct reports are paged directoryObjects with a contact among them', async () => {
  const { call, follow } = await startLocalGraph();
  const first = await call('GET', `/users/${alex}/directReports?$top=5`);
  const second = await follow(first.body['@odata.nextLink']);
  const reports = [...first.body.value, ...second.body.value];
  expect(reports).toHaveLength(9);
  expect(reports.map((report) => report['@odata.type'])).toContain('#microsoft.graph.orgContact');
  expect(reports.map(({ displayName }) => displayName)).toEqual(
    expect.arrayContaining(['Adele Vance', 'Isaiah Langer', 'Patti Fernandez', 'Lynne Robbins']),
  );
  expect((await call('GET', `/users/${personId('adelev')}/directReports`)).body.value).toEqual([]);
  expect((await call('GET', `/users/${alex}/directReports?$skip=2`)).status).toBe(400);
});

test('managers have 0, 5 and 12 reports', async () => {
  const { call } = await startLocalGraph();
  const count = async (alias: string) =>
    (await call('GET', `/users/${personId(alias)}/directReports`)).body.value.length;
  expect(await Promise.all(['adelev', 'meganb', 'sigridp'].map(count))).toEqual([0, 5, 12]);
});

test('a search finds beginnings of words and asks for the consistency level', async () => {
  const { call } = await startLocalGraph();
  const search = (text: string) => `/users?$search=${encodeURIComponent(text)}&$select=id,displayName`;
  expect(names((await call('GET', search('"displayName:ann"'), undefined, eventual)).body)).toEqual([
    'Anna Lindström',
    'Anna Kowalska',
  ]);
  expect(names((await call('GET', search('"displayName:anna kow"'), undefined, eventual)).body)).toEqual([
    'Anna Kowalska',
  ]);
  const either = search('"displayName:田中" OR "mail:alexw"');
  expect(names((await call('GET', either, undefined, eventual)).body)).toEqual(['田中 美咲', 'Alex Wilber']);
  expect((await call('GET', search('"displayName:zzz"'), undefined, eventual)).body.value).toEqual([]);
  expect((await call('GET', search('"displayName:ann"'))).status).toBe(400);
  expect((await call('GET', search('ann'), undefined, eventual)).status).toBe(400);
});

test('the chain of managers comes by expansion', async () => {
  const { call } = await startLocalGraph();
  const path = `/users/${personId('adelev')}?$expand=manager($levels=max)`;
  const { body } = await call('GET', path, undefined, eventual);
  expect(body.manager.manager.displayName).toBe('Megan Bowen');
  expect(body.manager.manager.manager.displayName).toBe('Miriam Graham');
  expect((await call('GET', path)).status).toBe(400);
});

test('membership reaches through nested groups', async () => {
  const { call } = await startLocalGraph();
  const partner = `/users/${personId('mariag')}`;
  const both = [learningAdminsGroupId, marketingGroupId];
  const checked = await call('POST', `${partner}/checkMemberGroups`, { groupIds: both });
  expect(checked.body.value).toEqual([learningAdminsGroupId]);
  const all = await call('POST', `${partner}/getMemberGroups`, { securityEnabledOnly: false });
  expect(all.body.value.sort()).toEqual([learningAdminsGroupId, learningPartnersGroupId].sort());
  const none = await call('POST', `/users/${alex}/getMemberGroups`, { securityEnabledOnly: true });
  expect(none.body.value).toEqual([]);
  const direct = await call('GET', `/groups/${learningAdminsGroupId}/members`);
  expect(names(direct.body)).toEqual(['Joni Sherman', 'Learning partners']);
  const everybody = await call('GET', `/groups/${learningAdminsGroupId}/transitiveMembers`);
  expect(names(everybody.body)).toContain('Jürgen Weißmüller');
});

test('at most 20 groups are checked at once', async () => {
  const { call } = await startLocalGraph();
  const groupIds = Array.from({ length: 21 }, () => marketingGroupId);
  expect((await call('POST', `/users/${alex}/checkMemberGroups`, { groupIds })).status).toBe(400);
});

test('licences tell premium from seeded', async () => {
  const { call } = await startLocalGraph();
  const plans = async (alias: string) =>
    (await call('GET', `/users/${personId(alias)}/licenseDetails`)).body.value.flatMap(
      ({ servicePlans }: { servicePlans: { servicePlanName: string }[] }) =>
        servicePlans.map(({ servicePlanName }) => servicePlanName),
    );
  expect(await plans('alexw')).toEqual(['VIVA_LEARNING_SEEDED', 'VIVA_LEARNING_PREMIUM']);
  expect(await plans('tomasn')).toEqual(['VIVA_LEARNING_SEEDED']);
});

describe('where newcomers are taken in', () => {
  const stranger = '6a1d6b3e-1b1f-4c0e-9a55-0c7f2f2b9d10';
  const takingIn = () => startLocalGraph({ settings: { newcomers: 'takenIn' } });

  test('an unknown id is somebody with a manager, five reports and courses, the same at each look', async () => {
    const { call, simulator } = await takingIn();
    expect((await call('GET', `/users/${stranger}?$select=id,userType`)).body).toMatchObject({
      id: stranger,
      userType: 'Member',
    });
    expect((await call('GET', `/users/${stranger}/manager`)).body.displayName).toBe('Megan Bowen');
    const reports = async () => (await call('GET', `/users/${stranger}/directReports`)).body.value;
    expect(names({ value: await reports() })).toHaveLength(5);
    expect(await reports()).toEqual(await reports());
    const theirs = simulator.activities().filter(({ learnerUserId }) => learnerUserId === stranger);
    expect(theirs.length).toBeGreaterThan(3);
    expect(new Set(simulator.activities().map(({ id }) => id)).size).toBe(simulator.activities().length);
    expect((await call('GET', `/users/${alex}/directReports`)).body.value).toHaveLength(9);
  });

  test('who leads to whom else is in no way changed, and ids of groups and names are nobody’s', async () => {
    const { call } = await takingIn();
    expect((await call('GET', `/users/${marketingGroupId}`)).status).toBe(404);
    expect((await call('GET', '/users/somebody@contoso.example')).status).toBe(404);
    expect((await call('GET', `/groups/${marketingGroupId}/members`)).status).toBe(200);
  });

  test('ids that are made up do not fill the memory', async () => {
    const { call, simulator } = await takingIn();
    const before = simulator.activities().length;
    const id = (n: number) => `5f3f0b6e-0000-4000-8000-${String(n).padStart(12, '0')}`;
    for (let n = 0; n < 1_000; n += 15) {
      const asked = Array.from({ length: 15 }, (_, place) => `'${id(n + place)}'`);
      await call('GET', `/users?$filter=id in (${asked.join(',')})`);
    }
    const most = simulator.activities().length;
    expect(most).toBeGreaterThan(before);
    expect((await call('GET', `/users/${stranger}`)).status).toBe(404);
    expect(simulator.activities()).toHaveLength(most);
  });
});
