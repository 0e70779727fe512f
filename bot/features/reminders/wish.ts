import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { dueOn } from '../../../src/learning/due-day.ts';
import type { ReminderWishes } from '../../../src/learning/reminders/wishes.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Wish } from '../../understand/intention.ts';
import type { Pause, QuietTime } from '../../understand/reading.ts';
import { button, say } from '../shared/ask.ts';
import { weekdaysSaid } from './comes.ts';
import type { RemindersDeps } from './deps.ts';

/** What a wish makes of those there are, and what is said of it. */
interface Change {
  readonly change: (now: ReminderWishes) => ReminderWishes;
  readonly said: Said;
}

/** How somebody wants to be reminded, as they typed it. */
export async function wishTyped(turn: Turn, deps: RemindersDeps, wish: Wish): Promise<Answer> {
  return keep(turn, deps, typedChange(wish, turn), 'new');
}

/** The same by a button. */
export async function wishByButton(
  turn: Turn,
  deps: RemindersDeps,
  { wish }: Payload<'reminders.wish'>,
): Promise<Answer> {
  return keep(turn, deps, { change: changes[wish], said: { key: `reminders.wish.${wish}` } }, 'replace');
}

const on = (kind: 'due' | 'overdue' | 'team') => (now: ReminderWishes) => ({
  ...now,
  off: now.off.filter((one) => one !== kind),
});

const changes: Readonly<Record<Payload<'reminders.wish'>['wish'], Change['change']>> = {
  stop: (now) => ({ ...now, stopped: true }),
  start: (now) => ({ ...now, stopped: false }),
  back: (now) => ({ ...now, away: null }),
  weeklyOn: (now) => ({ ...now, weekly: true }),
  weeklyOff: (now) => ({ ...now, weekly: false }),
  dueOn: on('due'),
  overdueOn: on('overdue'),
  teamOn: on('team'),
  usualHours: (now) => ({ ...now, quietBefore: null, quietAfter: null }),
  usualDays: (now) => ({ ...now, quietDays: null }),
  unsnooze: (now) => ({ ...now, snoozes: [] }),
};

function typedChange(wish: Wish, turn: Turn): Change {
  if (wish.what === 'quiet') return quiet(wish.quiet, turn);
  if (wish.what === 'away') return away(wish.pause, turn);
  return { change: changes[wish.what], said: { key: `reminders.wish.${wish.what}` } };
}

function quiet({ before, after, days }: QuietTime, { speech }: Turn): Change {
  if (before !== null)
    return {
      change: (now) => ({ ...now, quietBefore: before }),
      said: { key: 'reminders.quietBefore', values: { time: before } },
    };
  if (after !== null)
    return {
      change: (now) => ({ ...now, quietAfter: after }),
      said: { key: 'reminders.quietAfter', values: { time: after } },
    };
  const quietDays = days ?? [];
  return {
    change: (now) => ({ ...now, quietDays }),
    said: { key: 'reminders.quietDays', values: weekdaysSaid(quietDays, speech.language) },
  };
}

/** Refuses an absence that is over. */
function away({ from, until }: Pause, { today, speech }: Turn): Change {
  if (until === null || until <= today) throw new Refusal('timeOver');
  const starts = from !== null && from > today ? from : today;
  if (starts >= until) throw new Refusal('timeOver');
  const values = { from: speech.day(dueOn(starts)), until: speech.day(dueOn(until)) };
  return {
    change: (now) => ({ ...now, away: { from: starts, until } }),
    said: { key: starts === today ? 'reminders.away' : 'reminders.awayFrom', values },
  };
}

async function keep(
  { person, speech }: Turn,
  { wishes, reminderRules }: RemindersDeps,
  { change, said }: Change,
  place: Answer['place'],
): Promise<Answer> {
  await wishes.change(person.tenantId, person.userId, change);
  const buttons = [button('card.button.reminderSettings', 'reminders.settings', {})];
  const isVain = said.key === 'reminders.wish.weeklyOn' && reminderRules.off.includes('weekly');
  return say({ speech }, isVain ? { key: 'reminders.weeklyNever' } : said, { buttons, place });
}
