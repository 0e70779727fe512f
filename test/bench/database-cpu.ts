import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of Linux are hundredths of a second (proc(5), sysconf(_SC_CLK_TCK)). */
const TICK_MS = 10;

/** CPU of the PostgreSQL processes that serve this database, on this machine, in milliseconds; 0 where Linux does not show them. */
export function databaseCpuMs(database: string): number {
  let ticks = 0;
  for (const pid of processes()) {
    try {
      // PostgreSQL calls them "postgres: user database address(port) what it does"
      if (!readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(` ${database} `)) continue;
      const [user, system] =
        readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
      ticks += Number(user) + Number(system);
    } catch (error) {
      if (
        (error as NodeJS.ErrnoException).code !== 'ENOENT' &&
        (error as NodeJS.ErrnoException).code !== 'ESRCH'
      )
        throw error;
    }
  }
  return ticks * TICK_MS;
}

function processes(): readonly string[] {
  return process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
}
