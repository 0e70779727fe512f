import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { buttonsOf } from '../support/card-reading.ts';
import type { BotOptions, Graph, RunningBot, Stage } from './stage.ts';

/** How a bot ended that was told to in the middle of something. */
export interface Shutdown {
  readonly what: string;
  readonly seconds: number;
  readonly code: number | null;
}

interface Middle {
  readonly what: string;
  readonly options: BotOptions;
  /** Begins it, where it does not begin by itself, and resolves in its middle. */
  readonly reached: (running: RunningBot, stage: Stage, graph: Graph) => Promise<unknown>;
}

/** Graph's lists take so long a page, so that there is a middle; a page is not waited for. */
const PAGE_MS = 2 * SECOND;
const asks = (path: string) => async (_: RunningBot, __: Stage, graph: Graph) => {
  // only the newest are recorded: where that is full, what is new does not show by their number
  await graph.forgetRequests();
  while (!(await graph.requests()).some((request) => request.path.includes(path))) await sleep(20);
};

const middles: readonly Middle[] = [
  { what: 'the catalogue', options: { due: 'courses' }, reached: asks('learningContents') },
  { what: 'reconciliation', options: { due: 'activities' }, reached: asks('learningCourseActivities') },
  {
    what: 'retention of the audit',
    options: { due: 'retention', env: { AUDIT_DAYS: '5' } },
    async reached(_, stage) {
      const anchor = async () =>
        (await stage.query<{ link: number }>('select link from audit_anchor'))[0]?.link;
      for (const before = await anchor(); (await anchor()) === before; ) await sleep(5);
    },
  },
  {
    what: 'reminders of many',
    options: {},
    async reached({ chat }, { population }) {
      const manager = chat(population.people.at(-1)?.managerId ?? '');
      await manager.says('remind all overdue');
      await manager.says('yes');
    },
  },
  {
    what: '/audit export',
    options: {},
    async reached({ chat }) {
      const admin = chat(personId('joniss'));
      await admin.says('/audit export');
      const { cards } = await admin.hears(/The link opens/);
      const link = cards.flatMap(buttonsOf).find(({ url }) => url?.includes('/exports/'))?.url ?? '';
      const response = await fetch(link, { method: 'POST' });
      await response.body?.getReader().read();
    },
  },
];

/** SIGTERM in the middle of each. The lists of this Graph are slow afterwards. */
export async function measureShutdowns(stage: Stage, graph: Graph): Promise<readonly Shutdown[]> {
  await graph.slow(PAGE_MS);
  const measured: Shutdown[] = [];
  for (const { what, options, reached } of middles) {
    const starting = stage.running(graph, options);
    const running = await starting;
    await reached(running, stage, graph);
    running.gauge.stop();
    const began = performance.now();
    running.bot.signal('SIGTERM');
    const { code, at } = await running.bot.ended;
    measured.push({ what, seconds: (at - began) / SECOND, code });
  }
  return measured;
}
