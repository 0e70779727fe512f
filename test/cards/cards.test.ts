import { describe, expect, it } from 'vitest';
import { activityCard } from '../../cards/activities/activity.ts';
import { activitiesCard } from '../../cards/activities/list.ts';
import { deliveryOf, receiptCard, receiptKind } from '../../cards/activities/receipt.ts';
import { assignFormCard } from '../../cards/assign/form.ts';
import { assignResultCard } from '../../cards/assign/result.ts';
import { COURSES_PAGE, coursesCard } from '../../cards/catalogue/courses.ts';
import type { Card } from '../../cards/engine/card.ts';
import { openCoursePage } from '../../cards/parts/course-lines.ts';
import { PICTURE_WIDTH } from '../../cards/parts/course-picture.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { EVERY_REPORT } from '../../cards/verbs.ts';
import { refusalCodes } from '../../src/errors.ts';
import { speechIn } from '../support/speech.ts';
import { elements, readable } from './lint.ts';
import { assignment, course, mint, oneOfEach, selfInitiated, titles, view } from './samples.ts';

const speech = speechIn('en-GB');
const text = (card: Card) =>
  readable(card)
    .join('\n')
    .replace(/[\\\u200c]/g, '');
const buttons = (card: Card) =>
  elements({ ...card, refresh: undefined }).filter(({ type }) => String(type).startsWith('Action.'));
const titlesOf = (card: Card) => buttons(card).map(({ title }) => title);
const button = (card: Card, title: string) => buttons(card).find((one) => one.title === title);
interface Opening {
  readonly title: string;
  readonly data?: { readonly verb?: string };
}
const done = selfInitiated({
  ...{ status: 'completed', progress: 100, completedAt: '2026-10-02T10:00:00.000Z' },
});
const input = (card: Card, id: string) => elements(card).find((one) => one.id === id);

