import { closeSync, copyFileSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { HOUR, SECOND } from '../../src/clock.ts';
import type { FaultEffect } from '../../src/simulator/faults/fault.ts';
import type { Place, Stage } from './stage.ts';

type Sqlite = Extract<Place, { engine: 'sqlite' }>;
type Postgres = Extract<Place, { engine: 'postgres' }>;

/** Something that goes wrong while people are at work. */
export interface Fault<Where extends Place = Place> {
  readonly name: string;
  readonly what: string;
  /** Where signals and files behave as POSIX says. */
  readonly posix?: true;
  /** How many people are at work; 6 when absent. */
  readonly people?: number;
  /** For how long at least it is so, in milliseconds. People get two answers meanwhile at least, unless nobody can. */
  readonly forMs: number;
  /** Nobody can be answered while it is so. */
  readonly silences?: true;
  /** Needs a disk that can be filled. */
  readonly fillsDisk?: true;
  /** What was written since may be gone with the file. */
  readonly losesFile?: true;
  /** Settings of the server. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Begins it; returns what ends it. */
  readonly cause: (stage: Stage<Where>) => Promise<() => unknown>;
}

const graph = (name: string, what: string, effect: FaultEffect, forMs = 8 * SECOND): Fault => ({
  ...{ name, what, forMs },
  async cause({ simulator }) {
    const match = ({ method }: { method: string }) => method !== 'GET';
    simulator.faults.add({ match, effect, times: null });
    return () => simulator.faults.clear();
  },
});

const clock = (name: string, what: string, aheadMs: number): Fault => ({
  ...{ name, what, forMs: 5 * SECOND },
  async cause(stage) {
    const bot = stage.bot();
    await bot.ask('setClock', aheadMs);
    return () => bot.ask('setClock', 0);
  },
});

const teams = (name: string, what: string, how: Parameters<Stage['connector']['treat']>[1]): Fault => ({
  ...{ name, what, forMs: 10 * SECOND, silences: true },
  async cause({ connector }) {
    connector.treat('*', how);
    return () => connector.treatWell();
  },
});

/** Of every engine. */
const common: readonly Fault[] = [
  graph('graph-reset', 'Graph resets connections', { kind: 'resetBefore' }),
  graph('graph-hang', 'Graph does not answer', { kind: 'timeout' }, 15 * SECOND),
  graph('graph-500', 'Graph answers 500', { kind: 'answer', status: 500 }),
  graph('graph-429', 'Graph throttles', { kind: 'answer', status: 429, retryAfterSeconds: 5 }),
  teams('teams-503', 'Teams answers 503', { status: 503 }),
  teams('teams-hang', 'Teams does not answer', 'holds'),
  clock('clock-ahead', 'the clock is an hour ahead', HOUR),
  clock('clock-behind', 'the clock is an hour behind', -HOUR),
  {
    ...{ name: 'stopped', what: 'a process stands still past its leases, another works', posix: true },
    forMs: 100 * SECOND,
    async cause(stage) {
      const frozen = stage.bot();
      await stage.another();
      frozen.signal('SIGSTOP');
      return () => frozen.signal('SIGCONT');
    },
  },
  {
    ...{ name: 'sigterm', what: 'SIGTERM under load', posix: true, forMs: 0, silences: true },
    async cause(stage) {
      const bot = stage.bot();
      bot.signal('SIGTERM');
      await bot.ended;
      return () => undefined;
    },
  },
  {
    ...{ name: 'sigterm-lists', what: 'SIGTERM while lists are read', posix: true, forMs: 0, silences: true },
    async cause(stage) {
      const { simulator } = stage;
      const isList = ({ method, path }: { method: string; path: string }) =>
        method === 'GET' && /learningCourseActivities(\?|$)/.test(path);
      simulator.faults.add({ match: isList, effect: { kind: 'delay', ms: 20 * SECOND }, times: null });
      const asked = () => simulator.requests.all().length;
      const before = stage.bot();
      before.signal('SIGTERM');
      await before.ended;
      while (stage.bot() === before) await sleep(20);
      const bot = stage.bot();
      await bot.started();
      const from = asked();
      while (asked() === from) await sleep(20);
      await sleep(SECOND);
      bot.signal('SIGTERM');
      await bot.ended;
      return () => simulator.faults.clear();
    },
  },
];

const sqlite: readonly Fault<Sqlite>[] = [
  {
    ...{ name: 'disk-full', what: 'the disk under the file is full', forMs: 8 * SECOND, fillsDisk: true },
    async cause({ place, bot }) {
      if (!place.isSmall) {
        const full = bot();
        await full.ask('treatDisk', 'full');
        return () => full.ask('treatDisk', 'well');
      }
      const filler = join(dirname(place.path), 'filler');
      fillUp(filler);
      return () => rmSync(filler);
    },
  },
  {
    ...{ name: 'read-only', what: 'the file can only be read', forMs: 8 * SECOND },
    async cause({ bot }) {
      const one = bot();
      await one.ask('treatDisk', 'readOnly');
      return () => one.ask('treatDisk', 'well');
    },
  },
  {
    ...{ name: 'file-deleted', what: 'the file is deleted', posix: true, forMs: 5 * SECOND },
    ...{ silences: true, losesFile: true },
    async cause({ place }) {
      for (const end of ['', '-wal', '-shm']) rmSync(`${place.path}${end}`, { force: true });
      return () => undefined;
    },
  },
  {
    ...{ name: 'file-replaced', what: 'another file takes its place', posix: true, forMs: 5 * SECOND },
    ...{ silences: true, losesFile: true },
    async cause({ place }) {
      const other = `${place.path}.other`;
      new DatabaseSync(other).close();
      for (const end of ['-wal', '-shm']) rmSync(`${place.path}${end}`, { force: true });
      renameSync(other, place.path);
      return () => undefined;
    },
  },
  {
    ...{ name: 'corrupt', what: 'pages of the file are damaged, until a back-up is restored', posix: true },
    ...{ forMs: 8 * SECOND, losesFile: true },
    async cause(stage) {
      const { path } = stage.place;
      const copy = `${path}.copy`;
      const other = new DatabaseSync(path);
      other.exec(`vacuum into '${copy}'`);
      // whatever the bot has in memory it has to read again
      other.exec(`pragma wal_checkpoint(truncate); update gates set attempts = attempts`);
      damage(path);
      other.close();
      return () =>
        stage.whileStopped(() => {
          for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
          copyFileSync(copy, path);
        });
    },
  },
];

const postgres: readonly Fault<Postgres>[] = [
  {
    ...{ name: 'restarted', what: 'the server restarts', forMs: 8 * SECOND },
    async cause({ place }) {
      await place.server.stop('fast');
      return () => place.server.start();
    },
  },
  ...[6, 30].map(
    (people): Fault<Postgres> => ({
      ...{
        name: `silent-${people}`,
        what: `the server goes silent, ${people} at work`,
        people,
        forMs: 24 * SECOND,
      },
      silences: true,
      async cause({ place }) {
        place.proxy.vanish();
        return () => place.proxy.comeBack();
      },
    }),
  ),
  {
    ...{ name: 'late', what: 'the network takes 300 ms longer each way', forMs: 8 * SECOND },
    async cause({ place }) {
      place.proxy.slow(300);
      return () => place.proxy.slow(0);
    },
  },
  {
    ...{ name: 'no-connections', what: 'no connections are left', forMs: 8 * SECOND },
    settings: { max_connections: 20 },
    async cause({ place }) {
      const taken: pg.Client[] = [];
      let isOver = false;
      const taking = (async () => {
        while (!isOver) {
          const client = new pg.Client({ connectionString: place.direct });
          client.on('error', () => undefined);
          await client.connect().then(
            () => taken.push(client),
            () => sleep(20), // none is left, as it should be
          );
          // the bot has to look for others
          if (taken.length === 5)
            await client.query(
              `select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and application_name = '' and pid <> pg_backend_pid()
                   and pid <> all ($1)`,
              [taken.map((one) => (one as unknown as { processID: number }).processID)],
            );
        }
      })();
      return async () => {
        isOver = true;
        await taking;
        await Promise.all(taken.map((client) => client.end()));
      };
    },
  },
  {
    ...{ name: 'slow-updates', what: 'changes take 12 s', forMs: 20 * SECOND },
    async cause({ place }) {
      await ask(
        place.direct,
        `create function slow() returns trigger language plpgsql as
           $$ begin perform pg_sleep(12); return new; end $$;
         create trigger slow before insert on operations for each row execute function slow()`,
      );
      return () => ask(place.direct, 'drop trigger slow on operations; drop function slow');
    },
  },
  {
    ...{ name: 'locked', what: 'somebody holds a lock for 20 s', forMs: 20 * SECOND },
    async cause({ place }) {
      const holder = new pg.Client({ connectionString: place.direct });
      await holder.connect();
      await holder.query('begin; lock table operations in access exclusive mode');
      return () => holder.end();
    },
  },
  {
    ...{ name: 'read-only', what: 'the server is read-only', forMs: 8 * SECOND },
    async cause({ place }) {
      const set = async (how: string) => {
        await ask(place.direct, `alter system ${how}`);
        await ask(place.direct, 'select pg_reload_conf()');
      };
      await set('set default_transaction_read_only = on');
      return () => set('reset default_transaction_read_only');
    },
  },
  {
    ...{ name: 'failover', what: 'another server takes over', forMs: 3 * SECOND },
    async cause({ place, cleanUp }) {
      const { server, proxy } = place;
      const standby = await server.standby();
      cleanUp.add(() => standby.remove());
      // what is told is on both, as a managed server has it
      await ask(place.direct, `alter system set synchronous_standby_names = '*'`);
      await ask(place.direct, 'select pg_reload_conf()');
      while ((await ask(place.direct, `select 1 from pg_stat_replication where sync_state = 'sync'`)) === 0)
        await sleep(50);
      await server.stop('immediate');
      await standby.promote();
      return () => proxy.lead(standby.port);
    },
  },
];

/** Rows that came. */
async function ask(url: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function fillUp(file: string): void {
  const block = Buffer.alloc(64 * 1024);
  const out = openSync(file, 'w');
  try {
    for (let size = block.length; size >= 1; size = Math.floor(size / 2))
      try {
        while (writeSync(out, block, 0, size) > 0);
      } catch {
        // full for pieces of that size
      }
  } finally {
    closeSync(out);
  }
}

/** Everything but the page that names the tables. */
function damage(path: string): void {
  const PAGE = 4_096;
  const out = openSync(path, 'r+');
  const rubbish = Buffer.alloc(PAGE, 0xa5);
  for (let at = PAGE; at < statSync(path).size; at += PAGE) writeSync(out, rubbish, 0, PAGE, at);
  closeSync(out);
}

/** Every fault that is played on this engine. */
export const faultsOf = {
  sqlite: [...sqlite, ...common] as readonly Fault<Sqlite>[],
  postgres: [...postgres, ...common] as readonly Fault<Postgres>[],
};
