import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academy } from '../../src/simulator/organisation/providers.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { createChats } from '../support/chat.ts';
import type { CleanUp } from '../support/clean-up.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import type { OwnPostgres } from '../support/own-postgres.ts';
import type { SilentProxy } from '../support/silent-proxy.ts';
import { type People, startPeople } from './people.ts';

/** Where the ledger of one fault is. */
export type Place = SqlitePlace | PostgresPlace;

interface SqlitePlace {
  readonly engine: 'sqlite';
  readonly url: string;
  readonly path: string;
  /** The file system is its own and small, so that it can be filled. */
  readonly isSmall: boolean;
}

interface PostgresPlace {
  readonly engine: 'postgres';
  /** What the bot is given: through the proxy. */
  readonly url: string;
  /** The same database, straight. */
  readonly direct: string;
  readonly server: OwnPostgres;
  readonly proxy: SilentProxy;
}

/** How a bot ended that nobody killed. */
export interface Exit {
  readonly code: number | null;
  /** From being told to stop, or from finding out that it has to, until it was gone; NaN when it said neither. */
  readonly stoppingMs: number;
}

/** A bot with people at work, and everything around it that can fail. */
export interface Stage<Where extends Place = Place> {
  readonly place: Where;
  readonly simulator: Simulator;
  readonly connector: Connector;
  readonly people: People;
  /** The bot that people reach now. */
  bot(): BotProcess;
  /** How those ended that ended so far; each is followed by another, as an orchestrator does it. */
  readonly exits: readonly Exit[];
  /** Every line of the log, of all of them. */
  log(): BotProcess['log'];
  /** Address of the bot, and of its metrics, while there is one that listens. */
  url(): string | undefined;
  metricsUrl(): string | undefined;
  /** Starts one more on the same database; people reach it from now on. */
  another(): Promise<void>;
  /** Ends the bot, does something, and starts it again. */
  whileStopped(work: () => unknown): Promise<void>;
  readonly cleanUp: CleanUp;
}

export interface StageOptions<Where extends Place> {
  readonly place: Where;
  readonly people: number;
  readonly cleanUp: CleanUp;
}

const manager = personId('joniss');
/** Courses that can be started, and that no other one's title is a part of. */
const courses = academy.contents.filter(
  ({ title, isActive }) =>
    isActive === true && academy.contents.every((one) => one.title === title || !one.title.includes(title)),
);
/** Before an orchestrator starts a bot that ended once more. */
const RESTART_AFTER = 500;

export async function openStage<Where extends Place>(options: StageOptions<Where>): Promise<Stage<Where>> {
  const { place, cleanUp } = options;
  const organisation = contoso({ extraReports: { managerId: manager, count: options.people } });
  const simulator = await createSimulator({ organisation, recordedRequests: 100_000 });
  cleanUp.add(() => simulator.close());
  const connector = await startConnector();
  cleanUp.add(() => connector.close());
  const bots: BotProcess[] = [];
  const exits: Exit[] = [];
  let over = false;
  let isEnding = false;
  cleanUp.add(async () => {
    over = true;
    await Promise.all(bots.map((bot) => bot.kill()));
  });

  function start(): BotProcess {
    const bot = startBotProcess({
      folder: cleanUp.folder(),
      env: {
        ...{ COURSEMATE_LOCAL: 'true', PORT: '0', METRICS_PORT: '0', DATABASE_URL: place.url },
        ...{ GRAPH_BASE_URL: simulator.url, LEARNING_PROVIDER_ID: academy.id },
        ALLOWED_TENANTS: organisation.tenant.id,
      },
    });
    bots.push(bot);
    void bot.ended.then(async ({ code, at }) => {
      if (over || isEnding) return;
      const said = bot.log.find(({ event }) => event === 'stopping' || event === 'ending');
      exits.push({ code, stoppingMs: at - (said?.at ?? Number.NaN) });
      await sleep(RESTART_AFTER);
      if (!over && bots.at(-1) === bot) start();
    });
    return bot;
  }
  await start().started();

  const now = () => bots.at(-1) as BotProcess;
  const saidBy = (bot: BotProcess, event: string) =>
    bot.log.findLast((line) => line.event === event)?.line.url;
  const urlOf = (bot: BotProcess) => saidBy(bot, 'listening') as string | undefined;
  const chats = createChats({
    // an address where nobody listens
    botUrl: () => urlOf(now()) ?? 'http://127.0.0.1:1',
    ...{ connector, tenantId: organisation.tenant.id, patienceMs: 20_000 },
  });
  const learners = generatedReports(manager, options.people);
  const people = startPeople(
    learners.map(({ id }) => chats(id)),
    courses,
  );
  cleanUp.add(() => people.stop());

  return {
    ...{ place, simulator, connector, people, exits, cleanUp },
    bot: now,
    log: () => bots.flatMap(({ log }) => log),
    url: () => urlOf(now()),
    metricsUrl: () => saidBy(now(), 'metrics') as string | undefined,
    async another() {
      await start().started();
    },
    async whileStopped(work) {
      isEnding = true;
      await now().kill();
      await work();
      isEnding = false;
      await start().started();
    },
  };
}
