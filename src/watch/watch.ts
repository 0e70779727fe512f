import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import type { Context, MeterProvider, TracerProvider } from '@opentelemetry/api';
import { SECOND } from '../clock.ts';
import { Later, Refusal } from '../errors.ts';

/** What is timed: a change or question of a person, a call of Graph, a message sent to Teams. */
export type Timed = 'turn' | 'graph' | 'teams';

/** What the outbox and its gate look like at one moment, over all instances. */
export interface OutboxGauges {
  readonly waiting: number;
  readonly oldestMs: number;
  readonly setAside: number;
  /** True while Graph asked everybody to slow down. */
  readonly gateClosed: boolean;
}

/** Counts and times what happens. Whatever it is told becomes a label: only words from the code, never of people. */
export interface Watch {
  /** Does `work`, and notes how long it took and what came of it: `outcomeOf` of a result, or the kind of failure. */
  timed<T>(kind: Timed, what: string, work: () => Promise<T>, outcomeOf?: (result: T) => string): Promise<T>;
  /** Counts a message that was not sent to Teams, by its kind and why. */
  dropped(what: string, reason: string): void;
  /** Asked whenever somebody looks at the gauges. */
  observeOutbox(read: () => Promise<OutboxGauges>): void;
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
  dropped: () => undefined,
  observeOutbox: () => undefined,
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
  const drops = meter?.createCounter('coursemate_teams_dropped', {
    description:
      'Messages that were not sent to Teams because they would have waited too long, by kind and reason',
  });
  const durations = { turn: duration('turn'), graph: duration('graph'), teams: duration('teams') };

  return {
    async timed(kind, what, work, outcomeOf = () => 'ok') {
      const began = performance.now();
      const span = startSpan?.(kind, what);
      const ended = (outcome: string) => {
        durations[kind]?.record((performance.now() - began) / SECOND, { what, outcome });
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

    dropped(what, reason) {
      drops?.add(1, { what, reason });
    },

    observeOutbox(read) {
      if (meter === undefined) return;
      const gauge = (name: string, description: string) => meter.createObservableGauge(name, { description });
      const waiting = gauge('coursemate_outbox_waiting', 'Changes that have not reached Graph');
      const oldest = gauge(
        'coursemate_outbox_oldest_seconds',
        'Age of the oldest change that has not reached Graph',
      );
      const setAside = gauge('coursemate_outbox_set_aside', 'Changes that an operator has to look at');
      const gate = gauge('coursemate_outbox_gate_closed', '1 while Graph asked everybody to slow down');
      meter.addBatchObservableCallback(
        async (result) => {
          const now = await read();
          result.observe(waiting, now.waiting);
          result.observe(oldest, now.oldestMs / SECOND);
          result.observe(setAside, now.setAside);
          result.observe(gate, now.gateClosed ? 1 : 0);
        },
        [waiting, oldest, setAside, gate],
      );
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
  if (error instanceof Later) return error.throttled ? 'throttled' : 'later';
  return 'bug';
}
