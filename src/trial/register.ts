import { appendFileSync, chmodSync, closeSync, openSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Identity } from './parts.ts';
import { readTrialSettings, TRIAL_FILE, type TrialSettings } from './settings.ts';
import type { CliState, TeamsCli } from './teams-cli.ts';

/** As Teams shows it. */
export const APP_NAME = 'Coursemate Trial';
const BOTS_PAGE = 'https://dev.teams.microsoft.com/tools/bots';

/** What ends a trial before it began, as a sentence for the person at the terminal. */
export class TrialRefused extends Error {
  override readonly name = 'TrialRefused';
}

export interface RegisterDeps {
  readonly cli: TeamsCli;
  readonly state: CliState;
  readonly settings: TrialSettings;
  readonly publicUrl: string;
  readonly say: (line: string) => void;
}

export interface Registered {
  readonly identity: Identity;
  /** Undefined: the app is not one that the Teams CLI made; it has to be uploaded. */
  readonly teamsAppId: string | undefined;
}

const icon = (file: string) => fileURLToPath(new URL(`../../appPackage/${file}`, import.meta.url));

/**
 * The bot that Teams will send to `publicUrl`: made by the Teams CLI the first time, moved to the new address each further time, or left
 * to a person where it was made by hand. Throws TrialRefused when none could be made.
 */
export async function register(deps: RegisterDeps): Promise<Registered> {
  const { settings, publicUrl, say } = deps;
  const endpoint = `${publicUrl}/api/messages`;
  const { identity, teamsAppId } = settings;
  if (identity === undefined) return make(deps, endpoint);
  const moved = teamsAppId === undefined ? 'it was registered by hand' : await move(deps, identity, endpoint);
  if (moved !== undefined)
    say(`   The bot’s endpoint must be ${endpoint} – ${moved}. Look, and change it there: ${BOTS_PAGE}`);
  return { identity, teamsAppId };
}

async function make({ cli, state, say }: RegisterDeps, endpoint: string): Promise<Registered> {
  if (state.kind !== 'signedIn') throw new TrialRefused('The Teams CLI is not signed in: teams login');
  say(`   Registering “${APP_NAME}” as ${state.username} …`);
  keepForOwner();
  const made = await cli.create({
    ...{ name: APP_NAME, endpoint, credentialsFile: resolve(TRIAL_FILE) },
    ...{ colorIcon: icon('color.png'), outlineIcon: icon('outline.png') },
  });
  if ('refused' in made)
    throw new TrialRefused(
      `The Teams CLI did not register the bot: ${made.refused}\nWhat it may have begun: https://entra.microsoft.com → App registrations. By hand instead: docs/trial.md.`,
    );
  const { teamsAppId, botId } = made.done;
  const { identity } = readTrialSettings();
  if (identity?.clientId !== botId)
    throw new TrialRefused(
      `The Teams CLI wrote no usable CLIENT_ID, CLIENT_SECRET and TENANT_ID to ${TRIAL_FILE}.`,
    );
  appendFileSync(TRIAL_FILE, `TEAMS_APP_ID=${teamsAppId}\n`);
  say(`   Done. What the trial knows of it is in ${TRIAL_FILE}.`);
  return { identity, teamsAppId };
}

/** Why the bot could not be moved; undefined when it was. */
async function move(
  { cli, state, settings }: RegisterDeps,
  { tenantId }: Identity,
  endpoint: string,
): Promise<string | undefined> {
  if (state.kind === 'missing') return 'the Teams CLI is not installed';
  if (state.kind === 'another') return `“teams” is not the Teams CLI (${state.said})`;
  if (state.kind === 'signedOut') return 'the Teams CLI is not signed in (teams login)';
  if (state.tenantId !== tenantId) return 'the Teams CLI is signed in to another organisation';
  const moved = await cli.moveEndpoint(settings.teamsAppId as string, endpoint);
  return 'refused' in moved ? `the Teams CLI says: ${moved.refused}` : undefined;
}

/** The file for a secret, readable by its owner alone before the secret is in it. */
function keepForOwner(): void {
  closeSync(openSync(TRIAL_FILE, 'a', 0o600));
  chmodSync(TRIAL_FILE, 0o600);
}

/**
 * Gives the app that the Teams CLI made what our package says: commands, the search, files. The CLI keeps the languages and small icons of the
 * package to itself, so they are left out. Why it could not, or undefined.
 */
export async function describeApp(
  cli: TeamsCli,
  teamsAppId: string,
  zip: Uint8Array,
  folder: string,
): Promise<string | undefined> {
  const packed = unzipSync(zip)['manifest.json'];
  const { localizationInfo: _, icons, ...manifest } = JSON.parse(strFromU8(packed as Uint8Array)) as Manifest;
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...manifest, icons: { color: icons.color, outline: icons.outline } }));
  const uploaded = await cli.uploadManifest(teamsAppId, file);
  return 'refused' in uploaded ? uploaded.refused : undefined;
}

interface Manifest {
  readonly localizationInfo?: unknown;
  readonly icons: Readonly<Record<'color' | 'outline', string>>;
}
