import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBot } from '../../bot/bot.ts';
import { createMeet } from '../../bot/notify/first-contacts.ts';
import { createNotifier } from '../../bot/notify/outcomes.ts';
import { languageFor } from '../../bot/phrases/languages.ts';
import { say } from '../../bot/phrases/say.ts';
import type { Rewrite } from '../../bot/teams/card-actions.ts';
import { createForeignTenants } from '../../bot/teams/foreign-tenants.ts';
import { createBackgroundWork } from '../../bot/turn/background-work.ts';
import { type Deadlines, usualDeadlines } from '../../bot/turn/deadlines.ts';
import { createGivenNames } from '../../bot/turn/given-names.ts';
import { createGuestCheck } from '../../bot/turn/guest-check.ts';
import { createNames } from '../../bot/turn/names.ts';
import { createCostlyLimit, createRateLimit } from '../../bot/turn/rate-limit.ts';
import { createTeamCheck } from '../../bot/turn/team-check.ts';
import { createOpenChat, createToPerson } from '../../bot/turn/to-person.ts';
import { prepareEnglish } from '../../bot/understand/words/listening.ts';
import { createCardActions } from '../../cards/engine/card-actions.ts';
import { createCardNote } from '../../cards/engine/card-note.ts';
import packageJson from '../../package.json' with { type: 'json' };
import {
  type Clock,
  elapsed,
  fasterTimer,
  HOUR,
  MINUTE,
  SECOND,
  sleepBy,
  systemClock,
  systemTimer,
  type Timer,
} from '../clock.ts';
import type { Config } from '../config.ts';
import { createCountedLog } from '../counted-log.ts';
import { Later } from '../errors.ts';
import { createRecordChange } from '../learning/activities/record-change.ts';
import { createCatalogue } from '../learning/catalogue/catalogue.ts';
import { createToldFrom } from '../learning/reminders/told-from.ts';
import { createReadGate } from '../ledger/activities/read-gate.ts';
import { createReconcile } from '../ledger/activities/reconcile.ts';
import { createInterval } from '../ledger/database/interval.ts';
import { migrate } from '../ledger/database/migrate.ts';
import { createOutbox } from '../ledger/outbox/outbox.ts';
import { createAuditChain } from '../ledger/stores/audit-chain.ts';
import { createCourses } from '../ledger/stores/courses.ts';
import { createReach } from '../ledger/stores/reach.ts';
import { createRetention } from '../ledger/stores/retention.ts';
import { createCourseSync } from '../ledger/stores/sync-courses.ts';
import { createPseudonym, type Log } from '../log.ts';
import { createExporters } from '../watch/exporters.ts';
import { createJobRecord } from '../watch/job-record.ts';
import { createWatch } from '../watch/watch.ts';
import { createClients } from './clients.ts';
import { type Endpoints, endpointsOf } from './endpoints.ts';
import { createEntrance } from './entrance.ts';
import { createExamineSelf } from './examine-self.ts';
import { createMachine, type Machine } from './machine.ts';
import { createSignInSessionsOf } from './offer-sign-in.ts';
import { onceDatabaseAnswers } from './once-database-answers.ts';
import { createReadiness } from './readiness.ts';
import { createReminderServices } from './reminder-services.ts';
import { storedReader } from './stored-reader.ts';
import { createStores } from './stores.ts';
import { createTeamServices } from './team-services.ts';
import { createVitals } from './vitals.ts';
import { warmUp } from './warm-up.ts';
import { createWatchDatabase } from './watch-database.ts';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly timer?: Timer;
  /** Timer of the pacer of learning calls, and of the waits of what reads long lists. */
  readonly pacerTimer?: Timer;
  /** 0 to 1, for jitter. */
  readonly random?: () => number;
  readonly endpoints?: Partial<Endpoints>;
  /** Called when only a restart can help: end this process, so that it is started again. */
  readonly onBroken?: (error: unknown) => void;
  readonly unhandledRejections?: () => number;
  /** Replaces the measured memory, disk and event loop. For tests. */
  readonly machine?: Machine;
  readonly deadlines?: Deadlines;
  /** False: no background work runs except what {@link App.delivered} and the like ask for. For tests. */
  readonly background?: boolean;
  /** Real-time waits in milliseconds, for tests with a faster clock. */
  readonly tempo?: {
    readonly graphTimeoutMs: number;
    readonly pollMs: number;
    /** Factor by which rounds of background work come sooner; 1 when absent. */
    readonly roundsFaster?: number;
  };
}