describe('"my courses"', () => {
  const card = activitiesCard(
    {
      activities: oneOfEach(),
      counts: { overdue: 1, dueSoon: 1, inProgress: 1, recommended: 1, completed: 7 },
      offset: 0,
      total: 11,
      pictures: true,
      mint,
      refreshFor: '29:someone',
    },
    speech,
  );

  it('says for each course how far, by when and from whom, or how long', () => {
    expect(text(card)).toContain('1. Data Protection Essentials');
    expect(text(card)).toContain('70%');
    expect(text(card)).toContain('⚠ Overdue since Wed 18 Nov (3 days ago) · Required by Dana Reyes');
    expect(text(card)).toContain('Recommended by Sam Okafor · 45 min');
    expect(text(card)).toContain('✓ Completed Fri 2 Oct');
  });

  it('says of each course that has not reached Viva Learning so', () => {
    const late = [view({ onItsWay: true }), { ...view({ onItsWay: true }), activity: done }];
    const shown = activitiesCard(
      { activities: late, counts: {}, offset: 0, total: 2, pictures: true, mint },
      speech,
    );
    expect(text(shown).match(/↻ on its way to Viva Learning/g)).toHaveLength(3);
  });

  it('numbers go on from page to page, so that a number means one course', () => {
    const second = activitiesCard(
      { activities: oneOfEach(), counts: {}, offset: 5, total: 11, pictures: true, mint },
      speech,
    );
    expect(text(second)).toContain('6. Data Protection Essentials');
    expect(text(second)).not.toContain('1. ');
  });

  it('counts each section over all pages', () => {
    expect(text(card)).toContain('1\nOverdue\n1\nDue soon\n1\nIn progress\n1 recommended · 7 completed');
    expect(card.fallbackText).toContain('Overdue: 1\nDue soon: 1');
  });

  it('says when nothing presses', () => {
    const calm = activitiesCard(
      { activities: [view()], counts: { inProgress: 1 }, offset: 0, total: 1, pictures: true, mint },
      speech,
    );
    expect(text(calm)).toContain('Nothing is overdue or due soon.');
  });

  it('opens each course by a tap, and has a button only where something presses', () => {
    const opening = elements(card).flatMap(({ selectAction }) => (selectAction as Opening | undefined) ?? []);
    expect(opening.map(({ data }) => data?.verb)).toEqual(Array(5).fill('activity.show'));
    const pressed = buttons(card).filter((one) => !opening.some(({ title }) => title === one.title));
    expect(pressed.map(({ title }) => title)).toEqual(['Continue', 'Start', 'More']);
  });

  it('never has more than six buttons', () => {
    const late = Array.from({ length: 5 }, () => view({ activity: assignment(), section: 'overdue' }));
    const saved = { courses: [course(), course(), course()], total: 9 };
    for (const part of [
      { saved, total: 10 },
      { only: 'overdue', total: 30 },
    ] as const) {
      const full = activitiesCard(
        { activities: late, counts: { overdue: 30 }, offset: 5, pictures: true, mint, ...part },
        speech,
      );
      const sets = elements(full).flatMap(({ actions = [] }) => actions as readonly unknown[]);
      expect(sets.length).toBeLessThanOrEqual(6);
    }
  });

  it('shows pictures as wide as tiles are drawn', () => {
    const images = elements(card).filter(({ altText }) => altText === 'Cover');
    expect(images.map(({ width }) => width)).toEqual(Array(5).fill(`${PICTURE_WIDTH}px`));
  });

  it('leaves pictures out where they are not wanted', () => {
    const shown = activitiesCard(
      { activities: oneOfEach(), counts: {}, offset: 0, total: 5, pictures: false, mint },
      speech,
    );
    expect(JSON.stringify(shown)).not.toContain('"altText":"Cover"');
    expect(JSON.stringify(card)).toContain('"altText":"Cover"');
  });

  it('asks itself again only for the person it belongs to', () => {
    expect(card.refresh).toMatchObject({ action: { verb: 'activities.show' }, userIds: ['29:someone'] });
  });

  it('has something to do next when it is empty', () => {
    const empty = activitiesCard(
      { activities: [], counts: {}, offset: 0, total: 0, pictures: true, mint },
      speech,
    );
    expect(titlesOf(empty)).toEqual(['Browse courses', 'What I can do']);
    expect(empty.refresh).toBeUndefined();
  });
});

describe('a list of courses', () => {
  const page = (offset: number, shown: number, voice = speech) =>
    coursesCard(
      {
        words: 'safety',
        match: 'found',
        courses: Array.from({ length: shown }, () => course()),
        offset,
        total: 14,
        mint,
      },
      voice,
    );

  it('numbers its rows on from the page before', () => {
    expect(text(page(6, 6))).toContain('7. Fire Safety Basics');
  });

  it.each([
    ['en', '7 to 12 of 14', '14 of 14'],
    ['de', '7 bis 12 von 14', '14 von 14'],
    ['es', '7 a 12 de 14', '14 de 14'],
  ])('says which of them are shown, and of one only which: %s', (language, several, one) => {
    const said = (offset: number, shown: number) => text(page(offset, shown, speechIn(language)));
    expect(said(6, 6)).toContain(several);
    expect(said(13, 1)).toMatch(new RegExp(`(^|\\n)${one}`, 'm'));
  });

  it('pages forward and back with the same words', () => {
    expect(button(page(0, 6), 'Back')).toBeUndefined();
    expect(button(page(6, 6), 'More')?.data).toEqual({ verb: 'courses.find', words: 'safety', offset: 12 });
    expect(button(page(6, 6), 'Back')?.data).toEqual({
      verb: 'courses.find',
      words: 'safety',
      offset: 6 - COURSES_PAGE,
    });
    expect(button(page(12, 2), 'More')).toBeUndefined();
  });
});

