import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server that a test may stop, restart and break. */
export interface OwnPostgres {
  readonly port: number;
  /** Address of this database on it. */
  url(database: string): string;
  /** `immediate`: as when the machine dies. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** Another server that follows this one and can take its place; what was committed here before is there. */
  standby(): Promise<OwnPostgres>;
  /** A standby becomes a server of its own. */
  promote(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

const USER = 'coursemate';
const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/** Where the programs of a PostgreSQL server are, or why none can be started here, in a sentence. */
export function findPostgres(): { readonly bin: string } | { readonly missing: string } {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
  ];
  const found = folders.map((folder) => join(folder, 'initdb')).find((path) => existsSync(path));
  if (found === undefined) return { missing: 'PostgreSQL is not installed here (no initdb)' };
  if (isRoot && !/^postgres:/m.test(readFileSync('/etc/passwd', 'utf8')))
    return { missing: 'PostgreSQL does not run as root, and there is no user postgres' };
  return { bin: dirname(realpathSync(found)) };
}

/** A new server on loopback, in a folder of its own. Throws when {@link findPostgres} finds none. */
export async function startOwnPostgres(
  settings: Readonly<Record<string, string | number>> = {},
): Promise<OwnPostgres> {
  const found = findPostgres();
  if ('missing' in found) throw new Error(found.missing);
  const place = await createPlace();
  await asUser(found.bin, 'initdb', place, [
    '-D',
    'data',
    '-U',
    USER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
  ]);
  const server = await createServerOf(found.bin, place, { max_connections: 60, fsync: 'off', ...settings });
  await server.start();
  return server;
}

/** PostgreSQL refuses to run as root. */
async function asUser(bin: string, program: string, cwd: string, words: readonly string[]): Promise<void> {
  const command = [join(bin, program), ...words];
  const [file = '', ...more] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  await run(file, more, { cwd });
}

async function createPlace(): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'coursemate-postgres-'));
  if (isRoot) await run('chown', ['postgres', place]);
  return place;
}

async function createServerOf(
  bin: string,
  place: string,
  settings: Readonly<Record<string, string | number>>,
): Promise<OwnPostgres> {
  const port = await freePort();
  const control = (...words: string[]) => asUser(bin, 'pg_ctl', place, ['-D', 'data', '-w', ...words]);
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: place, ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  const stop: OwnPostgres['stop'] = (mode) => control('-m', mode, 'stop');
  return {
    port,
    url: (database) => `postgres://${USER}@127.0.0.1:${port}/${database}`,
    stop,
    start: () => control('-l', 'log', '-t', '60', '-o', [`-p ${port}`, ...options].join(' '), 'start'),
    async standby() {
      const other = await createPlace();
      await asUser(bin, 'pg_basebackup', other, [
        ...['-h', '127.0.0.1', '-p', String(port), '-U', USER, '-D', 'data', '-R', '-c', 'fast'],
      ]);
      const server = await createServerOf(bin, other, settings);
      await server.start();
      return server;
    },
    promote: () => control('promote'),
    async remove() {
      await stop('immediate').catch(() => undefined); // it may have been stopped before
      rmSync(place, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
