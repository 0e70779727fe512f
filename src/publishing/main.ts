/** `npm run catalogue`: the provider's courses, from and to a file. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND, systemClock, systemTimer } from '../clock.ts';
import { readConfig } from '../config.ts';
import { createTokens } from '../graph/auth/token.ts';
import { pacedGraph } from '../graph/client/paced-graph.ts';
import { createPacer } from '../graph/client/pacer.ts';
import { createGraph } from '../graph/client/request.ts';
import { createContents } from '../graph/learning/contents.ts';
import { runCommandLine, say } from '../terminal.ts';
import { catalogueUsage, runCatalogueCommand } from './commands.ts';
import { published } from './publish.ts';

await runCommandLine({
  usage: catalogueUsage,
  explain: ({ fix, code }) => `${fix ?? code}\nnpm run doctor names what is missing.`,
  async run(typed) {
    const { graph, providerId } = open();
    const contents = createContents({ graph, providerId });
    const waits = {
      sleep: (ms: number) => sleep(ms),
      waiting: (ms: number) => process.stderr.write(`\nGraph asks to wait ${Math.ceil(ms / SECOND)} s …\n`),
    };
    const done = await runCatalogueCommand(typed, {
      ...waits,
      say,
      readFile: (path) => readFileSync(path, 'utf8'),
      writeFile: writeFileSync,
      courses: () => published(graph, providerId, waits),
      upsert: ({ numberOfPages, ...course }) =>
        contents.upsertCourse({ ...course, ...(numberOfPages === null ? {} : { numberOfPages }) }),
      progress: bar,
    });
    await graph.close();
    if (!done) process.exitCode = 1;
  },
});

function open() {
  const config = readConfig(process.env);
  const tokens =
    config.mode === 'live' &&
    createTokens({
      ...config.registration,
      resource: new URL(config.graphBaseUrl).origin,
      clock: systemClock,
    });
  const graph = createGraph({
    baseUrl: config.graphBaseUrl,
    clock: systemClock,
    mintId: randomUUID,
    batchesLearning: () => config.tenantSettings.batchedWrites !== 'refused',
    ...(tokens === false ? {} : { tokens }),
  });
  const pacer = createPacer({ timer: systemTimer });
  return { graph: pacedGraph(graph, pacer), providerId: config.learningProviderId };
}

/** A bar that grows in place, on a terminal only. */
function bar(count: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const full = Math.round((count / total) * width);
  process.stderr.write(
    `\r[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${count}/${total}${count === total ? '\n' : ''}`,
  );
}