describe('the card of one activity', () => {
  it('takes a whole number from 0 to 100 and sends it with Save alone', () => {
    const card = activityCard({ activity: view(), mint }, speech);
    expect(input(card, 'progress')).toMatchObject({
      type: 'Input.Number',
      min: 0,
      max: 100,
      value: 30,
      isRequired: true,
    });
    const ignoring = buttons(card).filter(({ associatedInputs }) => associatedInputs === 'none');
    expect(ignoring.map(({ title }) => title)).toEqual(['25%', '50%', '75%', 'Done', 'My courses', 'Remove']);
    expect(button(card, 'Save')?.associatedInputs).toBeUndefined();
  });

  it.each([
    [0, ['25%', '50%', '75%', 'Done'], 10],
    [25, ['50%', '75%', 'Done'], 30],
    [60, ['75%', 'Done'], 70],
    [99, ['Done'], 100],
  ])(
    'at %i per cent offers by one press only what lies ahead, whatever stands in the field',
    (progress, ahead, next) => {
      const card = activityCard({ activity: view({ activity: selfInitiated({ progress }) }), mint }, speech);
      const presses = buttons(card).filter(({ title }) => /%$|^Done$/.test(String(title)));
      expect(presses.map(({ title }) => title)).toEqual(ahead);
      expect(presses.map(({ data }) => (data as { at?: number }).at ?? 100)).toEqual(
        ahead.map((title) => (title === 'Done' ? 100 : Number.parseInt(title, 10))),
      );
      expect(input(card, 'progress')).toMatchObject({ value: next });
    },
  );

  it('keeps what is seldom needed behind three dots', () => {
    const card = activityCard({ activity: view(), mint }, speech);
    const rare = buttons(card).filter(({ mode }) => mode === 'secondary');
    expect(rare.map(({ title }) => title)).toEqual(['Open on example.com', 'Remove']);
  });

  it('offers to remove what the person started, never what was assigned', () => {
    const assigned = view({ activity: assignment(), section: 'assigned' });
    expect(titlesOf(activityCard({ activity: view(), mint }, speech))).toContain('Remove');
    expect(titlesOf(activityCard({ activity: assigned, mint }, speech))).not.toContain('Remove');
  });

  it('opens Viva Learning, and by its name the site of the course', () => {
    const card = activityCard({ activity: view(), mint }, speech);
    expect(button(card, 'Open in Viva Learning')?.url).toBe(view().vivaUrl);
    expect(button(card, 'Open on example.com')?.url).toMatch(/^https:\/\/learning\.example\.com\//);
  });

  it.each([
    ['https://www.example.com/a', 'www.example.com'],
    ['https://learning.example.com/a', 'example.com'],
    ['https://learning.school.co.uk/a', 'school.co.uk'],
    ['https://a.averylongnameofaschool.co.uk/a', 'averylongnameofas…'],
    ['https://192.168.100.200:8443/a', '192.168.100.200:8…'],
  ])('of %s the button says %s', (webUrl, site) => {
    const [page] = openCoursePage({ webUrl }, speech);
    expect(page?.title).toBe(`Open on ${site}`);
  });

  it('opens no address but a web page', () => {
    const address = 'javascript:alert(1)';
    const odd = view({ course: course('Odd', { webUrl: address }), vivaUrl: address });
    const card = activityCard({ activity: odd, mint }, speech);
    expect(titlesOf(card).filter((title) => String(title).startsWith('Open'))).toEqual([]);
  });

  it('shows a title as it was written', () => {
    for (const title of [titles.markdown, titles.template, titles.chinese]) {
      expect(text(activityCard({ activity: view({ course: course(title) }), mint }, speech))).toContain(
        title,
      );
    }
  });
});

describe('a receipt', () => {
  const base = {
    kind: 'progress',
    course: course(),
    entryId: 'entry-1',
    before: selfInitiated(),
    after: selfInitiated({ progress: 50 }),
    undo: { operationId: 'operation-1', op: 'operation-2' },
  } as const;

  it('says what happened, before and after, and that it is saved', () => {
    const card = receiptCard({ ...base, delivery: { state: 'saved' } }, speech);
    expect(text(card)).toContain('You’re 50% through “Fire Safety Basics”.');
    expect(text(card)).toContain('20% done → 50% done');
    const lines = elements(card.body).filter(({ type }) => type === 'TextBlock');
    expect(lines).toHaveLength(3);
    expect(text(card)).toContain('Saved in Viva Learning.');
    expect(button(card, 'Undo')?.data).toEqual({ ...base.undo, verb: 'change.undo' });
  });

  it('says until when it is on its way, in the zone of the person', () => {
    const card = receiptCard(
      { ...base, delivery: { state: 'onItsWay', by: '2026-11-21T13:05:00.000Z' } },
      speech,
    );
    expect(text(card)).toContain('Saved here, reaching Viva Learning by 14:05.');
  });

  it('names no time that is over, or about to be', () => {
    for (const by of ['2026-11-21T08:59:00.000Z', '2026-11-21T09:00:30.000Z']) {
      const card = receiptCard({ ...base, delivery: { state: 'onItsWay', by } }, speech);
      expect(text(card)).toContain('Saved here, reaching Viva Learning in a moment.');
    }
  });

  it('shows where things stand, not what was wanted, when it was refused', () => {
    const card = receiptCard(
      { ...base, undo: null, delivery: { state: 'refused', code: 'graphForbidden' } },
      speech,
    );
    expect(text(card)).toContain('20% done');
    expect(text(card)).not.toContain('50%');
    expect(button(card, 'Undo')).toBeUndefined();
  });

  it('says well done once, and what comes next', () => {
    const next = { entryId: 'entry-2', course: course('Excel Basics'), dueAt: null, isOverdue: false };
    const card = receiptCard(
      { ...base, kind: 'completed', after: done, next, delivery: { state: 'saved' } },
      speech,
    );
    expect(text(card).match(/Well done/g)).toHaveLength(2); // on the card, and in what is read instead of it
    expect(text(card)).toContain('Next: Excel Basics');
    expect(titlesOf(card)).toEqual(['Undo', 'Open next', 'My courses']);
    expect(button(card, 'Open next')?.data).toEqual({ verb: 'activity.show', entryId: 'entry-2' });
  });

  it('says why it can no longer be undone', () => {
    const card = receiptCard(
      { ...base, undo: null, notice: { key: 'reply.stale.undone' }, delivery: { state: 'saved' } },
      speech,
    );
    expect(text(card)).toContain('ℹ Already undone.');
    expect(card.fallbackText).toContain('Already undone.');
  });

  it('has a sentence for every refusal Graph can give', () => {
    for (const code of refusalCodes.filter((name) => name.startsWith('graph'))) {
      const card = receiptCard({ ...base, undo: null, delivery: { state: 'refused', code } }, speech);
      expect(text(card)).not.toContain(code);
    }
  });

  it('can be made again from the operation alone', () => {
    const operation = {
      before: assignment(),
      after: assignment({ status: 'inProgress' }),
      undoes: null,
    } as const;
    expect(receiptKind({ ...operation, kind: 'progress' })).toBe('assignmentStarted');
    expect(receiptKind({ ...operation, kind: 'complete' })).toBe('completed');
    expect(receiptKind({ ...operation, kind: 'progress', undoes: 'another' })).toBe('undone');
    expect(receiptKind({ kind: 'delete', before: selfInitiated(), after: null, undoes: null })).toBe(
      'removed',
    );
  });

  it('does not say that a change set aside for IT was refused or saved', () => {
    const settled = { refusal: null, nextAttemptAt: null };
    expect(deliveryOf({ ...settled, state: 'setAside' })).toEqual({ state: 'onItsWay', by: null });
    expect(deliveryOf({ ...settled, state: 'confirmed' })).toEqual({ state: 'saved' });
  });
});

describe('the form to assign', () => {
  const people = [
    { id: 'person-1', displayName: 'Ann Becker' },
    { id: 'person-2', displayName: 'Bo Lindqvist' },
  ];
  const courses = [{ id: 'course-1', title: 'Fire Safety Basics' }];
  const form = { courses, people, today: '2026-11-21', noteLimit: 1_000, op: 'operation-1' };

  it('lets courses be searched, with a list for clients that cannot', () => {
    expect(input(assignFormCard(form, speech), 'course')).toMatchObject({
      style: 'filtered',
      choices: [{ title: 'Fire Safety Basics', value: 'course-1' }],
      'choices.data': { type: 'Data.Query', dataset: 'courses' },
    });
  });

  it('accepts no date before today and no longer note than allowed', () => {
    const card = assignFormCard(form, speech);
    expect(input(card, 'due')).toMatchObject({ min: '2026-11-21' });
    expect(input(card, 'note')).toMatchObject({ maxLength: 1_000, isMultiline: true });
  });

  it('keeps what was typed and names each problem when shown again', () => {
    const typed = {
      course: 'course-1',
      people: 'person-1,person-2',
      assignmentType: 'recommended',
      due: '2026-12-04',
      note: 'Soon',
    };
    const card = assignFormCard({ ...form, typed, problems: [{ key: 'refusal.dueDateInPast' }] }, speech);
    for (const [id, value] of Object.entries(typed)) expect(input(card, id)).toMatchObject({ value });
    expect(text(card)).toContain('⚠ That due date is already over.');
  });

  it('is required, with everything else empty, where nothing was typed', () => {
    const card = assignFormCard({ ...form, typed: { course: undefined, note: 'Soon' } }, speech);
    expect(input(card, 'assignmentType')).toMatchObject({ value: 'required' });
    expect(input(card, 'people')).toMatchObject({ value: '' });
    expect(input(card, 'note')).toMatchObject({ value: 'Soon' });
  });

  it('keeps chosen people among the choices however many there are, and says how many are not listed', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({ id: `person-${i}`, displayName: `Person ${i}` }));
    const card = assignFormCard({ ...form, people: crowd, typed: { people: 'person-399' } }, speech);
    const listed = (input(card, 'people') as unknown as { choices: { value: string }[] }).choices.filter(
      ({ value }) => value !== EVERY_REPORT,
    );
    expect(listed.map(({ value }) => value)).toContain('person-399');
    expect(text(card)).toContain(`${400 - listed.length} more people are not listed here.`);
  });
});

