import { expect, it } from 'vitest';
import { createIsGuest } from '../../../src/graph/people/people.ts';
import { closeAfterEach, failure, startGateway } from '../gateway.ts';

closeAfterEach();

it.each<[string, boolean, unknown]>([
  ['a member', false, { userType: 'Member', userPrincipalName: 'ann@contoso.example' }],
  ['a guest', true, { userType: 'Guest', userPrincipalName: 'ann_fabrikam.example#EXT#@contoso.example' }],
  ['an outsider made a member', false, { userType: 'Member', userPrincipalName: 'a_b#EXT#@contoso.example' }],
  ['an account whose type is not told', false, { userPrincipalName: 'ann@contoso.example' }],
  ['an invited account whose type is not told', true, { userPrincipalName: 'a_b#ext#@contoso.example' }],
  ['an account without anything', false, {}],
])('%s: %s', async (_, guest, body) => {
  const { server, graph } = await startGateway();
  server.answer({ status: 200, body: body as object });
  expect(await createIsGuest({ graph })('ann')).toBe(guest);
  expect(server.requests[0]?.path).toContain('/users/ann?$select=userType%2CuserPrincipalName');
});

it('an id that the directory does not know is a guest', async () => {
  const { server, graph } = await startGateway();
  server.answer({ status: 404, body: { error: { code: 'Request_ResourceNotFound', message: 'no' } } });
  expect(await createIsGuest({ graph })('ann')).toBe(true);
});

it('no answer is a failure, not a verdict', async () => {
  const { server, graph } = await startGateway();
  server.answer({ status: 503, body: { error: { code: 'busy', message: 'no' } } });
  expect(await failure(createIsGuest({ graph })('ann'))).toMatchObject({ name: 'Later' });
});
