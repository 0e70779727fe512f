import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/read-variables.ts';
import { readConfig } from '../../src/config.ts';

const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const live = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: guid(1),
  MicrosoftAppTenantId: guid(2),
  MicrosoftAppPassword: 'hush',
  LEARNING_PROVIDER_ID: guid(3),
};
const local = {
  COURSEMATE_LOCAL: 'true',
  GRAPH_BASE_URL: 'http://127.0.0.1:3979/v1.0',
  LEARNING_PROVIDER_ID: guid(3),
};
const pem = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
const noFile = () => {
  throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env, noFile);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('the live bot needs its registration and its provider, and nothing else', () => {
  expect(readConfig(live)).toEqual({
    mode: 'live',
    trial: false,
    host: '0.0.0.0',
    port: 3978,
    logLevel: 'info',
    pseudonymKey: undefined,
    graphBaseUrl: 'https://graph.microsoft.com/v1.0',
    learningProviderId: guid(3),
    tenantSettings: {},
    catalogueSyncMinutes: 60,
    vivaLearningUrl:
      'https://teams.microsoft.com/l/entity/2e3a628d-6f54-4100-9e7a-f00bc3621a85/2e3a628d-6f54-4100-9e7a-f00bc3621a85',
    cardActions: 'auto',
    cardImages: true,
    databaseConnections: 10,
    databaseUrl: 'file:coursemate.db',
    defaultZone: 'UTC',
    secretFiles: [],
    conversationDays: 30,
    auditDays: 400,
    guestsAllowed: false,
    teamsServiceHosts: [],
    teamsCatalogueAppId: undefined,
    rateLimits: { person: 120, tenant: 3_000, costly: 6 },
    reminders: {
      workingTime: { days: null, from: '08:00', to: '18:00' },
      ...{ off: [], daysBefore: [7, 1], daysAfter: [1, 7, 14, 21, 28], holdAbove: 500 },
    },
    retentionDays: 400,
    learningAdminsGroupId: undefined,
    metrics: undefined,
    collectorUrl: undefined,
    signInOffered: false,
    learningServicePlanId: '7162bd38-edae-4022-83a7-c5837f951759',
    sharePointHosts: undefined,
    teamShowsSelfInitiated: false,
    publicUrl: undefined,
    allowedTenants: [guid(2)],
    registration: {
      appType: 'SingleTenant',
      appId: guid(1),
      tenantId: guid(2),
      loginBaseUrl: 'https://login.microsoftonline.com',
      credential: { kind: 'secret', secret: 'hush' },
    },
  });
});

test('buttons are sent as each card was made, or all in one way', () => {
  expect(readConfig({ ...live, CARD_ACTIONS: 'submit' }).cardActions).toBe('submit');
  expect(problemsOf({ ...live, CARD_ACTIONS: 'both' })).toEqual([
    expect.stringContaining('CARD_ACTIONS should hold auto, submit or execute'),
  ]);
});

test('more hosts of Teams are names of hosts, without port, path or wildcard', () => {
  const { teamsServiceHosts } = readConfig({ ...live, TEAMS_SERVICE_HOSTS: 'SMBA.new.example, b.example' });
  expect(teamsServiceHosts).toEqual(['smba.new.example', 'b.example']);
  for (const wrong of [
    '*.example',
    'https://b.example',
    'b.example:8443',
    'b.example/x',
    '10.0.0.1',
    '.example',
  ])
    expect(problemsOf({ ...live, TEAMS_SERVICE_HOSTS: wrong }), wrong).toEqual([
      expect.stringContaining('TEAMS_SERVICE_HOSTS should hold names of hosts'),
    ]);
});

test('the local bot listens on loopback and needs no registration', () => {
  expect(readConfig(local)).toMatchObject({ mode: 'local', host: '127.0.0.1', allowedTenants: undefined });
});

test('an empty environment names everything that is missing at once', () => {
  const problems = problemsOf({}).join('\n');
  for (const name of ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppTenantId', 'LEARNING_PROVIDER_ID']) {
    expect(problems).toContain(`${name} is missing: it should hold `);
  }
});

