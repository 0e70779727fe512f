import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { verbs } from '../../cards/verbs.ts';
import { channelClaims, signed } from '../support/key-server.ts';
import { APP_ID, button, type Player, reads, startWorld, type World } from '../support/world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Requests to make up: a thousand in `npm test`, many more in `npm run fuzz`. */
    fuzzCases: number;
  }
}

const cases = inject('fuzzCases');
const PATIENCE = 600_000 + cases * 100;

let world: World;
let nestor: Player;
let authorization: string;
let someoneElses: string;
let chats = 0;
const unhandled: unknown[] = [];
const hear = (error: unknown) => void unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', hear);
  world = await startWorld({
    live: true,
    env: {
      SSO_ENABLED: 'true',
      PUBLIC_URL: 'https://bot.example.com',
      PERSON_TURNS_PER_MINUTE: '100000',
      TENANT_TURNS_PER_MINUTE: '1000000',
    },
  });
  // who has no course yet: "7%" is made up easily, and for somebody with one course it is an honest change
  nestor = world.person('nestorw');
  const [list] = await world.person('alexw').says('my courses');
  someoneElses = String(button(list, 'Open Security Awareness').data.entryId);
  const pair = world.keyServer?.pair;
  if (pair === undefined) throw new Error('no key server');
  authorization = `Bearer ${await signed(pair, channelClaims(APP_ID, world.connector.url, world.clock))}`;
});
afterAll(async () => {
  process.off('unhandledRejection', hear);
  await world.close();
});

async function post(body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(`${world.url}/api/messages`, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}

/** What people who try things put into fields. */
const nasty = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '‮evil',
  '../../etc/passwd',
  "'; drop table activities; --",
  '$' + '{process.env}',
  '{{user.name}}',
  '=HYPERLINK("http://evil")',
  '<at>everyone</at>',
  '[x](javascript:alert(1))',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  Number.MAX_SAFE_INTEGER,
  -1,
  1e308,
  true,
  [],
  {},
  [[[]]],
  { $gt: '' },
  { toString: 'x', valueOf: 'y' },
  'x'.repeat(6_000),
);
const value = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

const fields = [
  ...new Set(Object.values(verbs).flatMap(({ shape }) => Object.keys(shape))),
  'msteams',
  'extra',
  'verb',
];
/** Ids of others and of nobody, beside rubbish: never what would be an honest change of Nestor's. */
const field = fc.oneof(value, fc.constantFrom('someoneElses', 'no-such-entry-or-course'));
const data = fc.oneof(value, fc.dictionary(fc.constantFrom(...fields), field, { maxKeys: 6 }));
const verb = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(verbs)) },
  { weight: 1, arbitrary: value },
);

const press = fc.record({
  type: fc.constant('invoke'),
  name: fc.constant('adaptiveCard/action'),
  value: fc.oneof(
    { weight: 8, arbitrary: fc.record({ action: fc.record({ verb, data }), trigger: value }) },
    { weight: 1, arbitrary: value },
  ),
});
const submit = fc
  .tuple(verb, data)
  .map(([said, rest]) => ({ type: 'message', value: { ...Object(rest), verb: said } }));
