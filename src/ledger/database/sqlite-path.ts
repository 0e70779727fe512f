import { realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path in `file:coursemate.db`, `file:./x.db`, `file:/srv/x.db`, `file:///C:/x.db` or `file::memory:`. */
export function sqlitePath(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  return decodeURIComponent(url.slice('file:'.length));
}

/** Types of file systems that lie elsewhere, from Linux' statfs(2): NFS, SMB, CIFS, SMB2, 9p, Ceph, AFS, OCFS2. */
const remote = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x00c36400, 0x5346414f, 0x7461636f,
]);

/**
 * Throws when the file would lie on a network share, where the shared memory of WAL does not work
 * (sqlite.org/wal.html, "all processes must be on the same host"). Several processes on one local disk are fine.
 */
export function refuseNetworkShare(path: string): void {
  if (path === ':memory:') return;
  const folder = dirname(resolve(path));
  const isRemote =
    process.platform === 'win32'
      ? isShare(folder) || isShare(resolved(folder))
      : process.platform === 'linux' && remote.has(statfsSync(folder).type >>> 0);
  if (isRemote) throw new Error(`SQLite cannot keep its file on a network share: ${folder}. Use PostgreSQL.`);
}

/** Whether a path of Windows names another machine: `\\server\share`, `\\?\UNC\server\share`. */
export function isShare(path: string): boolean {
  return /^[\\/]{2}(?:[^?.\\/]|[?.][\\/]UNC[\\/])/i.test(path);
}

/** The path as Windows resolves it: of a mapped drive, that of its share. */
function resolved(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder; // opening the file says what is wrong with it
  }
}
