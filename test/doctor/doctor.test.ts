import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, systemTimer } from '../../src/clock.ts';
import type { Config } from '../../src/config.ts';
import type { CheckId } from '../../src/doctor/check.ts';
import { checkFiles } from '../../src/doctor/checks/files.ts';
import { isHealthy } from '../../src/doctor/examine.ts';
import { reportJson, reportText } from '../../src/doctor/report.ts';
import { createTokens } from '../../src/graph/auth/token.ts';
import { createPacer } from '../../src/graph/client/pacer.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { APP, type Clinic, of, openClinic, words } from '../support/clinic.ts';
import { onPostgres } from '../support/ledger-rig.ts';
import { createVirtualTimer } from '../support/virtual-timer.ts';

let clinic: Clinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const alex = 'alexw@contoso.example';
const probe = { course: 'Fire Safety', learner: alex };

const logo = 'https://x.example/1.png';
const newProvider = {
  displayName: 'New',
  longLogoWebUrlForDarkTheme: logo,
  longLogoWebUrlForLightTheme: logo,
  squareLogoWebUrlForDarkTheme: logo,
  squareLogoWebUrlForLightTheme: logo,
  isCourseActivitySyncEnabled: true,
};

function pack(botId: string, domain = 'bot.contoso.example') {
  const manifest = { bots: [{ botId }], webApplicationInfo: { id: botId }, validDomains: [domain] };
  writeFileSync(clinic.packageFile, zipSync({ 'manifest.json': Buffer.from(JSON.stringify(manifest)) }));
}

async function inDatabase(statement: string) {
  const database = createDatabase(clinic.env.DATABASE_URL ?? '');
  await sql.raw(statement).execute(database.query);
  await database.close();
}

describe('people in Teams', () => {
  async function seen(): Promise<string> {
    const results = await clinic.examined();
    expect(isHealthy(results)).toBe(true);
    return words(results, 'people');
  }

  it('are counted, and nobody is missed while nobody waits', async () => {
    const person = (id: string, dead: 0 | 1) =>
      `insert into conversations (tenant_id, user_id, reference, dead, updated_at) values ('t', '${id}', '{}', ${dead}, '')`;
    await inDatabase(person('one', 0));
    await inDatabase(person('two', 1));
    expect(await seen()).toContain('1 person can be told something; 1 person removed or blocked the bot');
    expect(of(await clinic.examined(), 'people').outcome).toBe('fine');
  });

  it.each([
    ['BotDisabledByAdmin', /an administrator has blocked the app[\s\S]*Manage apps/],
    [
      'MessageWritesBlocked',
      /does not let the bot write to 1 person \(MessageWritesBlocked\)[\s\S]*Setup policies/,
    ],
  ])('whom Teams keeps the bot from: %s', async (code, expected) => {
    await inDatabase(
      `insert into conversations (tenant_id, user_id, reference, dead, updated_at, retry_at, refused_because)
        values ('t', 'one', '{}', 0, '', '2026', '${code}')`,
    );
    expect(await seen()).toMatch(expected);
  });

  describe('who never met the bot and waits', () => {
    const service =
      "insert into tenant_services values ('t', 'https://smba.example/', '28:bot', 'msteams', '')";
    const refused = (code: string) =>
      `insert into first_contacts (user_id, tenant_id, refusals, refused_because, next_at)
        values ('new', 't', 1, '${code}', '')`;
    beforeEach(() =>
      inDatabase(
        "insert into notices (operation_id, learner_id, actor_id, noted_at) values ('o', 'new', 'boss', '')",
      ),
    );

    it('is met by and by, and nothing is said of an app that nobody has looked for', async () => {
      await inDatabase(service);
      expect(await seen()).toContain('1 person waits to be told of an assignment and has yet to be met');
      expect(of(await clinic.examined(), 'people').outcome).toBe('fine');
    });

    it('cannot be met before anybody has written, and that is said', async () => {
      expect(await seen()).toMatch(/cannot be met before somebody has written[\s\S]*Write anything/);
    });

    it.each([
      [
        'ForbiddenOperationException',
        /opens no chat with 1 person[\s\S]*do not have the app[\s\S]*app setup policy/,
      ],
      ['BotDisabledByAdmin', /1 person cannot be told anything: an administrator has blocked the app/],
    ])('is named with what to do when Teams has answered %s', async (code, expected) => {
      await inDatabase(service);
      await inDatabase(refused(code));
      const said = await seen();
      expect(said).toMatch(expected);
      expect(said).not.toContain('yet to be met');
    });
  });
});

