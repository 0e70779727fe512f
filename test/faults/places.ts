import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CleanUp } from '../support/clean-up.ts';
import { startOwnPostgres } from '../support/own-postgres.ts';
import { postgresDatabases } from '../support/postgres-databases.ts';
import { startSilentProxy } from '../support/silent-proxy.ts';
import type { Place } from './stage.ts';

const SMALL_MB = 24;

/** A file in a folder of its own; `onSmallDisk`: on a small file system of its own, where this user may mount one. */
export function sqlitePlace(cleanUp: CleanUp, onSmallDisk: boolean): Extract<Place, { engine: 'sqlite' }> {
  const folder = cleanUp.folder();
  const isSmall = onSmallDisk && mountsSmall(folder);
  if (isSmall) cleanUp.add(() => execFileSync('umount', ['--lazy', folder]));
  const path = join(folder, 'ledger.db');
  return { engine: 'sqlite', url: `file:${path}`, path, isSmall };
}

function mountsSmall(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // containers may not, not even as root
  }
}

/** An empty database on a server of its own, which is reached through a proxy. */
export async function postgresPlace(
  cleanUp: CleanUp,
  settings: Readonly<Record<string, string | number>> = {},
): Promise<Extract<Place, { engine: 'postgres' }>> {
  const server = await startOwnPostgres(settings);
  cleanUp.add(() => server.remove());
  const name = 'ledger';
  const databases = postgresDatabases(server.url('postgres'));
  await databases.create(name);
  await databases.close();
  const proxy = await startSilentProxy({ host: '127.0.0.1', port: server.port });
  cleanUp.add(() => proxy.close());
  const through = new URL(server.url(name));
  through.port = String(proxy.port);
  return { engine: 'postgres', url: through.href, direct: server.url(name), server, proxy };
}