describe('the result of assigning', () => {
  it('names the refused first and counts those it does not name', () => {
    const saved = Array.from(
      { length: 30 },
      (_, i) =>
        ({
          name: `Person ${i}`,
          outcome: 'assigned',
          delivery: { state: 'saved' },
          isReached: i > 0,
        }) as const,
    );
    const refused = {
      name: 'Zoe',
      outcome: 'assigned',
      isReached: true,
      delivery: { state: 'refused', code: 'graphLearnerLicence' },
    } as const;
    const card = assignResultCard(
      { course: course(), assignmentType: 'required', dueAt: null, people: [...saved, refused], undo: null },
      speech,
    );
    const [list = ''] = text(card).split('I’ll tell');
    const named = list.match(/Zoe|Person \d+/g) ?? [];
    // whom nothing was assigned nobody tells
    expect(text(card)).toMatch(/I’ll tell Person 1,.* and 24 more people in Teams\./);
    expect(text(card)).toContain('Person 0 will hear of it once they have the app.');
    expect(named[0]).toBe('Zoe');
    expect(text(card)).toContain('“Fire Safety Basics” is assigned to 30 of 31 people.');
    expect(text(card)).toContain(`And ${31 - named.length} more people.`);
  });
});

describe('a message', () => {
  it('always leads somewhere', () => {
    expect(titlesOf(messageCard({ text: [{ key: 'reply.thanks' }] }, speech))).not.toEqual([]);
  });

  it('keeps the Markdown of phrases but not of what people wrote', () => {
    const card = messageCard(
      { text: [{ key: 'refusal.courseNotFound', values: { words: '[x](https://evil.example)' } }] },
      speech,
    );
    expect(JSON.stringify(card.body)).toContain('\\\\[x\\\\](https://evil.example)');
  });
});
