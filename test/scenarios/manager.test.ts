import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { buttonsOf, inputsOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
});
afterEach(() => world.close());

async function openForm(player = alex): Promise<CardJson> {
  const [form] = await player.says('assign');
  return form ?? { type: 'none' };
}

/** Fills the form in, looks at the preview and confirms it. */
async function assigns(
  player: Player,
  form: CardJson | string,
  inputs: Record<string, string>,
): Promise<CardJson | string> {
  const preview = await player.presses(button(form, 'Preview'), inputs);
  return player.presses(button(preview, 'Assign'));
}

const choices = (form: CardJson, id: string) =>
  (inputsOf(form).get(id)?.choices ?? []) as { title: string; value: string }[];
const courseId = (form: CardJson, title: string) =>
  choices(form, 'course').find((choice) => choice.title === title)?.value ?? '';

describe('the form', () => {
  it('offers the manager’s direct reports and nobody else', async () => {
    const form = await openForm();
    const names = choices(form, 'people').map(({ title }) => title);
    expect(names).toContain('Adele Vance');
    expect(names).toContain('李 明哲');
    expect(names).not.toContain('Megan Bowen');
    expect(names.filter((name) => !name.startsWith('All my direct reports'))).toHaveLength(8);
  });

  it('finds courses while the manager types', async () => {
    const { status, body } = await alex.sends({
      type: 'invoke',
      name: 'application/search',
      value: { dataset: 'courses', queryText: 'excl', queryOptions: { skip: 0, top: 15 } },
    });
    expect(status).toBe(200);
    const { value } = body as { value: { results: { title: string }[] } };
    expect(value.results.map(({ title }) => title)).toContain('Excel Basics');
  });

  it('works without type-ahead: courses are in the list', async () => {
    expect(courseId(await openForm(), 'Fire Safety')).not.toBe('');
  });

  it('is not for people without reports', async () => {
    const adele = world.person('adelev');
    expect(reads(await adele.says('assign'))).toContain('direct reports');
  });
});

describe('assigning', () => {
  it('creates one assignment each, due on the day that was picked, and says what happened', async () => {
    const berlin = world.person('alexw', { timeZone: 'Europe/Berlin' });
    const form = await openForm(berlin);
    const result = await assigns(berlin, form, {
      course: courseId(form, 'Fire Safety'),
      people: [personId('adelev'), personId('isaiahl')].join(','),
      assignmentType: 'required',
      due: '2026-12-04',
      note: 'Before the office move.',
    });
    expect(reads(result)).toContain('Adele Vance');
    expect(reads(result)).toContain('Isaiah Langer');
    await world.delivered();
    const expected = {
      '@odata.type': '#microsoft.graph.learningAssignment',
      assignmentType: 'required',
      assignerUserId: alex.id,
      assignedDateTime: world.writes()[0]?.body.assignedDateTime,
      dueDateTime: { dateTime: '2026-12-04T12:00:00.0000000', timeZone: 'UTC' },
      notes: { contentType: 'text', content: 'Before the office move.' },
      status: 'notStarted',
    };
    expect(
      world
        .writes()
        .map(({ body }) => body.learnerUserId)
        .sort(),
    ).toEqual([personId('adelev'), personId('isaiahl')].sort());
    expect(expected.assignedDateTime).toMatch(/^2026-11-21T09:0\d:/);
    for (const { method, body } of world.writes()) {
      expect(method).toBe('POST');
      expect(body).toMatchObject(expected);
    }
    for (const timeZone of ['Asia/Tokyo', 'America/Los_Angeles']) {
      const learner = world.person('adelev', { timeZone });
      expect(reads((await learner.says('my courses')).at(-1))).toContain('Due Fri 4 Dec');
    }
  });

  it('tells each learner it knows, by name of the manager, with due date, note and buttons', async () => {
    world.connector.letsIn();
    const adele = world.person('adelev');
    await adele.says('hi');
    const form = await openForm();
    await assigns(alex, form, {
      course: courseId(form, 'Fire Safety'),
      people: personId('adelev'),
      assignmentType: 'recommended',
      due: '2026-12-04',
      note: 'Worth *it*',
    });
    world.clock.move(30 * SECOND);
    await world.delivered();
    const notice = adele.cards().at(-1);
    const text = reads(notice);
    expect(text).toContain('Alex Wilber');
    expect(text).toContain('Fire Safety');
    expect(text).toContain('Fri 4 Dec');
    expect(text).toContain('Worth');
    expect(buttonsOf(notice ?? { type: '' }).map(({ title }) => title)).toContain('Start');
  });

  it('says for each person what happened when Graph refuses one', async () => {
    const form = await openForm();
    const licensed = (isLicensed: boolean) =>
      world.simulator.changePerson(personId('tomasn'), { isLicensed });
    licensed(true);
    const preview = await alex.presses(button(form, 'Preview'), {
      course: courseId(form, 'Fire Safety'),
      people: [personId('adelev'), personId('tomasn')].join(','),
      assignmentType: 'required',
    });
    licensed(false);
    await alex.presses(button(preview, 'Assign'));
    await world.delivered();
    expect(reads(alex.cards().at(-1))).toMatch(/Tomáš Novotný[\s\S]*licence/);
    expect(
      world.simulator.activities().filter(({ assignerUserId }) => assignerUserId === alex.id).length,
    ).toBeGreaterThan(0);
  });

  it('the same press twice assigns once', async () => {
    const form = await openForm();
    const inputs = {
      course: courseId(form, 'Fire Safety'),
      people: personId('adelev'),
      assignmentType: 'required',
    };
    const preview = await alex.presses(button(form, 'Preview'), inputs);
    await Promise.all([1, 2, 3].map(() => alex.forges('assign.confirm', button(preview, 'Assign').data)));
    expect(world.writes()).toHaveLength(1);
  });

  it('undo takes all of it back', async () => {
    const form = await openForm();
    const result = await assigns(alex, form, {
      course: courseId(form, 'Fire Safety'),
      people: [personId('adelev'), personId('isaiahl')].join(','),
      assignmentType: 'required',
    });
    await world.delivered();
    await alex.presses(button(result, 'Undo'));
    await world.delivered();
    expect(world.writes().map(({ method }) => method)).toEqual(['POST', 'POST', 'DELETE', 'DELETE']);
  });

  it('"undo" worked again after a crash takes back the same, not what was assigned before', async () => {
    for (const title of ['Fire Safety', 'Excel Basics']) {
      const form = await openForm();
      const people = [personId('adelev'), personId('isaiahl')].join(',');
      await assigns(alex, form, { course: courseId(form, title), people, assignmentType: 'required' });
      await world.delivered();
    }
    await alex.says('undo', 'undo-1');
    await expect.poll(() => forgetsAnswers(world.database)).toBe(true);
    expect(reads(await alex.says('undo', 'undo-1'))).toContain('Excel Basics');
    await world.delivered();
    expect(world.writes().map(({ method }) => method)).toEqual([
      ...['POST', 'POST', 'POST', 'POST'],
      ...['DELETE', 'DELETE'],
    ]);
  });
});

