import {
  type ReminderData,
  reminderCard,
  shownOn,
  type TeamItem,
  type TeamWeek,
} from '../../cards/reminders/reminder.ts';
import { chunksOf } from '../../src/chunks.ts';
import { type Clock, DAY, MINUTE } from '../../src/clock.ts';
import { Later, Refusal } from '../../src/errors.ts';
import { meantEntries } from '../../src/learning/activities/own-activities.ts';
import { dueDay } from '../../src/learning/due-day.ts';
import type { Ledger, LedgerEntry } from '../../src/learning/ports/ports.ts';
import type {
  ClaimedReminder,
  ReminderBook,
  ReminderOutcome,
} from '../../src/learning/ports/reminder-ports.ts';
import type { Nudges, TimeRequests } from '../../src/learning/ports/team-ports.ts';
import { comesAt, fallsOn, type Person, type ReminderRules } from '../../src/learning/reminders/falls-on.ts';
import type { OwnReminder } from '../../src/learning/reminders/own-reminder.ts';
import {
  daysBetween,
  isSpokenOn,
  localOf,
  momentOf,
  workingTimeOf,
} from '../../src/learning/reminders/working-time.ts';
import { assignmentsIn } from '../../src/learning/team/team-standing.ts';
import type { Teams } from '../../src/learning/team/teams.ts';
import type { Log } from '../../src/log.ts';
import { activityViews, courseView, type ViewDeps } from '../features/shared/views.ts';
import type { LocalSpeech } from '../phrases/speech.ts';
import type { Chat, ToPerson } from '../turn/to-person.ts';

/** A person as known at this moment, who can be reached or not. */
export interface ReminderPeople {
  of(userIds: readonly string[], leads?: true): Promise<readonly Person[]>;
}

export interface SayRemindersDeps extends ViewDeps {
  /** Whether courses have a picture on cards. */
  readonly cardImages: boolean;
  readonly book: ReminderBook;
  readonly people: ReminderPeople;
  readonly rules: ReminderRules;
  readonly toPerson: ToPerson;
  readonly ledger: Pick<Ledger, 'entriesOf' | 'entriesOfAll'>;
  readonly nudges: Pick<Nudges, 'last'>;
  readonly teams: Pick<Teams, 'reports'>;
  readonly timeRequests: Pick<TimeRequests, 'waitingFor'>;
  readonly clock: Clock;
  readonly mint: () => string;
  /** For lines that may repeat for many people. */
  readonly countedLog: Pick<Log, 'warn'>;
  /** Called with what became of a message, for metrics; a drop with its reason. */
  readonly onSettled: (outcome: string, reason?: string) => void;
}

/** Messages sent at the same time. */
const AT_ONCE = 8;
/** Messages of a round: with the rounds every two seconds at most some 700 a minute of each instance. */
const A_ROUND = 24;
/** How soon to try again what Teams does not take now and names no time for. */
const AGAIN = 5 * MINUTE;
/** What a manager hears of lies within the days since the last such message. */
const WEEK = 7;

