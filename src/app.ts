import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdapter } from '../bot/adapter.ts';
import { createBot } from '../bot/bot.ts';
import { isSharePoint } from '../bot/exports.ts';
import { createGuestList } from '../bot/guest-list.ts';
import { createNames } from '../bot/names.ts';
import { createNotifier } from '../bot/notify.ts';
import { createOutbound } from '../bot/outbound.ts';
import { createPace } from '../bot/pace.ts';
import { noLimits, type SendingLimits, teamsLimits } from '../bot/sending-pace.ts';
import { createUnderWay } from '../bot/under-way.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createExamineSelf } from './app/examine-self.ts';
import { createLeading } from './app/leading.ts';
import { createSignInSessionsOf } from './app/offer-sign-in.ts';
import { onceDatabaseAnswers } from './app/once-database-answers.ts';
import { createConnections } from './channel/connections.ts';
import { isLocalServiceUrl, isServiceUrl } from './channel/service-hosts.ts';
import { createPublishedKeys } from './channel/signing-keys.ts';
import { CHANNEL_METADATA_URL, createVerifyCaller } from './channel/verify-caller.ts';
import { type Clock, MINUTE, SECOND, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { Later } from './errors.ts';
import { createIsGuest } from './graph/guests.ts';
import { createLearningGateway } from './graph/learning-gateway.ts';
import type { OnBehalfOfOptions } from './graph/on-behalf-of.ts';
import { createPeople } from './graph/people.ts';
import { createGraph, type TokenSource } from './graph/request.ts';
import { createTokens } from './graph/token.ts';
import { auditedCommits } from './learning/audit.ts';
import { createCatalogue } from './learning/catalogue.ts';
import { createCommitChange, createRecordChange } from './learning/record-change.ts';
import { createAudit } from './ledger/audit.ts';
import { createAuditPseudonyms } from './ledger/audit-pseudonyms.ts';
import { createConversations } from './ledger/conversations.ts';
import { createDatabase } from './ledger/database.ts';
import { createLedger } from './ledger/ledger.ts';
import { migrate } from './ledger/migrate.ts';
import { createOutbox } from './ledger/outbox/outbox.ts';
import { readGauges } from './ledger/outbox/stats.ts';
import { createPersonalRecords } from './ledger/personal-records.ts';
import { createPreferences } from './ledger/preferences.ts';
import { createReceipts } from './ledger/receipts.ts';
import { createReconcile } from './ledger/reconcile.ts';
import { createRetention } from './ledger/retention.ts';
import { createCourseSync } from './ledger/sync-courses.ts';
import { createPseudonym, type Log } from './log.ts';
import { createServer } from './server.ts';
import { createWatch } from './watch/watch.ts';
import { watchedGraph, watchedOutbound } from './watch/watched.ts';
import { createWaysOut } from './watch/ways-out.ts';

/** Whose tokens the Bot Connector takes. */
const CONNECTOR = 'https://api.botframework.com';

/** What stands outside the bot and no variable may redirect; tests put servers of their own in its place. */
export interface Outside {
  /** Where the tenant publishes the keys that sign tokens of people. */
  readonly tenantMetadataUrl: string;
  /** Stands between MSAL and the network. */
  readonly wrapNetwork: NonNullable<OnBehalfOfOptions['wrapNetwork']>;
  readonly channelMetadataUrl: string;
  readonly isServiceUrl: (url: string) => boolean;
  /** Whether an accepted file may be uploaded there. */
  readonly isUploadUrl: (url: string) => boolean;
  /** What the channel takes in so much time. */
  readonly sendingLimits: SendingLimits;
  /** Tokens of the application for a resource; undefined where none are sent. */
  readonly tokensFor: (resource: string) => TokenSource | undefined;
}

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  /** 0 to 1, for jitter. */
  readonly random?: () => number;
  readonly outside?: Partial<Outside>;
  /** Waits of real time, in milliseconds: shorter where the clock runs faster than time does. */
  readonly tempo?: { readonly graphTimeoutMs: number; readonly pollMs: number };
}

