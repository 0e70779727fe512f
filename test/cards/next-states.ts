import { activitiesCard, SAVED_SHOWN } from '../../cards/activities/list.ts';
import { type AboutCourseData, aboutCourseCard } from '../../cards/catalogue/about.ts';
import type { Card } from '../../cards/engine/card.ts';
import { SAVED_PAGE, savedCard } from '../../cards/next/saved.ts';
import { type SuggestionView, suggestionsCard } from '../../cards/next/suggestions.ts';
import type { Speech } from '../../cards/speech.ts';
import { aspects } from '../../src/learning/catalogue/course-question.ts';
import { reasons } from '../../src/learning/next/what-next.ts';
import { course, guid, mint, type Title, titles, view } from './samples.ts';

type Makers = Readonly<Record<string, (speech: Speech) => Card>>;

const ofEachTitle = (make: (title: string, speech: Speech) => Card): Makers =>
  Object.fromEntries(
    (Object.keys(titles) as Title[])
      .filter((name) => name !== 'plain')
      .map((name) => [`${name} title`, (speech: Speech) => make(titles[name], speech)]),
  );

const suggestion = (rest: Partial<SuggestionView> = {}): SuggestionView => ({
  ...{ courseId: guid(), entryId: guid(), reason: 'begun', minutesLeft: 20, fit: 'fits', dueAt: null },
  ...{ progress: 30, course: course() },
  ...rest,
});
const fresh = { entryId: null, progress: 0 };
const overdue = { reason: 'overdue', dueAt: '2026-11-18T22:59:59.000Z' } as const;
const suggestions = (all: readonly SuggestionView[], speech: Speech, minutes: number | null = null) =>
  suggestionsCard({ suggestions: all, minutes, pictures: true, mint }, speech);

const saved = (all: readonly string[], speech: Speech, offset = 0, total = all.length) =>
  savedCard(
    {
      saved: all.map((title) => ({ course: course(title), at: '2026-11-12T08:00:00.000Z' })),
      ...{ offset, total, pictures: true, mint },
    },
    speech,
  );

const about = (rest: Partial<AboutCourseData>, speech: Speech, title: string = titles.plain) =>
  aboutCourseCard(
    {
      sentence: { key: 'reply.about.subject', values: { course: title, description: title } },
      course: { ...course(title), description: title, skills: ['fire safety', title], isActive: true },
      language: 'English',
      near: [course(title), course(title), course(title)],
      entryId: null,
      ...{ isSaved: false, mayDecline: true, pictures: true, personal: true, mint },
      ...rest,
    },
    speech,
  );
const asked = (key: string, speech: Speech, rest: Partial<AboutCourseData> = {}) => {
  const time = speech.duration(90);
  const values = {
    course: 'Excel Basics',
    time,
    left: speech.duration(45),
    language: 'Deutsch',
    skills: 'excel',
  };
  return about({ sentence: { key: `reply.about.${key}`, values }, ...rest }, speech);
};

/** States of "my courses" with saved ones. */
export const savedMakers: Makers = {
  'a few saved': (speech) => withSaved(['Excel Basics', 'Data Literacy'], 2, speech),
  'many saved': (speech) => withSaved(Array<string>(SAVED_SHOWN).fill('Excel Basics'), 40, speech),
  ...ofEachTitle((title, speech) => withSaved(Array<string>(SAVED_SHOWN).fill(title), 40, speech)),
};

export const nextMakers: Readonly<Record<string, Makers>> = {
  next: {
    nothing: (speech) => suggestions([], speech),
    'nothing that fits': (speech) => suggestions([], speech, 20),
    ...Object.fromEntries(
      reasons.map((reason) => [
        `because ${reason}`,
        (speech: Speech) =>
          suggestions(
            [
              suggestion({
                reason,
                dueAt: reason === 'overdue' ? overdue.dueAt : '2026-11-24T22:59:59.000Z',
              }),
            ],
            speech,
          ),
      ]),
    ),
    'required without a date': (speech) =>
      suggestions([suggestion({ ...fresh, reason: 'required' })], speech),
    'for twenty minutes': (speech) =>
      suggestions(
        [
          suggestion({ reason: 'nearlyDone', progress: 90, minutesLeft: 12 }),
          suggestion({ ...overdue, fit: 'tooLong', minutesLeft: 100 }),
          suggestion({ ...fresh, reason: 'saved', fit: 'unknown', minutesLeft: null }),
        ],
        speech,
        20,
      ),
    'three of one’s own': (speech) =>
      suggestions(
        [
          suggestion(overdue),
          suggestion({ reason: 'dueSoon', dueAt: '2026-11-24T22:59:59.000Z' }),
          suggestion(),
        ],
        speech,
      ),
    'three that are new': (speech) =>
      suggestions(
        [1, 2, 3].map(() => suggestion({ ...fresh, reason: 'near' })),
        speech,
      ),
    ...ofEachTitle((title, speech) =>
      suggestions(
        [1, 2, 3].map(() => suggestion({ ...fresh, reason: 'near', course: course(title) })),
        speech,
        20,
      ),
    ),
  },
  saved: {
    none: (speech) => saved([], speech),
    one: (speech) => saved(['Excel Basics'], speech),
    'a page amid many': (speech) =>
      saved(
        Array.from({ length: SAVED_PAGE }, (_, i) => `Course ${i}`),
        speech,
        SAVED_PAGE,
        99,
      ),
    ...ofEachTitle((title, speech) => saved(Array<string>(SAVED_PAGE).fill(title), speech, 5, 40)),
  },
  aboutCourse: {
    'what it is about': (speech) => about({}, speech),
    'in a group': (speech) => about({ personal: false }, speech),
    'one’s own': (speech) => about({ entryId: guid() }, speech),
    'one that takes nobody new': (speech) =>
      about({ course: { ...course(), description: null, skills: [], isActive: false }, near: [] }, speech),
    ...Object.fromEntries(
      [
        ...[
          'noSubject',
          'duration',
          'durationLeft',
          'noDuration',
          'noLevel',
          'skills',
          'noSkills',
          'language',
        ],
        ...['level.beginner', 'level.intermediate', 'level.advanced'],
        ...['inLanguage', 'nearInLanguage', 'notInLanguage'],
        ...aspects.slice(5).flatMap((aspect) => [aspect, `none.${aspect}`]),
      ].map((key) => [key, (speech: Speech) => asked(key, speech)]),
    ),
    'saved for later': (speech) => about({ isSaved: true }, speech),
    ...ofEachTitle((title, speech) => about({}, speech, title)),
  },
};

function withSaved(all: readonly string[], total: number, speech: Speech): Card {
  return activitiesCard(
    {
      activities: [view()],
      counts: { inProgress: 1 },
      ...{ offset: 0, total: 1, pictures: true, mint },
      saved: { courses: all.map((title) => course(title)), total },
    },
    speech,
  );
}
