import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Later, Refusal } from '../../src/errors.ts';
import { createExporters, type Exporters, type ExportersOptions } from '../../src/watch/exporters.ts';
import type { Reading } from '../../src/watch/readings.ts';
import { createWatch } from '../../src/watch/watch.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function start({ collectorUrl, read = async () => [] }: Partial<ExportersOptions> = {}) {
  const exporters: Exporters = createExporters({
    metrics: { host: '127.0.0.1', port: 0 },
    ...(collectorUrl === undefined ? {} : { collectorUrl }),
    version: '1.2.3',
    read,
  });
  const watch = createWatch(exporters.providers);
  const { metricsUrl = '' } = await exporters.open();
  open.push(exporters.close);
  return { watch, exporters, metricsUrl, metrics: async () => (await fetch(metricsUrl)).text() };
}

describe('what is timed', () => {
  it('is counted by what it was and what came of it', async () => {
    const { watch, metrics } = await start();
    await watch.timed('turn', 'write.start', async () => 'done');
    const fails = (error: Error) => watch.timed('turn', 'write.start', () => Promise.reject(error));
    await expect(fails(new Refusal('courseGone'))).rejects.toThrow();
    await expect(fails(new Later('busy', { throttled: true }))).rejects.toThrow();
    await expect(fails(new Error('Ann Example broke'))).rejects.toThrow();
    const text = await metrics();
    for (const outcome of ['ok', 'courseGone', 'throttled', 'bug'])
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

  it('does not count somebody whom Teams keeps the bot from as a failure of Teams', async () => {
    const { watch, metrics } = await start();
    const refused = watch.timed('teams', 'send', () =>
      Promise.reject(new Later('Teams answered 403', { keptOut: 'BotDisabledByAdmin' })),
    );
    await expect(refused).rejects.toThrow();
    const text = await metrics();
    expect(text).toMatch(/coursemate_teams_send_seconds_count\{[^}]*outcome="keptOut"/);
    expect(text).toMatch(/^coursemate_failures_total\{[^}]*of="teams",[^}]*why="later"[^}]*\} 0/m);
  });

  it('counts what was not sent to Teams', async () => {
    const { watch, metrics } = await start();
    watch.dropped('answer', 'full');
    watch.dropped('answer', 'full');
    expect(await metrics()).toMatch(
      /^coursemate_teams_dropped_total\{[^}]*what="answer",[^}]*reason="full"[^}]*\} 2/m,
    );
  });

  it('counts records of lists that could not be read, by call', async () => {
    const { watch, metrics } = await start();
    watch.unread('GET /users', 2);
    watch.unread('GET /users', 1);
    expect(await metrics()).toMatch(
      /^coursemate_graph_unread_records_total\{[^}]*what="GET \/users"[^}]*\} 3/m,
    );
  });

  it('costs nothing and changes nothing when nobody watches', async () => {
    const watch = createWatch({});
    expect(await watch.timed('graph', 'GET /x', async () => 7)).toBe(7);
    watch.turnFailed(new Error('odd'));
  });
});

describe('readings', () => {
  it('are taken anew whenever somebody looks, and are as they are then', async () => {
    let read: readonly Reading[] = [
      { name: 'coursemate_outbox_waiting', value: 3 },
      { name: 'coursemate_background_failures', value: 2, labels: { work: 'notices' } },
    ];
    const { metrics } = await start({ read: async () => read });
    const text = await metrics();
    expect(text).toMatch(/^coursemate_outbox_waiting(\{.*\})? 3$/m);
    expect(text).toMatch(/^coursemate_background_failures_total\{[^}]*work="notices"[^}]*\} 2$/m);
    expect(text).toMatch(/^# TYPE coursemate_background_failures_total counter$/m);
    read = [];
    expect(await metrics()).not.toContain('coursemate_outbox_waiting');
  });

  it('and counts follow what happens also after the clock was set back an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T09:00:00.000Z') });
    onTestFinished(() => void vi.useRealTimers());
    let value = 1;
    const { watch, metrics } = await start({
      read: async () => [{ name: 'coursemate_outbox_waiting', value }],
    });
    watch.rejected('notJson');
    await metrics();
    vi.setSystemTime(new Date('2026-11-21T08:00:00.000Z'));
    value = 500;
    watch.rejected('notJson');
    const text = await metrics();
    expect(text).toMatch(/^coursemate_outbox_waiting(\{.*\})? 500$/m);
    expect(text).toMatch(/^coursemate_rejections_total\{[^}]*reason="notJson"[^}]*\} 2$/m);
  });

  it('that fail leave the other metrics standing', async () => {
    const { watch, metrics } = await start({ read: () => Promise.reject(new Error('odd')) });
    await watch.timed('graph', 'GET /x', async () => 1);
    expect(await metrics()).toContain('coursemate_graph_call_seconds_count');
  });
});

describe('failures', () => {
  it('are counted from 0, by what failed and why', async () => {
    const { watch, metrics } = await start();
    const counted = async (of: string, why: string) =>
      new RegExp(`coursemate_failures_total\\{of="${of}",why="${why}"[^}]*\\} (\\d+)`).exec(
        await metrics(),
      )?.[1];
    expect(await counted('turn', 'databaseAway')).toBe('0');
    expect(await counted('graph', 'throttled')).toBe('0');
    watch.turnFailed(new Later('away', { from: 'database' }));
    watch.turnFailed(new Later('full', { from: 'writing' }));
    watch.turnFailed(new Refusal('courseNotFound'));
    await expect(
      watch.timed('graph', 'GET /x', () => Promise.reject(new Later('busy', { throttled: true }))),
    ).rejects.toThrow();
    expect(await counted('turn', 'databaseAway')).toBe('1');
    expect(await counted('turn', 'databaseNotWritable')).toBe('1');
    expect(await counted('turn', 'courseNotFound')).toBeUndefined();
    expect(await counted('graph', 'throttled')).toBe('1');
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
    const { watch, exporters } = await start({ collectorUrl: collector.origin });
    await watch.timed('turn', 'write.start', () => watch.timed('graph', 'POST /x', async () => 1));
    await exporters.close();
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
    const { watch, exporters } = await start({ collectorUrl: collector.origin });
    expect(await watch.timed('graph', 'GET /x', async () => 1)).toBe(1);
    await exporters.close();
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
