import { sql } from 'kysely';
import { HOUR, MINUTE, systemClock, toInstant } from '../../src/clock.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import { migrate, migrations } from '../../src/ledger/database/migrate.ts';
import { runMigrations } from '../../src/ledger/database/run-migrations.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { startChild } from '../chaos/child.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { type Chat, createChats } from '../support/chat.ts';
import type { CleanUp } from '../support/clean-up.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { fill } from './fill.ts';
import { createGauge, type Gauge } from './gauge.ts';
import type { GraphOptions } from './graph.ts';
import type { Place } from './place.ts';
import { createPopulation, DAYS, type Population } from './population.ts';
import type { Size } from './sizes.ts';

/** Background work, as the schedule names it. */
export type ScheduledWork = 'courses' | 'activities' | 'retention' | 'organisation' | 'reminders';

/** A bot that answers turns, and what is around it. */
export interface RunningBot {
  readonly bot: BotProcess;
  readonly url: string;
  readonly gauge: Gauge;
  /** This person's chat. */
  chat(personId: string): Chat;
  /** Ends it, as a deployment does. */
  end(): Promise<void>;
}

/** A filled database, Graph and Teams beside it, and bots that are started on it. */
export interface Stage {
  readonly place: Place;
  readonly population: Population;
  readonly connector: Connector;
  graph(options?: Partial<GraphOptions>): Promise<Graph>;
  /** Starts a bot; `due` is what it finds to be done by itself, nothing else. */
  bot(graph: Graph, options?: BotOptions): Promise<BotProcess>;
  /** The same once it answers turns. */
  running(graph: Graph, options?: BotOptions): Promise<RunningBot>;
  query<Row>(statement: string): Promise<readonly Row[]>;
}

export interface BotOptions {
  readonly due?: ScheduledWork;
  readonly env?: Readonly<Record<string, string>>;
  /** On this database instead. */
  readonly place?: Place;
}

/** A Graph in a process of its own. */
export interface Graph {
  readonly url: string;
  /** From now on its lists answer so many milliseconds later. */
  slow(ms: number): Promise<void>;
  /** The newest thousand requests. */
  requests(): Promise<readonly { readonly method: string; readonly path: string }[]>;
  forgetRequests(): Promise<void>;
  end(): Promise<void>;
}

export interface StageOptions {
  readonly size: Size;
  readonly place: Place;
  readonly cleanUp: CleanUp;
  /** Where a filled database is kept; it is made when there is none. */
  readonly kept?: string | undefined;
  readonly say: (line: string) => void;
  /** Fills the schema of the last release, and not the newest. */
  readonly lastRelease?: boolean;
}

/** Reminders to a thousand people take their time on a slow disk. */
const PATIENCE_MS = 10 * MINUTE;

/** The last migration of the last release. */
const LAST_RELEASE = '0006-fewer-pages';
const everyMs = {
  ...{ retention: 24 * HOUR, activities: 6 * HOUR, courses: 24 * HOUR },
  ...{ organisation: HOUR, reminders: 6 * HOUR },
} satisfies Record<ScheduledWork, number>;
const { tenant } = contoso();

