import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import type { Context, MeterProvider, TracerProvider } from '@opentelemetry/api';
import { SECOND } from '../clock.ts';
import { Later, Refusal } from '../errors.ts';
import { type RejectionReason, rejectionReasons } from '../server/rejection.ts';

/** What is timed: a change or question of a person, a call of Graph, a message sent to Teams. */
export type Timed = 'turn' | 'graph' | 'teams';

/** Counts and times what happens. Whatever it is told becomes a label: only words from the code, never of people. */
export interface Watch {
  /** Does `work`, and notes how long it took and what came of it: `outcomeOf` of a result, or the kind of failure. */
  timed<T>(kind: Timed, what: string, work: () => Promise<T>, outcomeOf?: (result: T) => string): Promise<T>;
  /** Counts a turn that could not be done as it was meant to. */
  turnFailed(error: unknown): void;
  /** Counts a message that was not sent to Teams, by its kind and why. */
  dropped(what: string, reason: string): void;
  /** Counts messages that the bot says by itself: `planned`, or what became of them, and why they were dropped. */
  reminders(outcome: string, reason: string, count: number): void;
  /** Counts a request that was turned away at the door. */
  rejected(reason: RejectionReason): void;
  /** Counts records of Graph's lists that could not be read, by call. */
  unread(what: string, count: number): void;
}

export interface WatchProviders {
  readonly meters?: MeterProvider;
  readonly tracers?: TracerProvider;
}

const histograms: Readonly<Record<Timed, { readonly name: string; readonly about: string }>> = {
  turn: {
    name: 'coursemate_turn_seconds',
    about: 'Time to do or answer one thing a person asked, by command or button and outcome',
  },
  graph: {
    name: 'coursemate_graph_call_seconds',
    about: 'Time of one call of Microsoft Graph, by call and outcome',
  },
  teams: { name: 'coursemate_teams_send_seconds', about: 'Time to send to Teams, by kind and outcome' },
};
const spanKinds = { turn: 'SERVER', graph: 'CLIENT', teams: 'CLIENT' } as const;
/** Seconds: a turn has 2, an invoke 5, a call of Graph 10. */
const boundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 5, 10, 30];

const require = createRequire(import.meta.url);
/** Its 50 files are loaded only where somebody is told. */
const telemetry = () => require('@opentelemetry/api') as typeof import('@opentelemetry/api');

const nobody: Watch = {
  timed: (_kind, _what, work) => work(),
  turnFailed: () => undefined,
  dropped: () => undefined,
  reminders: () => undefined,
  rejected: () => undefined,
  unread: () => undefined,
};

/** Failures that rules of alerts are about; they are counted from 0, as the first of a series that begins later is not seen. */
const failures: Readonly<Record<Timed, readonly string[]>> = {
  turn: ['bug', 'databaseAway', 'databaseNotWritable', 'throttled', 'later'],
  graph: ['bug', 'throttled', 'later', 'graphSignIn', 'graphPermission', 'graphServicePlan'],
  teams: ['bug', 'later'],
};

/** A watch that tells these providers; without any it only does the work. */
export function createWatch({ meters, tracers }: WatchProviders): Watch {
  if (meters === undefined && tracers === undefined) return nobody;
  const meter = meters?.getMeter('coursemate');
  const startSpan = tracers && createSpans(tracers);
  const duration = (kind: Timed) =>
    meter?.createHistogram(histograms[kind].name, {
      description: histograms[kind].about,
      unit: 's',
      advice: { explicitBucketBoundaries: boundaries },
    });
  const counter = (name: string, description: string) => meter?.createCounter(name, { description });
  const drops = counter(
    'coursemate_teams_dropped',
    'Messages that were not sent to Teams because they would have waited too long, by kind and reason',
  );
  const rejections = counter(
    'coursemate_rejections',
    'Requests that were turned away at the door, by reason',
  );
  const reminders = counter(
    'coursemate_reminders',
    'Messages that the bot says by itself: planned, and what became of them, by outcome and reason',
  );
  const unread = counter(
    'coursemate_graph_unread_records',
    'Records in lists of Microsoft Graph that could not be read and were left out, by call',
  );
  const failed = counter(
    'coursemate_failures',
    'Turns, calls of Graph and messages to Teams that failed, by why',
  );
  for (const [of, whys] of Object.entries(failures)) for (const why of whys) failed?.add(0, { of, why });
  for (const what of ['answer', 'unprompted', 'typing'])
    for (const reason of ['full', 'late']) drops?.add(0, { what, reason });
  for (const outcome of ['planned', 'unreachable', 'sent', 'unsure', 'later'])
    reminders?.add(0, { outcome, reason: '' });
  for (const reason of rejectionReasons) rejections?.add(0, { reason });
  const countFailure = (of: Timed, why: string) => {
    if (failures[of].includes(why)) failed?.add(1, { of, why });
  };
  const durations = { turn: duration('turn'), graph: duration('graph'), teams: duration('teams') };

  return {
    async timed(kind, what, work, outcomeOf = () => 'ok') {
      const began = performance.now();
      const span = startSpan?.(kind, what);
      const ended = (outcome: string) => {
        durations[kind]?.record((performance.now() - began) / SECOND, { what, outcome });
        // a turn can also fail before or after what is timed of it
        if (kind !== 'turn') countFailure(kind, outcome);
        span?.end(outcome);
      };
      try {
        const result = await (span === undefined ? work() : span.around(work));
        ended(outcomeOf(result));
        return result;
      } catch (error) {
        ended(failureOf(error));
        throw error;
      }
    },

    turnFailed(error) {
      countFailure('turn', failureOf(error));
    },

    dropped(what, reason) {
      drops?.add(1, { what, reason });
    },

    reminders(outcome, reason, count) {
      reminders?.add(count, { outcome, reason });
    },

    rejected(reason) {
      rejections?.add(1, { reason });
    },

    unread(what, count) {
      unread?.add(count, { what });
    },
  };
}

/** Spans, each within the one that its work is part of. */
function createSpans(tracers: TracerProvider) {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = telemetry();
  const tracer = tracers.getTracer('coursemate');
  const here = new AsyncLocalStorage<Context>();
  return (kind: Timed, what: string) => {
    const parent = here.getStore() ?? ROOT_CONTEXT;
    const span = tracer.startSpan(`${kind} ${what}`, { kind: SpanKind[spanKinds[kind]] }, parent);
    return {
      around: <T>(work: () => Promise<T>): Promise<T> => here.run(trace.setSpan(parent, span), work),
      end(outcome: string) {
        span.setAttributes({ 'coursemate.what': what, 'coursemate.outcome': outcome });
        if (outcome === 'bug') span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
}

/** The kind of failure; a refusal with its code, which is one of ours. */
function failureOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  if (!(error instanceof Later)) return 'bug';
  if (error.from !== undefined) return error.from === 'writing' ? 'databaseNotWritable' : 'databaseAway';
  // Teams is there, and one person is not to be written to
  if (error.keptOut !== undefined) return 'keptOut';
  return error.throttled ? 'throttled' : 'later';
}