/** The bot, built and wired but not yet listening. */
export interface App {
  /**
   * Listens, migrates the database once it answers, and reads the stored courses; resolves when turns are answered. Throws
   * Later when stopped earlier, MigrationFailed when a migration cannot be applied.
   */
  start(): Promise<{ readonly url: string }>;
  /** Synchronises courses and activities made elsewhere once, now. */
  synchronised(): Promise<void>;
  /** Resolves when everything due has been sent to Graph and people have been notified. */
  delivered(): Promise<void>;
  /** Shuts down: reports "not ready", finishes what is in flight, closes everything. */
  stop(): Promise<void>;
}

/** Delay in milliseconds before non-essential start-up work, so that it does not slow the first answer. */
const BACKGROUND_AFTER = 300;

/** Of somebody whom the simulator has just taken in, courses are shown with the next round. */
const TRIAL_ROUNDS = { everyMs: 10 * SECOND, pollMs: 5 * SECOND };

/** Every card of a trial says that it is one. */
function noteTrial(rewrite: Rewrite): Rewrite {
  const note = createCardNote((language) => say(languageFor(language), 'trial.note', {}));
  return (message) => note(rewrite(message));
}

/** The composition root: the only place that builds things. */
export function createApp(options: AppOptions): App {
  const { config, log, clock = systemClock, random = Math.random, tempo } = options;
  const { deadlines = usualDeadlines, background: runsBackground = true } = options;
  const { flushWithinMs } = deadlines;
  const mint = randomUUID;
  const endpoints = { ...endpointsOf(config, clock), ...options.endpoints };
  const roundsEvery = (ms: number) => ms / (tempo?.roundsFaster ?? 1);

  const { metrics, collectorUrl } = config;
  const isWatched = metrics !== undefined || collectorUrl !== undefined;
  const exporters = createExporters({
    ...{ metrics, collectorUrl },
    version: packageJson.version,
    read: async () => vitals?.() ?? [],
  });
  const watch = createWatch(exporters.providers);
  const countedLog = createCountedLog(log);
  const pause = (ms: number) => sleep(ms, undefined, { ref: false });
  const jobRecord = createJobRecord(log, () => elapsed(clock));
  const jobs = jobRecord.begin;
  const { isServiceUrl } = endpoints;
  const { onBroken = () => undefined } = options;
  const stores = createStores({
    ...{
      databaseUrl: config.databaseUrl,
      connections: config.databaseConnections,
      clock,
      mint,
      isServiceUrl,
      log: countedLog,
    },
    tenant: {
      providerId: config.learningProviderId,
      settings: config.tenantSettings,
      ...{ jobs, everyMs: roundsEvery(MINUTE) },
    },
    onFailed: onBroken,
  });
  const { database, tenant, handoff, ledger, conversations, receipts, preferences, audit, commitChange } =
    stores;
  const givenNames = createGivenNames(clock);
  const pacerTimer = options.pacerTimer ?? fasterTimer(systemTimer, tempo?.roundsFaster ?? 1);
  const untilGraphTakes = (ms: number, signal: AbortSignal) => sleepBy(pacerTimer, ms, signal);
  const isTrial = config.mode === 'live' && config.trial;
  const actions = createCardActions(config.cardActions);
  const rewrite = isTrial ? noteTrial(actions) : actions;
  const gate = createReadGate({ database, clock, random });
  const clients = createClients({
    gate,
    onGivenName: givenNames.heard,
    ...{ config, endpoints, tenant, rewrite, watch, clock, countedLog, mint, random },
    timer: options.timer ?? systemTimer,
    pacerTimer,
    graphTimeoutMs: tempo?.graphTimeoutMs,
  });
  const { graph, gateway, people, peopleOnWalks, peopleShown, answers } = clients;
  const watchDatabase = createWatchDatabase({
    probe: database.probe,
    probeAnew: stores.probeAnew,
    onStuck: onBroken,
    elapsed: () => elapsed(clock),
    sleep: pause,
  });
  const vitals = isWatched
    ? createVitals({
        ...{ config, database, clock, version: packageJson.version, sleep: pause },
        reach: watchDatabase.reach,
        pacer: clients.pacer.state,
        jobs: jobRecord.states,
        unhandled: options.unhandledRejections ?? (() => 0),
        machine: options.machine ?? createMachine(() => elapsed(clock)),
      })
    : undefined;
  const catalogue = createCatalogue();
  const readiness = createReadiness(pause);
  const names = createNames(peopleShown, clock, log);
  const { vivaLearningUrl, cardImages, defaultZone } = config;
  const proactive = {
    ...{ ledger, catalogue, vivaLearningUrl, cardImages, names, clock, mint, log, countedLog },
    toPerson: createToPerson({ conversations, outbound: clients.unprompted, clock, defaultZone, countedLog }),
    toldFrom: createToldFrom({
      ...{ wishes: stores.wishes, workingTime: config.reminders.workingTime, timeZone: defaultZone, clock },
    }),
  };
  const meet = createMeet({
    ...{ firstContacts: stores.firstContacts, conversations, countedLog },
    openChat: createOpenChat({
      ...{ conversations, outbound: clients.unprompted, clock, defaultZone, countedLog },
      open: clients.openConversation,
    }),
    install: clients.installApp,
    wayToSpeakTo: clients.wayToSpeakTo,
    tenantId: config.mode === 'live' ? config.registration.tenantId : undefined,
  });
  const toAsker = createToPerson({ conversations, outbound: answers, clock, defaultZone, countedLog });
  const notifier = createNotifier({ ...proactive, receipts, reach: createReach(database, clock) });
  const outbox = createOutbox({
    ...{ database, handoff, gateway, notifier, clock, random, log, countedLog, jobs },
    room: clients.pacer.room,
    turnWaitMs: clients.pacer.turnWaitMs,
    options: tempo === undefined ? {} : { pollMs: tempo.pollMs },
  });
  let ownUrl: string | undefined;
  const teamServices = createTeamServices({
    ...{ database, tenant, people, peopleOnWalks, peopleShown, ledger, outbox, catalogue, commitChange },
    ...{ flushWithinMs, proactive, clock, roundsEvery, jobs },
    options: {
      learningAdminsGroupId: config.learningAdminsGroupId,
      servicePlanId: config.learningServicePlanId,
      teamShowsSelfInitiated: config.teamShowsSelfInitiated,
      defaultZone,
      publicUrl: () => config.publicUrl ?? (config.mode === 'local' ? ownUrl : undefined),
      sharePointHosts: config.sharePointHosts,
      uploadFetch: endpoints.uploadFetch,
    },
  });

  const reminderServices = createReminderServices({
    ...{ config, database, clock, jobs, watch, roundsEvery },
    ...{ wishes: stores.wishes, ownReminders: stores.ownReminders },
    sending: { ...proactive, ...teamServices.ports },
  });
  const courseSync = createCourseSync({
    ...{ database, gateway, clock, log, jobs, sleep: untilGraphTakes },
    changed: (courses) => catalogue.upsert(courses),
    options: { everyMs: config.catalogueSyncMinutes * MINUTE, pollMs: roundsEvery(15 * SECOND) },
  });
  const reconcile = createReconcile({
    ...{ database, clock, mintId: mint, log, jobs, sleep: untilGraphTakes },
    gateway: { activities: gateway.activities, activity: clients.gatewayShown.activity },
    options: isTrial
      ? { everyMs: TRIAL_ROUNDS.everyMs, pollMs: roundsEvery(TRIAL_ROUNDS.pollMs) }
      : { pollMs: roundsEvery(MINUTE) },
  });
  /** Now, since somebody asks for courses and there are none. */
  function refreshCatalogue(): void {
    courseSync.run().catch((error: unknown) => log.warn({ err: error }, 'Courses could not be synchronised'));
  }
  const backgroundWork = createBackgroundWork(log);
  const bot = createBot({
    ...{ ledger, catalogue, people, names, preferences, audit, commitChange },
    ...{ vivaLearningUrl, cardImages, defaultZone },
    ...teamServices.ports,
    ...reminderServices.ports,
    personalRecords: stores.personalRecords,
    courseChoices: stores.courseChoices,
    givenNames,
    hasTeam: createTeamCheck(teamServices.ports.teams, clock, log),
    takeCostly: createCostlyLimit(config.rateLimits.costly, clock),
    signInSessions: createSignInSessionsOf({ config, graph, clock, log, endpoints }),
    recordChange: createRecordChange({ commitChange, outbox, flushWithinMs }),
    refreshEntry: reconcile.refresh,
    refreshCatalogue,
    descriptions: createCourses(database).descriptions,
    files: teamServices.files,
    examine: createExamineSelf({
      ...{ config, clock, mint, tokensFor: endpoints.tokensFor, pacer: clients.pacer, gate },
    }),
    reader: storedReader,
    async knowsCourses() {
      const known = await readiness.knowsCourses();
      if (!known) refreshCatalogue();
      return known;
    },
    timed: (what, work) => watch.timed('turn', what, work),
    onFailed: watch.turnFailed,
    admit: {
      isGuest: config.guestsAllowed ? undefined : createGuestCheck({ isGuest: clients.isGuest, clock, log }),
    },
    foreignTenants: createForeignTenants({ allowedTenants: config.allowedTenants, clock }),
    countedLog,
    pseudonym: createPseudonym(config.pseudonymKey ?? mint()),
    rateLimit: createRateLimit(config.rateLimits, clock),
    toPerson: toAsker,
    ...{ conversations, receipts, notifier, backgroundWork, deadlines, outbound: answers, clock, mint, log },
  });
  const server = createEntrance({
    ...{ config, endpoints, bot, rewrite, readiness, watch, clock, log, countedLog },
    outbound: answers,
    database: watchDatabase.reach,
  });

  const stopping = new AbortController();
  const background = [
    createInterval({ name: 'database', everyMs: roundsEvery(5 * SECOND), jobs }, watchDatabase.look),
    tenant,
    courseSync,
    reconcile,
    createRetention({
      ...{ database, clock, log, jobs },
      options: {
        operationDays: config.retentionDays,
        turnDays: config.conversationDays,
        auditDays: config.auditDays,
        pollMs: roundsEvery(10 * MINUTE),
      },
    }),
    createInterval(
      { name: 'firstContacts', everyMs: roundsEvery(15 * SECOND), longestMs: HOUR, jobs },
      meet.meetDue,
    ),
    createAuditChain({ database, clock, log, jobs, options: { pollMs: roundsEvery(5 * SECOND) } }),
    ...teamServices.background,
    ...reminderServices.background,
  ];

  /** After a crash Teams redelivers a message to the new process, which must know the stored courses by then. */
  async function prepareDatabase(): Promise<true> {
    await migrate(database, clock, { log, signal: stopping.signal, onProgress: readiness.updating });
    await tenant.refresh();
    await courseSync.look();
    return true;
  }

  let preparing: Promise<true | undefined> | undefined;
  let beginning: NodeJS.Timeout | undefined;
  return {
    async start() {
      const listening = await server.listen();
      ownUrl = listening.url;
      log.info({ event: 'listening', url: ownUrl }, 'listening');
      // before the database, so that metrics show that it is unavailable or being migrated
      const { metricsUrl } = await exporters.open();
      if (metricsUrl !== undefined) log.info({ event: 'metrics', url: metricsUrl }, 'metrics');
      // before the database as well: once that is there nothing is awaited any more, so that a stop meanwhile leaves nothing started
      await warmUp(clock, defaultZone);
      preparing = onceDatabaseAnswers(prepareDatabase, {
        log,
        sleep: (ms) => Promise.race([pause(ms), once(stopping.signal, 'abort')]),
        isOver: () => stopping.signal.aborted,
      });
      if ((await preparing) === undefined) throw new Later('Stopped before the database was ready');
      // with an empty catalogue hardly anything can be answered: synchronise at once
      if (catalogue.size === 0 && runsBackground) courseSync.start();
      readiness.prepared();
      void courseSync.known.then(readiness.ready);
      beginning = setTimeout(() => {
        void prepareEnglish();
        for (const work of runsBackground ? [...background, outbox] : []) work.start();
      }, BACKGROUND_AFTER);
      return listening;
    },
    async synchronised() {
      await courseSync.run();
      await reconcile.run();
    },
    async delivered() {
      await backgroundWork.ended(MINUTE);
      await teamServices.carryOn();
      await outbox.drain();
      await meet.meetDue();
      await teamServices.tellDue();
      await reminderServices.sayDue();
    },
    async stop() {
      stopping.abort();
      clearTimeout(beginning);
      // not the outbox: turns in flight still send
      const others = Promise.all(background.map((work) => work.stop()));
      await server.close(5 * SECOND);
      await preparing?.catch(() => undefined);
      await backgroundWork.ended(3 * SECOND);
      // what is still queued for Graph is released
      clients.pacer.close();
      await outbox.stop();
      await others;
      await clients.close();
      await exporters.close();
      await database.close();
    },
  };
}