const typed = fc.record({
  type: fc.constant('message'),
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 3_000 }), nasty),
});
const search = fc.record({
  type: fc.constant('invoke'),
  name: fc.constantFrom(
    'application/search',
    'composeExtension/query',
    'signin/tokenExchange',
    'task/fetch',
    'task/submit',
    'composeExtension/submitAction',
    'composeExtension/queryLink',
    'message/submitAction',
    'config/fetch',
    'tab/fetch',
    'signin/verifyState',
    'signin/failure',
    'adaptiveCard/refresh',
    '__proto__',
    'toString',
    'x',
  ),
  value,
});
/** What was decided about an offered file, and where Teams would have it brought. */
const decision = fc.record({
  type: fc.constant('invoke'),
  name: fc.constant('fileConsent/invoke'),
  value: fc.oneof(
    value,
    fc.record({
      action: fc.oneof(fc.constantFrom('accept', 'decline'), value),
      context: fc.oneof(
        value,
        fc.record({
          id: value,
          what: fc.oneof(
            value,
            fc.record({ kind: fc.constantFrom('team', 'audit'), scope: value, since: value }),
          ),
        }),
      ),
      uploadInfo: fc.oneof(
        value,
        fc.record({ uploadUrl: value, contentUrl: value, name: value, uniqueId: value, fileType: value }),
      ),
    }),
  ),
});
const event = fc.record({
  type: fc.constantFrom(
    'conversationUpdate',
    'installationUpdate',
    'messageReaction',
    'messageUpdate',
    'messageDelete',
    'event',
    'endOfConversation',
    'typing',
    'handoff',
    'x',
  ),
  name: fc.constantFrom<unknown>(
    'application/vnd.microsoft.meetingStart',
    'application/vnd.microsoft.readReceipt',
    'x',
    null,
  ),
  action: fc.constantFrom<unknown>('add', 'remove', 'x', null),
  value,
  membersAdded: fc.constantFrom<unknown>(null, [], [{ id: '28:coursemate' }], [{ id: '29:other' }]),
  reactionsAdded: fc.constantFrom<unknown>(null, [], [{ type: 'like' }]),
  channelData: fc.constantFrom<unknown>(
    null,
    { eventType: 'teamMemberAdded', tenant: { id: 'other' } },
    { eventType: 'channelCreated', team: null },
    { eventType: 'undeleteMessage' },
  ),
});
const activity = fc.oneof(
  { weight: 5, arbitrary: press },
  { weight: 2, arbitrary: submit },
  { weight: 2, arbitrary: typed },
  { weight: 1, arbitrary: search },
  { weight: 1, arbitrary: decision },
  { weight: 2, arbitrary: event },
);
/** An honest envelope in which one thing is not as it should be. */
const damage = fc.option(
  fc.tuple(
    fc.constantFrom(
      'id',
      'channelId',
      'serviceUrl',
      'conversation',
      'from',
      'recipient',
      'channelData',
      'locale',
      'localTimezone',
      'replyToId',
      'entities',
      'attachments',
      'timestamp',
      'deliveryMode',
      'textFormat',
    ),
    fc.oneof(value, fc.constant(undefined)),
  ),
  { nil: undefined, freq: 3 },
);

it(`${cases} made-up activities: no 5xx, no crash, no change`, { timeout: PATIENCE }, async () => {
  const before = world.writes().length;
  await fc.assert(
    fc.asyncProperty(activity, damage, async (sent, harm) => {
      const body = { ...inAnotherChat(sent), ...(harm === undefined ? {} : { [harm[0]]: harm[1] }) };
      const text = JSON.stringify(body).replaceAll('"someoneElses"', JSON.stringify(someoneElses));
      expect(await post(text)).toBeLessThan(500);
    }),
    { numRuns: cases },
  );
  expect(world.writes()).toHaveLength(before);
  expect(unhandled).toEqual([]);
  expect(brokenTurns()).toEqual([]);
});

it(`${Math.ceil(cases / 5)} bodies that are any JSON or none: 4xx, and nothing happens`, {
  timeout: PATIENCE,
}, async () => {
  const before = { writes: world.writes().length, sent: world.connector.sent.length };
  const bodies = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.jsonValue().map((json) => JSON.stringify({ json })),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const status = await post(body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: Math.ceil(cases / 5) },
  );
  expect({ writes: world.writes().length, sent: world.connector.sent.length }).toEqual(before);
});

it('after all that an honest person is served', async () => {
  expect(reads(await world.person('alexw').says('my courses'))).toContain('Excel');
});

/** Every activity in a conversation of its own: in one, the bot would keep to the pace that Teams takes. */
function inAnotherChat(sent: Record<string, unknown>): Record<string, unknown> {
  const honest = nestor.activity(sent);
  chats += 1;
  return { ...honest, conversation: { ...(honest.conversation as object), id: `a:nestorw-${chats}` } };
}

/** What the bot called a bug of its own: rubbish must be refused in words, not stumbled over. */
function brokenTurns(): readonly string[] {
  return world.logged.filter((line) => /"level":"error"/.test(line)).slice(0, 5);
}