test('every wrong variable is named once, with what it should hold', () => {
  const wrong = {
    PORT: 'http',
    LOG_LEVEL: 'loud',
    CATALOGUE_SYNC_MINUTES: '0',
    RETENTION_DAYS: '-1',
    GRAPH_BASE_URL: 'http://graph.example.com/v1.0',
    DATABASE_URL: 'mysql://x',
    COURSEMATE_LOCAL: 'yes',
    MicrosoftAppId: 'coursemate',
    MicrosoftAppType: 'SingleTennant',
    GRAPH_EXTERNAL_ID_NAME: 'externalId',
    GRAPH_BATCHING: 'on',
    ALLOWED_TENANTS: 'contoso.com',
    CertificateThumbprint: 'abc',
    PSEUDONYM_KEY: 'short',
    DEFAULT_TIME_ZONE: 'W. Europe Standard Time',
  };
  const problems = problemsOf({ ...live, ...wrong });
  for (const name of Object.keys(wrong)) {
    expect(problems.filter((problem) => problem.startsWith(`${name} should hold `))).toHaveLength(1);
  }
});

test('a wrong value is never repeated: it may be a secret in the wrong line', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^Zq[a-z0-9]{12,30}$/), (secret) => {
      const everywhere = Object.fromEntries(Object.keys(live).map((name) => [name, secret]));
      expect(problemsOf(everywhere).join('\n')).not.toContain(secret);
    }),
  );
});

test('MultiTenant is answered with the types that remain and why', () => {
  expect(problemsOf({ ...live, MicrosoftAppType: 'MultiTenant' })).toEqual([
    expect.stringMatching(/SingleTenant or UserAssignedMsi .*no such bots since 31 July 2025/),
  ]);
});

test('outside local mode an empty app id is refused, for it would switch authentication off', () => {
  for (const MicrosoftAppId of ['', '   ', undefined]) {
    expect(problemsOf({ ...live, MicrosoftAppId })).toEqual([
      expect.stringContaining('MicrosoftAppId is missing'),
    ]);
  }
});

test.each([
  '0.0.0.0',
  '::',
  '192.168.1.5',
  'example.com',
  '127.0.0.1.evil.com',
  'localhost.evil.com',
  '127.1',
  '1270.0.0.1',
])('local mode does not listen at %s', (HOST) => {
  expect(problemsOf({ ...local, HOST })).toEqual([
    expect.stringContaining('HOST should hold a loopback address'),
  ]);
});

test.each(['127.0.0.1', '127.8.9.10', 'localhost', 'LOCALHOST', '::1'])(
  'local mode listens at %s',
  (HOST) => {
    expect(readConfig({ ...local, HOST }).host).toBe(HOST);
  },
);

test.each([
  undefined,
  'https://graph.microsoft.com/v1.0',
  'https://127.0.0.1.evil.com/v1.0',
  'https://localhost.evil.com',
  'https://evil.com/127.0.0.1',
  'https://0.0.0.0/v1.0',
])('local mode does not speak to a Graph at %s', (GRAPH_BASE_URL) => {
  expect(problemsOf({ ...local, GRAPH_BASE_URL })).toEqual([
    expect.stringContaining('GRAPH_BASE_URL should hold'),
  ]);
});

test.each([
  'http://127.0.0.1@evil.com',
  'https://user:secret@graph.example/v1.0',
  'https://graph.example/?x=1',
  'graph',
])('an address such as %s is not accepted for Graph', (GRAPH_BASE_URL) => {
  expect(problemsOf({ ...live, GRAPH_BASE_URL })).toHaveLength(1);
});

test('addresses lose their last slash', () => {
  expect(readConfig({ ...local, GRAPH_BASE_URL: 'http://[::1]:3979/v1.0/' }).graphBaseUrl).toBe(
    'http://[::1]:3979/v1.0',
  );
});

