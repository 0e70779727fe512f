import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { createExactCommand } from '../bot/commands/exact-command.ts';
import { createTypedMessage } from '../bot/commands/typed-message.ts';
import { AUDIT_LINES_AT_MOST } from '../bot/features/audit/audit-file.ts';
import { foreignersAnswered } from '../bot/teams/foreign-tenants.ts';
import packageJson from '../package.json' with { type: 'json' };
import { teamsHosts } from '../src/channel/service-hosts.ts';
import { SECOND } from '../src/clock.ts';
import { variables } from '../src/config/variables.ts';
import { readConfig } from '../src/config.ts';
import { connectionLimits } from '../src/server.ts';
import { tablesOver } from './support/tables.ts';

const page = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const quoted = [...page.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const paths = quoted.filter((text) => text.startsWith('test/'));
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  });

  it('names commands and variables that exist', () => {
    const scripts = [...page.matchAll(/npm run (\w+)/g)].map(([, name]) => name);
    expect(scripts).toContain('fuzz');
    for (const name of scripts) expect(packageJson.scripts).toHaveProperty(String(name));
    const named = quoted
      .map((text) => /^([A-Z]+(?:_[A-Z]+)+)(?:=|$)/.exec(text)?.[1])
      .filter((name) => name !== undefined);
    expect(named).toContain('ALLOWED_TENANTS');
    for (const name of named) expect(variables).toHaveProperty(name);
  });

  it('says how much a person and a tenant may send', () => {
    const { rateLimits } = readConfig({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: '0a1b2c3d-1111-4222-8333-444455556666',
      MicrosoftAppTenantId: '0a1b2c3d-1111-4222-8333-444455556667',
      MicrosoftAppPassword: 'secret',
      LEARNING_PROVIDER_ID: '0a1b2c3d-1111-4222-8333-444455556668',
    });
    expect(page).toContain(`${rateLimits.person} turns a minute for a person`);
    expect(page).toContain(`${rateLimits.tenant?.toLocaleString('en')} for a tenant`);
  });

  it('says what a caller may take of the server', () => {
    const { headers, request, idle, most } = connectionLimits;
    expect(page).toContain(`${headers / SECOND} s for headers, ${request / SECOND} s for a request`);
    expect(page).toContain(`keep it ${idle / SECOND} s without a request`);
    expect(page).toContain(`${most.toLocaleString('en')} connections at a time`);
  });

  it('says how many strangers are answered', () => {
    const { ofOneOrganisation, ofAll } = foreignersAnswered;
    expect(page).toContain(`${ofOneOrganisation} people of one organisation, ${ofAll} in all`);
  });

  it('says how many lines of the audit a file holds', () => {
    expect(page).toContain(`the newest ${AUDIT_LINES_AT_MOST.toLocaleString('en')} lines`);
  });

  it('names the hosts that the token may go to', () => {
    const [, hosts = ''] = /outbound calls only to ([^;]+);/.exec(page) ?? [];
    const named = [...hosts.matchAll(/`([^`]+)`/g)].map(([, host = '']) => host);
    expect(named).toEqual([...teamsHosts, 'TEAMS_SERVICE_HOSTS']);
  });
});

test.each(quoted.filter((text) => text.startsWith('/')))('%s is a command', async (text) => {
  const notACommand = () => Promise.reject(new Error('not a command'));
  const typed = createTypedMessage({
    knowsCourses: async () => true,
    ...{ ledger: {} as never, catalogue: {} as never, runCommand: tablesOver({}).runCommand },
    recogniseExactly: createExactCommand({ signIn: false }),
    teamMessage: notACommand,
    reader: { read: notACommand as never },
    guarded: notACommand,
    timed: notACommand,
  });
  await expect(typed({ personal: false, speech: { locale: 'en-GB' } } as never, text)).rejects.toMatchObject({
    code: 'privateOnly',
  });
});
