import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { validateArchive } from '../../appPackage/validate-archive.ts';
import {
  BOT,
  created,
  credentials,
  endTrials,
  goodTunnel,
  refusedBy,
  SECRET,
  signedIn,
  startTrial,
  TEAMS_APP,
  TENANT,
  type Trial,
} from './stand-ins.ts';

afterEach(endTrials);

const LINK = `https://teams.microsoft.com/l/app/${TEAMS_APP}?installAppPackage=true&appTenantId=${TENANT}`;
const changed = { prints: { teamsAppId: TEAMS_APP } };
const goodCli = {
  status: { prints: signedIn },
  'app create': { prints: created, credentials },
  'app manifest upload': changed,
  'app update': changed,
};
const registered = `${credentials}TEAMS_APP_ID=${TEAMS_APP}\n`;

const tunnelOf = ({ port }: Trial) => `https://k8v2xq1z-${port}.euw.devtunnels.ms`;
const healthOf = ({ port }: Trial) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ status }) => status,
    () => 'nobody answers',
  );
/** How the bot answers an activity that brings no token of Teams'. */
async function statusForAnybody({ port }: Trial): Promise<number> {
  const { status } = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"type":"message","channelId":"msteams","text":"hi"}',
  });
  return status;
}
const packed = (trial: Trial) => readFileSync(join(trial.folder, 'dist/coursemate-trial.zip'));
const manifestOf = (trial: Trial) =>
  JSON.parse(strFromU8(unzipSync(packed(trial))['manifest.json'] as Uint8Array));

async function ends(trial: Trial, status = 1): Promise<string> {
  const { code, said } = await trial.ended;
  expect(code).toBe(status);
  expect(said).not.toMatch(/\n\s+at /);
  return said;
}

// stand-ins are programs of a shell
describe.skipIf(process.platform === 'win32')('with everything there', () => {
  test('a newcomer is registered, told one link, and the bot answers Teams alone; Ctrl-C ends it all', async () => {
    const trial = await startTrial({ teams: goodCli, devtunnel: goodTunnel });
    const said = await trial.shows(/Ctrl-C stops everything/);
    expect(said).toContain(`1. Address: ${tunnelOf(trial)}\n`);
    expect(said).toContain('as megan@contoso.example');
    expect(said).toContain(`Install it in Teams:  ${LINK}\n`);
    expect(said).not.toContain('evil.example');
    expect(said).not.toContain(SECRET);
    expect(trial.commands()).toEqual([
      'status --json',
      expect.stringMatching(
        /^app create --name Coursemate Trial --endpoint \S+\/api\/messages --env .*\.env\.trial --teams-managed --sign-in-audience myOrg /,
      ),
      expect.stringMatching(new RegExp(`^app manifest upload .*manifest\\.json ${TEAMS_APP} --json$`)),
    ]);
    expect(validateArchive(packed(trial))).toEqual([]);
    expect(manifestOf(trial)).toMatchObject({
      id: TEAMS_APP,
      name: { short: 'Coursemate Trial' },
      bots: [{ botId: BOT }],
      validDomains: [new URL(tunnelOf(trial)).host],
    });
    expect(await healthOf(trial)).toBe(200);
    expect(await statusForAnybody(trial)).toBe(401);
    trial.process.kill('SIGINT');
    expect(await trial.ended).toMatchObject({ code: 0, said: expect.stringMatching(/Stopped\.\n$/) });
    expect(await healthOf(trial)).toBe('nobody answers');
  });

  test('what it knows is kept for its owner alone, and is enough the next time', async () => {
    const first = await startTrial({ teams: goodCli, devtunnel: goodTunnel });
    await first.shows(/Ctrl-C stops everything/);
    expect(statSync(join(first.folder, '.env.trial')).mode & 0o777).toBe(0o600);
    const second = await startTrial({ teams: goodCli, devtunnel: goodTunnel, file: first.file() });
    expect(await second.shows(/Ctrl-C stops everything/)).toContain(LINK);
    expect(second.commands()).toEqual([
      'status --json',
      `app update ${TEAMS_APP} --endpoint ${tunnelOf(second)}/api/messages --json`,
    ]);
  });

  test('a live bot’s .env in the same folder is not read', async () => {
    const trial = await startTrial({
      teams: goodCli,
      file: `${registered}PUBLIC_URL=https://bot.example/`,
      liveFile: 'MicrosoftAppId=live\nCOURSEMATE_LOCAL=true\nPUBLIC_URL=https://live.example\n',
    });
    expect(await trial.shows(/Ctrl-C stops everything/)).toContain('1. Address: https://bot.example\n');
    expect(trial.commands().at(-1)).toBe(
      `app update ${TEAMS_APP} --endpoint https://bot.example/api/messages --json`,
    );
  });
});

