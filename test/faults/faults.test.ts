import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppliedChange } from '../../src/simulator/change-log.ts';
import type { Chat } from '../support/chat.ts';
import { type CleanUp, createCleanUp } from '../support/clean-up.ts';
import { sequenceOf } from './observe.ts';
import { startPeople, wasKept } from './people.ts';
import type { Outcome } from './play.ts';
import { problemsOf, tableOf } from './report.ts';
import { faultNames, runFaults } from './run.ts';

let under: CleanUp;
beforeEach(() => {
  under = createCleanUp();
});
afterEach(() => under.run());

const play = async (name: string): Promise<Outcome> => {
  const options = {
    engine: 'sqlite',
    only: [name],
    people: 2,
    hurry: true,
    under,
    say: () => undefined,
  } as const;
  const [outcome] = await runFaults(options);
  if (outcome === undefined) throw new Error(`${name} was not played`);
  return outcome;
};
const tellings = ({ told }: Outcome) => told.map(({ telling }) => telling);
const undamaged = { lost: 0, doubled: 0, outOfOrder: 0, keptThoughRefused: 0 };

test('a full disk: people hear that nothing was changed, the bot is not ready, and with room all goes on without a restart', async () => {
  const outcome = await play('disk-full');
  expect(tellings(outcome)).toContain('not writable');
  expect(outcome.readyz).toMatch(/^200( → 503 \([\d.]+ s\) → 200)*$/);
  expect(outcome.log).toHaveProperty(['database.notWritten']);
  expect(outcome).toMatchObject({ exits: [], damage: undamaged });
  expect(problemsOf([outcome])).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a file that is deleted: the process ends with 75, and another one works on a new file',
  async () => {
    const outcome = await play('file-deleted');
    expect(outcome.exits.map(({ code }) => code)).toEqual([75]);
    expect(outcome.log).toHaveProperty(['ending']);
    expect(outcome.healedMs).toBeGreaterThan(0);
  },
);

test.skipIf(process.platform === 'win32')(
  'SIGTERM under load: nothing that was told to be kept is lost',
  async () => {
    const outcome = await play('sigterm');
    expect(outcome).toMatchObject({ exits: [{ code: 0 }], damage: undamaged });
    expect(problemsOf([outcome])).toEqual([]);
  },
);

test('what was refused and reached Graph all the same is counted, and what was kept and did not', async () => {
  const answers = ['Saved in Viva Learning', 'Something went wrong on my side', 'Saved in Viva Learning'];
  const texts = ['Not started → 0% done', '', '0% done → 2% done'];
  let turn = -1;
  const chat: Chat = {
    ...{
      personId: 'ann',
      conversationId: 'a:ann',
      presses: () => Promise.reject(),
      hears: () => Promise.reject(),
    },
    async says() {
      turn += 1;
      if (turn >= answers.length) return new Promise(() => undefined);
      return { status: 200, cards: [], text: `${texts[turn]}\n${answers[turn]}`, ms: 1 };
    },
  };
  const people = startPeople([chat], [{ id: 'course', title: 'Course' } as never]);
  await people.each(2, 0, wasKept);
  const reported = (...percents: number[]) =>
    percents.map(
      (completionPercentage, sequence) =>
        ({
          ...{ sequence, at: '', kind: sequence === 0 ? 'created' : 'updated' },
          activity: {
            ...{ id: '1', learnerUserId: 'ann', learningContentId: 'course', startedDateTime: '1' },
            ...{ completionPercentage, status: 'inProgress' },
          },
        }) as AppliedChange,
    );
  expect(people.damage(reported(0, 2))).toEqual(undamaged);
  expect(people.damage(reported(0, 1, 2))).toMatchObject({ keptThoughRefused: 1 });
  expect(people.damage(reported(0))).toMatchObject({ lost: 1 });
});

test('what probes got is told one after the other, and how long each but the first and the last lasted', () => {
  const look = (at: number, status: number | undefined) => ({ at, status, ms: 10, text: '' });
  const looks = [look(0, 200), look(100, 503), look(2_100, 503), look(2_200, undefined), look(2_300, 200)];
  expect(sequenceOf(looks)).toBe('200 → 503 (2.1 s) → none (0.1 s) → 200');
});

test('a report names what was not healed, and what was damaged unless the file itself was lost', () => {
  const fine: Outcome = {
    ...{
      name: 'fine',
      what: 'nothing',
      told: [],
      readyz: '200',
      healthz: '200',
      longestHealthzMs: 1,
      log: {},
    },
    ...{
      alerts: [],
      metrics: [],
      healedMs: 1,
      deliveredMs: 1,
      exits: [],
      damage: undamaged,
      losesFile: false,
    },
  };
  expect(problemsOf([fine])).toEqual([]);
  const lost = { ...fine, name: 'lost', damage: { ...undamaged, lost: 1 } };
  expect(
    problemsOf([
      { ...fine, name: 'broken', healedMs: undefined },
      { ...fine, name: 'waiting', deliveredMs: undefined },
      lost,
      { ...lost, losesFile: true },
      { ...fine, name: 'long', exits: [{ code: 0, stoppingMs: 10_001 }] },
    ]),
  ).toEqual([
    ...['broken: not healed', 'waiting: changes still wait for Graph', 'lost: lost 1'],
    'long: ended with 0 only after 10.0 s',
  ]);
  expect(tableOf([fine]).split('\n')).toHaveLength(3);
});

test('each fault has a name of its own', () => {
  for (const engine of ['sqlite', 'postgres'] as const)
    expect([...new Set(faultNames(engine))]).toEqual(faultNames(engine));
});
