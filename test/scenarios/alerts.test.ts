import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type LoopDelay, type Machine } from '../../src/app/machine.ts';
import { watchRejections } from '../../src/app/watch-rejections.ts';
import { HOUR, MINUTE, SECOND } from '../../src/clock.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import type { openSqliteFile } from '../../src/ledger/database/sqlite-file.ts';
import { createLog } from '../../src/log.ts';
import type { FaultEffect } from '../../src/simulator/faults/fault.ts';
import { readingKinds } from '../../src/watch/readings.ts';
import { alertRules, alertsPage } from '../support/alert-rules.ts';
import { onPostgres } from '../support/ledger-rig.ts';
import { projectText } from '../support/project-text.ts';
import { createScrapes } from '../support/promql.ts';
import { type SilentProxy, startSilentProxy } from '../support/silent-proxy.ts';
import { type Player, startWorld, type World, type WorldOptions } from '../support/world.ts';

/** The result code with which SQLite refuses a statement; undefined when it does not. */
const sqlite: { refuses: (sql: string) => number | undefined } = vi.hoisted(() => ({
  refuses: () => undefined,
}));
vi.mock(import('../../src/ledger/database/sqlite-file.ts'), async (original) => {
  const real = await original();
  const open: typeof openSqliteFile = (path, busyMs) => {
    const file = real.openSqliteFile(path, busyMs);
    const refuse = (sql: string) => {
      const errcode = sqlite.refuses(sql);
      if (errcode !== undefined)
        throw Object.assign(new Error(`SQLite's ${errcode}`), { code: 'ERR_SQLITE_ERROR', errcode });
    };
    return {
      ...file,
      executeNow(sql, parameters) {
        refuse(sql);
        return file.executeNow(sql, parameters);
      },
    };
  };
  return { ...real, openSqliteFile: open };
});
const [BUSY, READONLY, CORRUPT, FULL] = [5, 8, 11, 13];
const GIGABYTE = 2 ** 30;

const rules = alertRules();

/** A bot that is looked at, with what it measures in the test's hands. */
interface Site {
  readonly world: World;
  readonly alex: Player;
  readonly measured: {
    residentBytes: number;
    freeBytes: number;
    delay: LoopDelay | (() => LoopDelay);
  };
  readonly process: EventEmitter;
  /** Undefined when it does not answer. */
  metrics(): Promise<string | undefined>;
  /** True when there is an instance of another version as well. */
  leftBehind: boolean;
  /** Time passes, not only on the bot's clock. */
  pass(ms: number): void;
  /** A look of Prometheus at this moment; returns the alerts that fire. */
  look(): Promise<readonly string[]>;
}

let world: World | undefined;
afterEach(async () => {
  sqlite.refuses = () => undefined;
  await world?.close();
  world = undefined;
});

async function openSite(options: WorldOptions = {}): Promise<Site> {
  const measured: Site['measured'] = {
    residentBytes: GIGABYTE / 5,
    freeBytes: 10 * GIGABYTE,
    delay: { p99Ms: 3, maxMs: 20 },
  };
  const machine: Machine = {
    loopDelay: () => (typeof measured.delay === 'function' ? measured.delay() : measured.delay),
    memory: () => ({ residentBytes: measured.residentBytes, limitBytes: GIGABYTE }),
    freeBytes: async () => measured.freeBytes,
  };
  const process = new EventEmitter();
  const unhandledRejections = watchRejections(process, createLog({ level: 'silent' }));
  const started = await startWorld({
    ...options,
    needs: ['pace'],
    inside: { machine, unhandledRejections, ...options.inside },
    env: { METRICS_PORT: '0', ...options.env },
  });
  world = started;
  const url = () =>
    started.logged
      .map((line) => JSON.parse(line) as { event?: string; url?: string })
      .findLast(({ event }) => event === 'metrics')?.url ?? '';
  let now = started.clock.now().getTime();
  const scrapes = createScrapes();
  const metrics = () =>
    fetch(url()).then(
      (response) => response.text(),
      () => undefined,
    );
  return {
    ...{ world: started, alex: started.person('alexw'), measured, process, metrics },
    leftBehind: false,
    pass(ms) {
      now += ms;
      started.clock.move(ms);
    },
    async look(this: Site) {
      const at = now / SECOND;
      const text = await metrics();
      scrapes.take(at, text);
      if (this.leftBehind) scrapes.take(at, ofAnotherVersion(text ?? ''), 'two');
      return rules.filter((rule) => scrapes.isFiring(rule, at)).map(({ alert }) => alert);
    },
  };
}