export async function createStage(options: StageOptions): Promise<Stage> {
  const { size, place, cleanUp, kept, say, lastRelease = false } = options;
  const restored = kept !== undefined && (await place.restore(kept));
  const database = createDatabase(place.url, { connections: 2 });
  cleanUp.add(() => database.close());
  const earlier = restored ? await readEarlier(database) : undefined;
  if (!restored) await (lastRelease ? migrateToLastRelease(database) : migrate(database, systemClock));
  const connector = await startConnector({
    port: Number(new URL(earlier?.serviceUrl ?? 'http://x:0').port),
  });
  cleanUp.add(() => connector.close());
  const now = earlier?.now ?? new Date();
  const { secret } = await database.query.selectFrom('audit_keys').select('secret').executeTakeFirstOrThrow();
  const population = createPopulation({ size, now, secret, tenantId: tenant.id, serviceUrl: connector.url });
  if (!restored) {
    await fill(place, population, (table, rows) => say(`  ${rows} ${table}`));
    if (kept !== undefined) {
      await database.close();
      await place.keep(kept);
    }
  }
  const own = kept === undefined || restored ? database : createDatabase(place.url, { connections: 2 });
  if (own !== database) cleanUp.add(() => own.close());

  /** What is not due now is not done by itself while the stage stands. */
  async function schedule({ query }: Database, due: ScheduledWork | undefined): Promise<void> {
    // a bot that has never read the courses is not ready
    const done = lastRelease ? {} : { done_at: toInstant(new Date()) };
    for (const [name, ms] of Object.entries(everyMs)) {
      const next_at = name === due ? '' : toInstant(new Date(Date.now() + ms - MINUTE));
      await query
        .insertInto('schedule')
        .values({ name, next_at, ...(lastRelease ? {} : { place: null }), ...done })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ next_at, ...done }))
        .execute();
    }
  }

  async function graph(more: Partial<GraphOptions> = {}): Promise<Graph> {
    const child = await startChild(
      '../scale/graph.ts',
      { size, now: toInstant(now), changedCourses: 0, pageSize: 100, ...more } satisfies GraphOptions,
      { output: process.platform === 'win32' ? 'NUL' : '/dev/null' },
    );
    cleanUp.add(() => child.kill());
    const control = child.url.replace(/v1\.0$/, '_simulator');
    return {
      url: child.url,
      async slow(ms) {
        const lists = ['learningCourseActivities', 'learningContents'];
        const faults = lists.map((path) => ({
          ...{ match: { method: 'GET', path }, effect: { kind: 'delay', ms }, times: null },
        }));
        await fetch(`${control}/faults`, { method: 'POST', body: JSON.stringify(faults) });
      },
      async requests() {
        const response = await fetch(`${control}/requests`);
        return ((await response.json()) as { value: { method: string; path: string }[] }).value;
      },
      forgetRequests: async () => void (await fetch(`${control}/requests`, { method: 'DELETE' })),
      end: async () => void (await child.end()),
    };
  }

  const bot: Stage['bot'] = async (on, { due, env = {}, place: at = place } = {}) => {
    if (at === place) await schedule(own, due);
    const started = startBotProcess({
      folder: cleanUp.folder(),
      env: {
        ...{ COURSEMATE_LOCAL: 'true', PORT: '0', DATABASE_URL: at.url, GRAPH_BASE_URL: on.url },
        ...{ LEARNING_PROVIDER_ID: academyProviderId, LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId },
        ...{ RETENTION_DAYS: String(DAYS.kept), CONVERSATION_DAYS: String(DAYS.kept) },
        ...{ AUDIT_DAYS: String(DAYS.audit - 1), CATALOGUE_SYNC_MINUTES: String(everyMs.courses / MINUTE) },
        ...{ ALLOWED_TENANTS: tenant.id, ...env },
      },
    });
    cleanUp.add(() => started.kill());
    return started;
  };

  return {
    ...{ place, population, connector, graph, bot },
    async running(on, more) {
      const started = await bot(on, more);
      const url = await started.listening();
      await started.started();
      const gauge = createGauge(started, url);
      cleanUp.add(() => gauge.stop());
      const chat = createChats({
        botUrl: () => url,
        connector,
        tenantId: tenant.id,
        patienceMs: PATIENCE_MS,
      });
      return {
        ...{ bot: started, url, gauge, chat },
        async end() {
          gauge.stop();
          started.signal('SIGTERM');
          await started.ended;
        },
      };
    },
    query: async <Row>(statement: string) => (await sql.raw<Row>(statement).execute(own.query)).rows,
  };
}

async function migrateToLastRelease(database: Database): Promise<void> {
  const names = Object.keys(migrations);
  const released = names.slice(0, names.indexOf(LAST_RELEASE) + 1);
  const some = Object.fromEntries(released.map((name) => [name, migrations[name]])) as typeof migrations;
  await runMigrations(database, some, systemClock);
}

/** A database that was kept speaks of the time and the address of Teams that it was filled for. */
async function readEarlier({ query }: Database): Promise<{ now: Date; serviceUrl: string }> {
  const { seen_at } = await query
    .selectFrom('turns')
    .select('seen_at')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { reference } = await query
    .selectFrom('conversations')
    .select('reference')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { now: new Date(seen_at), serviceUrl: (JSON.parse(reference) as { serviceUrl: string }).serviceUrl };
}
