import { afterEach, expect, it } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { createVirtualTimer } from '../support/virtual-timer.ts';
import { startWorld, type World } from '../support/world.ts';
import { activityOf, hostile, member, type Somebody, stranger } from './roles.ts';

/** What `npm run stress` plays, in one breath: counted by who is answered before whom, on a clock that stands still. */
let world: World;
afterEach(() => world.close());

/** How often each hostile person sends, and how many there are of a role. */
const SENDS = 12;
const EACH = 2;
/** With the first messages of the others few enough for what a tenant may be sent in a moment. */
const WELL_BEHAVED = 2;
/** What a text costs to read is no matter of waiting and has tests of its own. */
const { longMessages: _, ...roles } = hostile;

it('whoever asks once is answered at once, whatever others do', async () => {
  const timer = createVirtualTimer();
  world = await startWorld({ live: true, timer });
  const { connector } = world;
  const members = contoso().people.values();
  const nextMember = () => members.next().value ?? expect.fail('there are not so many people');
  const envoy = world.person('alexw');
  const sends = (from: Somebody, what: Readonly<Record<string, unknown>>) =>
    envoy.sends(activityOf(from, what, connector.url));
  const sentTo = ({ conversationId }: Somebody) =>
    connector.sent.filter((sent) => sent.conversationId === conversationId).length;

  const wellBehaved = Array.from({ length: WELL_BEHAVED }, () => member(nextMember()));
  const crowd = Object.entries(roles).flatMap(([name, role]) =>
    Array.from({ length: EACH }, (_, index) => {
      const who = role.of === 'otherOrganisations' ? stranger(index) : member(nextMember(), role.treatment);
      if (role.treatment === 'throttles')
        connector.treat(who.conversationId, { status: 429, headers: { 'retry-after': '40' } });
      if (role.treatment === 'fails') connector.treat(who.conversationId, { status: 503 });
      if (role.treatment === 'dawdles') connector.treat(who.conversationId, 'holds');
      return { name, role, who };
    }),
  );
  const work = crowd.flatMap(({ role, who }) =>
    Array.from({ length: SENDS }, (_, n) =>
      role.forges === true
        ? fetch(`${world.url}/api/messages`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: 'Bearer nobody.signed.this' },
            body: JSON.stringify(activityOf(who, role.sends(n), connector.url)),
          })
        : sends(who, role.sends(n)),
    ),
  );
  const talkers = crowd.filter(({ name }) => name === 'talkers').map(({ who }) => who);
  await expect.poll(() => talkers.map(sentTo)).toEqual(talkers.map(() => 7));

  const helps = wellBehaved.map((who) => sends(who, { type: 'message', text: 'help' }));
  await expect.poll(() => wellBehaved.map(sentTo)).toEqual(wellBehaved.map(() => 1));
  expect(timer.elapsed()).toBe(0);
  // nobody has waited for those who do not stop, and they still wait
  expect(talkers.map(sentTo)).toEqual(talkers.map(() => 7));

  connector.treatWell();
  let over = false;
  const all = Promise.all([...work, ...helps]).finally(() => {
    over = true;
  });
  while (!over) {
    timer.passUntil(timer.elapsed() + SECOND);
    await new Promise(setImmediate);
  }
  const statuses = (await all).map(({ status }) => status);
  const counted = (status: number) => statuses.filter((one) => one === status).length;
  expect(counted(401)).toBe(EACH * SENDS);
  expect(counted(200)).toBe(statuses.length - EACH * SENDS);
});
