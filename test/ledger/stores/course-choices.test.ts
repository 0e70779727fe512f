import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE } from '../../../src/clock.ts';
import { createCourseChoices } from '../../../src/ledger/stores/course-choices.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  let choices: ReturnType<typeof createCourseChoices>;
  beforeEach(async () => {
    rig = await createRig(place);
    choices = createCourseChoices(rig.database, rig.clock);
  });
  afterEach(() => rig.close());

  const choose = async (...chosen: Parameters<typeof choices.choose>) => {
    await choices.choose(...chosen);
    rig.clock.advance(MINUTE);
  };
  const of = async (who: string) =>
    (await choices.recent(who)).map(({ courseId, choice }) => `${courseId} ${choice}`);

  test('are read newest first, each person’s own', async () => {
    await choose('mia', 'excel', 'saved');
    await choose('mia', 'gdpr', 'declined');
    await choose('noah', 'word', 'saved');
    expect(await of('mia')).toEqual(['gdpr declined', 'excel saved']);
    expect(await of('noah')).toEqual(['word saved']);
  });

  test('a later one about the same course takes the place of the earlier, however often it is made', async () => {
    await choose('mia', 'excel', 'saved');
    await choose('mia', 'gdpr', 'saved');
    await choose('mia', 'excel', 'declined');
    await choose('mia', 'excel', 'declined');
    expect(await of('mia')).toEqual(['excel declined', 'gdpr saved']);
  });

  test('are forgotten one by one', async () => {
    await choose('mia', 'excel', 'saved');
    await choose('noah', 'excel', 'saved');
    await choose('mia', 'excel', null);
    expect(await of('mia')).toEqual([]);
    expect(await of('noah')).toEqual(['excel saved']);
  });

  test('are at most the last hundred', async () => {
    for (let n = 0; n < 103; n += 1) await choose('mia', `course ${n}`, 'saved');
    const read = await of('mia');
    expect(read).toHaveLength(100);
    expect(read[0]).toBe('course 102 saved');
  });
});
