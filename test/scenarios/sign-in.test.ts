import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Entra, startEntra } from '../support/entra.ts';
import { APP_ID, button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let entra: Entra;
let alex: Player;

beforeEach(async () => {
  entra = await startEntra();
  entra.person = { oid: '', scopes: ['LearningAssignedCourse.Read', 'LearningSelfInitiatedCourse.Read'] };
  world = await startWorld({
    live: true,
    env: { SSO_ENABLED: 'true', PUBLIC_URL: 'https://bot.example.com' },
    outside: {
      tenantMetadataUrl: `${entra.origin}/.well-known/openid-configuration`,
      wrapNetwork: entra.wrapNetwork,
    },
  });
  alex = world.person('alexw');
  await alex.says('hi');
});
afterEach(async () => {
  await world.close();
  await entra.close();
});

const tenantId = () => world.simulator.organisation.tenant.id;

/** The token Teams' clients get for the bot. */
function tokenOf(userId: string, claims: Record<string, unknown> = {}, by: 'tenant' | 'stranger' = 'tenant') {
  const now = Math.floor(world.clock.now().getTime() / 1_000);
  return entra.sign(
    {
      iss: `https://login.microsoftonline.com/${tenantId()}/v2.0`,
      aud: APP_ID,
      tid: tenantId(),
      oid: userId,
      scp: 'access_as_user',
      iat: now,
      nbf: now,
      exp: now + 3_600,
      ...claims,
    },
    { by },
  );
}

interface OAuthCard {
  readonly tokenExchangeResource: { readonly id: string };
  readonly buttons: readonly { readonly value: string }[];
}

/** Types "sign in" and gives what Teams' clients are then offered. */
async function offered(who: Player): Promise<OAuthCard> {
  await who.says('sign in');
  const card = world.connector.sent.findLast(({ conversationId }) => conversationId === who.conversationId);
  expect(card?.activity.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.oauth');
  return card?.activity.attachments?.[0]?.content as unknown as OAuthCard;
}

async function sendsToken(who: Player, id: string, token: unknown) {
  return who.sends({
    type: 'invoke',
    name: 'signin/tokenExchange',
    value: { id, connectionName: 'coursemate', token },
  });
}

const elsewhere = async (who: Player) => /With other providers/.test(reads(await who.says('my courses')));
const exchanges = () => entra.forms.filter(({ grant_type }) => grant_type?.includes('jwt-bearer'));

describe('signing in', () => {
  test('what other providers hold is not waited for: the own courses come, and it is said', async () => {
    const { tokenExchangeResource } = await offered(alex);
    await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
    world.simulator.faults.add({
      match: { path: '/me/employeeExperience' },
      effect: { kind: 'delay', ms: 8_000 },
    });
    const [own, others] = (await alex.says('my courses')).map(reads);
    expect(own).toContain('Security Awareness');
    expect(others).toContain('What other providers hold can’t be read just now');
  });

  test('"my courses" then also shows what other providers hold, marked as not to be changed here', async () => {
    expect(await elsewhere(alex)).toBe(false);
    const { tokenExchangeResource } = await offered(alex);
    const { status } = await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
    expect(status).toBe(200);
    expect(reads(alex.cards().at(-1))).toContain('You’re signed in');
    const said = reads(await alex.says('my courses'));
    expect(said).toMatch(/With other providers[\s\S]*can’t be changed here/);
    expect(exchanges()[0]).toMatchObject({ requested_token_use: 'on_behalf_of' });
  });

  test('titles are asked for of the ten that are shown, however many there are', async () => {
    const ours = world.simulator.organisation.providers[0]?.id;
    const ofOthers = world.simulator
      .activities()
      .filter(
        ({ learnerUserId, learningProviderId }) => learnerUserId === alex.id && learningProviderId !== ours,
      );
    const [one] = ofOthers;
    if (one === undefined) throw new Error('Alex learns nowhere else');
    for (let n = 0; n < 15; n++)
      world.simulator.addActivity({ ...one, id: `${one.id}-${n}`, externalcourseActivityId: `more-${n}` });
    const { tokenExchangeResource } = await offered(alex);
    await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
    const before = world.simulator.requests.all().length;
    const said = reads(await alex.says('my courses'));
    expect(said).toContain(`${ofOthers.length + 15} courses`);
    const asked = world.simulator.requests.all().slice(before);
    expect(asked.filter(({ path }) => path.includes('/learningContents/'))).toHaveLength(10);
  });

  test('from several devices at once is one sign-in and one answer', async () => {
    const { tokenExchangeResource } = await offered(alex);
    const before = alex.cards().length;
    const answers = await Promise.all(
      [1, 2, 3].map(async () => sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(alex.cards().length).toBe(before + 1);
  });

  test('is over for good with "sign out": a device that answers the old offer late signs nobody in', async () => {
    const { tokenExchangeResource } = await offered(alex);
    const token = await tokenOf(alex.id);
    await sendsToken(alex, tokenExchangeResource.id, token);
    await alex.says('sign out');
    expect((await sendsToken(alex, tokenExchangeResource.id, token)).status).toBe(200);
    expect(exchanges()).toHaveLength(1);
    expect(await elsewhere(alex)).toBe(false);
  });

  test('ends with "sign out", with the token, and with a restart', async () => {
    const signIn = async () => {
      const { tokenExchangeResource } = await offered(alex);
      await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
      expect(await elsewhere(alex)).toBe(true);
    };
    await signIn();
    expect(reads(await alex.says('sign out'))).toContain('You’re signed out');
    expect(await elsewhere(alex)).toBe(false);
    expect(reads(await alex.says('sign out'))).toContain('weren’t signed in');
    await signIn();
    world.clock.move(61 * 60_000);
    expect(await elsewhere(alex)).toBe(false);
    await signIn();
    await world.restart();
    expect(await elsewhere(alex)).toBe(false);
  });

  test('is over when Graph does not take the token any more: signing in again gives another', async () => {
    const { tokenExchangeResource } = await offered(alex);
    await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
    world.simulator.faults.add({
      match: { path: '/me/employeeExperience' },
      effect: { kind: 'answer', status: 401 },
      times: 1,
    });
    expect(await elsewhere(alex)).toBe(false);
    expect(reads(await alex.says('what do you know about me'))).not.toContain('Signed in');
    const again = await offered(alex);
    await sendsToken(alex, again.tokenExchangeResource.id, await tokenOf(alex.id));
    expect(await elsewhere(alex)).toBe(true);
  });

  test.each(['yes', 'no'])('is told of and ended with "forget me": %s', async (answer) => {
    expect(reads(await alex.says('what do you know about me'))).not.toContain('Signed in');
    const { tokenExchangeResource } = await offered(alex);
    await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
    expect(reads(await alex.says('what do you know about me'))).toContain('Signed in');
    await alex.says('forget me');
    await alex.says(answer);
    expect(await elsewhere(alex)).toBe(answer === 'no');
  });

  test('is in the help, and its words do it', async () => {
    const [overview] = await alex.says('help');
    const help = reads(await alex.presses(button(overview, 'Anything else')));
    for (const example of ['sign in', 'sign out']) expect(help).toContain(example);
    for (const words of ['Sign in!', 'log in', 'anmelden', 'iniciar sesion', 'iniciar sesión']) {
      const before = world.connector.sent.length;
      await alex.says(words);
      expect(JSON.stringify(world.connector.sent.slice(before))).toContain('card.oauth');
    }
    for (const words of ['sign out', 'abmelden', 'cerrar sesión.'])
      expect(reads(await alex.says(words))).toContain('weren’t signed in');
  });

  test('is asked for nowhere but here, and never in a group', async () => {
    await alex.says('my courses');
    await alex.says('start Fire Safety');
    expect(JSON.stringify(world.connector.sent)).not.toContain('card.oauth');
    const group = world.person('alexw', { conversationType: 'groupChat' });
    await group.says('sign in');
    expect(JSON.stringify(world.connector.sent)).not.toContain('card.oauth');
  });

  test('without consent says once that an administrator has to give it, and shows no button', async () => {
    entra.refusals.set('jwt-bearer', {
      error: 'invalid_grant',
      description: 'AADSTS65001: The user or administrator has not consented to use the application',
      suberror: 'consent_required',
    });
    const { tokenExchangeResource } = await offered(alex);
    const before = alex.cards().length;
    const answers = await Promise.all(
      [1, 2].map(async () => sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id))),
    );
    // 412 would make the client show it
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(alex.cards()).toHaveLength(before + 1);
    expect(reads(alex.cards().at(-1))).toContain('An administrator has to consent once');
    expect(await elsewhere(alex)).toBe(false);
  });

  test('with a client that gets no token leads to a page of the bot’s own, in the language of the browser', async () => {
    const { buttons } = await offered(alex);
    expect(buttons.map(({ value }) => value)).toEqual(['https://bot.example.com/sign-in']);
    const page = async (language: string) => {
      const answer = await fetch(`${world.url}/sign-in`, { headers: { 'accept-language': language } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      return answer.text();
    };
    expect(await page('en-GB')).toContain('You can close this window.');
    expect(await page('de-DE,de;q=0.9')).toContain('lang="de"');
  });

  test('that Graph is busy for leaves the own courses standing', async () => {
    const { tokenExchangeResource } = await offered(alex);
    await sendsToken(alex, tokenExchangeResource.id, await tokenOf(alex.id));
    world.simulator.faults.add({ match: { path: '/me/' }, effect: { kind: 'answer', status: 503 } });
    const said = reads(await alex.says('my courses'));
    expect(said).toContain('can’t be read just now');
  });
});

describe('a token is refused that', () => {
  const hour = 3_600;
  const soon = () => Math.floor(world.clock.now().getTime() / 1_000);
  const forged: readonly [string, () => Promise<unknown>][] = [
    ['somebody else signed', () => tokenOf(alex.id, {}, 'stranger')],
    ['is somebody else’s', () => tokenOf(world.person('adelev').id)],
    ['was made for another app', () => tokenOf(alex.id, { aud: '00000003-0000-0000-c000-000000000000' })],
    ['another tenant issued', () => tokenOf(alex.id, { iss: 'https://login.microsoftonline.com/x/v2.0' })],
    ['says another tenant', () => tokenOf(alex.id, { tid: '11111111-1111-4111-8111-111111111111' })],
    ['has expired', () => tokenOf(alex.id, { exp: soon() - hour })],
    ['is not valid yet', () => tokenOf(alex.id, { nbf: soon() + hour })],
    ['is for no person', () => tokenOf(alex.id, { oid: undefined })],
    ['was not made for signing in here', () => tokenOf(alex.id, { scp: 'User.Read' })],
    ['is unsigned', async () => `${Buffer.from('{"alg":"none","kid":"key-1"}').toString('base64url')}.e30.`],
    ['is none', async () => 'nonsense'],
    ['is missing', async () => undefined],
    ['is no text', async () => ({ oid: alex.id })],
  ];

  test.each(forged)('%s', async (_, forge) => {
    const { tokenExchangeResource } = await offered(alex);
    const { status } = await sendsToken(alex, tokenExchangeResource.id, await forge());
    expect(status).toBe(412);
    expect(exchanges()).toEqual([]);
    expect(await elsewhere(alex)).toBe(false);
  });

  test('nobody asked for here', async () => {
    for (const id of ['', 'never-offered', undefined, 7])
      expect((await sendsToken(alex, id as string, await tokenOf(alex.id))).status).toBe(412);
    expect(exchanges()).toEqual([]);
  });

  test('is replayed in the conversation of somebody else', async () => {
    const { tokenExchangeResource } = await offered(alex);
    const token = await tokenOf(alex.id);
    await sendsToken(alex, tokenExchangeResource.id, token);
    const adele = world.person('adelev');
    await adele.says('hi');
    expect((await sendsToken(adele, tokenExchangeResource.id, token)).status).toBe(412);
    const own = await offered(adele);
    expect((await sendsToken(adele, own.tokenExchangeResource.id, token)).status).toBe(412);
    expect(exchanges()).toHaveLength(1);
  });
});

test('where signing in is not switched on the help is silent about it', async () => {
  await world.close();
  world = await startWorld({ live: true });
  const alex = world.person('alexw');
  const [overview] = await alex.says('help');
  const help = reads(await alex.presses(button(overview, 'Anything else')));
  expect(help).toContain('language German');
  expect(help).not.toContain('sign in');
});

test('no token of a person is in the log or in what is sent to Teams', async () => {
  const { tokenExchangeResource } = await offered(alex);
  const token = await tokenOf(alex.id);
  await sendsToken(alex, tokenExchangeResource.id, token);
  await alex.says('my courses');
  for (const seen of [world.logged.join('\n'), JSON.stringify(world.connector.sent)]) {
    expect(seen).not.toContain(token);
    expect(seen).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]{20}/);
  }
});
