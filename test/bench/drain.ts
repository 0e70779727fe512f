import { performance } from 'node:perf_hooks';
import { systemClock } from '../../src/clock.ts';
import { createGraph } from '../../src/graph/client/request.ts';
import { createLearningGateway } from '../../src/graph/learning/learning-gateway.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { createOutbox } from '../../src/ledger/outbox/outbox.ts';
import { readStats } from '../../src/ledger/outbox/stats.ts';
import { generatedCourses, generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignment } from '../support/activities.ts';
import { createStand, providerId } from './stand.ts';

/** Commits 500 changes and brings them to Graph, on SQLite or on this PostgreSQL database. */
export async function measureDrain(databaseUrl?: string) {
  const stand = await createStand({ learners: 500, activitiesEach: 0, courses: 100 });
  const graph = createGraph({
    baseUrl: stand.graph.url,
    clock: systemClock,
    mintId: () => crypto.randomUUID(),
  });
  const database = createDatabase(databaseUrl ?? stand.freshFile());
  try {
    await migrate(database, systemClock);
    const handoff = createClaimHandoff();
    const ledger = createLedger(database, systemClock, handoff);
    let requests = 0;
    const counted = {
      ...graph,
      request: (...asked: Parameters<typeof graph.request>) => {
        requests++;
        return graph.request(...asked);
      },
    };
    const gateway = createLearningGateway({ graph: counted, providerId: providerId ?? '' } as never);
    const outbox = createOutbox({
      ...{ database, handoff, gateway, clock: systemClock, random: Math.random },
      notifier: { settled: async () => undefined },
    });
    const manager = personId('alexw');
    const [course] = generatedCourses(1);
    const began = performance.now();
    for (const { id } of generatedReports(manager, 500))
      await ledger.commit({
        ...{ operationId: crypto.randomUUID(), kind: 'create', actorId: manager, version: 0, before: null },
        ...{ entryId: crypto.randomUUID(), externalId: crypto.randomUUID() },
        after: assignment({ learnerId: id, assignerId: manager, courseId: course?.id ?? '' }),
      });
    const committed = performance.now();
    await outbox.drain();
    const drained = performance.now();
    const { waiting, setAside } = await readStats(database, systemClock);
    if (waiting + setAside > 0) throw new Error(`${waiting} wait, ${setAside} were set aside`);
    return {
      ...{ requests, commitSeconds: (committed - began) / 1_000, seconds: (drained - began) / 1_000 },
      drainedPerSecond: 500 / ((drained - committed) / 1_000),
    };
  } finally {
    await database.close();
    await graph.close();
    await stand.close();
  }
}
