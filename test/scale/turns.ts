import { personId } from '../../src/simulator/organisation/people.ts';
import { buttonsOf } from '../support/card-reading.ts';
import type { Answer, Chat } from '../support/chat.ts';
import type { Cost } from './gauge.ts';
import type { Population } from './population.ts';
import type { RunningBot } from './stage.ts';

/** What one thing came to. */
export interface Measured {
  readonly what: string;
  readonly cost: Cost;
  /** What was not as it should be; undefined when all was. */
  readonly wrong?: string | undefined;
  readonly note?: string;
}

interface People {
  readonly learner: Chat;
  readonly busiest: Chat;
  readonly manager: Chat;
  readonly leaver: Chat;
  readonly admin: Chat;
}

interface Turn {
  readonly what: string;
  readonly does: (people: People, population: Population) => Promise<Answer>;
  /** What is to be read then. */
  readonly reads: RegExp;
}

const says = (who: keyof People, text: string) => (people: People) => people[who].says(text);

/** An administrator of learning. */
export const ADMIN = personId('joniss');

/** What comes with a link to a file. */
const LINK = /The link opens/;

/** How many were reminded: perhaps nobody, outside of working hours. */
const REMINDED = /I sent|Nobody was reminded/;

/** In this order: what comes later relies on what came before. */
const turns: readonly Turn[] = [
  { what: 'my courses, of 10', does: says('learner', 'my courses'), reads: /My courses/ },
  { what: 'my courses, of 300', does: says('busiest', 'my courses'), reads: /My courses/ },
  {
    what: 'mark, of 10',
    does: ({ learner }, population) => learner.says(`mark ${population.ownCourse(population.learner)} 41%`),
    reads: /41%/,
  },
  {
    what: 'mark, of 300',
    does: ({ busiest }, population) => busiest.says(`mark ${population.ownCourse(population.busiest)} 41%`),
    reads: /41%/,
  },
  { what: 'find', does: says('learner', 'find excel'), reads: /Excel/ },
  { what: 'courses', does: says('learner', 'courses'), reads: /\w/ },
  {
    what: 'start',
    does: ({ learner }, population) => learner.says(`start ${population.otherCourse(population.learner)}`),
    reads: /Saved/,
  },
  { what: 'undo', does: says('learner', 'undo'), reads: /Saved/ },
  { what: 'mistyped', does: says('learner', 'strat exzel anlaysts'), reads: /\w/ },
  { what: 'team, first', does: says('manager', 'how is my team doing'), reads: /overdue/i },
  { what: 'team, again', does: says('manager', 'how is my team doing'), reads: /overdue/i },
  {
    what: 'export team, offer',
    async does({ manager }) {
      await manager.says('export team');
      return manager.hears(LINK);
    },
    reads: LINK,
  },
  { what: 'remind all overdue, question', does: says('manager', 'remind all overdue'), reads: /Remind / },
  { what: 'remind all overdue, answer', does: says('manager', 'yes'), reads: /\w/ },
  { what: 'remind all overdue, result', does: ({ manager }) => manager.hears(REMINDED), reads: REMINDED },
  {
    what: 'what do you know about me',
    does: says('learner', 'what do you know about me'),
    reads: /messages|activities/i,
  },
  {
    what: 'what do you know about me × 60',
    async does({ learner }) {
      let last = await learner.says('what do you know about me');
      for (let n = 1; n < 60; n++) last = await learner.says('what do you know about me');
      return last;
    },
    reads: /messages|activities/i,
  },
  { what: 'forget me, question', does: says('leaver', 'forget me'), reads: /forget/i },
  { what: 'forget me', does: says('leaver', 'yes'), reads: /\w/ },
  { what: '/audit', does: says('admin', '/audit'), reads: /progress/ },
  {
    what: '/audit export, offer',
    async does({ admin }) {
      await admin.says('/audit export');
      return admin.hears(LINK);
    },
    reads: LINK,
  },
  { what: '/status', does: says('admin', '/status'), reads: /Database/ },
];

/** The links to files among what was answered. */
const linkIn = ({ cards }: Answer) =>
  cards.flatMap(buttonsOf).find(({ url }) => url?.includes('/exports/'))?.url;

/** What people ask for, one after the other; a file that is offered is fetched as well. */
export async function* measureTurns(
  { gauge, chat }: RunningBot,
  population: Population,
): AsyncIterable<Measured> {
  const people: People = {
    learner: chat(population.learner.id),
    busiest: chat(population.busiest.id),
    manager: chat(population.manager.id),
    leaver: chat(population.people[7]?.id ?? ''),
    admin: chat(ADMIN),
  };
  for (const { what, does, reads } of turns) {
    const { result, cost } = await gauge.measure(() => does(people, population));
    const wrong = reads.test(result.text) ? undefined : `was answered “${result.text.slice(0, 200)}”`;
    yield { what, cost, wrong };
    const link = linkIn(result);
    if (link !== undefined) yield await measureFile(gauge, what, link);
  }
}

async function measureFile(gauge: RunningBot['gauge'], what: string, link: string): Promise<Measured> {
  const { result, cost } = await gauge.measure(async () => {
    const response = await fetch(link, { method: 'POST' });
    return { status: response.status, lines: (await response.text()).split('\n').length - 2 };
  });
  return {
    ...{ what: what.replace('offer', 'file'), cost, note: `${result.lines} lines` },
    wrong:
      result.status === 200 && result.lines > 0
        ? undefined
        : `answered ${result.status}, ${result.lines} lines`,
  };
}
