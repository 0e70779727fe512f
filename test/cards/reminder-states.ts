import type { Card } from '../../cards/engine/card.ts';
import { type ReminderData, reminderCard, type TeamWeek } from '../../cards/reminders/reminder.ts';
import type { Speech } from '../../cards/speech.ts';
import type { ActivityView } from '../../cards/views.ts';
import { assignment, course, mint, selfInitiated, titles, view } from './samples.ts';

const given = (section: ActivityView['section'], title: string = titles.plain, progress = 0) =>
  view({
    course: course(title),
    activity: assignment({
      note: 'Before your visit',
      dueAt: section === 'overdue' ? '2026-11-20T12:00:00.000Z' : '2026-11-28T12:00:00.000Z',
      ...(progress === 0 ? {} : { status: 'inProgress', progress }),
    }),
    section,
    assignerName: 'Dana Reyes',
  });
const own = () => view({ course: course(titles.plain), activity: selfInitiated({ progress: 60 }) });
const item = (name: string) => ({ name, course: 'Fire Safety' });
const quiet: TeamWeek = { overdue: [], due: [], finished: [], requests: 1 };
const busy: TeamWeek = {
  overdue: [item('Adele Vance')],
  due: [
    'Adele Vance',
    'Patti Fernandez',
    'Diego Siciliani',
    'Lynne Robbins',
    'Isaiah Langer',
    'Nestor Wilke',
  ].map(item),
  finished: [item('Lynne Robbins'), item('Isaiah Langer')],
  requests: 2,
};
const nothing: ReminderData = {
  due: [],
  overdue: [],
  asked: [],
  unstarted: [],
  week: null,
  team: null,
  pictures: true,
  mint,
};
const make =
  (data: () => Partial<ReminderData>) =>
  (speech: Speech): Card =>
    reminderCard({ ...nothing, ...data() }, speech);

/** What the bot says by itself, in each of its states. */
export const reminderMakers: Readonly<Record<string, Readonly<Record<string, (speech: Speech) => Card>>>> = {
  byItself: {
    'due soon': make(() => ({ due: [given('dueSoon')] })),
    'overdue, begun': make(() => ({ overdue: [given('overdue', titles.plain, 40)] })),
    'asked for': make(() => ({ asked: [own()] })),
    'asked for, not begun': make(() => ({ unstarted: [course(titles.plain)] })),
    several: make(() => ({ overdue: [given('overdue')], due: [given('dueSoon')], asked: [own()] })),
    'more than fit': make(() => ({ due: Array.from({ length: 8 }, () => given('dueSoon')) })),
    'the week': make(() => ({ week: [given('dueSoon'), own()] })),
    'a team': make(() => ({ team: busy })),
    'a request that waits': make(() => ({ team: quiet })),
    'all at once': make(() => ({
      ...{ overdue: [given('overdue')], due: [given('dueSoon')], asked: [own()] },
      ...{ unstarted: [course(titles.plain)], week: [own()], team: busy },
    })),
    ...Object.fromEntries(
      Object.entries(titles).map(([name, title]) => [
        `${name} title`,
        make(() => ({ due: [given('dueSoon', title)] })),
      ]),
    ),
  },
};
