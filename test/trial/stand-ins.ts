import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TEAMS_APP = '11111111-1111-4111-8111-111111111111';
export const BOT = '22222222-2222-4222-8222-222222222222';
export const TENANT = '33333333-3333-4333-8333-333333333333';
export const SECRET = 'the~secret~of~the~trial';

/** What the Teams CLI prints when somebody is signed in. */
export const signedIn = {
  loggedIn: true,
  username: 'megan@contoso.example',
  tenantId: TENANT,
  userObjectId: '44444444-4444-4444-8444-444444444444',
  tdp: { connected: true, sideloading: { tenant: true, user: true } },
  azureCli: { installed: false, loggedIn: false, subscription: null, tenantId: null, tenantMatch: null },
};

/** What the CLI prints for `app create`, after it wrote the credentials to the file it was named. */
export const created = {
  appName: 'Coursemate Trial',
  teamsAppId: TEAMS_APP,
  botId: BOT,
  endpoint: 'https://whatever.example/api/messages',
  installLink: 'https://evil.example/phish',
  portalLink: 'https://evil.example/portal',
  botLocation: 'teams-managed',
  credentialsFile: '.env.trial',
};

export const refusedBy = (message: string, suggestion?: string) => ({
  ok: false,
  error: { code: 'SOMETHING', message, ...(suggestion === undefined ? {} : { suggestion }) },
});

/** A stand-in's answer to a command: JSON, or text as it is. With `credentials`, what it writes to the file that `--env` names. */
export interface Answer {
  readonly prints: unknown;
  readonly status?: number;
  readonly credentials?: string;
}

export const credentials = `CLIENT_ID=${BOT}\nCLIENT_SECRET=${SECRET}\nTENANT_ID=${TENANT}\n`;

export interface StandIns {
  /** By the beginning of what is asked, such as `app create`. Absent: the Teams CLI is not installed. */
  readonly teams?: Readonly<Record<string, Answer>>;
  /** What the dev tunnel prints, with PORT in the place of the port, and whether it then stays. Absent: it is not installed. */
  readonly devtunnel?: { readonly prints: string; readonly stays: boolean };
  /** What stands in `.env.trial` before. */
  readonly file?: string;
  /** What stands in `.env` beside it. */
  readonly liveFile?: string;
}

export const goodTunnel = {
  prints: `Hosting port: PORT
Connect via browser: https://k8v2xq1z.euw.devtunnels.ms:PORT, https://k8v2xq1z-PORT.euw.devtunnels.ms
Inspect network activity: https://k8v2xq1z-PORT-inspect.euw.devtunnels.ms

Ready to accept connections for tunnel: calm-sea-k8v2xq1z`,
  stays: true,
};

export interface Trial {
  /** Everything that a person at the terminal saw, once this was there or all is over. */
  shows(words: RegExp): Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
  readonly folder: string;
  readonly port: number;
  /** Commands that the Teams CLI was given, in order. */
  commands(): readonly string[];
  /** `.env.trial` as it is now. */
  file(): string;
  process: ChildProcess;
}

const main = fileURLToPath(new URL('../../src/trial/main.ts', import.meta.url));
const running = new Set<Trial>();

/** Ends every trial that a test left, and takes its folder away. */
export async function endTrials(): Promise<void> {
  for (const trial of running) {
    if (trial.process.exitCode === null) trial.process.kill('SIGKILL');
    await trial.ended;
    rmSync(trial.folder, { recursive: true, force: true });
  }
  running.clear();
}

/** `npm run trial` in a folder of its own, where these programs alone are installed. */
export async function startTrial({ teams, devtunnel, file, liveFile }: StandIns): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'coursemate trial ü '));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const port = await freePort();
  const log = join(folder, 'commands.log');
  if (teams !== undefined) install(bin, 'teams', teamsProgram(teams, log));
  if (devtunnel !== undefined) install(bin, 'devtunnel', tunnelProgram(devtunnel));
  const known = join(folder, '.env.trial');
  writeFileSync(known, `${file ?? ''}\nPORT=${port}\n`);
  if (liveFile !== undefined) writeFileSync(join(folder, '.env'), liveFile);
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: bin, TMPDIR: folder, TEMP: folder, HOME: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const look: (() => void)[] = [];
  const looked = () => {
    for (const again of look.splice(0)) again();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      looked();
    });
  let over = false;
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => {
      over = true;
      looked();
      resolve({ code, said });
    });
  });
  const trial: Trial = {
    async shows(words) {
      while (!words.test(said)) {
        if (over) throw new Error(`The trial ended without it:\n${said}`);
        await new Promise<void>((resolve) => look.push(resolve));
      }
      return said;
    },
    ...{ ended, folder, port, process: child },
    commands: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    file: () => readFileSync(known, 'utf8'),
  };
  running.add(trial);
  return trial;
}

/** A program of this name, of the Node that runs the tests, whose path may have blanks in it. */
function install(bin: string, name: string, script: string): void {
  const code = join(bin, `${name}.mjs`);
  writeFileSync(code, script);
  writeFileSync(join(bin, name), `#!/bin/sh\nexec '${process.execPath}' '${code}' "$@"\n`);
  chmodSync(join(bin, name), 0o755);
}

function teamsProgram(answers: Readonly<Record<string, Answer>>, log: string): string {
  return `import { appendFileSync } from 'node:fs';
const asked = process.argv.slice(2).filter((word) => word !== '--disable-auto-update');
appendFileSync(${JSON.stringify(log)}, asked.join(' ') + '\\n');
const answers = ${JSON.stringify(answers)};
const key = Object.keys(answers).find((each) => asked.join(' ').startsWith(each));
const { prints, status, credentials } = answers[key] ?? { prints: 'nothing is known of ' + asked.join(' '), status: 9 };
if (credentials) appendFileSync(asked[asked.indexOf('--env') + 1], credentials);
console.log(typeof prints === 'string' ? prints : JSON.stringify(prints, null, 2));
process.exitCode = status ?? 0;`;
}

function tunnelProgram({ prints, stays }: { prints: string; stays: boolean }): string {
  return `const port = process.argv[process.argv.indexOf('-p') + 1];
console.log(${JSON.stringify(prints)}.replaceAll('PORT', port));
${stays ? 'setInterval(() => undefined, 1000);' : 'process.exitCode = 1;'}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
