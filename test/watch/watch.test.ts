import { afterEach, describe, expect, it } from 'vitest';
import { Later, Refusal } from '../../src/errors.ts';
import { createWatch } from '../../src/watch/watch.ts';
import { createWaysOut, type WaysOut } from '../../src/watch/ways-out.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function start(collectorUrl?: string) {
  const waysOut: WaysOut = createWaysOut({
    metrics: { host: '127.0.0.1', port: 0 },
    ...(collectorUrl === undefined ? {} : { collectorUrl }),
    version: '1.2.3',
  });
  const watch = createWatch(waysOut.providers);
  const { metricsUrl = '' } = await waysOut.open();
  open.push(waysOut.close);
  return { watch, waysOut, metricsUrl, metrics: async () => (await fetch(metricsUrl)).text() };
}

describe('what is timed', () => {
  it('is counted by what it was and what came of it', async () => {
    const { watch, metrics } = await start();
    await watch.timed('turn', 'write.start', async () => 'done');
    const fails = (error: Error) => watch.timed('turn', 'write.start', () => Promise.reject(error));
    await expect(fails(new Refusal('alreadyRunning'))).rejects.toThrow();
    await expect(fails(new Later('busy', { throttled: true }))).rejects.toThrow();
    await expect(fails(new Error('Ann Example broke'))).rejects.toThrow();
    const text = await metrics();
    for (const outcome of ['ok', 'alreadyRunning', 'throttled', 'bug'])
      expect(text).toMatch(
        new RegExp(
          `coursemate_turn_seconds_count\\{[^}]*what="write.start",[^}]*outcome="${outcome}"[^}]*\\} 1`,
        ),
      );
    expect(text).not.toContain('Ann Example');
  });

  it('can tell outcomes apart that are no failures', async () => {
    const { watch, metrics } = await start();
    await watch.timed(
      'teams',
      'send',
      async () => ({ outcome: 'unreachable' }),
      ({ outcome }) => outcome,
    );
    expect(await metrics()).toMatch(/coursemate_teams_send_seconds_count\{[^}]*outcome="unreachable"/);
  });

  it('counts what was not sent to Teams', async () => {
    const { watch, metrics } = await start();
    watch.dropped('answer', 'full');
    watch.dropped('answer', 'full');
    expect(await metrics()).toMatch(
      /^coursemate_teams_dropped_total\{[^}]*what="answer",[^}]*reason="full"[^}]*\} 2/m,
    );
  });

  it('costs nothing and changes nothing when nobody watches', async () => {
    const watch = createWatch({});
    expect(await watch.timed('graph', 'GET /x', async () => 7)).toBe(7);
    watch.observeOutbox(() => Promise.reject(new Error('never asked')));
  });
});

describe('the outbox', () => {
  it('is read when somebody looks', async () => {
    const { watch, metrics } = await start();
    watch.observeOutbox(async () => ({ waiting: 3, oldestMs: 90_000, setAside: 1, gateClosed: true }));
    const text = await metrics();
    for (const line of ['waiting', 'oldest_seconds', 'set_aside', 'gate_closed'])
      expect(text).toMatch(new RegExp(`^coursemate_outbox_${line}(\\{.*\\})? `, 'm'));
    expect(text).toMatch(/oldest_seconds(\{.*\})? 90$/m);
  });

  it('that cannot be read leaves the other metrics standing', async () => {
    const { watch, metrics } = await start();
    watch.observeOutbox(() => Promise.reject(new Error('the database is away')));
    await watch.timed('graph', 'GET /x', async () => 1);
    expect(await metrics()).toContain('coursemate_graph_call_seconds_count');
  });
});

describe('the metrics’ port', () => {
  it('answers GET /metrics and nothing else', async () => {
    const { metricsUrl } = await start();
    expect((await fetch(metricsUrl)).status).toBe(200);
    expect((await fetch(metricsUrl.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(metricsUrl, { method: 'POST' })).status).toBe(404);
  });
});

describe('a collector', () => {
  const collect = async () => {
    const collector: ScriptedServer = await startScriptedServer();
    open.push(collector.close);
    collector.answer({ status: 200, body: {} });
    return collector;
  };

  it('gets metrics and traces, each call of Graph below its turn', async () => {
    const collector = await collect();
    const { watch, waysOut } = await start(collector.origin);
    await watch.timed('turn', 'write.start', () => watch.timed('graph', 'POST /x', async () => 1));
    await waysOut.close();
    const traces = collector.requests.filter(({ path }) => path === '/v1/traces').map(({ body }) => body);
    expect(collector.requests.map(({ path }) => path)).toContain('/v1/metrics');
    const spans = traces.flatMap((body) => spansOf(body));
    const turn = spans.find(({ name }) => name === 'turn write.start');
    expect(spans.find(({ name }) => name === 'graph POST /x')).toMatchObject({
      parentSpanId: turn?.spanId,
      traceId: turn?.traceId,
    });
  });

  it('that is away keeps nobody from working or ending', async () => {
    const collector = await collect();
    await collector.close();
    const { watch, waysOut } = await start(collector.origin);
    expect(await watch.timed('graph', 'GET /x', async () => 1)).toBe(1);
    await waysOut.close();
  });
});

interface Span {
  readonly name: string;
  readonly spanId: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
}

function spansOf(body: unknown): readonly Span[] {
  const { resourceSpans } = body as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
