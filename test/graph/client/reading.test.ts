import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDateTimeTimeZone, toDateTimeTimeZone } from '../../../src/graph/learning/due-date-time.ts';
import { graphActivity } from '../../../src/graph/learning/graph-activity.ts';
import { graphCourse } from '../../../src/graph/learning/graph-course.ts';
import { plainText } from '../../../src/graph/learning/plain-text.ts';

const bare = { id: 'a:b', learnerUserId: 'learner', learningContentId: 'content' };

/** A word in any mix of capitals. */
const anyCasing = (word: string) =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((upper) =>
      [...word].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase())).join(''),
    );

describe('an activity', () => {
  it('is read with its enumerations in any casing', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom('notStarted', 'inProgress', 'completed')
          .chain((s) => anyCasing(s).map((typed) => [s, typed])),
        fc
          .constantFrom('required', 'recommended', 'peerRecommended')
          .chain((t) => anyCasing(t).map((typed) => [t, typed])),
        anyCasing('#microsoft.graph.learningAssignment'),
        ([status, typedStatus], [type, typedType], odata) => {
          const wire = { ...bare, '@odata.type': odata, status: typedStatus, assignmentType: typedType };
          expect(graphActivity.parse(wire).activity).toMatchObject({
            kind: 'assignment',
            status,
            assignmentType: type,
          });
        },
      ),
    );
  });

  it('is read with its external id in any casing', () => {
    fc.assert(
      fc.property(anyCasing('externalCourseActivityId'), (name) => {
        expect(graphActivity.parse({ ...bare, [name]: 'ours' }).externalId).toBe('ours');
      }),
    );
  });

  it('without a type is an assignment exactly when it has an assignmentType', () => {
    expect(graphActivity.parse({ ...bare, assignmentType: 'Required' }).activity.kind).toBe('assignment');
    expect(graphActivity.parse({ ...bare, startedDateTime: '2021-05-21T22:57:17Z' }).activity.kind).toBe(
      'selfInitiated',
    );
    expect(
      graphActivity.parse({ ...bare, '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse' }).activity
        .kind,
    ).toBe('selfInitiated');
  });

  it.each([
    [{ status: 'unknownFutureValue' }, 'notStarted', 0],
    [{ status: 'paused', completionPercentage: 40 }, 'inProgress', 40],
    [{ status: null, completionPercentage: 100 }, 'completed', 100],
    [{ status: 7, completedDateTime: '2026-01-01T00:00:00Z' }, 'completed', 100],
    [{ status: 'inProgress', completionPercentage: 49.6 }, 'inProgress', 50],
    [{ status: 'inProgress', completionPercentage: 250 }, 'inProgress', 100],
    [{ status: 'inProgress', completionPercentage: -3 }, 'inProgress', 0],
    [{ status: 'completed', completionPercentage: null }, 'completed', 100],
  ])('with %j has a status and a percentage all the same', (wire, status, progress) => {
    expect(graphActivity.parse({ ...bare, ...wire }).activity).toMatchObject({ status, progress });
  });

  it('of a kind of assignment that nobody knows yet is recommended', () => {
    const wire = { ...bare, assignmentType: 'unknownFutureValue' };
    expect(graphActivity.parse(wire).activity).toMatchObject({ assignmentType: 'recommended' });
  });

  it('has its people’s GUIDs in lower case, so that they can be compared', () => {
    const wire = { ...bare, learnerUserId: '7BA2228A-E020-11EC-9D64-0242AC120002' };
    expect(graphActivity.parse(wire).activity.learnerId).toBe('7ba2228a-e020-11ec-9d64-0242ac120002');
  });

  it('has the text of an HTML note, and a plain note as it is', () => {
    const note = (contentType: string, content: string) =>
      graphActivity.parse({ ...bare, assignmentType: 'required', notes: { contentType, content } }).activity;
    expect(note('HTML', '<p>Before <b>Friday</b></p><p>R&amp;D</p>')).toMatchObject({
      note: 'Before Friday\nR&D',
    });
    expect(note('text', 'a < b & c')).toMatchObject({ note: 'a < b & c' });
  });

  it('is refused only for want of an id, a learner or a course, whatever else it holds', () => {
    const names = [
      '@odata.type',
      'status',
      'completionPercentage',
      'dueDateTime',
      'notes',
      'assignmentType',
      'assignerUserId',
      'completedDateTime',
      'externalcourseActivityId',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (rest) => {
        expect(graphActivity.safeParse({ ...rest, ...bare }).success).toBe(true);
      }),
    );
    for (const name of Object.keys(bare)) {
      expect(graphActivity.safeParse({ ...bare, [name]: undefined }).success).toBe(false);
    }
  });
});

