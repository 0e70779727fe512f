import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import type { Course, DescribedCourse } from '../../../src/learning/catalogue/course.ts';
import { createSchedule } from '../../../src/ledger/database/schedule.ts';
import { BEFORE_ALL, createCourses } from '../../../src/ledger/stores/courses.ts';
import { createCourseSync } from '../../../src/ledger/stores/sync-courses.ts';
import { course } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

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
      ...{ database: rig.database, gateway: rig.graph, clock: rig.clock, sleep: async () => undefined },
      changed: (courses) => void into.push([...courses]),
    });
  const active = async () => {
    const { courses } = await createCourses(rig.database).changedSince(BEFORE_ALL);
    return courses.filter(({ isActive }) => isActive).length;
  };

  test('the courses of every page are stored and handed over', async () => {
    rig.graph.coursePages = [numbered(0, 250), numbered(250, 300)];
    expect(await sync().run()).toEqual({ seen: 300, changed: 300, deactivated: 0, believed: true });
    expect(new Set(handed.flat().map(({ id }) => id)).size).toBe(300);
    const { description: _, ...listed } = numbered(299, 300)[0] as DescribedCourse;
    expect(handed.flat().find(({ id }) => id === 'course-299')).toEqual(listed);
  });

  test('only what changed is handed over again', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    const syncing = sync();
    await syncing.run();
    handed.length = 0;
    expect(await syncing.run()).toMatchObject({ changed: 0 });
    rig.graph.coursePages = [[...numbered(0, 9), course({ id: 'course-9', title: 'A new title' })]];
    await syncing.run();
    const { description: _, ...listed } = course({ id: 'course-9', title: 'A new title' });
    expect(handed).toEqual([[listed]]);
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

  test('of more courses than are read at once each that is gone becomes inactive, and none is forgotten in the count', async () => {
    const pages = [numbered(0, 250), numbered(250, 500), numbered(500, 600)];
    rig.graph.coursePages = pages;
    const syncing = sync();
    await syncing.run();
    const gone = new Set(['course-0', 'course-300', 'course-599']);
    rig.graph.coursePages = pages.map((page) => page.filter(({ id }) => !gone.has(id)));
    handed.length = 0;
    expect(await syncing.run()).toMatchObject({ deactivated: 3, believed: true });
    expect(new Set(handed.flat().map(({ id, isActive }) => `${id} ${isActive}`))).toEqual(
      new Set([...gone].map((id) => `${id} false`)),
    );
    // a third of 597, though more than half of what is read at once
    rig.graph.coursePages = [numbered(1, 200)];
    expect(await syncing.run()).toMatchObject({ deactivated: 0, believed: false });
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
    await other.look();
    expect(elsewhere.flat()).toHaveLength(10);
    rig.graph.coursePages = [numbered(0, 11)];
    await sync().run();
    await other.look();
    expect(elsewhere.at(-1)).toMatchObject([{ id: 'course-10' }]);
  });

  test('asking while one is under way gets that one', async () => {
    rig.graph.coursePages = [numbered(0, 3)];
    const syncing = sync();
    const [one, two] = await Promise.all([syncing.run(), syncing.run()]);
    expect(one).toBe(two);
  });

  test('while a page is waited for, the courses that have come are shown', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    rig.graph.listError = new Later('timeout');
    await expect(sync().run()).rejects.toThrow(Later);
    expect(handed.flat()).toHaveLength(10);
  });

  test('what was left of a synchronisation is read the next time, and only then is anything taken away', async () => {
    rig.graph.coursePages = [numbered(0, 10)];
    const syncing = sync();
    await syncing.run();
    rig.graph.coursePages = [numbered(0, 5)];
    rig.graph.listError = new Later('away');
    await expect(syncing.run()).rejects.toThrow(Later);
    rig.graph.listError = undefined;
    const asked: unknown[] = [];
    const { courses } = rig.graph;
    rig.graph.coursePages = [numbered(0, 5), numbered(5, 8)];
    rig.graph.courses = (options) => {
      asked.push(options?.from);
      return courses(options);
    };
    expect(await syncing.run()).toMatchObject({ seen: 8, deactivated: 2 });
    expect(asked).toEqual(['1']);
  });

  test('a reader of a large catalogue is given five thousand courses at a time, and others have their turn between', async () => {
    const pages = Array.from({ length: 60 }, (_, page) => numbered(page * 200, (page + 1) * 200));
    rig.graph.coursePages = pages;
    await sync().run();
    expect(handed.map(({ length }) => length)).toEqual([5_000, 5_000, 2_000]);
    let turns = 0;
    const count = () => {
      turns += 1;
      ticking = setImmediate(count);
    };
    let ticking = setImmediate(count);
    const again: Course[][] = [];
    await sync(again).look();
    clearImmediate(ticking);
    expect(again.flat()).toHaveLength(12_000);
    expect(turns).toBeGreaterThanOrEqual(12);
  });

  test('stopping does not wait for the pages that are left, and the next start reads them at once', async () => {
    const pages = 50;
    rig.graph.coursePages = Array.from({ length: pages }, (_, page) => numbered(page, page + 1));
    const { courses } = rig.graph;
    let asked = 0;
    const syncing = sync();
    let stop: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      stop = resolve;
    });
    rig.graph.courses = async function* (options) {
      for await (const page of courses(options)) {
        asked += 1;
        if (asked === 3) stop();
        yield page;
      }
    };
    syncing.start();
    await begun;
    await syncing.stop();
    expect(asked).toBeLessThanOrEqual(4);
    const schedule = createSchedule(rig.database, rig.clock);
    expect(await schedule.claim('courses', HOUR)).toBe(true);
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