describe('a healthy bot', () => {
  it('is fine in every line, and nothing is changed', async () => {
    pack(APP);
    const results = await clinic.examined({ learner: alex });
    expect(results.filter(({ outcome }) => outcome !== 'fine').map(({ id }) => id)).toEqual(['probe']);
    expect(isHealthy(results)).toBe(true);
    expect(clinic.simulator.changes()).toEqual([]);
    expect(clinic.simulator.requests.all().every(({ method }) => method === 'GET')).toBe(true);
  });

  it('lets people sign in only with a package that tells Teams for what', async () => {
    const manifest = { bots: [{ botId: APP }], validDomains: ['bot.contoso.example'] };
    writeFileSync(clinic.packageFile, zipSync({ 'manifest.json': Buffer.from(JSON.stringify(manifest)) }));
    expect(of(await clinic.examined(), 'manifest').outcome).toBe('fine');
    clinic.env.SSO_ENABLED = 'true';
    clinic.env.PUBLIC_URL = 'https://bot.contoso.example';
    expect(of(await clinic.examined(), 'manifest').outcome).toBe('broken');
  });

  it('installs itself only with a permission and a package for it', async () => {
    const manifest = { bots: [{ botId: APP }], validDomains: ['bot.contoso.example'] };
    writeFileSync(clinic.packageFile, zipSync({ 'manifest.json': Buffer.from(JSON.stringify(manifest)) }));
    clinic.env.TEAMS_CATALOGUE_APP_ID = '33333333-3333-4333-8333-333333333333';
    const results = await clinic.examined();
    expect(words(results, 'manifest')).toContain('does not name its app registration');
    expect(words(results, 'permissions')).toContain('TeamsAppInstallation.ReadWriteSelfForUser.All');
    expect(isHealthy(results)).toBe(false);
  });

  it('asks for no more of the catalogue than shows that there is one', async () => {
    clinic.simulator.settings.pageMost = 5;
    const results = await clinic.examined();
    expect(of(results, 'contents').outcome).toBe('fine');
    const pages = clinic.simulator.requests.all().filter(({ path }) => path.includes('/learningContents'));
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  it('says no secret and no token', async () => {
    const results = await clinic.examined({ probe });
    const said = reportText(results, { colour: true }) + reportJson(results);
    expect(said).not.toContain('nobody~may~read');
    expect(said).not.toMatch(/eyJ/);
  });

  it('in local mode is examined without signing in', async () => {
    const { GRAPH_BASE_URL = '', LEARNING_PROVIDER_ID = '', DATABASE_URL = '' } = clinic.env;
    const env = { COURSEMATE_LOCAL: 'true', GRAPH_BASE_URL, LEARNING_PROVIDER_ID, DATABASE_URL };
    const results = await clinic.examined({}, env);
    expect(isHealthy(results)).toBe(true);
    expect(clinic.entra.forms).toEqual([]);
  });
});

describe('files', () => {
  const modes = process.platform !== 'win32';
  it.runIf(modes)('that others can read are named: database, secrets and .env', async () => {
    const { MicrosoftAppPassword = '', ...env } = clinic.env;
    const secret = join(clinic.folder, 'secret');
    const envFile = join(clinic.folder, '.env');
    for (const file of [secret, envFile]) writeFileSync(file, MicrosoftAppPassword, { mode: 0o600 });
    const examined = () => clinic.examined({}, { ...env, MicrosoftAppPassword_FILE: secret });
    expect(of(await examined(), 'files').outcome).toBe('fine');
    const database = join(clinic.folder, 'ledger.db');
    for (const file of [secret, envFile, database]) {
      chmodSync(file, 0o640);
      const results = await examined();
      expect(words(results, 'files')).toContain(`${file} is open to others on this machine (mode 640)`);
      expect(of(results, 'files').findings).toHaveLength(1);
      expect(isHealthy(results)).toBe(true);
      chmodSync(file, 0o600);
    }
  });

  it('have no modes on Windows, which is said', async () => {
    const config = { databaseUrl: 'file:x.db', secretFiles: [] } as unknown as Config;
    const findings = await checkFiles({ config, envFile: '.env' }, 'win32');
    expect(findings).toMatchObject([{ outcome: 'skipped', says: expect.stringContaining('Windows') }]);
  });
});

describe('nothing at all', () => {
  it('names every variable that is missing, where its value is found, and skips the rest', async () => {
    const results = await clinic.examined({}, {});
    const said = words(results, 'configuration');
    for (const name of ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppTenantId', 'LEARNING_PROVIDER_ID'])
      expect(said).toContain(`Set ${name}`);
    expect(said).toContain('Application (client) ID');
    expect(said).toContain('npm run provider -- list');
    expect(results.slice(1).every(({ outcome }) => outcome === 'skipped')).toBe(true);
    expect(isHealthy(results)).toBe(false);
  });
});

/** What is broken, which line says so, and words of its exact fix. */
const broken: readonly [string, CheckId, RegExp, () => unknown][] = [
  [
    'a variable of the wrong form',
    'configuration',
    /LEARNING_PROVIDER_ID should hold[\s\S]*Set LEARNING_PROVIDER_ID/,
    () => {
      clinic.env.LEARNING_PROVIDER_ID = 'my provider';
    },
  ],
  [
    'a secret’s id instead of its value',
    'sign-in',
    /AADSTS7000215[\s\S]*Value of a client secret[\s\S]*Certificates & secrets > Client secrets/,
    () => refuse('AADSTS7000215: Invalid client secret provided'),
  ],
  [
    'an expired secret',
    'sign-in',
    /AADSTS7000222[\s\S]*Make a new client secret[\s\S]*Certificates & secrets/,
    () => refuse('AADSTS7000222: The provided client secret keys are expired'),
  ],
  [
    'an application of another tenant',
    'sign-in',
    /AADSTS700016[\s\S]*MicrosoftAppId and MicrosoftAppTenantId[\s\S]*Overview/,
    () => refuse('AADSTS700016: Application not found in the directory'),
  ],
  [
    'a disabled application',
    'sign-in',
    /AADSTS7000112[\s\S]*Enabled for users to sign-in: Yes/,
    () => refuse('AADSTS7000112: Application is disabled'),
  ],
  [
    'a permission that was never granted',
    'permissions',
    /LearningContent\.Read\.All is not in the token[\s\S]*grant admin consent[\s\S]*API permissions[\s\S]*no catalogue/,
    () => without('LearningContent.Read.All'),
  ],
  [
    'another permission that was never granted',
    'permissions',
    /LearningAssignedCourse\.ReadWrite\.All is not in the token[\s\S]*Managers cannot assign/,
    () => without('LearningAssignedCourse.ReadWrite.All'),
  ],
  [
    'a clock that is ahead',
    'clock',
    /10 minutes ahead[\s\S]*time synchronisation[\s\S]*timedatectl/,
    () => {
      clinic.clock.ahead = 10 * MINUTE;
    },
  ],
  [
    'Graph behind a firewall',
    'graph',
    /does not answer \(ECONNREFUSED\)[\s\S]*outgoing HTTPS[\s\S]*firewall/,
    async () => {
      await clinic.connector.close();
      clinic.env.GRAPH_BASE_URL = `${clinic.connector.origin}/v1.0`;
    },
  ],
  [
    'something else at Graph’s address',
    'graph',
    /not Microsoft Graph answers[\s\S]*GRAPH_BASE_URL/,
    () => {
      clinic.env.GRAPH_BASE_URL = `${clinic.connector.origin}/v1.0`;
    },
  ],
  [
    'a provider id that is not registered',
    'provider',
    /LEARNING_PROVIDER_ID[\s\S]*npm run provider -- list/,
    () => {
      clinic.env.LEARNING_PROVIDER_ID = '00000000-0000-4000-8000-000000000000';
    },
  ],
  [
    'a tenant without licences',
    'provider',
    /service plan[\s\S]*Viva Learning or Viva Suite licences[\s\S]*Billing > Your products/,
    () => {
      clinic.simulator.settings.servicePlan = false;
    },
  ],
  [
    'a provider that takes no activities',
    'activity-sync',
    /isn’t enabled[\s\S]*npm run provider -- enable-sync[\s\S]*Manage Providers[\s\S]*Another app/,
    () =>
      asAdmin('PATCH', `/employeeExperience/learningProviders/${academyProviderId}`, {
        isCourseActivitySyncEnabled: false,
      }),
  ],
  [
    'a provider without courses',
    'contents',
    /no courses[\s\S]*npm run catalogue -- push/,
    async () => {
      const created = await asAdmin('POST', '/employeeExperience/learningProviders', newProvider);
      clinic.env.LEARNING_PROVIDER_ID = String(created?.id);
    },
  ],
  [
    'the other spelling of the external id',
    'external-id',
    /does not know externalcourseActivityId, but externalCourseActivityId[\s\S]*Leave GRAPH_EXTERNAL_ID_NAME empty/,
    () => {
      clinic.env.GRAPH_EXTERNAL_ID_NAME = 'externalcourseActivityId';
      clinic.simulator.settings.externalIdName = 'externalCourseActivityId';
    },
  ],
  [
    'a learner with the wrong licence',
    'licence',
    /only has VIVA_LEARNING_SEEDED[\s\S]*Give the learner[\s\S]*Licenses and apps/,
    () => clinic.simulator.changePerson(personId('alexw'), { isLicensed: false }),
  ],
  [
    'a probe for a learner with the wrong licence',
    'probe',
    /ended early[\s\S]*Licenses and apps/,
    () => clinic.simulator.changePerson(personId('alexw'), { isLicensed: false }),
  ],
  [
    'an address of Teams that cannot be reached',
    'service-url',
    /127\.0\.0\.1:\d+, where Teams takes answers, cannot be reached[\s\S]*botframework\.com/,
    () => clinic.connector.close(),
  ],
  [
    'a database folder that is not there',
    'database',
    /No database can be made[\s\S]*Make the folder[\s\S]*DATABASE_URL/,
    () => {
      clinic.env.DATABASE_URL = `file:${join(clinic.folder, 'not', 'there', 'x.db')}`;
    },
  ],
  [
    'a database that is none',
    'database',
    /does not answer[\s\S]*DATABASE_URL/,
    () => {
      mkdirSync(join(clinic.folder, 'folder.db'));
      clinic.env.DATABASE_URL = `file:${join(clinic.folder, 'folder.db')}`;
    },
  ],
  [
    'a damaged database file',
    'database',
    /damaged[\s\S]*restore the newest back-up/,
    () => {
      const path = join(clinic.folder, 'ledger.db');
      const whole = readFileSync(path);
      writeFileSync(path, whole.fill(0x5a, whole.length / 2));
    },
  ],
  [
    'a database of a newer version',
    'database',
    /9999-future[\s\S]*newer version[\s\S]*back-up/,
    () => inDatabase("insert into migrations (name, done_at) values ('9999-future', '2026-01-01')"),
  ],
  [
    'a bot that has lost a database which answers everybody else',
    'instance',
    /cannot reach its database, though a new connection works[\s\S]*Restart it/,
    () => clinic.bot.answer({ status: 503, body: { status: 'not ready', database: 'away' } }),
  ],
  [
    'a bot that sees its database as the doctor does',
    'instance',
    /cannot write to its database, and neither can the doctor[\s\S]*line "Database"/,
    () => {
      clinic.bot.answer({ status: 503, body: { status: 'not ready', database: 'readOnly' } });
      mkdirSync(join(clinic.folder, 'folder.db'));
      clinic.env.DATABASE_URL = `file:${join(clinic.folder, 'folder.db')}`;
    },
  ],
  [
    'changes that were set aside',
    'outbox',
    /1 changes were set aside[\s\S]*npm run outbox/,
    () =>
      inDatabase(
        "insert into operations (id, entry_id, seq, kind, actor_id, committed_at, state) values ('o', 'e', 1, 'progress', 'a', '2026-01-01T00:00:00.000Z', 'setAside')",
      ),
  ],
  [
    'an app package of another bot',
    'manifest',
    /22222222[\s\S]*npm run package[\s\S]*Manage apps/,
    () => pack('22222222-2222-4222-8222-222222222222'),
  ],
];

describe('a broken state is named with its exact fix', () => {
  it.each(broken)('%s', async (_, id, fix, breakIt) => {
    await breakIt();
    const results = await clinic.examined({ learner: alex, ...(id === 'probe' ? { probe } : {}) });
    expect(words(results, id)).toMatch(fix);
    expect(of(results, id).outcome).toBe('broken');
    expect(isHealthy(results)).toBe(false);
    const mended = of(results, id).findings.flatMap((finding) => ('fix' in finding ? [finding.fix] : []));
    for (const text of mended.flatMap((one) => Object.values(one))) expect(text).not.toBe('');
  });

  it('and what stands on it is not looked at, but what does not is', async () => {
    refuse('AADSTS7000222: expired');
    const results = await clinic.examined();
    expect(of(results, 'contents').outcome).toBe('skipped');
    expect(of(results, 'external-id').outcome).toBe('skipped');
    expect(words(results, 'external-id')).toContain('before this is settled');
    expect(of(results, 'database').outcome).toBe('fine');
  });
});

it('without a network that is said first, and what needs it is not looked at', async () => {
  await clinic.connector.close();
  clinic.env.GRAPH_BASE_URL = `${clinic.connector.origin}/v1.0`;
  const results = await clinic.examined();
  const [first] = results.filter(({ outcome }) => outcome === 'broken');
  expect(first?.id).toBe('graph');
  expect(of(results, 'sign-in').outcome).toBe('skipped');
  expect(words(results, 'sign-in')).toContain('before this is settled: Microsoft Graph');
});

describe('a provider that belongs to the app that registered it', () => {
  const register = async (appid: string) => {
    clinic.simulator.settings.providerBelongsTo = 'itsRegistrar';
    const token = await clinic.entra.sign({
      ...{ appid, oid: personId('joniss'), scp: 'LearningProvider.ReadWrite' },
    });
    const created = await asAdmin('POST', '/employeeExperience/learningProviders', newProvider, token);
    clinic.env.LEARNING_PROVIDER_ID = String(created?.id);
  };

  it('takes the activities of that app', async () => {
    await register(APP);
    expect(of(await clinic.examined(), 'activity-sync').outcome).toBe('fine');
  });

  it('and of no other: the three causes are named in the order to look', async () => {
    await register('22222222-2222-4222-8222-222222222222');
    const results = await clinic.examined();
    expect(of(results, 'activity-sync').outcome).toBe('broken');
    expect(words(results, 'activity-sync')).toMatch(
      /1\. The flag[\s\S]*2\. An administrator[\s\S]*3\. Another app registered it[\s\S]*Admin > Manage Providers/,
    );
  });

  it('cannot be that of a managed identity, which is said, and that Azure keeps its tokens for a day', async () => {
    const { MicrosoftAppPassword = '', ...env } = clinic.env;
    clinic.entra.roles = clinic.entra.roles.slice(1);
    const results = await clinic.examined(
      {
        signIn: (registration, resource) =>
          createTokens({
            ...{ ...registration, resource, clock: clinic.clock, wrapNetwork: clinic.entra.wrapNetwork },
            credential: { kind: 'secret', secret: MicrosoftAppPassword },
          }),
      },
      { ...env, MicrosoftAppType: 'UserAssignedMsi' },
    );
    expect(of(results, 'provider').outcome).toBe('warning');
    expect(words(results, 'provider')).toContain('MicrosoftAppType=SingleTenant');
    expect(words(results, 'permissions')).toContain('about 24 hours');
  });
});

describe('what is no reason to fail', () => {
  it('a permission the bot never uses is a warning', async () => {
    clinic.entra.roles = [...clinic.entra.roles, 'Mail.ReadWrite'];
    const results = await clinic.examined();
    expect(of(results, 'permissions').outcome).toBe('warning');
    expect(words(results, 'permissions')).toContain('Mail.ReadWrite');
    expect(isHealthy(results)).toBe(true);
  });

  it('a licence whose plan has another id than previews look for is a warning that names it', async () => {
    clinic.env.LEARNING_SERVICE_PLAN_ID = academyProviderId;
    const results = await clinic.examined({ learner: alex });
    expect(of(results, 'licence').outcome).toBe('warning');
    expect(words(results, 'licence')).toContain(
      'LEARNING_SERVICE_PLAN_ID=7162bd38-edae-4022-83a7-c5837f951759',
    );
    clinic.env.LEARNING_SERVICE_PLAN_ID = 'none';
    expect(words(await clinic.examined({ learner: alex }), 'licence')).toContain('VIVA_LEARNING_PREMIUM');
  });

  it('a clock three minutes off is a warning', async () => {
    clinic.clock.ahead = -3 * MINUTE;
    expect(of(await clinic.examined(), 'clock').outcome).toBe('warning');
  });

  it('a Graph that has asked to wait is a warning, until when it is over', async () => {
    const until = new Date(Date.now() + HOUR).toISOString();
    await inDatabase(`insert into gates (name, closed_until, attempts) values ('learning', '${until}', 1)`);
    const results = await clinic.examined();
    expect(words(results, 'pace')).toContain(`asked to wait until ${until.slice(11, 16)} UTC`);
    expect(isHealthy(results)).toBe(true);
    clinic.clock.ahead = 2 * HOUR;
    expect(of(await clinic.examined(), 'pace').outcome).toBe('fine');
  });

  it('the pace is said as it was learned, and inside of the bot as it is', async () => {
    expect(words(await clinic.examined(), 'pace')).toContain('not been learned yet');
    await inDatabase(
      `insert into tenant_findings (provider_id, name, value, found_at) values ('${academyProviderId}', 'requestsPerSecond', '0.67', '2026-11-27T09:00:00.000Z')`,
    );
    expect(words(await clinic.examined(), 'pace')).toContain('begins with 0.67 learning requests a second');
    const pacer = createPacer({ timer: systemTimer });
    pacer.throttled({ sentAt: 0, waitMs: 7 * MINUTE });
    expect(words(await clinic.examined({ pacer }), 'pace')).toMatch(
      /0\.\d+ learning requests a second .* throttled 1 times .* last for 420 s/,
    );
  });

  it('a question that others go before is not waited for without an end, and said to be open', async () => {
    const timer = createVirtualTimer();
    const pacer = createPacer({ timer });
    void pacer.admit({ priority: 'turn' });
    pacer.throttled({ sentAt: 0, waitMs: 7 * MINUTE });
    const limit = new AbortController();
    const asked = clinic.examined({ pacer, signal: limit.signal });
    await expect.poll(() => pacer.state().waiting.sync).toBe(1);
    limit.abort();
    const results = await asked;
    expect(words(results, 'provider')).toContain('Graph could not be asked');
    expect(of(results, 'provider').outcome).toBe('unknown');
    for (const id of ['activity-sync', 'contents', 'external-id'] as const)
      expect(of(results, id).outcome).toBe('skipped');
    expect(isHealthy(results)).toBe(true);
    pacer.close();
  });

  it('changes that have waited for hours are a warning', async () => {
    const since = new Date(Date.now() - 3 * HOUR).toISOString();
    await inDatabase(
      `insert into operations (id, entry_id, seq, kind, actor_id, committed_at, state) values ('o', 'e', 1, 'progress', 'a', '${since}', 'waiting')`,
    );
    const results = await clinic.examined();
    expect(words(results, 'outbox')).toMatch(/oldest for 3 hours/);
    expect(isHealthy(results)).toBe(true);
  });

  it.each([
    ['nobody', 'No bot answers', () => clinic.bot.close()],
    ['something else', 'Something else', () => clinic.bot.answer({ status: 200, body: 'hello' })],
    ['another server', 'Something else', () => clinic.bot.answer({ status: 404, body: { error: 'x' } })],
    [
      'a bot that starts',
      'is updating',
      () => clinic.bot.answer({ status: 503, body: { status: 'updating' } }),
    ],
  ])('%s at the address of the bot', async (_, says, be) => {
    await be();
    const results = await clinic.examined();
    expect(words(results, 'instance')).toContain(says);
    expect(of(results, 'instance').outcome).toBe('unknown');
    expect(isHealthy(results)).toBe(true);
  });

  it('a bot that is ready with a database that the doctor does not find is a warning', async () => {
    clinic.env.DATABASE_URL = `file:${join(clinic.folder, 'new.db')}`;
    const results = await clinic.examined();
    expect(words(results, 'instance')).toMatch(/is ready, but the doctor[\s\S]*DATABASE_URL/);
    expect(of(results, 'instance').outcome).toBe('warning');
  });

  it('a database that the first start will make is fine', async () => {
    clinic.env.DATABASE_URL = `file:${join(clinic.folder, 'new.db')}`;
    const results = await clinic.examined();
    expect(words(results, 'database')).toContain('the first start makes it');
    expect(isHealthy(results)).toBe(true);
  });
});

describe('addresses that are kept', () => {
  const address = (userId: string, channelId: string, serviceUrl: string) =>
    inDatabase(
      `insert into conversations (tenant_id, user_id, reference, dead, updated_at) values ('t', '${userId}',
        '${JSON.stringify({ channelId, serviceUrl })}', 0, '2026-01-01T00:00:00.000Z')`,
    );

  it('of Teams are fine, and what only Azure knows is said with the command that shows it', async () => {
    await address('1', 'msteams', 'https://smba.trafficmanager.net/emea/');
    await address('2', 'msteams', 'https://smba.new.example/emea/');
    clinic.env.TEAMS_SERVICE_HOSTS = 'smba.new.example';
    const reached = async () => ({ status: 404, header: () => undefined, text: '' });
    const results = await clinic.examined({ get: reached });
    expect(of(results, 'channel').outcome).toBe('fine');
    expect(words(results, 'service-url')).toMatch(
      /smba.trafficmanager.net answers[\s\S]*smba.new.example answers/,
    );
    expect(reportText(results, { colour: false })).toMatch(
      /az bot show .*configuredChannels.*disableLocalAuth/,
    );
  });

  it('of another channel or an unknown host are named with what to do, and not called', async () => {
    await address('1', 'webchat', 'https://webchat.botframework.com/');
    await address('2', 'msteams', 'https://smba.new.example/emea/');
    const results = await clinic.examined();
    expect(of(results, 'channel').outcome).toBe('warning');
    expect(words(results, 'channel')).toMatch(
      /webchat[\s\S]*az bot directline delete[\s\S]*az bot webchat delete/,
    );
    expect(words(results, 'channel')).toMatch(/smba\.new\.example[\s\S]*TEAMS_SERVICE_HOSTS/);
    expect(words(results, 'service-url')).not.toMatch(/webchat|smba\.new/);
  });
});

describe('the report', () => {
  it('for a person has a line for each finding, the fix below it, and the doubts', async () => {
    await without('LearningContent.Read.All');
    const text = reportText(await clinic.examined(), { colour: false });
    expect(text).toMatch(/^✔ Configuration: live/m);
    expect(text).toMatch(
      /^✘ Permissions: LearningContent.Read.All .*\n {4}Do: .*\n {4}Where: .*\n {4}Without: /m,
    );
    expect(text).toContain('What no check can settle');
  });

  it('for a machine is JSON with the same', async () => {
    const results = await clinic.examined();
    const { healthy, checks, doubts } = JSON.parse(reportJson(results));
    expect(healthy).toBe(true);
    expect(checks.map(({ id }: { id: string }) => id)).toEqual(results.map(({ id }) => id));
    expect(doubts.length).toBeGreaterThan(3);
  });
});

function refuse(description: string) {
  clinic.entra.refusals.set('*', { error: 'invalid_client', description });
}

function without(role: string) {
  clinic.entra.roles = clinic.entra.roles.filter((one) => one !== role);
}

/** What a signed-in administrator does in Graph Explorer. */
async function asAdmin(
  method: string,
  path: string,
  body: object,
  token = `local-user:${personId('joniss')}:LearningProvider.ReadWrite`,
) {
  const answer = await fetch(`${clinic.simulator.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
  const text = await answer.text();
  return text === '' ? undefined : (JSON.parse(text) as { id?: unknown });
}

onPostgres((place) => {
  it('a server that became a standby is named', async () => {
    const url = await place.fresh();
    const database = createDatabase(url, { connections: 1 });
    await migrate(database, clinic.clock);
    const { pathname } = new URL(url);
    await sql
      .raw(`alter database "${pathname.slice(1)}" set default_transaction_read_only = on`)
      .execute(database.query);
    await database.close();
    clinic.env.DATABASE_URL = url;
    const results = await clinic.examined();
    expect(words(results, 'database')).toMatch(/answers, but cannot be written to[\s\S]*primary/);
  });
});
