import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Deadlines } from '../../bot/turn/deadlines.ts';
import { type App, type AppOptions, createApp } from '../../src/app/app.ts';
import type { Endpoints } from '../../src/app/endpoints.ts';
import { createIsServiceUrl } from '../../src/channel/service-hosts.ts';
import { type Clock, MINUTE, SECOND, type Timer } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { Later } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/simulator.ts';
import { type Button, buttonsOf, pressOf, textOf } from './card-reading.ts';
import { type CardJson, type Connector, type SentActivity, startConnector } from './connector.ts';
import { wireProblems } from './graph-wire-check.ts';
import { channelClaims, type KeyServer, signed, startKeyServer } from './key-server.ts';
import { tenantNamed } from './tenant-switches.ts';
import { createWorldTime, type MovableClock } from './world-time.ts';

/** A Saturday morning; every scenario happens at this time unless it moves the clock. */
const MORNING = new Date('2026-11-21T09:00:00.000Z');

const isServiceUrl = createIsServiceUrl();

/** The whole bot over HTTP: the simulator on one side, a fake connector on the other, people in between. */
export interface World {
  /** Where `POST /api/messages` is. */
  readonly url: string;
  /** Path of the SQLite file of the ledger. */
  readonly database: string;
  /** The channel's keys; only a live world has them. */
  readonly keyServer: KeyServer | undefined;
  /** Everything the bot logged so far, a JSON line each. */
  readonly logged: readonly string[];
  readonly simulator: Simulator;
  readonly connector: Connector;
  readonly clock: MovableClock;
  /** A person by alias (`alexw`), in their one-to-one chat with the bot unless told otherwise. */
  person(alias: string, where?: Partial<Where>): Player;
  /** Ends the bot as a deployment would, and starts another on the same database. */
  restart(): Promise<void>;
  /** Starts one more bot on the same database: what people send reaches it from then on, the others stay up. */
  another(): Promise<void>;
  /** What people send reaches this bot from now on, 0 the first. */
  reach(bot: number): void;
  /** Everything due for Graph has been sent, and people told. */
  delivered(): Promise<void>;
  /** The same by each bot at the same time. */
  deliveredByAll(): Promise<void>;
  /** What Graph was asked to change, oldest first, as `PATCH {…}`; every request is checked against the wire. */
  writes(): readonly {
    readonly method: string;
    readonly path: string;
    readonly body: Record<string, unknown>;
  }[];
  close(): Promise<void>;
}

interface Where {
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  readonly tenantId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Overrides the person's Entra id; null leaves it out. */
  readonly aadObjectId: string | null;
  /** Overrides the one that goes with alias and type. */
  readonly conversationId: string;
}

/** One person in one conversation. */
export interface Player {
  readonly id: string;
  readonly conversationId: string;
  /** Types a message; resolves to the cards said in answer. */
  says(text: string, activityId?: string): Promise<readonly CardJson[]>;
  /** Presses a button as the client does; resolves to the card that then stands there, or the message shown. */
  presses(button: Button, inputs?: Record<string, string>): Promise<CardJson | string>;
  /** Sends a verb and payload that no card need have offered. */
  forges(verb: string, data: Record<string, unknown>): Promise<CardJson | string>;
  /** Sends any activity; resolves to HTTP status and body. */
  sends(activity: Record<string, unknown>): Promise<{ status: number; body: unknown }>;
  /** The activity as it would be sent, for requests made by hand. */
  activity(activity: Record<string, unknown>): Record<string, unknown>;
  /** The cards of the conversation as they stand now. */
  cards(): readonly CardJson[];
}

