import { describe, expect, it } from 'vitest';
import type { People } from '../../../src/learning/ports/ports.ts';
import { wireProblems } from '../../support/graph-wire-check.ts';
import { closeAfterEach, failure, startGateway } from '../gateway.ts';

closeAfterEach();

const ann = { id: 'ann', displayName: 'Ann Smith', userPrincipalName: 'ann@contoso.example' };
const user = { '@odata.type': '#microsoft.graph.user' };

describe('people', () => {
  it('a person and their manager are read by id', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { '@odata.context': 'x', ...ann } });
    expect(await people.person('ann')).toEqual(ann);
    server.answer({ status: 200, body: { ...user, ...ann } });
    expect(await people.manager("bob's")).toEqual(ann);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v1.0/users/ann?$select=id%2CdisplayName%2CuserPrincipalName',
      '/v1.0/users/bob%27s/manager?$select=id%2CdisplayName%2CuserPrincipalName',
    ]);
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('a contact outside the organisation is nobody’s manager', async () => {
    const { server, people } = await startGateway();
    server.answer({
      status: 200,
      body: { '@odata.type': '#microsoft.graph.orgContact', id: 'x', displayName: 'X' },
    });
    expect(await people.manager('ann')).toBeUndefined();
  });

  it('direct reports are all pages of users, without contacts', async () => {
    const { server, people } = await startGateway();
    const next = `${server.origin}/v1.0/users/boss/directReports?$skiptoken=2`;
    server.answer(
      {
        status: 200,
        body: {
          value: [
            { ...user, ...ann },
            { '@odata.type': '#microsoft.graph.orgContact', id: 'c', displayName: 'Contact' },
          ],
          '@odata.nextLink': next,
        },
      },
      {
        status: 200,
        body: {
          value: [
            { ...ann, id: 'bob' },
            { id: 'typeless contact', displayName: 'C' },
          ],
        },
      },
    );
    expect((await people.directReports('boss')).map(({ id }) => id)).toEqual(['ann', 'bob']);
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('people by their ids are asked for fifteen in one call; who is not known, or no id at all, is left out', async () => {
    const { server, people } = await startGateway();
    const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    server.answer({ status: 200, body: { value: [{ ...ann, id: id(1).toUpperCase() }] } });
    const ids = Array.from({ length: 20 }, (_, at) => id(at));
    const found = await people.persons([...ids, "x' or startswith(displayName,'A", id(3)]);
    expect([...found]).toEqual([[id(1), { ...ann, id: id(1) }]]);
    const asked = server.requests.map(({ path }) => new URL(path, 'http://x').searchParams.get('$filter'));
    expect(asked.map((filter) => filter?.split(',').length)).toEqual([15, 5]);
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it.each([
    ['reports', (people: People) => people.directReports('boss')],
    ['members of a group', (people: People) => people.groupMembers('group')],
  ])('%s are read up to one beyond 2,000, however many more there are', async (_, ask) => {
    const { server, people } = await startGateway();
    const page = Array.from({ length: 999 }, (_, at) => ({ ...user, ...ann, id: `p${at}` }));
    let pages = 0;
    server.answer((response) => {
      const link = `${server.origin}/v1.0/users/boss/directReports?$skiptoken=${++pages}`;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ value: page, '@odata.nextLink': link }));
    });
    expect(await ask(people)).toHaveLength(2_001);
    expect(pages).toBe(3);
  });

  it.each([
    ['is there', [{ servicePlanId: 'PLAN', provisioningStatus: 'Success' }], true],
    ['is switched off', [{ servicePlanId: 'plan', provisioningStatus: 'Disabled' }], false],
    ['is another', [{ servicePlanId: 'other', provisioningStatus: 'Success' }], false],
    ['is missing', [], false],
  ])('a service plan that %s', async (_, servicePlans, has) => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { value: [{ servicePlans }] } });
    expect(await people.hasPlan('ann', 'plan')).toBe(has);
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('a service plan is unknown where Graph does not let us look, and later is later', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } });
    expect(await people.hasPlan('ann', 'plan')).toBeUndefined();
    server.answer({ status: 503 });
    expect(await failure(people.hasPlan('ann', 'plan'))).toMatchObject({ name: 'Later' });
  });

  it.each([
    ['ann', '"displayName:ann"'],
    ['  Ann  Smith ', '"displayName:Ann  Smith"'],
    ['an"n', '"displayName:an\\"n"'],
    ['a\\', '"displayName:a\\\\"'],
    ['Zoë & co #1', '"displayName:Zoë & co #1"'],
    ['\ud800x', '"displayName:\ufffdx"'],
  ])('a search for %j asks for %s', async (words, search) => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { value: [ann] } });
    expect(await people.search(words)).toEqual([ann]);
    const [request] = server.requests;
    expect(new URL(request?.path ?? '', 'http://x').searchParams.get('$search')).toBe(search);
    expect(request?.headers).toMatchObject({ consistencylevel: 'eventual' });
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('a search for nothing finds nobody without asking, and a very long one is cut', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { value: [] } });
    expect(await people.search('  ')).toEqual([]);
    expect(server.requests).toEqual([]);
    await people.search('😀'.repeat(5_000));
    expect(server.requests[0]?.path.length).toBeLessThan(2_000);
  });

  it('membership is the asked-for groups that Graph names', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 200, body: { value: ['G2'] } });
    expect(await people.memberOf('ann', ['g1', 'g2'])).toEqual(['g2']);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1.0/users/ann/checkMemberGroups',
      body: { groupIds: ['g1', 'g2'] },
    });
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('membership of no group, or of an unknown person, is none; of more than 20 groups is a bug', async () => {
    const { server, people } = await startGateway();
    server.answer({ status: 404, body: { error: { code: 'Request_ResourceNotFound', message: '' } } });
    expect(await people.memberOf('ann', [])).toEqual([]);
    expect(server.requests).toEqual([]);
    expect(await people.memberOf('nobody', ['g1'])).toEqual([]);
    const many = Array.from({ length: 21 }, (_, at) => `g${at}`);
    expect(await failure(people.memberOf('ann', many))).toMatchObject({ name: 'Bug' });
  });
});
