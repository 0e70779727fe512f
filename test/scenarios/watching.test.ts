import { afterEach, expect, test } from 'vitest';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let collector: ScriptedServer;
afterEach(async () => {
  await world.close();
  await collector.close();
});

test('operators see what happened and how long it took, and nothing of who or what it was about', async () => {
  collector = await startScriptedServer();
  collector.answer({ status: 200, body: {} });
  world = await startWorld({ env: { METRICS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin } });
  const alex = world.person('alexw');
  await alex.says('start Fire Safety');
  await alex.says('complete something that does not exist');
  await world.delivered();

  const { url = '' } =
    world.logged.map((line) => JSON.parse(line)).find(({ event }) => event === 'metrics') ?? {};
  const metrics = await (await fetch(url)).text();
  expect(metrics).toMatch(/coursemate_turn_seconds_count\{[^}]*what="write\.start"/);
  expect(metrics).toMatch(
    /coursemate_graph_call_seconds_count\{[^}]*what="POST \/employeeExperience\/learningProviders\/\{provider\}\/learningCourseActivities"/,
  );
  expect(metrics).toMatch(/coursemate_teams_send_seconds_count\{[^}]*outcome="sent"/);
  expect(metrics).toMatch(/^coursemate_outbox_waiting(\{.*\})? 0$/m);

  await world.restart();
  const sent = JSON.stringify(collector.requests.map(({ body }) => body));
  expect(sent).toContain('turn write.start');
  for (const text of [metrics, sent]) {
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i);
    expect(text).not.toMatch(/Fire Safety|alexw|Wilber|does not exist/i);
  }
});
