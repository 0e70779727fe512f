import { z } from 'zod';
import { MINUTE, SECOND } from '../clock.ts';
import type { Program } from './find-program.ts';
import { type Printed, quoted, runProgram } from './run-program.ts';

/** Where Microsoft's Teams CLI (`@microsoft/teams.cli`, as of 3.0.3) stands. */
export type CliState =
  | { readonly kind: 'missing' }
  /** A program of this name that is another, such as a Teams client, or one too old. */
  | { readonly kind: 'another'; readonly said: string }
  | { readonly kind: 'signedOut' }
  | {
      readonly kind: 'signedIn';
      readonly username: string;
      readonly tenantId: string;
      /** Whether this person may upload apps of their own; undefined when that is not known. */
      readonly mayUpload: boolean | undefined;
    };

export type Done<T> = { readonly done: T } | { readonly refused: string };

/** What the trial asks of it. Nothing rejects: a refusal is told in the CLI's own words. */
export interface TeamsCli {
  state(): Promise<CliState>;
  /** Registers an app with its bot, managed by Teams: no Azure. The client's id, secret and tenant are written to `credentialsFile`. */
  create(app: NewApp): Promise<Done<{ readonly teamsAppId: string; readonly botId: string }>>;
  moveEndpoint(teamsAppId: string, endpoint: string): Promise<Done<true>>;
  uploadManifest(teamsAppId: string, manifestFile: string): Promise<Done<true>>;
}

export interface NewApp {
  readonly name: string;
  readonly endpoint: string;
  readonly credentialsFile: string;
  readonly colorIcon: string;
  readonly outlineIcon: string;
}

const guid = z.guid().toLowerCase();
const sideloading = z.object({ tenant: z.boolean().nullish(), user: z.boolean().nullish() });
const status = z.object({
  loggedIn: z.boolean(),
  username: z.string().nullish(),
  tenantId: guid.nullish(),
  tdp: z.object({ sideloading: sideloading.nullish() }).nullish(),
});
const refusal = z.object({
  ok: z.literal(false),
  error: z.object({ message: z.string(), suggestion: z.string().nullish() }),
});
const created = z.object({ teamsAppId: guid, botId: guid });
const changed = z.object({ teamsAppId: guid });

export function createTeamsCli(program: Program | undefined, environment: NodeJS.ProcessEnv): TeamsCli {
  const env = { ...environment, TEAMS_NO_INTERACTIVE: '1', NO_COLOR: '1' };
  const run = (args: readonly string[], withinMs: number) =>
    program === undefined
      ? Promise.resolve({ stdout: '', stderr: '', failed: 'it is not installed' })
      : runProgram(program, ['--disable-auto-update', ...args, '--json'], { withinMs, env });

  async function ask<T>(args: readonly string[], schema: z.ZodType<T>): Promise<Done<T>> {
    const printed = await run(args, 5 * MINUTE);
    const answer = jsonIn(printed.stdout);
    const no = refusal.safeParse(answer);
    if (no.success) {
      const { message, suggestion } = no.data.error;
      return { refused: quoted([message, suggestion ?? ''].join(' ')) };
    }
    const yes = schema.safeParse(answer);
    return yes.success && printed.failed === undefined ? { done: yes.data } : { refused: unclear(printed) };
  }

  return {
    async state() {
      if (program === undefined) return { kind: 'missing' };
      const printed = await run(['status'], 45 * SECOND);
      const read = status.safeParse(jsonIn(printed.stdout));
      if (!read.success) return { kind: 'another', said: unclear(printed) };
      const { loggedIn, tenantId, username, tdp } = read.data;
      if (!loggedIn || tenantId === null || tenantId === undefined) return { kind: 'signedOut' };
      const { tenant, user } = tdp?.sideloading ?? {};
      const mayUpload = typeof tenant === 'boolean' && typeof user === 'boolean' ? tenant && user : undefined;
      return { kind: 'signedIn', username: quoted(username ?? ''), tenantId, mayUpload };
    },
    create: ({ name, endpoint, credentialsFile, colorIcon, outlineIcon }) =>
      ask(
        [
          ...['app', 'create', '--name', name, '--endpoint', endpoint, '--env', credentialsFile],
          ...['--teams-managed', '--sign-in-audience', 'myOrg'],
          ...['--color-icon', colorIcon, '--outline-icon', outlineIcon],
        ],
        created,
      ),
    moveEndpoint: (teamsAppId, endpoint) =>
      whether(ask(['app', 'update', teamsAppId, '--endpoint', endpoint], changed)),
    uploadManifest: (teamsAppId, manifestFile) =>
      whether(ask(['app', 'manifest', 'upload', manifestFile, teamsAppId], changed)),
  };
}

async function whether(asked: Promise<Done<unknown>>): Promise<Done<true>> {
  const answer = await asked;
  return 'refused' in answer ? answer : { done: true };
}

function unclear({ stdout, stderr, failed }: Printed): string {
  const said = quoted(stderr) || quoted(stdout);
  return [failed ?? 'its answer was not understood', said].filter((part) => part !== '').join(': ');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // whoever asked says what they think of it
  }
}