/** As if the bot had died before it answered; false while it is writing itself. */
function forgetsAnswers(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    database.exec('delete from turns');
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

describe('bad forms change nothing', () => {
  it.each<[string, (form: CardJson) => Record<string, string>, string]>([
    [
      'a person who is not a report',
      (form) => ({ course: courseId(form, 'Fire Safety'), people: personId('meganb') }),
      'doesn’t report to you',
    ],
    [
      'one such person among reports',
      (form) => ({
        course: courseId(form, 'Fire Safety'),
        people: `${personId('adelev')},${personId('joaos')}`,
      }),
      '1 not yours to assign',
    ],
    [
      'nobody',
      (form) => ({ course: courseId(form, 'Fire Safety'), people: '' }),
      'Choose at least one person',
    ],
    ['no course', () => ({ course: '', people: personId('adelev') }), 'Which course'],
    [
      'a due date in the past',
      (form) => ({ course: courseId(form, 'Fire Safety'), people: personId('adelev'), due: '2026-11-20' }),
      'already over',
    ],
    [
      'no date at all',
      (form) => ({ course: courseId(form, 'Fire Safety'), people: personId('adelev'), due: 'soon' }),
      'isn’t a date',
    ],
    [
      'a very long note',
      (form) => ({
        course: courseId(form, 'Fire Safety'),
        people: personId('adelev'),
        note: 'x'.repeat(4_000),
      }),
      'too long',
    ],
  ])('%s', async (_, inputs, sentence) => {
    const form = await openForm();
    const again = await alex.presses(button(form, 'Preview'), {
      assignmentType: 'required',
      ...inputs(form),
    });
    expect(reads(again)).toContain(sentence);
    expect(world.writes()).toEqual([]);
  });

  it('what was typed is kept while the problems are mended', async () => {
    const form = await openForm();
    const again = await alex.presses(button(form, 'Preview'), {
      course: courseId(form, 'Fire Safety'),
      people: personId('adelev'),
      due: '2026-11-20',
      note: 'Please',
      assignmentType: 'recommended',
    });
    if (typeof again === 'string') throw new Error(again);
    expect(inputsOf(again).get('note')?.value).toBe('Please');
    expect(inputsOf(again).get('people')?.value).toBe(personId('adelev'));
    const result = await assigns(alex, again, {
      course: courseId(form, 'Fire Safety'),
      people: personId('adelev'),
      due: '2026-12-20',
      note: 'Please',
      assignmentType: 'recommended',
    });
    expect(reads(result)).toContain('Adele Vance');
    expect(world.writes()).toHaveLength(1);
  });

  it('somebody without reports who forges the form is refused', async () => {
    const form = await openForm();
    const adele = world.person('adelev');
    await adele.says('hi');
    const answer = await adele.forges('assign.submit', {
      op: 'forged-operation',
      course: courseId(form, 'Fire Safety'),
      people: personId('isaiahl'),
      assignmentType: 'required',
    });
    expect(reads(answer)).toContain('direct reports');
    expect(world.writes()).toEqual([]);
  });
});

describe('typed in one line', () => {
  it('previews it, and *Change* opens the form filled in', async () => {
    const [preview] = await alex.says(
      'assign GDPR Essentials to Adele and Isaiah by 4 December, required, note: Before the audit, please.',
    );
    const form = await alex.presses(button(preview, 'Change'));
    const inputs = inputsOf(form as CardJson);
    expect(inputs.get('people')?.value).toBe([personId('adelev'), personId('isaiahl')].join(','));
    expect(inputs.get('due')?.value).toBe('2026-12-04');
    expect(inputs.get('assignmentType')?.value).toBe('required');
    expect(inputs.get('note')?.value).toBe('Before the audit, please.');
    expect(inputs.get('course')?.value).toBe(courseId(form as CardJson, 'GDPR Essentials'));
    expect(world.writes()).toEqual([]);
  });
});
