import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { signInByDeviceCode } from '../../src/graph/auth/device-code.ts';
import { createGraph, type Graph } from '../../src/graph/client/request.ts';
import { createProviders } from '../../src/graph/learning/providers.ts';
import { explainRefusal, runProviderCommand } from '../../src/provider/commands.ts';
import { readAdminConfig } from '../../src/provider/variables.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { failure } from '../graph/gateway.ts';
import { type Entra, startEntra } from '../support/entra.ts';

let entra: Entra;
let simulator: Simulator;
let graph: Graph;
let said: string[];

beforeEach(async () => {
  entra = await startEntra();
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

const say = (line: string) => said.push(line);

const run = (...argv: string[]) =>
  runProviderCommand(argv, {
    say,
    providerId: academyProviderId,
    async signIn(scopes) {
      const { token, name } = await signInByDeviceCode({
        appId: '11111111-1111-4111-8111-111111111111',
        tenantId: entra.tenantId,
        loginBaseUrl: 'https://login.microsoftonline.com',
        scopes,
        resource: 'https://graph.microsoft.com',
        clock: systemClock,
        show: say,
        wrapNetwork: entra.wrapNetwork,
      });
      return { name, providers: createProviders(graph, token) };
    },
  });

const logos = ['square-dark', 'square-light', 'long-dark', 'long-light'].flatMap((name) => [
  `--${name}`,
  `https://contoso.example/${name}.png`,
]);

describe('an administrator at the terminal', () => {
  it('signs in by a device code, for the least permission the command needs', async () => {
    await run('list');
    expect(said.join('\n')).toMatch(/microsoft\.com\/devicelogin.*ABC-DEF/);
    expect(entra.forms[0]?.scope).toContain('https://graph.microsoft.com/LearningProvider.Read');
    expect(entra.forms[0]?.scope).not.toContain('ReadWrite');
    expect(said.join('\n')).toContain(`${academyProviderId}  Contoso Academy  (course activity sync on)`);
  });

  it('sees that nothing of the sign-in is kept', async () => {
    await run('login');
    await run('login');
    expect(entra.forms.filter(({ grant_type }) => grant_type?.includes('device_code'))).toHaveLength(2);
    expect(said.join('\n')).toContain('Nothing of the sign-in is kept');
    expect(said.join('\n')).not.toMatch(/eyJ/);
  });

  it('registers a provider that takes activities, and is told what to put into .env', async () => {
    await run('register', '--name', 'New Academy', ...logos, '--yes');
    const id = /LEARNING_PROVIDER_ID=(\S+)/.exec(said.join('\n'))?.[1] ?? '';
    said = [];
    await run('show', id);
    expect(said.join('\n')).toContain(`${id}  New Academy  (course activity sync on)`);
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

  it('switches the sync on, once', async () => {
    await fetch(`${simulator.url}/employeeExperience/learningProviders/${academyProviderId}`, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer local-user:${personId('joniss')}:LearningProvider.ReadWrite`,
      },
      body: '{"isCourseActivitySyncEnabled": false}',
    });
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

  it('an app registration that is no public client', async () => {
    entra.refusals.set('*', {
      error: 'invalid_client',
      description: 'AADSTS7000218: The request body must contain client_assertion or client_secret',
    });
    const error = await failure(run('list'));
    expect(explainRefusal(error as never)).toMatch(/public client flows[\s\S]*AADSTS7000218/);
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
      /MicrosoftAppTenantId is missing[\s\S]*ADMIN_APP_ID is missing/,
    );
    const env = { MicrosoftAppTenantId: entra.tenantId, MicrosoftAppId: academyProviderId };
    expect(readAdminConfig(env)).toMatchObject({ appId: academyProviderId, providerId: undefined });
  });
});
