import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import type { Course } from '../../src/learning/course.ts';
import { createCourses } from '../../src/ledger/courses.ts';
import { createSchedule } from '../../src/ledger/schedule.ts';
import { createCourseSync } from '../../src/ledger/sync-courses.ts';
import { course } from '../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../support/ledger-rig.ts';

const numbered = (from: number, to: number, values: Partial<Course> = {}) =>
  Array.from({ length: to - from }, (_, index) =>
    course({ id: `course-${from + index}`, title: `Course ${from + index}`, ...values }),
  );

onEachEngine((place) => {
  let rig: Rig;
  let handed: Course[][];
  beforeEach(async () => {
    rig = await createRig(place);
    handed = [];
  });
  afterEach(() => rig.close());

  const sync = (into = handed) =>
    createCourseSync({
      ...{ database: rig.database, gateway: rig.graph, clock: rig.clock },
      changed: (courses) => void into.push([...courses]),
    });
  const active = async () => {
    const { courses } = await createCourses(rig.database).changedSince(0);
    return courses.filter(({ isActive }) => isActive).length;
  };

  test('the courses of every page are stored and handed over', async () => {
    rig.graph.coursePages = [numbered(0, 250), numbered(250, 300)];
    expect(await sync().run()).toEqual({ seen: 300, changed: 300, deactivated: 0, believed: true });
    expect(new Set(handed.flat().map(({ id }) => id)).size).toBe(300);
    expect(await createCourses(rig.database).find('course-299')).toEqual(numbered(299, 300)[0]);
  });

  test('only what changed is handed over again', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    const syncing = sync();
    await syncing.run();
    handed.length = 0;
    expect(await syncing.run()).toMatchObject({ changed: 0 });
    rig.graph.coursePages = [[...numbered(0, 9), course({ id: 'course-9', title: 'A new title' })]];
    await syncing.run();
    expect(handed).toEqual([[course({ id: 'course-9', title: 'A new title' })]]);
  });

  test('a course that Graph no longer lists becomes inactive, and active again when it is back', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    const syncing = sync();
    await syncing.run();
    rig.graph.coursePages = [numbered(0, 9)];
    handed.length = 0;
    expect(await syncing.run()).toMatchObject({ deactivated: 1 });
    expect(handed.flat()).toMatchObject([{ id: 'course-9', isActive: false }]);
    rig.graph.coursePages = [numbered(0, 10)];
    await syncing.run();
    expect(await active()).toBe(10);
  });

  test.each([0, 4])('a catalogue of ten that shrinks to %i is not believed', async (left) => {
    rig.graph.coursePages = [numbered(0, 10)];
    const syncing = sync();
    await syncing.run();
    rig.graph.coursePages = [numbered(0, left)];
    expect(await syncing.run()).toMatchObject({ believed: false, deactivated: 0 });
    expect(await active()).toBe(10);
  });

  test('a synchronisation that breaks off keeps what came and takes nothing away', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    const syncing = sync();
    await syncing.run();
    rig.graph.coursePages = [numbered(10, 12)];
    rig.graph.listError = new Later('timeout');
    await expect(syncing.run()).rejects.toThrow(Later);
    expect(await active()).toBe(12);
  });

  test('another instance gets the courses without asking Graph', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    await sync().run();
    const elsewhere: Course[][] = [];
    const other = sync(elsewhere);
    await other.handOver();
    expect(elsewhere.flat()).toHaveLength(10);
    rig.graph.coursePages = [numbered(0, 11)];
    await sync().run();
    await other.handOver();
    expect(elsewhere.at(-1)).toMatchObject([{ id: 'course-10' }]);
  });

  test('asking while one is under way gets that one', async () => {
    rig.graph.coursePages = [numbered(0, 3)];
    const syncing = sync();
    const [one, two] = await Promise.all([syncing.run(), syncing.run()]);
    expect(one).toBe(two);
  });

  test('scheduled work is done by one of all instances, and again when its time has come', async () => {
    const schedule = createSchedule(rig.database, rig.clock);
    const claims = await Promise.all(Array.from({ length: 5 }, () => schedule.claim('work', HOUR)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    rig.clock.advance(HOUR - 1);
    expect(await schedule.claim('work', HOUR)).toBe(false);
    rig.clock.advance(1);
    expect(await schedule.claim('work', HOUR)).toBe(true);
    rig.clock.advance(-2 * HOUR);
    expect(await schedule.claim('work', HOUR)).toBe(true);
  });
});