test('a managed identity needs no password and takes none', () => {
  const msi = { ...live, MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: undefined };
  expect(readConfig(msi)).toMatchObject({ registration: { credential: { kind: 'managedIdentity' } } });
  expect(problemsOf({ ...msi, MicrosoftAppPassword: 'hush' })).toEqual([
    expect.stringContaining('it needs none'),
  ]);
});

test('a certificate takes the place of the secret, its key from a file or from one line', () => {
  const certificate = {
    ...live,
    MicrosoftAppPassword: '',
    CertificateThumbprint: 'aa:'.repeat(19).concat('aa'),
  };
  const expected = {
    registration: { credential: { kind: 'certificate', thumbprint: 'AA'.repeat(20), privateKey: pem } },
  };
  expect(readConfig({ ...certificate, CertificatePrivateKey: pem.replaceAll('\n', '\\n') })).toMatchObject(
    expected,
  );
  const files: Record<string, string> = { 'key.pem': `${pem.replaceAll('\n', '\r\n')}\r\n` };
  const fromFile = readConfig(
    { ...certificate, CertificatePrivateKey_FILE: 'key.pem' },
    (path) => files[path] ?? '',
  );
  expect(fromFile).toMatchObject(expected);
  expect(problemsOf(certificate)).toEqual([expect.stringContaining('CertificatePrivateKey is missing')]);
  expect(problemsOf({ ...certificate, CertificatePrivateKey: pem, MicrosoftAppPassword: 'hush' })).toEqual([
    expect.stringContaining('keep one'),
  ]);
});

test('without secret and certificate both ways are named', () => {
  expect(problemsOf({ ...live, MicrosoftAppPassword: '' })).toEqual([
    expect.stringMatching(/MicrosoftAppPassword is missing.*CertificateThumbprint and CertificatePrivateKey/),
  ]);
});

test('a secret in a file is read without its line end', () => {
  const env = { ...live, MicrosoftAppPassword: '', MicrosoftAppPassword_FILE: 'secret' };
  expect(readConfig(env, () => 'hush\n')).toMatchObject({ registration: { credential: { secret: 'hush' } } });
});

test('a secret given twice, or in a file that cannot be read, is a problem with a name', () => {
  const env = { ...live, MicrosoftAppPassword_FILE: 'secret' };
  expect(problemsOf(env)).toEqual([
    'MicrosoftAppPassword and MicrosoftAppPassword_FILE are both set: keep one.',
  ]);
  expect(problemsOf({ ...env, MicrosoftAppPassword: '' })).toEqual([
    'MicrosoftAppPassword_FILE should hold the path of a file that can be read (ENOENT).',
  ]);
});

test('several tenants may be served', () => {
  const config = readConfig({ ...live, ALLOWED_TENANTS: `${guid(7)}, ${guid(8)}` });
  expect(config.allowedTenants).toEqual([guid(7), guid(8)]);
});

test('identifiers are compared in lower case, however they were pasted', () => {
  const id = 'ABCDEF00-0000-4000-8000-00000000000A';
  expect(readConfig({ ...live, MicrosoftAppTenantId: id }).allowedTenants).toEqual([id.toLowerCase()]);
});

test('the local bot serves guests and sets no rate limits, unless told to', () => {
  const local = {
    COURSEMATE_LOCAL: 'true',
    GRAPH_BASE_URL: 'http://127.0.0.1:1',
    LEARNING_PROVIDER_ID: guid(3),
  };
  expect(readConfig(local)).toMatchObject({
    guestsAllowed: true,
    rateLimits: { person: undefined, tenant: undefined, costly: undefined },
  });
  expect(
    readConfig({
      ...local,
      ALLOW_GUESTS: 'false',
      PERSON_TURNS_PER_MINUTE: '7',
      TENANT_TURNS_PER_MINUTE: '9',
    }),
  ).toMatchObject({ guestsAllowed: false, rateLimits: { person: 7, tenant: 9 } });
});

