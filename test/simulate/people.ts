import { DAY, toInstant } from '../../src/clock.ts';
import type { Assignment } from '../../src/learning/activities/activity.ts';
import { daysLater, dueOn } from '../../src/learning/due-day.ts';
import type { ReminderWishes } from '../../src/learning/reminders/wishes.ts';
import { noWishes, withSnooze } from '../../src/learning/reminders/wishes.ts';
import { localOf } from '../../src/learning/reminders/working-time.ts';
import type { Database } from '../../src/ledger/database/database.ts';
import { createOwnReminders } from '../../src/ledger/stores/own-reminders.ts';
import { createWishes } from '../../src/ledger/stores/reminder-wishes.ts';

const TENANT = 'tenant';
const zones = [
  ...[
    'Europe/Berlin',
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Tokyo',
  ],
  ...['Australia/Sydney', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo'],
];
const courses = 40;
/** Of the people who exist, in a hundred: the bot never met them. */
const UNMET = 5;
const AT_ONCE = 200;

interface Learnt {
  readonly id: string;
  activity: Assignment;
  isThere: boolean;
}

/** What is true of a person at this moment. */
export interface Somebody {
  readonly id: string;
  readonly activities: Learnt[];
  zone: string;
  wishes: ReminderWishes;
  /** Activities that they asked to be reminded of, one entry each time. */
  readonly asked: string[];
  isReachable: boolean;
}

export interface CrowdDeps {
  readonly database: Database;
  readonly random: () => number;
  readonly now: () => Date;
}

/** People who learn, travel, change their minds and leave; the ledger holds what is true of them. */
export async function createCrowd(count: number, { database, random, now }: CrowdDeps) {
  const { query } = database;
  const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const dice = (percent: number) => random() * 100 < percent;
  const clock = { now };
  const wishes = createWishes(database, clock);
  const own = createOwnReminders(database, clock);
  const today = () => toInstant(now()).slice(0, 10);
  let made = 0;

  const people = Array.from({ length: count }, (_, n): Somebody => {
    const id = `person-${String(n).padStart(6, '0')}`;
    return { id, activities: [], zone: any(zones), wishes: noWishes, asked: [], isReachable: !dice(UNMET) };
  });
  const byId = new Map(people.map((one) => [one.id, one]));

  const rowOf = (learner: Somebody): Learnt => {
    const id = `activity-${++made}`;
    const due = daysLater(today(), Math.floor(random() * 75) - 10);
    const activity: Assignment = {
      ...{
        kind: 'assignment',
        learnerId: learner.id,
        courseId: `course-${made % courses}`,
        status: 'notStarted',
      },
      ...{ progress: 0, completedAt: null, assignmentType: 'required', assignerId: any(people).id },
      ...{ assignedAt: toInstant(new Date(now().getTime() - 3 * DAY)), dueAt: dueOn(due), note: null },
    };
    return { id, activity, isThere: true };
  };

  async function keep(some: readonly Learnt[]): Promise<void> {
    const at = toInstant(now());
    for (let from = 0; from < some.length; from += AT_ONCE)
      await query
        .insertInto('activities')
        .values(
          some.slice(from, from + AT_ONCE).map(({ id, activity }) => ({
            ...{
              id,
              external_id: id,
              graph_id: id,
              learner_id: activity.learnerId,
              course_id: activity.courseId,
            },
            ...{
              activity: JSON.stringify(activity),
              confirmed: JSON.stringify(activity),
              version: 1,
              touched: 1,
            },
            ...{ updated_at: at, fence: 0, unsure: 0 as const, attempts: 0, blocked: 0 as const },
          })),
        )
        .execute();
  }

  async function speak({ id, zone }: Somebody): Promise<void> {
    const values = {
      reference: JSON.stringify({
        ...{
          tenantId: TENANT,
          userId: id,
          conversationId: id,
          serviceUrl: 's',
          botId: 'b',
          channelId: 'msteams',
        },
        ...{ locale: 'en', timeZone: zone },
      }),
      ...{ dead: 0 as const, updated_at: toInstant(now()) },
    };
    await query
      .insertInto('conversations')
      .values({ tenant_id: TENANT, user_id: id, ...values })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(values))
      .execute();
  }

  for (const one of people) {
    one.activities.push(...Array.from({ length: 1 + Math.floor(random() * 3) }, () => rowOf(one)));
    if (one.isReachable) await speak(one);
  }
  await keep(people.flatMap(({ activities }) => activities));

  const wish = async (one: Somebody, change: (now: ReminderWishes) => ReminderWishes) => {
    one.wishes = await wishes.change(TENANT, one.id, change);
  };
  const write = async ({ id, activity, isThere }: Learnt) => {
    await query
      .updateTable('activities')
      .set({ activity: JSON.stringify(activity), deleted_at: isThere ? null : toInstant(now()) })
      .where('id', '=', id)
      .execute();
  };
  const span = (one: Somebody) => {
    const { day } = localOf(now(), one.zone);
    return { from: day, until: daysLater(day, 1 + Math.floor(random() * 10)) };
  };

  /** What somebody may do. */
  const deeds: readonly (readonly [weight: number, does: (one: Somebody) => Promise<void>])[] = [
    [
      30,
      async (one) =>
        change(one, (a) => ({ ...a, status: 'completed', progress: 100, completedAt: toInstant(now()) })),
    ],
    [10, async (one) => change(one, (a) => ({ ...a, status: 'inProgress', progress: 50 }))],
    [
      10,
      async (one) =>
        change(one, (a) => ({ ...a, dueAt: dueOn(daysLater(today(), Math.floor(random() * 20))) })),
    ],
    [8, async (one) => change(one, (a) => a, false)],
    [
      15,
      async (one) => {
        const given = rowOf(one);
        one.activities.push(given);
        await keep([given]);
      },
    ],
    [
      6,
      async (one) => {
        one.zone = any(zones);
        one.isReachable = true;
        await speak(one);
      },
    ],
    [4, async (one) => wish(one, (old) => ({ ...old, stopped: !old.stopped }))],
    [5, async (one) => wish(one, (old) => ({ ...old, quietBefore: any(['07:00', '09:30', '11:00']) }))],
    [4, async (one) => wish(one, (old) => ({ ...old, quietAfter: any(['15:00', '17:30', '21:00']) }))],
    [3, async (one) => wish(one, (old) => ({ ...old, quietDays: any([[6, 7], [5, 6, 7], []] as const) }))],
    [4, async (one) => wish(one, (old) => ({ ...old, away: span(one) }))],
    [
      5,
      async (one) => wish(one, (old) => withSnooze(old, { entryId: any(one.activities).id, ...span(one) })),
    ],
    [3, async (one) => wish(one, (old) => ({ ...old, weekly: true }))],
    [
      6,
      async (one) => {
        const nextOn = daysLater(localOf(now(), one.zone).day, 1 + Math.floor(random() * 5));
        const about = any(one.activities);
        one.asked.push(about.id);
        await own.add({
          ...{
            id: `own-${++made}`,
            tenantId: TENANT,
            userId: one.id,
            courseId: about.activity.courseId,
          },
          ...{ at: any(['07:30', '09:00', '12:15', '19:45']), recurrence: { kind: 'once' }, nextOn },
        });
      },
    ],
  ];
  const weights = deeds.reduce((sum, [weight]) => sum + weight, 0);

  async function change(one: Somebody, to: (now: Assignment) => Assignment, isThere = true): Promise<void> {
    const learnt = any(one.activities);
    if (!learnt.isThere) return;
    learnt.activity = to(learnt.activity);
    learnt.isThere = isThere;
    await write(learnt);
  }

  function deed() {
    let at = random() * weights;
    for (const [weight, does] of deeds) {
      if (at < weight) return does;
      at -= weight;
    }
    return any(deeds)[1];
  }

  return {
    people: byId,
    /** So many things happen, each to somebody. */
    async live(things: number): Promise<void> {
      for (let n = 0; n < things; n++) {
        await deed()(any(people));
      }
    },
  };
}

export type Crowd = Awaited<ReturnType<typeof createCrowd>>;