/** The bot, built and wired but not yet listening. */
export interface App {
  /** Migrates the database once it answers, starts the background work and listens. Throws Later when stopped before. */
  start(): Promise<{ readonly url: string }>;
  /** Resolves when the courses and the activities made elsewhere have been read once more. */
  synchronised(): Promise<void>;
  /** Resolves when everything that is due for Graph has been sent and told. */
  delivered(): Promise<void>;
  /** Not ready, finish what is under way, let go of everything. */
  stop(): Promise<void>;
}

/** Builds everything; the only place that does. */
export function createApp(options: AppOptions): App {
  const { config, log, clock = systemClock, random = Math.random, outside = {}, tempo } = options;
  const mint = randomUUID;
  const live = config.mode === 'live' ? config.registration : undefined;
  const {
    channelMetadataUrl = CHANNEL_METADATA_URL,
    isServiceUrl: isKnownService = live === undefined ? isLocalServiceUrl : isServiceUrl,
    tokensFor = (resource: string) => live && createTokens({ ...live, resource, clock }),
  } = outside;
  const verifyCallerOf = (appId: string) =>
    createVerifyCaller({
      keysFor: createPublishedKeys({ metadataUrl: channelMetadataUrl, clock, fetch }),
      appId,
      clock,
      refused: (why) => log.warn({ event: 'caller.refused', why }, 'a caller was not believed'),
    });
  const graphTokens = tokensFor(new URL(config.graphBaseUrl).origin);
  const connectorTokens = tokensFor(CONNECTOR);

  const { metrics, collectorUrl } = config;
  const waysOut = createWaysOut({
    ...(metrics === undefined ? {} : { metrics }),
    ...(collectorUrl === undefined ? {} : { collectorUrl }),
    version: packageJson.version,
  });
  const watch = createWatch(waysOut.providers);
  const plainGraph = createGraph({
    baseUrl: config.graphBaseUrl,
    clock,
    mintId: mint,
    ...(graphTokens === undefined ? {} : { tokens: graphTokens }),
    ...(tempo === undefined ? {} : { timeoutMs: tempo.graphTimeoutMs }),
  });
  const graph = watchedGraph(plainGraph, watch);
  const gateway = createLearningGateway({
    graph,
    providerId: config.learningProviderId,
    externalIdName: config.externalIdName,
  });
  const people = createPeople({ graph });

  const database = createDatabase(config.databaseUrl, { log });
  const ledger = createLedger(database, clock);
  const conversations = createConversations(database, clock);
  const receipts = createReceipts(database, clock);
  const preferences = createPreferences(database, clock);
  const catalogue = createCatalogue();

  const connections = createConnections();
  watch.observeOutbox(() => readGauges(database, clock));
  const outbound = watchedOutbound(
    createOutbound({
      token: async () => connectorTokens?.token(),
      isServiceUrl: isKnownService,
      fetch: connections.fetch,
      sleep: (ms) => sleep(ms),
      elapsed: () => performance.now(),
      random,
      // whatever listens on this machine counts nothing
      limits: outside.sendingLimits ?? (live === undefined ? noLimits : teamsLimits),
    }),
    watch,
  );
  const names = createNames(people, clock, log);
  const { vivaLearningUrl } = config;
  const telling = {
    ...{ ledger, conversations, catalogue, vivaLearningUrl, names },
    ...{ outbound, clock, mint, log },
  };
  const notifier = createNotifier({ ...telling, receipts });
  const outbox = createOutbox({
    ...{ database, gateway, notifier, clock, random, log },
    options: tempo === undefined ? {} : { pollMs: tempo.pollMs },
  });
  const pseudonymOf = createAuditPseudonyms(database);
  const audit = createAudit(database, pseudonymOf, clock);
  const personalRecords = createPersonalRecords(database, pseudonymOf);
  const commitChange = auditedCommits(createCommitChange({ ledger, mintId: mint }), audit);
  const recordChange = createRecordChange({ commitChange, outbox });
  let ownUrl: string | undefined;
  const leading = createLeading({
    ...{ database, people, ledger, outbox, catalogue, commitChange, telling, clock },
    options: {
      learningAdminsGroupId: config.learningAdminsGroupId,
      servicePlanId: config.learningServicePlanId,
      teamShowsSelfInitiated: config.teamShowsSelfInitiated,
      // without a key of the installation links are good in this process only
      linkKey: `links of exports ${config.pseudonymKey ?? mint()}`,
      publicUrl: () => config.publicUrl ?? (config.mode === 'local' ? ownUrl : undefined),
      isUploadUrl: outside.isUploadUrl ?? isSharePoint,
    },
  });

  const courseSync = createCourseSync({
    database,
    gateway,
    clock,
    changed: (courses) => catalogue.upsert(courses),
    log,
    options: { everyMs: config.catalogueSyncMinutes * MINUTE },
  });
  const reconcile = createReconcile({ database, gateway, clock, mintId: mint, log });
  const services = {
    ...{
      ledger,
      refreshEntry: reconcile.refresh,
      catalogue,
      vivaLearningUrl,
      people,
      names,
      preferences,
      personalRecords,
      audit,
      commitChange,
      recordChange,
    },
    ...leading.services,
    refreshCatalogue: () => {
      courseSync
        .run()
        .catch((error: unknown) => log.warn({ err: error }, 'Courses could not be synchronised'));
    },
  };
  const isGuest = createGuestList({ isGuest: createIsGuest({ graph }), clock, log });
  const underWay = createUnderWay(log);
  const handle = createBot({
    services,
    operating: {
      audit,
      examine: createExamineSelf({ config, clock, mint, tokensFor }),
      isLearningAdmin: services.teams.isLearningAdmin,
    },
    timed: (what, work) => watch.timed('turn', what, work),
    signInSessions: createSignInSessionsOf({ config, graph, clock, log, outside }),
    conversations,
    receipts,
    notifier,
    admit: {
      allowedTenants: config.allowedTenants,
      isGuest: config.guestsAllowed ? undefined : isGuest,
    },
    pseudonym: createPseudonym(config.pseudonymKey ?? mint()),
    pace: createPace(config.pace, clock),
    underWay,
    outbound,
    clock,
    mint,
    log,
  });
  const adapter = createAdapter({ handle, outbound, clock, log });
  const server = createServer({
    host: config.host,
    port: config.port,
    callers: live === undefined ? 'thisMachine' : verifyCallerOf(live.appId),
    isServiceUrl: isKnownService,
    log,
    onActivity: (activity) => adapter.run(activity),
    fileBehind: (token) => services.exports.behind(token, services),
    ready: () => database.isReachable(),
  });

  const background = [
    courseSync,
    reconcile,
    createRetention({
      database,
      clock,
      log,
      options: {
        operationDays: config.retentionDays,
        turnDays: config.conversationDays,
        auditDays: config.auditDays,
      },
    }),
    outbox,
    ...leading.background,
  ];

  const stopping = new AbortController();
  return {
    async start() {
      const migrated = await onceDatabaseAnswers(() => migrate(database, clock), {
        log,
        sleep: (ms) => Promise.race([sleep(ms, undefined, { ref: false }), once(stopping.signal, 'abort')]),
        isOver: () => stopping.signal.aborted,
      });
      if (migrated === undefined) throw new Later('Stopped before the database answered');
      const { metricsUrl } = await waysOut.open();
      if (metricsUrl !== undefined) log.info({ event: 'metrics', url: metricsUrl }, 'metrics');
      for (const work of background) work.start();
      const listening = await server.listen();
      ownUrl = listening.url;
      return listening;
    },
    async synchronised() {
      await Promise.all([courseSync.run(), reconcile.run()]);
    },
    async delivered() {
      await leading.carryOn();
      await outbox.drain();
      await leading.tellDue();
    },
    async stop() {
      stopping.abort();
      await server.close();
      await underWay.ended(10 * SECOND);
      await Promise.all(background.map((work) => work.stop()));
      await graph.close();
      await connections.close();
      await waysOut.close();
      await database.close();
    },
  };
}
