import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { personId } from '../../src/simulator/organisation/people.ts';

const playground = parse(readFileSync(new URL('../../.m365agentsplayground.yml', import.meta.url), 'utf8'));
const { tenant, people } = contoso();
const alex = people.find(({ id }) => id === personId('alexw'));

interface PlaygroundUser {
  readonly name: string;
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

test('the Playground is in the tenant of the simulated organisation', () => {
  expect(playground.tenantId).toBe(tenant.id);
});

test('the Playground chats as Alex Wilber, who is a learner and has reports', () => {
  expect(playground.currentUser.aadObjectId).toBe(alex?.id);
  expect(alex?.isLicensed).toBe(true);
  expect(people.filter(({ managerId }) => managerId === alex?.id).length).toBeGreaterThan(1);
});

test('everybody in the Playground is who they are in the organisation', () => {
  for (const user of [playground.currentUser, ...playground.users] as PlaygroundUser[]) {
    const person = people.find(({ id }) => id === user.aadObjectId);
    expect({ ...user, id: undefined }).toEqual({
      name: person?.displayName,
      userPrincipleName: person?.userPrincipalName,
      aadObjectId: person?.id,
      givenName: person?.givenName,
      surname: person?.surname,
      email: person?.mail,
    });
  }
});

test('the people around Alex are his manager and reports of his', () => {
  const present = (playground.users as PlaygroundUser[]).map(({ aadObjectId }) => aadObjectId);
  const reports = people.filter(({ managerId }) => managerId === alex?.id).map(({ id }) => id);
  expect(present).toContain(alex?.managerId);
  expect([alex?.managerId, ...reports]).toEqual(expect.arrayContaining(present));
});