describe.skipIf(process.platform === 'win32')('with something missing', () => {
  test('no CLI and no tunnel: three steps, and nothing is begun', async () => {
    const trial = await startTrial({});
    const said = await ends(trial);
    expect(said).toMatch(
      /1\. An address[\s\S]*devtunnel user login[\s\S]*2\. A bot[\s\S]*npm install --global @microsoft\/teams\.cli[\s\S]*3\. Then again/,
    );
    expect(await healthOf(trial)).toBe('nobody answers');
  });

  test('no tunnel: the address is the only thing asked for, and nothing is registered', async () => {
    const trial = await startTrial({ teams: goodCli });
    const said = await ends(trial);
    expect(said).toMatch(/1\. An address[\s\S]*2\. Then again/);
    expect(said).not.toContain('A bot that Teams knows');
    expect(trial.commands()).toEqual(['status --json']);
  });

  test.each([
    ['signed out', { prints: { ...signedIn, loggedIn: false, tenantId: null } }, /signed out:\s+teams login/],
    ['signed out, with status 1', { prints: { loggedIn: false }, status: 1 }, /signed out:\s+teams login/],
    [
      'another program',
      { prints: '\u001b[31mTeams for Linux\u001b[0m 1.2\u202e', status: 0 },
      /not Microsoft's Teams CLI[\s\S]*Teams for Linux 1\.2/,
    ],
    ['one that prints nothing', { prints: '' }, /not Microsoft's Teams CLI/],
    ['one that prints without end', { prints: 'x'.repeat(2_000_000) }, /not Microsoft's Teams CLI/],
    [
      'one that says what was never asked',
      { prints: { loggedIn: 'yes', tenantId: '; rm -rf /' } },
      /not Microsoft's Teams CLI/,
    ],
  ])('the CLI is %s: said in a sentence, without control characters', async (_, status, words) => {
    const trial = await startTrial({ teams: { ...goodCli, status }, devtunnel: goodTunnel });
    const said = await ends(trial);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(said.length).toBeLessThan(3_000);
    expect(trial.commands()).toEqual(['status --json']);
  });

  test('half a registration in the file is named', async () => {
    const said = await ends(await startTrial({ file: `CLIENT_ID=${BOT}`, devtunnel: goodTunnel }), 2);
    expect(said).toContain('CLIENT_ID, CLIENT_SECRET and TENANT_ID: all three, or none');
  });

  test('an organisation that lets nobody upload is said to be one, and where that is changed', async () => {
    const forbidden = { ...signedIn, tdp: { sideloading: { tenant: true, user: false } } };
    const trial = await startTrial({
      teams: { ...goodCli, status: { prints: forbidden } },
      devtunnel: goodTunnel,
    });
    expect(await trial.shows(/Ctrl-C stops everything/)).toContain('Upload custom apps');
  });
});

describe.skipIf(process.platform === 'win32')('with a refusal', () => {
  test.each([
    [
      'the CLI’s own',
      { prints: refusedBy('The app quota is used up.', 'Delete one.'), status: 1 },
      'The app quota is used up. Delete one.',
    ],
    [
      'one without words',
      { prints: 'Segmentation fault', status: 139 },
      'it ended with 139: Segmentation fault',
    ],
    [
      'an answer that names no ids',
      { prints: { ...created, botId: 'none' }, credentials },
      'its answer was not understood',
    ],
    ['no credentials', { prints: created }, 'wrote no usable CLIENT_ID'],
    [
      'credentials of another bot',
      { prints: created, credentials: credentials.replace(BOT, TENANT) },
      'wrote no usable CLIENT_ID',
    ],
  ])('the bot is not registered, by %s: said, and everything is stopped', async (_, create, words) => {
    const trial = await startTrial({ teams: { ...goodCli, 'app create': create }, devtunnel: goodTunnel });
    const said = await ends(trial);
    expect(said).toContain(words);
    expect(said).not.toContain('Install it');
    expect(await healthOf(trial)).toBe('nobody answers');
  });

  test('a manifest that Teams does not take leaves the plain app, and says what is missing', async () => {
    const upload = { prints: refusedBy('No.'), status: 1 };
    const trial = await startTrial({
      teams: { ...goodCli, 'app manifest upload': upload },
      devtunnel: goodTunnel,
    });
    const said = await trial.shows(/Ctrl-C stops everything/);
    expect(said).toContain('Teams was not told of its commands (No.)');
    expect(said).toContain(LINK);
  });

  test.each([
    ['refuses', { 'app update': { prints: refusedBy('No.'), status: 1 } }, /the Teams CLI says: No\./],
    [
      'is of another organisation',
      { status: { prints: { ...signedIn, tenantId: BOT } } },
      /signed in to another organisation/,
    ],
    ['is signed out', { status: { prints: { loggedIn: false } } }, /not signed in \(teams login\)/],
  ])(
    'where the CLI %s, a person is told to move the bot’s endpoint, and the bot runs',
    async (_, teams, words) => {
      const trial = await startTrial({
        teams: { ...goodCli, ...teams },
        devtunnel: goodTunnel,
        file: registered,
      });
      const said = await trial.shows(/Ctrl-C stops everything/);
      expect(said).toMatch(words);
      expect(said).toContain(`The bot’s endpoint must be ${tunnelOf(trial)}/api/messages`);
      expect(await healthOf(trial)).toBe(200);
    },
  );

  test('a bot that was registered by hand is used without any CLI, and its package is to be uploaded', async () => {
    const trial = await startTrial({ devtunnel: goodTunnel, file: credentials });
    const said = await trial.shows(/Ctrl-C stops everything/);
    expect(said).toMatch(/Upload a custom app → .*coursemate-trial\.zip/);
    expect(existsSync(join(trial.folder, 'commands.log'))).toBe(false);
  });

  test.each([
    [
      'is refused',
      'Login token expired.\nPlease log in.',
      false,
      /The dev tunnel ended by itself[\s\S]*Please log in/,
    ],
    [
      'prints the address of somebody else',
      'Connect via browser: https://evil.example/-PORT.euw.devtunnels.ms.evil.example',
      false,
      /The dev tunnel ended by itself/,
    ],
  ])(
    'a tunnel that %s ends the trial before anything is registered, with the command to sign in',
    async (_, prints, stays, words) => {
      const trial = await startTrial({ teams: goodCli, devtunnel: { prints, stays } });
      const said = await ends(trial);
      expect(said).toMatch(words);
      expect(said).toContain('devtunnel user login');
      expect(trial.commands()).toEqual(['status --json']);
    },
  );
});