test('signing people in needs an app registration with a credential of its own', () => {
  const sso = { ...live, SSO_ENABLED: 'true', PUBLIC_URL: 'https://bot.example.com' };
  expect(readConfig(sso).signInOffered).toBe(true);
  expect(() => readConfig({ ...sso, PUBLIC_URL: '' })).toThrow(/PUBLIC_URL should hold/);
  expect(() => readConfig({ ...sso, MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '' })).toThrow(
    /SSO_ENABLED should be false/,
  );
});

test('metrics are answered on loopback unless another address is named', () => {
  expect(readConfig({ ...live, METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 });
});

test('what Microsoft’s newer tools write counts as well, and may not contradict', () => {
  const { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword, ...rest } = live;
  const theirs = { CLIENT_ID: MicrosoftAppId, TENANT_ID: MicrosoftAppTenantId, CLIENT_SECRET: 'hush' };
  expect(readConfig({ ...rest, ...theirs })).toEqual(readConfig(live));
  expect(readConfig({ ...live, CLIENT_ID: MicrosoftAppId.toUpperCase() })).toEqual(readConfig(live));
  expect(problemsOf({ ...live, CLIENT_ID: guid(9) })).toEqual([
    'MicrosoftAppId and CLIENT_ID are both set and differ: keep one.',
  ]);
  expect(problemsOf({ ...rest, ...theirs, MicrosoftAppPassword_FILE: '/secret' })).toEqual([
    'MicrosoftAppPassword and MicrosoftAppPassword_FILE are both set: keep one.',
  ]);
});

test('a trial is live, on loopback at both ends, and signs nobody in', () => {
  const trial = { ...live, COURSEMATE_TRIAL: 'true', GRAPH_BASE_URL: local.GRAPH_BASE_URL };
  expect(readConfig(trial)).toMatchObject({
    mode: 'live',
    trial: true,
    host: '127.0.0.1',
    guestsAllowed: false,
  });
  expect(problemsOf({ ...trial, GRAPH_BASE_URL: undefined, HOST: '0.0.0.0' })).toEqual([
    'HOST should hold a loopback address, such as 127.0.0.1, with COURSEMATE_TRIAL=true.',
    "GRAPH_BASE_URL should hold an address on this machine (the simulator's) with COURSEMATE_TRIAL=true.",
  ]);
  expect(problemsOf({ ...trial, MicrosoftAppId: undefined })).toEqual([
    expect.stringContaining('MicrosoftAppId is missing'),
  ]);
  expect(problemsOf({ ...trial, SSO_ENABLED: 'true', PUBLIC_URL: 'https://bot.example' })).toEqual([
    'SSO_ENABLED should be false with COURSEMATE_TRIAL=true: the simulator signs nobody in.',
  ]);
  expect(problemsOf({ ...local, COURSEMATE_TRIAL: 'true' })).toEqual([
    'COURSEMATE_TRIAL should be false with COURSEMATE_LOCAL=true: keep one.',
  ]);
});

test('when people are spoken to, and of what, is read from settings', () => {
  const { reminders } = readConfig({
    ...live,
    ...{ WORKING_DAYS: 'sun, mon', WORKING_HOURS: '09:30-24:00' },
    ...{ REMINDERS_OFF: 'team weekly', REMIND_DAYS_BEFORE: '3', REMIND_DAYS_AFTER: '2,4' },
    REMINDERS_HOLD_ABOVE: '0',
  });
  expect(reminders).toEqual({
    workingTime: { days: [7, 1], from: '09:30', to: '24:00' },
    ...{ off: ['team', 'weekly'], daysBefore: [3], daysAfter: [2, 4], holdAbove: 0 },
  });
});

test.each([
  ['WORKING_DAYS', 'monday'],
  ['WORKING_HOURS', '18:00-08:00'],
  ['WORKING_HOURS', '8-18'],
  ['REMINDERS_OFF', 'all'],
  ['REMIND_DAYS_BEFORE', '7,many'],
  ['REMINDERS_HOLD_ABOVE', '-1'],
])('%s cannot be %s', (name, value) => {
  expect(() => readConfig({ ...live, [name]: value })).toThrow(name);
});
