import { expect, it } from 'vitest';
import { remindedSaid } from '../../../../bot/features/team/reminded-said.ts';
import { messageCard } from '../../../../cards/parts/message.ts';
import { assignment, entry } from '../../../support/activities.ts';
import { speechIn } from '../../../support/speech.ts';

const speech = speechIn('en');
const nameOf = (id: string) => `Bartholomew Featherstone ${id}`;
const names = Object.assign(async (ids: readonly string[]) => new Map(ids.map((id) => [id, nameOf(id)])), {
  know: () => undefined,
});

/** What a manager reads when none of these learners, each with that many courses, can be reached. */
async function saidOf(people: number, courses = 1): Promise<string> {
  const reminded = Array.from({ length: people * courses }, (_, at) => ({
    entry: entry({ activity: assignment({ learnerId: String(at % people) }) }),
    result: 'unreachable' as const,
  }));
  const turn = { speech, signal: new AbortController().signal };
  return messageCard({ text: [await remindedSaid(turn, { names }, reminded)] }, speech).fallbackText;
}

it('names a handful who cannot be reached', async () => {
  const text = await saidOf(5);
  for (const id of ['0', '1', '2', '3', '4']) expect(text).toContain(nameOf(id));
});

it.each([6, 20, 100])('says of more how many they are: %i', async (people) => {
  expect(await saidOf(people, 2)).toContain(`${people} people haven’t added me in Teams yet.`);
});
