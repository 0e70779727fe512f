import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { signInByBrowser } from '../../src/graph/auth/browser-sign-in.ts';
import { signInByDeviceCode } from '../../src/graph/auth/device-code.ts';
import { createGraph, type Graph } from '../../src/graph/client/request.ts';
import { createProviders } from '../../src/graph/learning/providers.ts';
import { explainRefusal, runProviderCommand } from '../../src/provider/commands.ts';
import { awaitRedirect } from '../../src/provider/loopback-redirect.ts';
import { readAdminConfig } from '../../src/provider/variables.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { settingsNamed } from '../../src/simulator/switches.ts';
import { failure } from '../graph/gateway.ts';
import { type Entra, startEntra } from '../support/entra.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const OTHER_APP = '22222222-2222-4222-8222-222222222222';

let entra: Entra;
let simulator: Simulator;
let graph: Graph;
let said: string[];

beforeEach(async () => {
  entra = await startEntra({ deviceCodes: 'taken' });
  simulator = await createSimulator({ settings: { requirePermissions: true } });
  graph = createGraph({ baseUrl: simulator.url, clock: systemClock, mintId: () => 'request' });
  said = [];
  entra.person = { oid: personId('joniss'), scopes: ['LearningProvider.ReadWrite'] };
});
afterEach(async () => {
  await graph.close();
  await simulator.close();
  await entra.close();
});

/** What the person does once they are told an address: at a browser of this machine, or of another. */
let browser: (address: URL) => Promise<void>;
/** Types a line at the terminal. */
let type: (line: string) => void;
let ended: AbortController;
let reading: number;

/** The browser signs in and follows the redirect; where it leads. */
async function led(address: URL): Promise<string> {
  const there = address.href.replace(/^https:\/\/[^/]+/, entra.origin);
  return (await fetch(there, { redirect: 'manual' })).headers.get('location') ?? '';
}

/** The answer to a request line as only a hostile client writes one. */
async function answerTo(port: number, target: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  return text(socket);
}

beforeEach(() => {
  ended = new AbortController();
  reading = 0;
  browser = async (address) => {
    const page = await fetch(await led(address));
    expect(await page.text()).toContain('go back to the terminal');
  };
});

const say = (line: string) => {
  said.push(line);
  const address = /^https:\/\/login\S+$/m.exec(line)?.[0];
  if (address !== undefined) void browser(new URL(address));
};

const run = (...argv: string[]) =>
  runProviderCommand(argv, {
    say,
    warnings: [],
    providerId: academyProviderId,
    async signIn(scopes, { byDeviceCode }) {
      const how = {
        appId: APP,
        tenantId: entra.tenantId,
        loginBaseUrl: 'https://login.microsoftonline.com',
        scopes,
        resource: 'https://graph.microsoft.com',
        clock: systemClock,
        show: say,
        wrapNetwork: entra.wrapNetwork,
      };
      const typed = (onLine: (line: string) => void) => {
        reading += 1;
        type = onLine;
        return () => {
          reading -= 1;
        };
      };
      const { token, name } = byDeviceCode
        ? await signInByDeviceCode(how)
        : await signInByBrowser({
            ...how,
            awaitRedirect: (state) => awaitRedirect(state, { typed, signal: ended.signal }),
          });
      return { name, providers: createProviders(graph, token) };
    },
  });

const logos = ['square-dark', 'square-light', 'long-dark', 'long-light'].flatMap((name) => [
  `--${name}`,
  `https://contoso.example/${name}.png`,
]);