describe('a due date', () => {
  it.each([
    ['2022-09-22T16:05:00.0000000', 'UTC', '2022-09-22T16:05:00.000Z'],
    ['2022-09-22T16:05:00.0000000', 'Pacific Standard Time', '2022-09-22T23:05:00.000Z'],
    ['2022-12-22T16:05:00', 'pacific standard time', '2022-12-23T00:05:00.000Z'],
    ['2022-09-22T16:05:00', 'Europe/Berlin', '2022-09-22T14:05:00.000Z'],
    ['2022-09-22T16:05:00', 'W. Europe Standard Time', '2022-09-22T14:05:00.000Z'],
    ['2022-09-22T16:05:00', 'tzone://Microsoft/Utc', '2022-09-22T16:05:00.000Z'],
    ['2022-09-22T16:05:00+02:00', 'UTC', '2022-09-22T14:05:00.000Z'],
    ['2022-09-22T16:05:00', null, '2022-09-22T16:05:00.000Z'],
    ['2022-09-22T16:05:00', 'Middle-earth Standard Time', '2022-09-22T16:05:00.000Z'],
    ['2022-09-22', 'UTC', '2022-09-22T00:00:00.000Z'],
    ['next Friday', 'UTC', null],
  ])('%s in %s is %s', (dateTime, timeZone, instant) => {
    expect(fromDateTimeTimeZone({ dateTime, timeZone })).toBe(instant);
  });

  it('comes back as it was sent', () => {
    const years = { min: new Date('1970-01-01'), max: new Date('9000-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const sent = toDateTimeTimeZone(date.toISOString());
        expect(sent.dateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}$/);
        expect(fromDateTimeTimeZone(sent)).toBe(date.toISOString());
      }),
    );
  });
});

describe('plain text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['<head><title>No</title><style>p{}</style></head><body>Yes<script>no()</script></body>', 'Yes'],
    ['Fish&nbsp;&amp;\n   chips', 'Fish & chips'],
    ['<b>unclosed', 'unclosed'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe('a course', () => {
  const wire = {
    id: 'c1',
    externalId: 'FS-1',
    title: 'Fire Safety',
    contentWebUrl: 'https://learning.example/fs',
    languageTag: 'en-us',
  };

  it('with only its required properties is active, and the rest is not known', () => {
    expect(graphCourse.parse(wire)).toEqual({
      id: 'c1',
      externalId: 'FS-1',
      title: 'Fire Safety',
      webUrl: 'https://learning.example/fs',
      languageTag: 'en-us',
      description: null,
      durationMinutes: null,
      level: null,
      format: null,
      skills: [],
      sourceName: null,
      thumbnailUrl: null,
      isActive: true,
    });
  });

  it.each([
    ['PT20M', 20],
    ['PT1H', 60],
    ['P1DT2H', 1_560],
    ['PT90S', 2],
    ['PT0S', null],
    ['PDT1H', null],
    ['20', null],
    [20, null],
  ])('with the duration %j takes %j minutes', (duration, minutes) => {
    expect(graphCourse.parse({ ...wire, duration }).durationMinutes).toBe(minutes);
  });

  it('has a level in any casing, and none that is not known', () => {
    expect(graphCourse.parse({ ...wire, level: 'Advanced' }).level).toBe('advanced');
    expect(graphCourse.parse({ ...wire, level: 'unknownFutureValue' }).level).toBeNull();
  });
});
