/** `npm run trial`: the bot in one's own Teams, with sample data in place of Viva Learning, until Ctrl-C. `docs/trial.md` tells it with pictures. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MINUTE } from '../clock.ts';
import { askedToEnd } from '../demo/asked-to-end.ts';
import { runShow } from '../demo/show.ts';
import { complain, Misuse, runCommandLine, say } from '../terminal.ts';
import { findProgram } from './find-program.ts';
import { trialBot, trialGraph, tunnelPart } from './parts.ts';
import { APP_NAME, describeApp, type Registered, register, TrialRefused } from './register.ts';
import { runProgram } from './run-program.ts';
import { readTrialSettings, TRIAL_FILE } from './settings.ts';
import { stepsLeft } from './steps.ts';
import { createTeamsCli } from './teams-cli.ts';

const PACKAGE = resolve('dist/coursemate-trial.zip');

await runCommandLine({
  usage: `Usage: npm run trial

Brings Coursemate into your own Teams with made-up people and courses: no Viva Learning, no licence, no permission, no Azure.
It uses a dev tunnel and Microsoft's Teams CLI where they are installed, and says what to do where they are not.
What it knows stands in ${TRIAL_FILE}; the live bot's .env is not read. More: docs/trial.md`,
  readsEnvFile: false,
  async run(typed) {
    if (typed.length > 0) throw new Misuse('The trial takes no options.');
    const folder = mkdtempSync(join(tmpdir(), 'coursemate-trial-'));
    const kept = await trial(folder);
    if (!kept) rmSync(folder, { recursive: true, force: true });
  },
});

/** Runs the trial to its end. True when what its parts printed may be of use. */
async function trial(folder: string): Promise<boolean> {
  const settings = readTrialSettings();
  const { PATH = '', Path = PATH } = process.env;
  const windows = process.platform === 'win32';
  const tunnel = findProgram({ name: 'devtunnel' }, Path, windows);
  const teams = findProgram({ name: 'teams', npmPackage: '@microsoft/teams.cli' }, Path, windows);
  const cli = createTeamsCli(teams, process.env);
  say('Coursemate in your own Teams, with made-up people and courses.\n');

  const needsCli = settings.identity === undefined || settings.teamsAppId !== undefined;
  const state = needsCli ? await cli.state() : ({ kind: 'missing' } as const);
  const steps = stepsLeft({ settings, hasTunnel: tunnel !== undefined, cli: state });
  if (steps !== undefined) {
    complain(steps, 1);
    return false;
  }
  if (state.kind === 'signedIn' && state.mayUpload === false)
    say(`Your organisation does not let you upload apps of your own. An administrator of Teams can: Teams admin center →
Teams apps → Manage apps → Org-wide app settings → Custom apps, and Setup policies → Upload custom apps.\n`);

  const end = askedToEnd();
  const { publicUrl: ownUrl, port } = settings;
  const tunnelParts =
    ownUrl === undefined && tunnel !== undefined ? [() => tunnelPart(folder, tunnel, port)] : [];
  let registered: Registered | undefined;
  const ending = await runShow({
    parts: [
      ...tunnelParts,
      () => trialGraph(folder),
      async (addresses) => {
        const publicUrl = ownUrl ?? addresses[0] ?? '';
        const graphUrl = addresses.at(-1) ?? '';
        say(`1. Address: ${publicUrl}`);
        say('2. Bot');
        registered = await register({ cli, state, settings, publicUrl, say });
        await buildPackage(registered, publicUrl, folder);
        say(`3. Package: ${PACKAGE}`);
        if (settings.identity === undefined && registered.teamsAppId !== undefined) {
          const why = await describeApp(cli, registered.teamsAppId, readFileSync(PACKAGE), folder);
          if (why !== undefined)
            say(
              `   Teams was not told of its commands (${why}). Upload the package instead to have them suggested.`,
            );
        }
        return trialBot({ folder, graphUrl, publicUrl, port, identity: registered.identity });
      },
    ],
    end,
    onUp: () => say(invitation(registered as Registered)),
  });
  switch (ending.kind) {
    case 'asked':
      say('\nStopped.');
      return false;
    case 'failed':
      if (!(ending.error instanceof TrialRefused)) throw ending.error;
      complain(`\n${ending.error.message}`, 1);
      return false;
    case 'died': {
      const hint = ending.what.startsWith('The dev tunnel')
        ? '\nSign in to it first: devtunnel user login'
        : '';
      complain(`\n${ending.what}${hint}\n\nEverything else is stopped. What the parts printed: ${folder}`, 1);
      return true;
    }
  }
}

/** By the command that everybody uses for it, in a folder without an `.env`, so that it needs no more than it says. */
async function buildPackage(
  { identity, teamsAppId }: Registered,
  publicUrl: string,
  folder: string,
): Promise<void> {
  const file = fileURLToPath(new URL('../../appPackage/build.ts', import.meta.url));
  const { PATH, Path, SystemRoot } = process.env;
  const env = {
    ...{ PATH, Path, SystemRoot },
    ...{ CLIENT_ID: identity.clientId, PUBLIC_URL: publicUrl, TEAMS_APP_ID: teamsAppId ?? '' },
    APP_NAME_SUFFIX: APP_NAME.replace(/^\S+ /, ''),
  };
  const node = { file: process.execPath, args: [file] };
  const built = await runProgram(node, ['--output', PACKAGE], { withinMs: MINUTE, env, cwd: folder });
  if (built.failed !== undefined)
    throw new TrialRefused(`The package could not be built: ${built.stderr.trim()}`);
}

function invitation({ identity, teamsAppId }: Registered): string {
  const how =
    teamsAppId === undefined
      ? `Install it: Teams → Apps → Manage your apps → Upload an app → Upload a custom app → ${PACKAGE}`
      : `Install it in Teams:  https://teams.microsoft.com/l/app/${teamsAppId}?installAppPackage=true&appTenantId=${identity.tenantId}`;
  return `\n  ${how}\n
Then say "hi" to it. You have courses, a manager and five reports; colleagues who write to it have their own. Nothing reaches Viva Learning,
and all is forgotten at the end. Ctrl-C stops everything.`;
}