const ofAnotherVersion = (text: string) => text.replaceAll(/version="[^"]*"/g, 'version="0.0.1"');

/** So many turns one after the other. */
async function turns(site: Site, text: string, count = 5): Promise<void> {
  for (let n = 0; n < count; n++) await site.alex.says(text);
}

interface Fault {
  readonly fault: string;
  /** What must be said within five minutes. */
  readonly alerts: readonly string[];
  readonly options?: WorldOptions;
  readonly before?: (site: Site) => unknown;
  /** What goes on in each of two stretches of time: the first minute, and until the fifth. */
  readonly play: (site: Site, stretch: 1 | 2) => unknown;
  readonly without?: NodeJS.Platform;
}

const changes = ['start fire safety', 'cancel fire safety'];
const failing = (effect: FaultEffect) => (site: Site) => {
  site.world.simulator.faults.add({ effect, times: null });
};
/** Changes of several people, for which Graph is asked. */
const ask = ({ world }: Site, course: string) =>
  Promise.all(
    ['alexw', 'adelev', 'isaiahl', 'pradeepg', 'zofiak', 'nestorw', 'pattif', 'lynner'].map((alias) =>
      world.person(alias).says(`start ${course}`),
    ),
  );

const faults: readonly Fault[] = [
  {
    fault: 'the disk is full',
    alerts: ['DatabaseCannotBeWritten', 'PeopleMeetNoDatabase', 'DiskIsNearlyFull'],
    async play(site) {
      site.measured.freeBytes = 0;
      sqlite.refuses = (sql) => (sql === 'commit' ? FULL : undefined);
      await turns(site, 'start fire safety');
    },
  },
  {
    fault: 'the file has become read-only',
    alerts: ['DatabaseCannotBeWritten', 'PeopleMeetNoDatabase'],
    async play(site) {
      sqlite.refuses = (sql) => (sql === 'commit' ? READONLY : undefined);
      await turns(site, 'start fire safety');
    },
  },
  {
    fault: 'another process has locked the file',
    alerts: ['DatabaseIsAway', 'PeopleMeetNoDatabase', 'GaugesAreOld'],
    async play(site) {
      sqlite.refuses = () => BUSY;
      await turns(site, 'my courses');
    },
  },
  {
    fault: 'pages of the file are damaged',
    alerts: ['SomethingIsBroken'],
    async play(site) {
      sqlite.refuses = (sql) => (sql.includes('"activities"') ? CORRUPT : undefined);
      await turns(site, 'my courses');
    },
  },
  {
    fault: 'the file was deleted, and the process ended and was started again',
    alerts: ['CoursemateRestarted'],
    without: 'win32',
    async play(site, stretch) {
      if (stretch === 1) {
        rmSync(site.world.database);
        await site.alex.says('start fire safety');
      } else await site.world.restart();
    },
  },
  {
    fault: 'the file was deleted, and nobody starts the bot again',
    alerts: ['DatabaseIsAway'],
    without: 'win32',
    async play(site) {
      rmSync(site.world.database, { force: true });
      await site.alex.says('start fire safety');
    },
  },
  {
    fault: 'Graph resets connections',
    alerts: ['GraphDoesNotAnswer'],
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'resetBefore' })(site);
      await ask(site, stretch === 1 ? 'fire safety' : 'first aid at work');
    },
  },
  {
    fault: 'Graph answers 500',
    alerts: ['GraphDoesNotAnswer'],
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'answer', status: 500 })(site);
      await ask(site, stretch === 1 ? 'fire safety' : 'first aid at work');
    },
  },
  {
    fault: 'Graph says nothing',
    alerts: ['GraphDoesNotAnswer'],
    options: { tempo: { graphTimeoutMs: 2 * SECOND, pollMs: 20 } },
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'timeout' })(site);
      else await ask(site, 'fire safety');
    },
  },
  {
    fault: 'Graph asks everybody to slow down',
    alerts: ['GraphThrottles'],
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'answer', status: 429, retryAfterSeconds: 600 })(site);
      await site.alex.says(changes[0] ?? '');
    },
  },
  {
    fault: 'Graph has been away for an hour',
    alerts: ['NothingReachesVivaLearning', 'GraphThrottles'],
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'answer', status: 503 })(site);
      await site.alex.says(changes[0] ?? '');
      site.pass(HOUR);
    },
  },
  {
    fault: 'Graph answers what nobody planned for, for a day',
    alerts: ['ChangesSetAside'],
    async play(site, stretch) {
      if (stretch === 2) return;
      failing({ kind: 'answer', status: 418 })(site);
      await site.alex.says(changes[0] ?? '');
      for (let hour = 0; hour <= 24; hour++) {
        site.pass(HOUR);
        await site.world.delivered();
      }
    },
  },
  {
    fault: 'consent was taken back',
    alerts: ['SignInOrPermissionLost'],
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'answer', status: 403, code: 'Authorization_RequestDenied' })(site);
      await ask(site, stretch === 1 ? 'fire safety' : 'first aid at work');
    },
  },
  {
    fault: 'Graph is slow',
    alerts: ['PeopleAreAnsweredLate'],
    async before({ alex }) {
      await alex.says('start fire safety');
      await alex.says('mark fire safety 10%');
    },
    async play(site, stretch) {
      if (stretch === 1) failing({ kind: 'delay', ms: 2_100 })(site);
      await site.alex.says(stretch === 1 ? 'mark fire safety 20%' : 'mark fire safety 30%');
    },
  },
  {
    fault: 'Teams answers 503',
    alerts: ['TeamsIsNotReached'],
    async play(site) {
      site.world.connector.treat(site.alex.conversationId, { status: 503 });
      await turns(site, 'my courses');
    },
  },
  {
    fault: 'Teams takes so long that answers pile up',
    alerts: ['AnswersAreDropped', 'TeamsIsNotReached'],
    async play(site, stretch) {
      if (stretch === 1) return;
      site.world.connector.treat(site.alex.conversationId, 'holds');
      const asked = Array.from({ length: 60 }, () => site.alex.says('my courses'));
      await vi.waitFor(
        async () =>
          expect(await site.metrics()).toMatch(/dropped_total\{what="answer",reason="full"[^}]*\} [2-9]\d/),
        { timeout: MINUTE, interval: 50 },
      );
      site.world.connector.treatWell();
      await Promise.all(asked);
    },
  },
  {
    fault: 'the catalogue cannot be read',
    alerts: ['BackgroundWorkFails'],
    options: { asStarted: true, tempo: { graphTimeoutMs: 10 * SECOND, pollMs: 20, roundsFaster: 500 } },
    async play(site, stretch) {
      if (stretch === 2) return;
      site.world.simulator.faults.add({
        match: { path: '/learningContents' },
        effect: { kind: 'answer', status: 403 },
        times: null,
      });
      site.pass(2 * HOUR);
      await untilSaid(site, /failures_total\{work="catalogue"[^}]*\} [1-9]/);
    },
  },
  {
    fault: 'background work cannot reach the database',
    alerts: ['BackgroundWorkFails', 'BackgroundWorkStands', 'DatabaseIsAway', 'GaugesAreOld'],
    options: { asStarted: true, tempo: { graphTimeoutMs: 10 * SECOND, pollMs: 20, roundsFaster: 500 } },
    async play(site) {
      sqlite.refuses = () => BUSY;
      await untilSaid(site, /failures_total\{work="outbox"[^}]*\} [1-9]/);
    },
  },
  {
    fault: 'the reading of the catalogue hangs',
    alerts: ['BackgroundWorkStands'],
    options: { asStarted: true, tempo: { graphTimeoutMs: HOUR, pollMs: 20, roundsFaster: 500 } },
    play(site, stretch) {
      if (stretch === 2) return;
      failing({ kind: 'timeout' })(site);
      site.pass(4 * HOUR);
    },
  },
  {
    fault: 'a day would reach more people than anybody expects',
    alerts: ['RemindersAreHeld'],
    async play(site) {
      const database = createDatabase(`file:${site.world.database}`);
      await database.query
        .insertInto('reminder_days')
        .values({ day: '2026-11-25', people: 800, unreachable: 0, state: 'held', released_by: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await database.close();
      site.pass(2 * MINUTE);
    },
  },
  {
    fault: 'memory is short',
    alerts: ['MemoryIsShort'],
    play(site) {
      site.measured.residentBytes = 0.9 * GIGABYTE;
    },
  },
  {
    fault: 'something keeps the process for more than a second',
    alerts: ['EventLoopWasHeldUp'],
    async play(site, stretch) {
      if (stretch === 1) return;
      const { loopDelay } = createMachine(() => performance.now());
      site.measured.delay = loopDelay;
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const end = performance.now() + 1_200; performance.now() < end; );
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  },
  {
    fault: 'the CPU is not enough',
    alerts: ['EventLoopIsBusy'],
    play(site) {
      site.measured.delay = { p99Ms: 400, maxMs: 900 };
    },
  },
  {
    fault: 'the clock is an hour ahead',
    alerts: ['ClockIsWrong'],
    play(site, stretch) {
      if (stretch === 1) site.world.clock.move(HOUR);
    },
  },
  {
    fault: 'the clock is an hour behind',
    alerts: ['ClockIsWrong'],
    play(site, stretch) {
      if (stretch === 1) site.world.clock.move(-HOUR);
    },
  },
  {
    fault: 'the code makes a mistake that nobody handles',
    alerts: ['UnhandledRejections'],
    play: (site) => site.process.emit('unhandledRejection', new Error('odd')),
  },
  {
    fault: 'somebody floods the door',
    alerts: ['ManyRequestsAreRejected'],
    async play(site, stretch) {
      if (stretch === 1) return;
      const knock = () => fetch(`${site.world.url}/api/messages`, { method: 'POST', body: 'x' });
      for (let n = 0; n < 620; n += 31) await Promise.all(Array.from({ length: 31 }, knock));
    },
  },
  {
    fault: 'an instance of another version was left behind',
    alerts: ['VersionsAreMixed'],
    play(site) {
      site.leftBehind = true;
    },
  },
  {
    fault: 'the bot has ended',
    alerts: ['CoursemateIsDown', 'InstanceIsDown'],
    async play(site, stretch) {
      if (stretch === 2) return;
      await site.world.close();
      world = undefined;
    },
  },
];

/** The alerts that fire five minutes after the fault began. */
async function playedOut({ options, before, play }: Fault): Promise<readonly string[]> {
  const site = await openSite(options);
  await site.alex.says('my courses');
  await before?.(site);
  expect(await site.look()).toEqual([]);
  site.pass(SECOND);
  await play(site, 1);
  site.pass(MINUTE);
  await site.look();
  await play(site, 2);
  site.pass(4 * MINUTE);
  return [...(await site.look())].sort();
}

/** The way of the bot to PostgreSQL in these, and a connection beside it. */
let postgres:
  | { readonly proxy: SilentProxy; readonly beside: Database; readonly releases: (() => unknown)[] }
  | undefined;

/** Takes a lock, and has more people ask than there are connections, until it is released. */
async function holdUp({ world }: Site, { beside, releases }: NonNullable<typeof postgres>): Promise<void> {
  const held = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  let isOver = false;
  const locking = beside.query.transaction().execute(async (transaction) => {
    await sql`lock table conversations in access exclusive mode`.execute(transaction);
    held.resolve();
    await over.promise;
  });
  await held.promise;
  const asking = Array.from({ length: 14 }, async () => {
    while (!isOver) await world.person('alexw').says('my courses');
  });
  releases.push(async () => {
    isOver = true;
    over.resolve();
    await Promise.all([locking, ...asking]);
  });
}

const ofPostgres: readonly Fault[] = [
  {
    fault: 'PostgreSQL is away',
    alerts: ['DatabaseIsAway', 'PeopleMeetNoDatabase', 'GaugesAreOld'],
    async play(site, stretch) {
      if (stretch === 1) await postgres?.proxy.close();
      await turns(site, 'my courses');
    },
  },
  {
    fault: 'PostgreSQL says nothing',
    alerts: ['DatabaseIsAway', 'GaugesAreOld'],
    play(_, stretch) {
      if (stretch === 1) postgres?.proxy.vanish();
    },
  },
  {
    fault: 'PostgreSQL is a standby now',
    alerts: ['DatabaseCannotBeWritten', 'PeopleMeetNoDatabase'],
    async play(site, stretch) {
      if (stretch === 1 && postgres !== undefined) {
        const { query } = postgres.beside;
        await sql`do $$ begin
          execute format('alter database %I set default_transaction_read_only = on', current_database());
          perform pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid();
        end $$`.execute(query);
      }
      await turns(site, 'start fire safety', 7);
    },
  },
  {
    fault: 'somebody holds a lock that all connections wait for',
    alerts: ['ConnectionsAreExhausted', 'DatabaseIsAway', 'GaugesAreOld'],
    async play(site, stretch) {
      if (stretch === 1 && postgres !== undefined) await holdUp(site, postgres);
      await untilSaid(site, /pool_waiting\{[^}]*\} [1-9]/);
    },
  },
];