export interface WorldOptions {
  readonly simulator?: SimulatorOptions;
  /** Names of the tenant's switches; those of the environment (SIMULATOR) when absent, in which case nobody is quicker than it. */
  readonly switches?: string;
  /**
   * What a scenario is about, so that no switch takes it away. `reach`: Teams lets the bot speak to people by itself. `pace`: Graph
   * throttles only where the scenario says so.
   */
  readonly needs?: readonly ('reach' | 'pace')[];
  /** As deployed: callers are verified by tokens of a local key server. */
  readonly live?: boolean;
  /** The bot tries undocumented requests on purpose, as the doctor does to find out what a tenant bears. */
  readonly probes?: boolean;
  /** The bot does by itself what it does in life; else only what `delivered` asks for. */
  readonly asStarted?: boolean;
  /** How long turns wait; for so long that no machine is too slow when absent. */
  readonly deadlines?: Deadlines;
  /** Waits of real time, shorter than in life. */
  readonly tempo?: AppOptions['tempo'];
  /** Makes the simulator misbehave before the bot comes. */
  readonly beforeStart?: (simulator: Simulator) => void;
  /** The address at which the bot finds Graph, given the simulator's; its own when absent. */
  readonly graphAt?: (simulatorUrl: string) => string;
  /** Servers of the test's own in the place of what stands outside. */
  readonly outside?: Partial<Endpoints>;
  /** Of all that runs, in the place of one that stands still: it cannot be moved. */
  readonly clock?: Clock;
  /** What messages to Teams wait by, in the place of real time. */
  readonly timer?: Timer;
  /** Timer of the pacer of learning calls, in the place of one that runs fast. */
  readonly pacerTimer?: Timer;
  /** What the bot measures of itself, and who is told that only a restart helps. */
  readonly inside?: Pick<AppOptions, 'machine' | 'unhandledRejections' | 'onBroken'>;
  /** More variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What must never be seen outside: the client secret and the token of the application. */
export const SECRET = 'the~secret~nobody~may~read';
export const APP_TOKEN = 'eyJhcHA.dG9rZW4.c2ln';

/** A slow machine answers as a fast one does. */
const LONG = 60_000;
const patient: Deadlines = {
  typingAfterMs: LONG,
  takenWithinMs: 2 * LONG,
  invokeWithinMs: LONG,
  flushWithinMs: LONG,
};

/** The application id of a live world. */
export const APP_ID = '0a1b2c3d-1111-4222-8333-444455556666';

/** Whoever starts while Graph has asked to wait reads later. */
async function isSynchronised(app: App): Promise<boolean> {
  try {
    await app.synchronised();
    return true;
  } catch (error) {
    if (!(error instanceof Later && error.throttled)) throw error;
    return false;
  }
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-test-'));
  const database = join(folder, 'ledger.db');
  const { SIMULATOR = '' } = process.env;
  const tenant = tenantNamed(options.switches ?? SIMULATOR);
  const graph = {
    ...tenant.graph,
    ...(options.needs?.includes('pace') ? { throttling: 'none' as const } : {}),
  };
  const isThrottled = graph.throttling === 'onePerSecond';
  const time = createWorldTime({
    ...{ start: MORNING, clock: options.clock, isThrottled, asStarted: options.asStarted === true },
    // by the time that somebody says the next thing, a tenant that is late knows what they began before
    lateMs: options.switches === undefined ? (graph.lateReadSeconds ?? 0) * SECOND : 0,
  });
  const { clock } = time;
  const simulator = await createSimulator({
    clock: time.graphClock,
    ...options.simulator,
    settings: { ...graph, ...options.simulator?.settings },
  });
  options.beforeStart?.(simulator);
  const { tenant: organisation, providers, people } = simulator.organisation;
  const aliases = new Map(people.map(({ id, userPrincipalName }) => [id, userPrincipalName.split('@')[0]]));
  const chatOf = (userId: string) => `a:${aliases.get(userId) ?? userId}`;
  const connector = await startConnector({
    chatOf,
    clock,
    hasApp: simulator.hasApp,
    unprompted: options.needs?.includes('reach') ? undefined : tenant.unprompted,
  });
  const keyServer = options.live === true ? await startKeyServer() : undefined;
  const registration = {
    HOST: '127.0.0.1',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: APP_ID,
    MicrosoftAppTenantId: organisation.id,
    MicrosoftAppPassword: SECRET,
  };
  const config = readConfig({
    ...(keyServer === undefined ? { COURSEMATE_LOCAL: 'true' } : registration),
    PORT: '0',
    GRAPH_BASE_URL: options.graphAt?.(simulator.url) ?? simulator.url,
    LEARNING_PROVIDER_ID: providers[0]?.id,
    DATABASE_URL: `file:${database}`,
    ALLOWED_TENANTS: organisation.id,
    CARD_ACTIONS: process.env.CARD_ACTIONS ?? '',
    // nothing comes by itself, and notices at any time of the day, but where that is what a scenario is about
    REMINDERS_OFF: 'due,overdue,own,weekly,team',
    WORKING_DAYS: 'mon,tue,wed,thu,fri,sat,sun',
    WORKING_HOURS: '00:00-24:00',
    ...options.env,
  });
  const logged: string[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void logged.push(line) } });
  const outside =
    keyServer === undefined
      ? { ...options.outside }
      : {
          channelMetadataUrl: keyServer.metadataUrl,
          isServiceUrl: (address: string) => address.startsWith(connector.url) || isServiceUrl(address),
          tokensFor: () => ({ token: async () => APP_TOKEN, rejected: () => undefined }),
          ...options.outside,
        };
  const bots: { app: App; url: string }[] = [];
  let reached = 0;
  const bot = () => bots[reached] ?? expect.fail(`there is no bot ${reached}`);

  const pacerTimer = options.pacerTimer ?? time.pacerTimer;

  async function start(): Promise<void> {
    const app = createApp({
      ...{ config, log, clock, endpoints: outside },
      ...(options.tempo && { tempo: options.tempo }),
      ...(options.timer && { timer: options.timer }),
      ...(pacerTimer && { pacerTimer }),
      ...options.inside,
      ...(options.asStarted === true ? {} : { background: false, deadlines: options.deadlines ?? patient }),
    });
    const { url } = await app.start();
    if (options.beforeStart === undefined && options.asStarted !== true)
      while (!(await isSynchronised(app)) && isThrottled) time.passes();
    bots[reached] = { app, url };
  }
  await start();

  function person(alias: string, where: Partial<Where> = {}): Player {
    const id = personId(alias);
    const {
      conversationType = 'personal',
      tenantId = organisation.id,
      locale = 'en-GB',
      timeZone = 'Europe/London',
    } = where;
    const usual = conversationType === 'personal' ? `a:${alias}` : `19:${conversationType}@thread.v2`;
    const conversationId = where.conversationId ?? usual;
    const aadObjectId = where.aadObjectId === undefined ? id : where.aadObjectId;
    const envelope = () => ({
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: `29:${alias}`, name: `${alias} Person`, ...(aadObjectId === null ? {} : { aadObjectId }) },
      recipient: { id: '28:coursemate', name: 'Coursemate' },
      conversation: {
        id: conversationId,
        conversationType,
        tenantId,
        isGroup: conversationType !== 'personal',
      },
      channelData: { tenant: { id: tenantId } },
      locale,
      localTimezone: timeZone,
      timestamp: clock.now().toISOString(),
    });

    async function sends(activity: Record<string, unknown>) {
      const headers = { 'content-type': 'application/json', ...(await authorization()) };
      const body = JSON.stringify({ ...envelope(), ...activity });
      connector.talks(conversationId, chatOf(id));
      const response = await fetch(`${bot().url}/api/messages`, { method: 'POST', headers, body });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    }

    async function press(
      button: Pick<Button, 'type' | 'verb' | 'data'>,
      inputs: Record<string, string>,
      replyToId: string | undefined,
    ): Promise<CardJson | string> {
      time.passes();
      const before = here().length;
      const { status, body } = await sends(pressOf(button, inputs, replyToId));
      expect(status).toBe(200);
      const { type, value = '' } = (body ?? {}) as { type?: string; value?: CardJson | string };
      if (type === 'application/vnd.microsoft.card.adaptive') return value;
      return here().slice(before).at(-1)?.activity.attachments?.[0]?.content ?? value;
    }

    const here = (): readonly SentActivity[] =>
      connector.sent.filter((sent) => sent.conversationId === conversationId);

    return {
      id,
      conversationId,
      sends,
      activity: (activity) => ({ ...envelope(), ...activity }),
      cards: () => connector.cards(conversationId),
      async says(text, activityId) {
        time.passes();
        const before = here().length;
        const { status } = await sends({
          type: 'message',
          text,
          ...(activityId === undefined ? {} : { id: activityId }),
        });
        expect(status).toBe(200);
        return here()
          .slice(before)
          .flatMap(({ activity }) => activity.attachments?.[0]?.content ?? []);
      },
      presses(button, inputs = {}) {
        const shownIn = here().findLast(({ activity }) =>
          buttonsOf(activity.attachments?.[0]?.content ?? { type: '' }).some(
            (one) => JSON.stringify(one) === JSON.stringify(button),
          ),
        );
        return press(button, inputs, shownIn?.id ?? here().at(-1)?.id);
      },
      forges: (verb, data) => press({ type: 'Action.Execute', verb, data }, {}, here().at(-1)?.id),
    };
  }

  async function authorization(): Promise<Record<string, string>> {
    if (keyServer === undefined) return {};
    const token = await signed(keyServer.pair, channelClaims(APP_ID, connector.url, clock));
    return { authorization: `Bearer ${token}` };
  }

  /** Where Graph throttles, time passes until it is asked for nothing more. */
  async function settled(deliver: () => Promise<unknown>): Promise<void> {
    time.passes();
    await deliver();
    if (!isThrottled || options.asStarted === true) return;
    for (let asked = -1; asked !== simulator.requests.all().length || isTurnedAway(); ) {
      asked = simulator.requests.all().length;
      if (isTurnedAway()) clock.move(MINUTE);
      else time.passes();
      await deliver();
    }
  }

  /** The tenant itself asked to wait, and nothing was asked of it since. */
  function isTurnedAway(): boolean {
    const { status, fault } = simulator.requests.all().at(-1) ?? {};
    return status === 429 && fault === null;
  }

  return {
    get url() {
      return bot().url;
    },
    database,
    keyServer,
    logged,
    simulator,
    connector,
    clock,
    person,
    async restart() {
      await bot().app.stop();
      await start();
    },
    async another() {
      reached = bots.length;
      await start();
    },
    reach(one) {
      reached = one;
    },
    delivered: () => settled(() => bot().app.delivered()),
    deliveredByAll: () => settled(() => Promise.all(bots.map(({ app }) => app.delivered()))),
    writes() {
      expectDocumented(simulator);
      return (
        simulator.requests
          .all()
          .filter(({ method, path }) => method !== 'GET' && path.includes('/learningCourseActivities'))
          // what such a tenant turns away is sent otherwise, and that is the write which is meant
          .filter(
            ({ status, fault }) =>
              SIMULATOR === '' || !(status === 400 || (status === 429 && fault === null)),
          )
          .map(({ method, path, body }) => ({ method, path, body: (body ?? {}) as Record<string, unknown> }))
      );
    },
    async close() {
      for (const { app } of bots) await app.stop();
      if (options.probes !== true) expectDocumented(simulator);
      await simulator.close();
      await connector.close();
      await keyServer?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Whatever a scenario made the bot ask of Graph is as documented; items of a batch are recorded as requests, too. In a tenant
 * that spells the external id as the documentation does, that spelling is the metadata's.
 */
function expectDocumented({ requests, settings }: Simulator): void {
  const inMetadata = (text: string) => text.replaceAll(settings.externalIdName, 'externalcourseActivityId');
  const problems = requests
    .all()
    .filter(({ path }) => path !== '/$batch')
    .flatMap((request) => {
      const body: unknown =
        request.body === undefined ? undefined : JSON.parse(inMetadata(JSON.stringify(request.body)));
      const found = wireProblems({ ...request, path: inMetadata(request.path), body });
      return found.map((problem) => `${request.method} ${request.path}: ${problem}`);
    });
  expect(problems).toEqual([]);
}

/** The button with this title; of several the first. Fails with what there is instead. */
export function button(card: CardJson | string | undefined, title: string): Button {
  if (typeof card !== 'object') throw new Error(`no card, but ${card}`);
  const buttons = buttonsOf(card);
  const found = buttons.find((one) => one.title === title);
  if (found === undefined)
    throw new Error(`no button “${title}” among ${buttons.map((one) => one.title).join(', ')}`);
  return found;
}

/** Everything a person reads on these cards. */
export function reads(cards: CardJson | string | undefined | readonly CardJson[]): string {
  if (cards === undefined || typeof cards === 'string') return cards ?? '';
  return (Array.isArray(cards) ? (cards as readonly CardJson[]) : [cards as CardJson]).map(textOf).join('\n');
}