/** Sends what is to be said, and checks at this very moment what of it is still true. */
export function createSayReminders(deps: SayRemindersDeps) {
  const { book, people, rules, toPerson, ledger, nudges, teams, timeRequests, clock, mint } = deps;

  async function say(claim: ClaimedReminder): Promise<void> {
    const settle = async (outcome: ReminderOutcome | undefined) => {
      // somebody else has it
      if (outcome === undefined) return;
      await book.settle(claim, outcome);
      deps.onSettled(outcome.outcome, outcome.outcome === 'dropped' ? outcome.reason : undefined);
    };
    try {
      await settle(await outcomeOf(claim));
    } catch (error) {
      if (!(error instanceof Later || error instanceof Refusal)) throw error;
      const waitMs = error instanceof Later ? error.waitMs : undefined;
      await settle({ outcome: 'later', dueAt: new Date(clock.now().getTime() + (waitMs ?? AGAIN)) });
    }
  }

  async function outcomeOf(claim: ClaimedReminder): Promise<ReminderOutcome | undefined> {
    const { userId, day } = claim;
    const chat = await toPerson({ userId });
    if (chat === undefined) return { outcome: 'dropped', reason: 'unreachable' };
    // what takes long comes before the look that decides
    const team = claim.mayLead ? await teamWeek(userId, chat.speech) : null;
    const entries = await ledger.entriesOf(userId);
    const views = await activityViews(deps, momentOfChat(chat), entries);
    const nudged = await nudges.last([userId]);
    const [person] = await people.of([userId], claim.mayLead ? true : undefined);
    if (person === undefined) return { outcome: 'dropped', reason: 'unreachable' };
    const timing = rightTime(claim, person);
    if (timing !== undefined) return timing;

    const wasNudged = ({ activity }: LedgerEntry) => {
      const at = nudged.get(`${userId} ${activity.courseId}`);
      return at !== undefined && localOf(new Date(at), person.zone).day === day;
    };
    const unfinished = new Set(
      person.activities.flatMap(({ entryId, activity }) =>
        activity.status === 'completed' ? [] : [entryId],
      ),
    );
    const isOpen = ({ id }: LedgerEntry) => unfinished.has(id);
    const viewsOf = (ids: readonly string[]) =>
      views.filter(({ entryId }) => ids.includes(entryId) && unfinished.has(entryId));
    const news = claim.isDays ? fallsOn(day, person, rules) : undefined;
    const own = dueNow(person, day);
    const open = entries.filter(isOpen);
    const forgotten = new Set(open.filter(wasNudged).map(({ id }) => id));
    const pressing = (ids: readonly string[] = []) => viewsOf(ids.filter((id) => !forgotten.has(id)));
    const { asked, unstarted } = whatWasAsked(own, entries);
    // own reminders of what is done are no reason to speak before or after work
    const untimely = asked.length + unstarted.length === 0 ? unaskedTime(day, person) : undefined;
    if (untimely !== undefined) {
      await book.passed(own, day);
      return claim.isDays ? untimely : { outcome: 'dropped', reason: 'settled' };
    }
    const data: ReminderData = {
      due: pressing(news?.due),
      overdue: pressing(news?.overdue),
      asked: viewsOf([...(news?.snoozed ?? []), ...asked]),
      unstarted: unstarted.map((courseId) => courseView(deps.catalogue, courseId, chat.speech)),
      week: news?.weekly === true && open.length > 0 ? viewsOf(meantEntries(open).map(({ id }) => id)) : null,
      team: news?.team === true ? team : null,
      pictures: deps.cardImages,
      mint,
    };
    const outcome = await send(claim, chat, data, person);
    if (outcome !== undefined && outcome.outcome !== 'later') await book.passed(own, day);
    return outcome;
  }

  async function send(
    claim: ClaimedReminder,
    chat: Chat,
    data: ReminderData,
    { wishes }: Person,
  ): Promise<ReminderOutcome | undefined> {
    const { due, overdue, asked, unstarted, week, team } = data;
    const isEmpty = [due, overdue, asked, unstarted].every(({ length }) => length === 0);
    if (isEmpty && week === null && team === null)
      return { outcome: 'dropped', reason: wishes.stopped ? 'stopped' : 'settled' };
    const card = reminderCard(data, chat.speech);
    if (!(await book.begin(claim))) return undefined;
    const told = await chat.showOf(card, shownOn(data));
    if (told.outcome === 'sent') return { outcome: 'sent' };
    if (told.outcome !== 'later') return { outcome: 'dropped', reason: 'unreachable' };
    const { why } = told;
    // what may have arrived is not sent twice
    if (why.ambiguous) return { outcome: 'unsure' };
    if (why.keptOut !== undefined) return { outcome: 'dropped', reason: 'unreachable' };
    deps.countedLog.warn({ event: 'reminder.later', why: why.message }, 'a reminder is sent later');
    return { outcome: 'later', dueAt: new Date(clock.now().getTime() + (why.waitMs ?? AGAIN)) };
  }

  const momentOfChat = ({ speech }: Chat) => ({ now: clock.now(), today: speech.today, speech });

  /** Undefined when it may be said now. Where the person's zone or wishes changed, it waits for its time, or is dropped. */
  function rightTime({ day, isDays, rows }: ClaimedReminder, person: Person): ReminderOutcome | undefined {
    const { zone, wishes } = person;
    if (wishes.stopped) return { outcome: 'dropped', reason: 'stopped' };
    const here = localOf(clock.now(), zone);
    if (here.day > day) return { outcome: 'dropped', reason: 'stale' };
    const time = workingTimeOf(rules.workingTime, wishes, zone);
    if (here.day < day) return { outcome: 'later', dueAt: momentOf(day, time.from, zone) };
    const own = dueNow(person, day);
    if (own.length > 0) return undefined;
    const later = rows.some(({ slot }) => slot !== '') ? laterToday(person, day) : undefined;
    if (later !== undefined) return later;
    return isDays ? unaskedTime(day, person) : { outcome: 'dropped', reason: 'settled' };
  }

  /** The same for what nobody asked for. */
  function unaskedTime(day: string, { zone, wishes }: Person): ReminderOutcome | undefined {
    const time = workingTimeOf(rules.workingTime, wishes, zone);
    const here = localOf(clock.now(), zone);
    if (!isSpokenOn(day, time, wishes) || here.time >= time.to)
      return { outcome: 'dropped', reason: 'quiet' };
    return here.time < time.from ? { outcome: 'later', dueAt: momentOf(day, time.from, zone) } : undefined;
  }

  /** The own reminders of this day whose time has come. */
  function dueNow(person: Person, day: string): readonly OwnReminder[] {
    if (rules.off.includes('own')) return [];
    return person.own.filter((one) => {
      const at = comesAt(one, person);
      return at !== undefined && at <= clock.now() && localOf(at, person.zone).day === day;
    });
  }

  /** When the next own reminder of this day is due, where none is yet. */
  function laterToday(person: Person, day: string): ReminderOutcome | undefined {
    const times = person.own
      .flatMap((one) => comesAt(one, person) ?? [])
      .filter((at) => localOf(at, person.zone).day === day)
      .map((at) => at.getTime());
    return times.length === 0 ? undefined : { outcome: 'later', dueAt: new Date(Math.min(...times)) };
  }

  /** What happened among those who report to this person now; null when nothing did. */
  async function teamWeek(managerId: string, speech: LocalSpeech): Promise<TeamWeek | null> {
    const { people: reports } = await teams.reports(managerId);
    const names = new Map(reports.map(({ id, displayName }) => [id, displayName]));
    const given = assignmentsIn(await ledger.entriesOfAll([...names.keys()]));
    const requests = await timeRequests.waitingFor(managerId);
    const { today } = speech;
    const items = (fits: (left: number, isDone: boolean, doneAgo: number) => boolean): readonly TeamItem[] =>
      given
        .filter(({ activity: { dueAt, status, completedAt } }) => {
          const left =
            dueAt === null ? Number.POSITIVE_INFINITY : daysBetween(today, dueDay(dueAt, speech.timeZone));
          const doneAgo =
            completedAt === null ? Number.POSITIVE_INFINITY : clock.now().getTime() - Date.parse(completedAt);
          return fits(left, status === 'completed', doneAgo);
        })
        .map(({ activity }) => ({
          name: names.get(activity.learnerId) ?? speech.say('reply.someone'),
          course: courseView(deps.catalogue, activity.courseId, speech).title,
        }));
    const week: TeamWeek = {
      overdue: items((left, isDone) => !isDone && left < 0 && left >= -WEEK),
      due: items((left, isDone) => !isDone && left >= 0 && left < WEEK),
      finished: items((_, isDone, doneAgo) => isDone && doneAgo < WEEK * DAY),
      requests,
    };
    return week.overdue.length + week.due.length + week.finished.length + requests === 0 ? null : week;
  }

  return {
    /** Sends the next part of what is due. What did not arrive, or is left when aborted, stays due. Returns how many there were. */
    async sayDue(signal?: AbortSignal): Promise<number> {
      const claims = await book.claim(A_ROUND);
      for (const some of chunksOf(claims, AT_ONCE)) {
        if (signal?.aborted) return 0;
        await Promise.all(some.map(say));
      }
      return claims.length;
    },
    tidy: async (signal?: AbortSignal): Promise<void> => {
      const held = await book.tidy(signal);
      for (let n = 0; n < held; n++) deps.onSettled('dropped', 'held');
    },
  };
}

/** Open activities that own reminders are about, and courses that are not begun. What is done is not spoken of. */
function whatWasAsked(own: readonly OwnReminder[], entries: readonly LedgerEntry[]) {
  const meant = meantEntries(entries);
  const asked: string[] = [];
  const unstarted: string[] = [];
  for (const { courseId } of own) {
    const about = courseId === null ? meant : meant.filter(({ activity }) => activity.courseId === courseId);
    asked.push(...about.filter(({ activity }) => activity.status !== 'completed').map(({ id }) => id));
    if (courseId !== null && about.length === 0) unstarted.push(courseId);
  }
  return { asked, unstarted: [...new Set(unstarted)] };
}