const untilSaid = (site: Site, what: RegExp) =>
  vi.waitFor(async () => expect(await site.metrics()).toMatch(what), { timeout: MINUTE, interval: 50 });

/** Jobs that have had no round since time has passed; those that come in hours apart. */
const waitedFor = async (site: Site) =>
  [
    ...((await site.metrics()) ?? '').matchAll(/last_success_age_seconds\{work="(\w+)"[^}]*\} (\S+)/g),
  ].flatMap(([, work = '', age]) =>
    Number(age) > 30 && !['catalogue', 'reconciliation', 'retention', 'reminderPlan'].includes(work)
      ? [work]
      : [],
  );

describe('the alerts of docs/alerts.md', () => {
  it.each(faults.filter(({ without }) => without !== process.platform))(
    'within five minutes say that $fault',
    async (fault) => {
      expect(await playedOut(fault)).toEqual([...fault.alerts].sort());
    },
  );

  it('say nothing of a healthy bot, however many use it', async () => {
    const site = await openSite({
      asStarted: true,
      tempo: { graphTimeoutMs: 10 * SECOND, pollMs: 20, roundsFaster: 500 },
    });
    await untilSaid(site, /failures_total\{work="timeRequests"/);
    for (const seconds of [0, 60, 240, 60]) {
      site.pass(seconds * SECOND);
      for (const text of ['my courses', ...changes, 'hello', 'complete nothing of the kind'])
        await site.alex.says(text);
      await vi.waitFor(async () => expect(await waitedFor(site)).toEqual([]), { timeout: MINUTE });
      expect(await site.look()).toEqual([]);
    }
  });

  it('are each about a fault that is played here', () => {
    const played = new Set([...faults, ...ofPostgres].flatMap(({ alerts }) => alerts));
    expect([...played].sort()).toEqual(rules.map(({ alert }) => alert).sort());
  });

  it('hold for no longer than the five minutes leave', () => {
    for (const { alert, forSeconds } of rules) expect(forSeconds, alert).toBeLessThanOrEqual(240);
  });
});

onPostgres((place) => {
  const releases: (() => unknown)[] = [];
  afterEach(async () => {
    for (const release of releases.splice(0)) await release();
    await postgres?.proxy.close();
    await world?.close();
    world = undefined;
    await postgres?.beside.close();
    postgres = undefined;
  });

  it.each(ofPostgres)('within five minutes the alerts say that $fault', async (fault) => {
    const url = new URL(await place.fresh());
    const beside = createDatabase(url.href, { connections: 2 });
    const proxy = await startSilentProxy({ host: url.hostname, port: Number(url.port) });
    postgres = { proxy, beside, releases };
    url.port = String(proxy.port);
    const fired = await playedOut({ ...fault, options: { env: { DATABASE_URL: url.href } } });
    expect(fired).toEqual(expect.arrayContaining([...fault.alerts]));
  });
});

describe('the page', () => {
  it('has a row for each metric, and each metric of a rule and of a row exists', async () => {
    // a list that begins with a record which cannot be read is counted, too
    const site = await openSite({ switches: 'oddRecords' });
    await site.alex.says('start fire safety');
    const text = (await site.metrics()) ?? '';
    const said = new Set([...text.matchAll(/^# TYPE (coursemate_\w+)/gm)].map(([, name]) => name));
    const rows = [...alertsPage.matchAll(/^\| `(coursemate_\w+)` \|/gm)].map(([, name]) => name ?? '');
    const onlyNowAndThen = Object.entries(readingKinds).map(([name, [kind]]) =>
      kind === 'counter' ? `${name}_total` : name,
    );
    expect(rows.sort()).toEqual([...new Set([...said, ...onlyNowAndThen])].sort());
    const used = rules.flatMap(({ expr }) => expr.match(/coursemate_\w+/g) ?? []);
    for (const name of used) expect(rows).toContain(name.replace(/_(bucket|count|sum)$/, ''));
  });
});

it('every alert stands in the table of what to look at first, and no other', () => {
  const page = projectText('docs/operations.md');
  const [, table = ''] = /\n\| fault \|[^\n]*\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const said = table
    .split('\n')
    .flatMap((row) => row.split('|')[4]?.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g) ?? []);
  expect([...new Set(said)].sort()).toEqual(rules.map(({ alert }) => alert).sort());
});