describe('an administrator at the terminal', () => {
  it('signs in at a browser through the registration of the bot, for the least permission the command needs', async () => {
    let asked = new URLSearchParams();
    const usual = browser;
    browser = (address) => {
      asked = address.searchParams;
      return usual(address);
    };
    await run('list');
    expect(asked.get('client_id')).toBe(APP);
    expect(asked.get('scope')).toContain('https://graph.microsoft.com/LearningProvider.Read');
    expect(asked.get('scope')).not.toContain('ReadWrite');
    expect(asked.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+$/);
    expect(entra.forms).toMatchObject([{ grant_type: 'authorization_code', client_id: APP }]);
    expect(said.join('\n')).toContain(`${academyProviderId}  Contoso Academy  (course activity sync on)`);
    expect(reading).toBe(0);
  });

  it('whose browser is on another machine pastes the address it ended on', async () => {
    browser = async (address) => {
      const end = await led(address);
      type('what is this?');
      type(end.replace(/state=[^&]+/, 'state=another'));
      type(`  ${end} `);
    };
    await run('list');
    expect(said.join('\n')).toContain('Contoso Academy');
    expect(reading).toBe(0);
  });

  it('is not signed in by a redirect that somebody else made up', async () => {
    browser = async (address) => {
      const { origin } = new URL(address.searchParams.get('redirect_uri') ?? '');
      const made = await fetch(`${origin}/?code=stolen&state=guessed`);
      expect(made.status).toBe(404);
      expect((await fetch(`${origin}/favicon.ico`)).status).toBe(404);
      ended.abort();
    };
    expect(await failure(run('list'))).toMatchObject({
      code: 'graphSignIn',
      fix: expect.stringContaining('in time'),
    });
    expect(entra.forms).toEqual([]);
  });

  it('is still waited for after a request line that is no address', async () => {
    const usual = browser;
    browser = async (address) => {
      const { port } = new URL(address.searchParams.get('redirect_uri') ?? '');
      expect(await answerTo(Number(port), '//')).toMatch(/^HTTP\/1\.1 400 /);
      await usual(address);
    };
    await run('list');
    expect(said.join('\n')).toContain('Contoso Academy');
  });

  it('signs in by a device code where asked', async () => {
    await run('list', '--device-code');
    expect(said.join('\n')).toMatch(/microsoft\.com\/devicelogin.*ABC-DEF/);
    expect(entra.forms[0]?.scope).toContain('https://graph.microsoft.com/LearningProvider.Read');
    expect(entra.forms[0]?.scope).not.toContain('ReadWrite');
    expect(said.join('\n')).toContain(`${academyProviderId}  Contoso Academy  (course activity sync on)`);
  });

  it('signs in at the browser where device codes are blocked, and says so of a device code', async () => {
    await entra.close();
    entra = await startEntra({ deviceCodes: 'refused' });
    entra.person = { oid: 'someone', scopes: ['LearningProvider.Read'] };
    expect(explainRefusal((await failure(run('list', '--device-code'))) as never)).toContain('AADSTS530035');
    await run('list');
    expect(said.join('\n')).toContain(`${academyProviderId}  Contoso Academy`);
  });

  it('sees that nothing of the sign-in is kept', async () => {
    await run('login');
    await run('login');
    expect(entra.forms.filter(({ grant_type }) => grant_type === 'authorization_code')).toHaveLength(2);
    expect(said.join('\n')).toContain('Nothing of the sign-in is kept');
    expect(said.join('\n')).not.toMatch(/eyJ/);
  });

  it('registers a provider that takes activities, and is told what to put into .env', async () => {
    await run('register', '--name', 'New Academy', ...logos, '--beside', '--yes');
    const id = /LEARNING_PROVIDER_ID=(\S+)/.exec(said.join('\n'))?.[1] ?? '';
    said = [];
    await run('show', id);
    expect(said.join('\n')).toContain(`${id}  New Academy  (course activity sync on)`);
  });

  it('is warned before registering one beside another, of which Microsoft speaks as the only one', async () => {
    expect(await failure(run('register', '--name', 'New Academy', ...logos, '--yes'))).toMatchObject({
      ...{ name: 'Misuse', message: expect.stringContaining('add --beside') },
    });
    expect(said.join('\n')).toContain(`${academyProviderId}  Contoso Academy`);
    expect(simulator.requests.all().map(({ method }) => method)).toEqual(['GET']);
  });

  it('does not register the same name twice', async () => {
    const again = run('register', '--name', 'Contoso Academy', ...logos, '--yes');
    expect(await failure(again)).toMatchObject({
      name: 'Misuse',
      message: expect.stringContaining(academyProviderId),
    });
  });

  it('changes nothing without --yes, and is not even asked to sign in', async () => {
    await run('enable-sync');
    await run('register', '--name', 'New Academy', ...logos);
    expect(said.join('\n')).toContain('Nothing was changed');
    expect(entra.forms).toEqual([]);
    expect(simulator.requests.all()).toEqual([]);
  });

  it.each([
    ['where a part of a provider may be named', ''],
    ['where an update must name it all', 'strictUpdates'],
  ])('switches the sync on, once, %s', async (_, switches) => {
    await fetch(`${simulator.url}/employeeExperience/learningProviders/${academyProviderId}`, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer local-user:${personId('joniss')}:LearningProvider.ReadWrite`,
      },
      body: '{"isCourseActivitySyncEnabled": false}',
    });
    Object.assign(simulator.settings, settingsNamed(switches));
    await run('show');
    expect(said.at(-1)).toContain('enable-sync');
    await run('enable-sync', '--yes');
    expect(said.at(-1)).toBe('It is on.');
    await run('enable-sync', '--yes');
    expect(said.at(-1)).toBe('It is on already.');
  });
});

describe('what is in the way is named', () => {
  it('a missing role or permission, with the role needed', async () => {
    entra.person = { oid: personId('alexw'), scopes: ['User.Read'] };
    const error = await failure(run('list'));
    expect(error).toMatchObject({ name: 'Refusal', code: 'graphPermission' });
    expect(explainRefusal(error as never)).toContain('Knowledge Administrator');
  });

  it.each([
    [
      'an app registration that is no public client',
      '*',
      'AADSTS7000218',
      /Mobile and desktop applications.*Allow public client flows/,
    ],
    [
      'a device code where security defaults block it',
      'device_code',
      'AADSTS530035',
      /leave --device-code out/,
    ],
    ['a device code where a policy blocks it', 'device_code', 'AADSTS53003', /leave --device-code out/],
    ['missing consent', 'authorize', 'AADSTS65001', /LearningProvider\.ReadWrite.*admin consent/],
    ['what only Entra can explain', 'authorize', 'AADSTS99999', /login\.microsoftonline\.com\/error/],
  ])('%s', async (_, grant, number, way) => {
    entra.refusals.set(grant, { error: 'access_denied', description: `${number}: Access has been blocked` });
    const error = await failure(run('list', ...(grant === 'device_code' ? ['--device-code'] : [])));
    expect(error).toMatchObject({ name: 'Refusal', code: 'graphSignIn' });
    expect(explainRefusal(error as never)).toContain(number);
    expect(explainRefusal(error as never)).toMatch(way);
  });

  it('a redirect address that is not registered, which only the browser says: its number is pasted', async () => {
    entra.redirects = [];
    browser = async (address) => {
      expect(await led(address)).toBe('');
      type("AADSTS50011: The redirect URI 'http://localhost' specified in the request does not match");
    };
    expect(explainRefusal((await failure(run('list'))) as never)).toMatch(/AADSTS50011.*http:\/\/localhost/);
    expect(reading).toBe(0);
  });

  it('an unknown provider, command or option', async () => {
    expect(await failure(run('show', '00000000-0000-4000-8000-000000000000'))).toMatchObject({
      code: 'graphProviderInvalid',
    });
    expect(await failure(run('delete-everything'))).toMatchObject({ name: 'Misuse' });
    expect(await failure(run('register', '--name', 'x', '--yes'))).toMatchObject({
      message: expect.stringContaining('--square-dark'),
    });
    expect(await failure(run('register', '--nmae', 'x'))).toMatchObject({ name: 'Misuse' });
  });

  it('a tenant that is not configured; a provider need not be', () => {
    expect(() => readAdminConfig({})).toThrow(
      /MicrosoftAppTenantId is missing[\s\S]*MicrosoftAppId is missing/,
    );
    const env = { MicrosoftAppTenantId: entra.tenantId, MicrosoftAppId: APP };
    expect(readAdminConfig(env)).toMatchObject({ appId: APP, providerId: undefined, warnings: [] });
  });
});

describe('the app that registers a provider is the one that writes', () => {
  const env = { MicrosoftAppTenantId: academyProviderId, MicrosoftAppId: APP, ADMIN_APP_ID: OTHER_APP };

  it('so another app for administrators is not used, which is said', () => {
    expect(readAdminConfig(env)).toMatchObject({
      appId: APP,
      warnings: [expect.stringContaining('ADMIN_APP_ID is not used')],
    });
  });

  it('except beside a managed identity, through which nobody can sign in: that it may not write is said', () => {
    const identity = { ...env, MicrosoftAppType: 'UserAssignedMsi' };
    expect(readAdminConfig(identity)).toMatchObject({
      appId: OTHER_APP,
      warnings: [expect.stringContaining('MicrosoftAppType=SingleTenant')],
    });
    expect(() => readAdminConfig({ ...identity, ADMIN_APP_ID: '' })).toThrow(/ADMIN_APP_ID is missing/);
  });
});
