import { daysLater } from '../../src/learning/due-day.ts';
import { weekdayOf } from '../../src/learning/reminders/own-reminder.ts';
import { localOf } from '../../src/learning/reminders/working-time.ts';
import { type Button, buttonsOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import type { Crowd, Somebody } from './people.ts';
import { rules } from './rules.ts';

/** What arrived that should not have. */
export interface Verdict {
  readonly arrived: number;
  readonly sentTwice: number;
  readonly inQuietHours: number;
  readonly aboutDone: number;
  readonly moreThanOneADay: number;
  readonly afterStop: number;
  readonly problems: readonly string[];
}

/** Holds each message that arrives against what is true of its person at that moment. */
export function createJudge(people: Crowd['people']) {
  const counts = {
    arrived: 0,
    sentTwice: 0,
    inQuietHours: 0,
    aboutDone: 0,
    moreThanOneADay: 0,
    afterStop: 0,
  };
  const problems: string[] = [];
  const unaskedOn = new Map<string, string>();
  const said = new Map<string, number>();
  const note = (what: keyof typeof counts, about: string) => {
    counts[what]++;
    problems.push(`${what}: ${about}`);
  };

  return {
    verdict: (): Verdict => ({ ...counts, problems }),
    arrived(personId: string, card: CardJson, now: Date): void {
      counts.arrived++;
      const one = people.get(personId);
      if (one === undefined) throw new Error(`nobody is ${personId}`);
      const buttons = buttonsOf(card);
      const kinds = String(buttons.find(({ verb }) => verb === 'reminders.why')?.data.kinds ?? '').split(',');
      const { day, time } = localOf(now, one.zone);
      const about = `${personId} ${kinds} on ${day} at ${time} in ${one.zone}`;
      const isAsked = kinds.includes('own');
      if (one.wishes.stopped) note('afterStop', about);
      if (isQuiet(one, day, time, isAsked)) note('inQuietHours', `${about} ${JSON.stringify(one.wishes)}`);
      const entries = entriesIn(buttons);
      for (const id of entries) if (isDone(one, id)) note('aboutDone', `${about}: ${id}`);
      const key = `${personId} ${day} ${kinds} ${entries}`;
      const times = (said.get(key) ?? 0) + 1;
      said.set(key, times);
      // somebody may have asked for the same thing twice
      const wanted = isAsked ? one.asked.filter((id) => entries.includes(id)).length : 1;
      if (times > Math.max(1, wanted)) note('sentTwice', about);
      if (isAsked && kinds.length === 1) return;
      const before = unaskedOn.get(`${personId} ${day}`);
      if (before !== undefined) note('moreThanOneADay', `${about} after ${before}`);
      unaskedOn.set(`${personId} ${day}`, about);
    },
  };
}

const entriesIn = (buttons: readonly Button[]) =>
  [
    ...new Set(buttons.flatMap(({ data }) => (typeof data.entryId === 'string' ? [data.entryId] : []))),
  ].sort();

function isDone({ activities }: Somebody, entryId: string): boolean {
  const found = activities.find(({ id }) => id === entryId);
  return found === undefined || !found.isThere || found.activity.status === 'completed';
}

/** Said in its own words, and not those of the rules that it checks. */
function isQuiet({ wishes }: Somebody, day: string, time: string, isAsked: boolean): boolean {
  const from = wishes.quietBefore ?? (isAsked ? '06:00' : rules.workingTime.from);
  const to = wishes.quietAfter ?? (isAsked ? '22:00' : rules.workingTime.to);
  const restDays = wishes.quietDays ?? (isAsked ? [] : [6, 7]);
  if (time < '06:00' || time >= '22:00' || time < from || time >= to) return true;
  if ((restDays as readonly number[]).includes(weekdayOf(day))) return true;
  const { away } = wishes;
  return away !== null && away.from <= day && day <= daysLater(away.until, -1);
}
