import { databaseName, postgresDatabases } from '../support/postgres-databases.ts';
import { type Contestant, compete, type Result, warmUp } from './contest.ts';
import { requireMarks } from './marks.ts';
import { together } from './part.ts';
import { usual } from './scale.ts';
import { activitiesOf, help, mark, scenarios } from './scenarios.ts';
import { createStand } from './stand.ts';

const nameOf = (of: string) => `coursemate_bench_${of}_${process.pid}`;

/** Turns of one instance, and of three behind a round robin, beside the rivals, with all ledgers on this server. */
export async function measureTurnsOnPostgres(
  server: string,
  { rounds, turns, warm }: Readonly<Record<'rounds' | 'turns' | 'warm', number>>,
): Promise<readonly Result[]> {
  const databases = postgresDatabases(server);
  const urls = [await databases.create(nameOf('one')), await databases.create(nameOf('three'))] as const;
  const stand = await createStand(usual);
  try {
    const of = (scenario: (typeof scenarios)[number]) => activitiesOf(scenario, usual, stand.connector.url);
    const echo = { name: 'stock echo', bot: await stand.echo(), activity: of(help) };
    const rival = {
      name: 'the same mark, the usual way, not durable',
      bot: await stand.usual(),
      activity: of(mark),
    };
    const three = [];
    for (let n = 0; n < 3; n++) three.push(await stand.coursemate({ databaseUrl: urls[1] }));
    const contestants = [
      { url: urls[0], suffix: '', bot: await stand.coursemate({ databaseUrl: urls[0] }) },
      { url: urls[1], suffix: ', three instances', bot: together(three) },
    ].flatMap(({ url, suffix, bot }) =>
      scenarios.map(
        (one): Contestant => ({
          ...{ name: `${one.name}${suffix}`, bot, activity: of(one), database: databaseName(url) },
          ...(one === mark ? { rival: rival.name } : {}),
        }),
      ),
    );
    const all = [echo, rival, ...contestants];
    await warmUp(all, warm);
    const results: Result[] = [];
    for (const concurrency of [1, 16, 64])
      results.push(...(await compete(all, { rounds, turns, concurrency })));
    await requireMarks(stand.graph.url, all.at(-1), usual);
    return results;
  } finally {
    await stand.close();
    for (const url of urls) await databases.drop(databaseName(url));
    await databases.close();
  }
}
