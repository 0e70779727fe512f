import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../bot/phrases/en.json' with { type: 'json' };
import { type Verb, verbs } from '../../cards/verbs.ts';
import { type RefusalCode, refusalCodes } from '../../src/errors.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { buttonsOf } from '../support/card-reading.ts';
import { assignBy, previewOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';
import { type Facts, type Outcome, otherPresses, type Row, verbMatrix } from './verb-matrix.ts';

let world: World;
let adele: Player;
let facts: Facts;

async function prepare(): Promise<Facts> {
  const alex = world.person('alexw');
  const courseOf = async (words: string) => {
    const [found] = await alex.says(`find ${words}`);
    const start = buttonsOf(found ?? { type: '' }).find(({ verb }) => verb === 'course.start');
    return String(start?.data.courseId);
  };
  let count = 0;
  const op = () => `minted-operation-${++count}`;
  const people = personId('adelev');
  const batch = await assignBy(alex, { course: 'Fire Safety', people });
  const [given] = await adele.says('mark fire safety 10%');
  const [own] = await adele.says('start excel basics');
  await assignBy(alex, { course: 'Data Literacy', people });
  const [alsoGiven] = await adele.says('mark data literacy 10%');
  return {
    given: {
      entryId: entryIn(given),
      courseId: await courseOf('fire safety'),
      batchId: String(button(batch, 'Undo').data.operationId),
    },
    givenForAdmin: entryIn(alsoGiven),
    own: { entryId: entryIn(own), operationId: String(button(own, 'Undo').data.operationId) },
    draftId: String(
      button(await previewOf(alex, { course: 'Advanced Excel', people }), 'Assign').data.draftId,
    ),
    courseId: await courseOf('owning a team'),
    adele: personId('adelev'),
    op,
  };
}

function entryIn(card: Parameters<typeof buttonsOf>[0] | undefined): string {
  const found = buttonsOf(card ?? { type: '' }).find(({ data }) => 'entryId' in data);
  if (found === undefined) throw new Error(`no activity on ${reads(card)}`);
  return String(found.data.entryId);
}

const who: Readonly<Record<Exclude<keyof Row, 'payload'>, () => Player>> = {
  colleague: () => world.person('isaiahl'),
  managerAbove: () => world.person('meganb'),
  learningAdmin: () => world.person('juergenw'),
  manager: () => world.person('alexw'),
  group: () => world.person('adelev', { conversationType: 'groupChat' }),
  learner: () => adele,
};

it('the matrix has a row for every verb', () => {
  expect(Object.keys(verbMatrix).sort()).toEqual(Object.keys(verbs).sort());
});

const rows = [
  ...(Object.entries(verbMatrix) as [Verb, Row][]).map(
    ([verb, row]) => [verb, 'as a card does it', row] as const,
  ),
  ...otherPresses,
];

describe.each(rows)('%s, %s', (verb, _, row) => {
  beforeAll(async () => {
    world = await startWorld({ env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId } });
    adele = world.person('adelev');
    facts = await prepare();
  });
  afterAll(() => world.close());

  it('by somebody of another organisation', async () => {
    const before = world.writes().length;
    const stranger = world.person('adelev', { tenantId: '11111111-2222-4333-8444-555555555555' });
    const action = { type: 'Action.Execute', verb, data: row.payload(facts) };
    const { body } = await stranger.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    const { value } = body as { value: string };
    expectOutcome('foreignTenant', value, world.writes().length - before);
  });

  it('by somebody without an Entra id', async () => {
    const before = world.writes().length;
    const nobody = world.person('adelev', { aadObjectId: null });
    const { status } = await nobody.sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: row.payload(facts) } },
    });
    expect(status).toBe(200);
    expect(world.writes()).toHaveLength(before);
  });

  // the learner comes last: what they may do is done to what the others tried
  it.each(Object.keys(who) as (keyof typeof who)[])('by the %s', async (role) => {
    const before = world.writes().length;
    // what the manager did is done: the learning admin does it to another
    const { given, givenForAdmin } = facts;
    const entryId = role === 'learningAdmin' ? givenForAdmin : given.entryId;
    const payload = row.payload({ ...facts, given: { ...given, entryId } });
    const answer = reads(await who[role]().forges(verb, payload));
    expectOutcome(row[role], answer, world.writes().length - before);
  });
});

function expectOutcome(outcome: Outcome, answer: string, writes: number): void {
  if (outcome === 'does') {
    expect(writes, answer).toBeGreaterThan(0);
    return;
  }
  expect(writes).toBe(0);
  if (outcome === 'shows') for (const code of refusalCodes) expect(answer).not.toMatch(wordsOf(code));
  else expect(answer).toMatch(wordsOf(outcome));
}

/** A refusal's sentence with anything where its values go. */
function wordsOf(code: RefusalCode): RegExp {
  const parts = english[`refusal.${code}`]
    .split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)
    .map((part) => part.replaceAll(/[^\w ,]/g, '.'));
  return new RegExp(parts.join('[\\s\\S]*'));
}
