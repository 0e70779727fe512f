import { DateTime } from 'luxon';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { PersonRecord, TeamShown } from '../../../src/learning/ports/ports.ts';
import type { LeadDeed } from '../../../src/learning/team/lead-deed.ts';
import { type Intention, keyOf } from '../intention.ts';
import { createMessage } from '../message.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { plainOf } from '../parse/understand.ts';
import type { UnderstandOptions } from '../reading.ts';
import { type Token, tokenise } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { DayFound } from './find-day.ts';
import type { CourseSaid, LeadIntention, PersonSaid } from './lead-intention.ts';
import { readAnswers } from './read-answer.ts';
import { readUndo } from './read-undo.ts';
import { isDenied, isOpening, type Sayings, saidOf, sayingsIn } from './sayings.ts';
import { correctTeamWord } from './team-spelling.ts';
import { isTeamWord, teamVocabulary as v } from './team-vocabulary.ts';
import { unknownPeople } from './unknown-people.ts';

/** What a message is read against. */
export interface TeamSituation {
  /** Those who report to this person. */
  readonly people: readonly PersonRecord[];
  readonly catalogue: Pick<Catalogue, 'get' | 'search' | 'hasTitle'>;
  readonly shown: TeamShown | null;
  /** Whether this person is a learning administrator. */
  readonly isAdmin: boolean;
  /** Whom and what was said just before, which "them" and "it" mean. */
  readonly before?: Pick<LeadIntention, 'people' | 'everyone' | 'except' | 'courses'>;
}

/** What was meant; null when it was nothing of the kind. */
type Led = readonly Intention[] | null;

/** Longer messages are no orders. */
export const MOST_TOKENS = 90;

/**
 * What a message means that is about people whom this person leads; null when it is about something else, or neither order nor
 * question: then it is read like everybody's. Pure, and never more than a proposal.
 */
export function readTeam(text: string, options: UnderstandOptions, situation: TeamSituation): Led {
  const led = readLed(text, options, situation);
  return situation.people.length > 0 ? led : (led?.map(ofOrganisation) ?? null);
}

/** What an administrator who leads nobody asks of a team is asked of the organisation. */
function ofOrganisation(intention: Intention): Intention {
  if (intention.kind !== 'lead') return intention;
  if (intention.deed === 'course') return { ...intention, deed: 'reportCourse' };
  const ofTeam = intention.deed === 'team' || intention.deed === 'overdue' || intention.deed === 'finished';
  return ofTeam ? { ...intention, deed: 'report' } : intention;
}

function readLed(text: string, options: UnderstandOptions, situation: TeamSituation): Led {
  const typed = plainOf(text);
  if (typed === null) return null;
  const plain = spaced(typed);
  const message = createMessage(options);
  const tokens = tokenise(plain, correctTeamWord);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  const today = DateTime.fromJSDate(options.now).setZone(options.timeZone).startOf('day');
  const known = { ...situation, notes: situation.shown?.kind !== 'requests' };
  const said = sayingsIn(tokens, plain, today, message, known);
  const read = (some: readonly Token[]) => sayingsIn(some, plain, today, message, { ...known, of: said });
  const followUp = answered(said, situation) ?? corrected(said, situation);
  if (followUp !== null) return followUp;
  const back =
    canCorrect(situation.shown) || said.courses.length + said.people.length > 0 ? null : readUndo(said, null);
  if (back !== null) return back;
  const asked = viewed(said, situation);
  if (asked !== null) return asked;
  if (said.quotes) return null;
  if (v.how.within(tokens) !== null && startsWithHow(said)) return [howTo(said)];
  if (said.opens(v.weighs) || ofOneself(said)) return null;
  if (said.find(v.unmeant) !== null || said.find(v.opinion) !== null) return null;
  const meant = withoutUnmeant(said);
  if (meant === null) return null;
  if (meant.length === tokens.length)
    return inClauses(said, read, situation, today) ?? decide(said, situation, today);
  const rest = read(meant);
  // "Ann will lead it, so assign her …"
  const people = rest.people.length === 0 && rest.find(v.her) !== null ? peopleOf(said) : [];
  const before = { people, everyone: null, except: [], courses: [] };
  return decide(rest, people.length === 0 ? situation : { ...situation, before }, today);
}

/** Several orders of different kinds in one message: "remind Ann about it and give Kim …". Null when it is one. */
function inClauses(
  said: Sayings,
  read: (tokens: readonly Token[]) => Sayings,
  situation: TeamSituation,
  today: DateTime,
): Led {
  const clauses = clausesIn(said);
  const [first] = clauses;
  if (first === undefined || clauses.length < 2 || !ordersOrShows(read(first))) return null;
  const led: Intention[] = [];
  let before = situation.before;
  for (const clause of clauses) {
    const known = before === undefined ? situation : { ...situation, before };
    const meant = decide(read(clause), known, today);
    if (meant === null || meant.length === 0) return null;
    led.push(...meant);
    const last = meant.at(-1);
    if (last?.kind !== 'lead') return null;
    const named = last.people.length > 0 || last.everyone !== null;
    before = {
      people: named ? last.people : (before?.people ?? []),
      everyone: named ? last.everyone : (before?.everyone ?? null),
      except: named ? last.except : (before?.except ?? []),
      courses: last.courses.length > 0 ? last.courses : (before?.courses ?? []),
    };
  }
  return new Set(led.map(keyOf)).size > 1 ? led : null;
}

/** Whether it is an order or a request to see something by itself: not "Ann is new, give her …". */
const ordersOrShows = (said: Sayings) =>
  said.opens(v.imperatives) || [v.remind, v.withdraw].some((set) => said.find(set) !== null);

/** Cut where another order begins. */
function clausesIn(said: Sayings): readonly (readonly Token[])[] {
  const { tokens, useOf } = said;
  const cuts = tokens.flatMap((token, at) => {
    const parts =
      token.isSeparator || vocabulary.and.whole([token]) !== null || v.thereafter.whole([token]) !== null;
    if (!parts || useOf(at) !== null) return [];
    const first = tokens.findIndex(
      (one, i) =>
        i > at &&
        !one.isSeparator &&
        useOf(i) !== 'polite' &&
        !isOpening(one) &&
        v.thereafter.whole([one]) === null,
    );
    const opens =
      first > at &&
      useOf(first) === null &&
      [v.imperatives, v.remind, v.withdraw, v.move].some((set) => set.atStart(tokens, first) !== null);
    return opens && at > 0 ? [at] : [];
  });
  return [0, ...cuts]
    .map((from, i) => tokens.slice(from, cuts[i] ?? tokens.length))
    .filter((clause) => clause.some(({ isSeparator, word }) => !isSeparator && word !== 'and'));
}

/** "11dec": a day written to its month. */
const gluedMonth = new RegExp(
  `\\b(\\d{1,2})(?=(?:${[...new Set([...v.months.words].map((month) => month.slice(0, 3)))].join('|')})\\p{L}*\\b)`,
  'giu',
);

/** "patti+lynne", "--due 4 dec", "to=adele", "fire_safety", "li.wei", "all^adele": with spaces, as it would be said; not C++. */
function spaced(plain: string): string {
  return plain
    .replace(gluedMonth, '$1 ')
    .replace(/(?<=\p{L})@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, ' ')
    .replace(/\bs\/(\p{L}+)\/(\p{L}+)\/?g?/gu, '$2 instead of $1')
    .replace(/\$\(\s*/g, ' ')
    .replace(/!(?=(?:done|finished|complete)\b)/gi, 'not ')
    .replace(/(?<=\p{L})\("/gu, ' "')
    .replace(/(?<=\p{L})\^(?=\p{L})/gu, ' except ')
    .replace(/(?<=\s)\*(?=\s|$)/g, 'everyone')
    .replace(/(?<=\p{L}{2})\.(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L})=y(?:es)?\b/giu, ' yes')
    .replace(/(?<=\p{L})=n(?:o)?\b/giu, ' no')
    .replace(/(?<=\p{L})[+&](?=\p{L})/gu, ' + ')
    .replace(/^\s*\+(?=\p{L})/u, 'add ')
    .replace(/(?<=\s)\+(?=\p{L})/gu, '+ ')
    .replace(/(?<=\s)-m(?=\s)/g, 'note')
    .replace(/(?<=\s)-r(?=\s|$)/g, 'required')
    .replace(/(?<=^|\s)--(?=\p{L})/gu, '')
    .replace(/(?<=[^\S\n])-(?=\p{L})(\p{L}+)/gu, (_, word: string) =>
      isTeamWord(word.toLowerCase()) ? word : `minus ${word}`,
    )
    .replace(/(?<=^|\s)-(?=\p{L})/gu, '')
    .replace(/(?<=\p{L})(?::=?|=)(?=[\p{L}\d])/gu, ' ')
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ');
}

/** "my own courses", but not "my own team"; "mark excel fifty percent". */
function ofOneself(said: Sayings): boolean {
  if (marksOwn(said)) return true;
  const own = said.find(v.own);
  const mine = said.find(v.mine);
  return own !== null && !(mine !== null && mine.at <= own.at && mine.at + mine.length > own.at);
}

/** How far somebody is, said as an order, is of their own course where nobody is named. */
function marksOwn({ tokens, people, everyone, days }: Sayings): boolean {
  if (people.length > 0 || everyone !== null || days.length > 0) return false;
  return (
    vocabulary.before.atStart(tokens, 0)?.value === 'mark' &&
    findPercentage(tokens, { marking: true })?.reading.kind === 'value'
  );
}

/** How something is done is explained, never done. */
function howTo(said: Sayings): Intention {
  if (said.find(v.remind) !== null) return { kind: 'show', what: 'how', intent: 'nudge' };
  return { kind: 'show', what: 'how', intent: said.find(v.assign) === null ? 'team' : 'assign' };
}

const startsWithHow = (said: Sayings) =>
  said.opens(v.how) || (said.opens(v.asking) && said.find(v.how) !== null) || said.find(v.how)?.at === 0;

/** The message without the parts that are negated or only planned; null when nothing else is left, or the last part takes it all back. */
function withoutUnmeant(said: Sayings): readonly Token[] | null {
  const { tokens } = said;
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const turns = v.turn.atStart(tokens, at) !== null && said.useOf(at) === null && orders(tokens.slice(at));
    if (turns) parts.push([]);
    parts.at(-1)?.push(token);
    if (token.isSeparator && said.useOf(at) === null) parts.push([]);
  }
  const hears = said.find(v.hearsay);
  const insists = parts.some((part) => insistsIn(said, part, hears));
  const excludes = (part: readonly Token[]) => {
    const from = tokens.indexOf(part[0] as Token);
    const first = part.findIndex((token) => !token.isSeparator && !isOpening(token));
    const asks = first >= 0 && v.asking.atStart(part, first) !== null;
    // "how many have finished it" is no plan
    return (asks ? [v.negation] : [v.negation, v.plans]).some((set) => {
      const found = set.within(part);
      if (found === null || said.useOf(from + found.at) !== null) return false;
      // "ann dont need it" takes it away
      return v.unneeded.atStart(part, found.at) === null;
    });
  };
  const heard = (part: readonly Token[]) =>
    hears !== null && !insists && tokens.indexOf(part.at(-1) as Token) >= hears.at;
  const kept = parts
    .map((part) => (heard(part) && !excludes(part) ? beforeHearsay(said, part, hears?.at ?? 0) : part))
    .filter((part) => part.length > 0 && !excludes(part) && !heard(part));
  const last = parts.filter((part) => part.some(({ isSeparator }) => !isSeparator)).at(-1) ?? [];
  if (parts.length > 1 && v.negation.atEnd(last.filter(({ isSeparator }) => !isSeparator)) !== null)
    return null;
  const rest = kept.flat();
  return rest.every(({ isSeparator }) => isSeparator) ? null : rest;
}

/** Whether what others say is followed by an order of one's own: "HR says Ann needs it, please assign it", "… please do that". */
function insistsIn(said: Sayings, part: readonly Token[], hears: { readonly at: number } | null): boolean {
  const from = said.tokens.indexOf(part[0] as Token);
  if (hears === null || from <= hears.at) return false;
  if (v.insists.within(part) !== null) return true;
  const first = part.findIndex((token) => !token.isSeparator && !isOpening(token));
  const start = first < 0 ? part : part.slice(0, first + 1);
  const opens = start.some((_, at) =>
    [v.polite, v.asksFor, v.imperatives, v.withdraw, v.remind].some((set) => set.atStart(part, at) !== null),
  );
  return opens && orders(part);
}

/** What was ordered before others are quoted for it: "add first aid, she said yes" without "she said yes". */
function beforeHearsay({ tokens }: Sayings, part: readonly Token[], hears: number): readonly Token[] {
  const from = tokens.indexOf(part[0] as Token);
  const before = part.slice(0, Math.max(0, hears - from - 1));
  return orders(before) ? before : [];
}

const orders = (tokens: readonly Token[]) =>
  [v.remind, v.assign, v.withdraw].some((set) => set.within(tokens) !== null);

/** Questions that no doubt, quotation or plan beside them turns into something else. */
function viewed(said: Sayings, { shown, isAdmin }: TeamSituation): Led {
  const { tokens } = said;
  const words = tokens.filter(({ isSeparator }) => !isSeparator);
  const alone = v.teamAlone.whole(words.filter((token) => said.useOf(tokens.indexOf(token)) !== 'polite'));
  if (alone !== null && shown === null) return [lead('team')];
  if (shown?.kind === 'requests' && said.find(v.requestView) !== null && !said.opens(v.howWorks))
    return [lead('requests')];
  if (said.courses.length > 0 || said.people.length > 0) return null;
  if (said.asks && said.find(v.how) !== null && said.everyone === null) return [howTo(said)];
  // "what does overdue mean?"
  const explains = said.find(v.explains) !== null && said.find(v.requests) === null && said.everyone === null;
  const opens = [v.asking, v.asksFor, v.howWorks].some((set) => said.opens(set));
  const names = said.find(v.finishedView) !== null || said.find(v.teamView) !== null;
  if (said.asks && explains && opens && !names && shown?.kind !== 'requests') return [howTo(said)];
  const sets = [v.assign, v.remind, v.withdraw, v.undo, ...(shown?.kind === 'requests' ? [v.grant] : [])];
  const does = sets.some((set) => set.within(tokens) !== null);
  const general = said.everyone === null || !said.opens(v.mayI) || said.find(v.courseWord) !== null;
  const asksHow = said.asks && does && general && said.opens(v.howWorks) && said.find(v.requests) === null;
  if (asksHow) return [howTo(said)];
  if (shown !== null || said.days.length > 0 || said.find(v.who) === null) return null;
  if (isAdmin && (said.find(v.organisation) !== null || said.find(v.report) !== null)) return null;
  if (said.find(v.requests) !== null || (said.find(v.remind) !== null && !said.opens(v.who))) return null;
  if (said.find(v.troubled) !== null) return [lead('overdue')];
  return said.find(v.throughView) !== null ? [lead('finished')] : null;
}

function decide(said: Sayings, situation: TeamSituation, today: DateTime): Led {
  const asked = situation.shown?.kind === 'requests' ? requested(said, situation) : null;
  return (
    asked ??
    reported(said, situation) ??
    requested(said, situation) ??
    changed(said, situation) ??
    assigned(said, situation, today) ??
    looked(said, situation)
  );
}

type Part = Partial<Omit<LeadIntention, 'kind' | 'deed'>>;

const lead = (deed: LeadDeed, part: Part = {}): LeadIntention => ({
  ...{ kind: 'lead', deed, courses: [], people: [], everyone: null, except: [], date: null, days: null },
  ...{ assignmentType: null, note: '', answers: [], ...part },
});

const exportAll: Intention = { kind: 'show', what: 'export' };

/** Each course once. */
function coursesOf(said: Sayings): readonly CourseSaid[] {
  const known = new Map(said.courses.map((one) => [one.matches.map(({ courseId }) => courseId).join(), one]));
  return [...known.values()].map(({ words, matches }) => ({ words, matches }));
}

/** Each person once, without those of whom it is said "not Ann". */
function peopleOf(said: Sayings): readonly PersonSaid[] {
  const wanted = said.people.filter(({ from }) => !isDenied(said.tokens, from));
  const people = (wanted.length > 0 ? wanted : said.people).flatMap(saidOf);
  return [...new Map(people.map((person) => [person.ids.join(), person])).values()];
}

function reported(said: Sayings, { isAdmin, shown }: TeamSituation): Led {
  const { people } = said;
  const files = said.find(v.export) !== null && people.length === 0;
  if (!isAdmin) return files && said.courses.length === 0 ? [exportAll] : null;
  const [first] = coursesOf(said);
  const whole = said.find(v.organisation) !== null;
  const wanted = said.find(v.report) !== null;
  if (people.length > 0 || said.find(v.mine) !== null || isOrder(said)) return null;
  if (files && (first === undefined || !whole)) {
    // "totals first, then the csv", not "download the report"
    const from = said.find(v.report)?.at ?? 0;
    const to = said.find(v.export)?.at ?? 0;
    const both = said.tokens.slice(from, to).some(({ isSeparator }) => isSeparator);
    return wanted && first === undefined && both ? [lead('report'), exportAll] : [exportAll];
  }
  if (said.find(v.department) !== null) return [lead('reportDepartment')];
  const completes = said.find(v.completion) !== null;
  const counts = said.find(v.counts) !== null && said.everyone === null && said.find(v.her) === null;
  if (first !== undefined && (whole || wanted || completes || counts))
    return [lead('reportCourse', { courses: [first] })];
  if (
    shown?.kind === 'course' &&
    ((completes && said.find(v.this) !== null) || (whole && said.find(v.counts) !== null))
  )
    return [lead('reportCourse')];
  const everyone = said.everyone !== null && !completes && !whole;
  return (whole || wanted || completes) && first === undefined && !everyone ? [lead('report')] : null;
}

/** Whether something is to be done, not shown. */
function isOrder(said: Sayings): boolean {
  if (asksOnly(said)) return false;
  const says = [v.remind, v.withdraw, v.move].some((set) => said.find(set) !== null);
  return says || said.assignmentType !== null || said.note !== '' || said.days.some(({ led }) => led);
}

/** Answers to requests for more time. */
function answered(said: Sayings, { shown }: TeamSituation): Led {
  if (shown?.kind !== 'requests' || said.asks) return null;
  // "assign it to Ann by friday" and "ok, who else is late" are no answers
  if (said.courses.length > 0 || said.find(v.remind) !== null || said.opens(v.asking)) return null;
  const answers = readAnswers(said, shown.learnerIds);
  if (answers === null) return null;
  // what only sounds like an answer changes nothing: what is asked is shown with its buttons
  if (answers === 'unclear') return [lead('requests')];
  return [lead('answer', { answers, everyone: saysBoth(said) ? { all: 'reports' } : null })];
}

const saysBoth = (said: Sayings) => said.everyone?.all === 'reports' || said.find(v.both) !== null;

/** Whether it has words that nothing explains: "complete quantum knitting" names a course that there is not. */
const leavesWords = ({ tokens, useOf }: Sayings) =>
  tokens.some(({ word, isSeparator }, at) => !isSeparator && useOf(at) === null && !isTeamWord(word));

const canCorrect = (shown: TeamShown | null): shown is Extract<TeamShown, { kind: 'preview' | 'assigned' }> =>
  shown?.kind === 'preview' || shown?.kind === 'assigned';

/** Changes of what was just previewed or assigned. */
function corrected(said: Sayings, situation: TeamSituation): Led {
  const { shown } = situation;
  if (!canCorrect(shown)) return null;
  const changes = said.people.length > 0 || said.days.length > 0 || said.assignmentType !== null;
  if (said.find(v.defer) !== null && !changes) return null;
  const others = said.courses.some(
    ({ matches }) => !matches.some(({ courseId }) => courseId === shown.courseId),
  );
  if (others || said.find(v.remind) !== null) return readUndo(said, shown);
  // "30 Nov? 18 December", but "could we say 18 December?"
  const days = said.days.filter((day) => !isOld(said, day));
  const [day] =
    days.length > 0 && !said.opens(v.asksFor) ? days : said.days.filter((one) => !isDeniedDay(said, one));
  if (said.people.length === 0 && said.everyone === null) {
    if (day === undefined && said.assignmentType === null) return readUndo(said, shown);
    return [
      lead('correct', {
        date: day?.date ?? null,
        days: day?.days ?? null,
        assignmentType: said.assignmentType,
      }),
    ];
  }
  if (said.people.length === 0 && day === undefined && said.assignmentType === null) return null;
  const people = [...new Map(said.people.flatMap(saidOf).map((one) => [one.ids.join(), one])).values()];
  const swapped = insteadOf(said);
  if (swapped !== null) return [lead('correct', swapped)];
  const mine = people.every(({ ids }) => ids.some((id) => shown.learnerIds.includes(id)));
  if (day !== undefined && mine && shown.kind === 'assigned' && said.find(v.add) === null)
    return [lead('due', { people, date: day.date, days: day.days })];
  const dropped = mine && (dropsIn(said) || said.people.some(({ from }) => isDenied(said.tokens, from)));
  // what is assigned already is taken away only after a question
  if (dropped && shown.kind === 'assigned')
    return [lead('withdraw', { people, courses: [onShow(shown.courseId, situation)] })];
  if (dropped) return [lead('correct', { except: people })];
  if (mine) return null;
  return [
    lead('correct', {
      ...{ people, date: day?.date ?? null, days: day?.days ?? null, assignmentType: said.assignmentType },
    }),
  ];
}

/** "Ann instead of Kim": whom is added, and whom is left out. */
function insteadOf({ people, tokens }: Sayings): Part | null {
  const [added, left] = people;
  if (added === undefined || left === undefined || people.length > 2) return null;
  const between = tokens.slice(added.to, left.from);
  if (v.inPlaceOf.within(between) === null) return null;
  return { people: saidOf(added), except: saidOf(left) };
}

const dropsIn = (said: Sayings) => v.drop.within(said.tokens) !== null;

/** "not the 30th", "rather than 30 November", "30 Nov?" */
function isOld({ tokens }: Sayings, { from, to }: DayFound): boolean {
  return tokens[to]?.text === '?' || isDeniedDay({ tokens }, { from });
}

function isDeniedDay({ tokens }: Pick<Sayings, 'tokens'>, { from }: Pick<DayFound, 'from'>): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ word }) => word);
  return (
    /\b(?:not|rather than|instead of|statt|nicht)(?: the| den| am)?$/.test(before.join(' ')) ||
    tokens[from]?.word === 'not'
  );
}

const hasSome = ({ people, everyone }: Pick<LeadIntention, 'people' | 'everyone'>) =>
  people.length > 0 || everyone !== null;

/** The people a change is for: those named, all, or the one on show. */
function whomOf(said: Sayings, { shown, catalogue, before: last }: TeamSituation): Part | null {
  const before = last && { people: last.people, everyone: last.everyone, except: last.except };
  const { everyone, except } = said;
  const named = peopleOf(said);
  const points = said.find(v.her) !== null && (shown?.kind === 'person' || before !== undefined);
  const unknown =
    points || (everyone !== null && named.length === 0)
      ? []
      : unknownPeople(said, catalogue, named.length === 0);
  const people = [...named, ...unknown];
  if (people.length > 0) return { people };
  if (before !== undefined && (everyone === null || said.them) && hasSome(before)) return before;
  if (everyone !== null) return { everyone, except };
  if (shown?.kind === 'person') return { people: [{ text: '', ids: [shown.learnerId] }] };
  return null;
}

/** The courses named, or those said just before when "it" is. */
function coursesOrBefore(said: Sayings, { before }: TeamSituation): readonly CourseSaid[] {
  const courses = coursesOf(said);
  return courses.length === 0 && before !== undefined && said.find(v.this) !== null
    ? before.courses
    : courses;
}

/** Reminds, withdraws, moves due dates. */
function changed(said: Sayings, situation: TeamSituation): Led {
  const { shown } = situation;
  // "remind those who are still open"
  const some =
    said.find(v.remind) !== null &&
    (said.find(v.those) !== null || (said.courses.length > 0 && shown === null));
  const whom = whomOf(said, situation) ?? (some ? { everyone: { all: 'reports' } as const } : null);
  if (whom === null || asksOnly(said)) return null;
  const courses = coursesOrBefore(said, situation);
  const about = courses.length > 0 || shown !== null;
  const unneeded = said.find(v.unneeded) !== null && about;
  const assigns = said.find(v.assign) !== null && !unneeded;
  const [first, second, ...more] = courses;
  const swaps = said.find(v.swap) !== null && said.find(v.remind) === null && !assigns;
  if (swaps && first !== undefined && second !== undefined && more.length === 0)
    return [lead('withdraw', { ...whom, courses: [first] }), lead('assign', { ...whom, courses: [second] })];
  const remind = said.find(v.remind);
  if (remind !== null) return [lead('remind', { ...whom, courses })];
  if (unneeded && said.days.length === 0) return [lead('withdraw', { ...whom, courses })];
  if (said.find(v.withdraw) !== null && about && !(assigns && said.days.length > 0))
    return [lead('withdraw', { ...whom, courses })];
  if (
    said.find(v.away) !== null &&
    about &&
    said.days.length === 0 &&
    said.assignmentType === null &&
    !takes(said)
  )
    return [lead('withdraw', { ...whom, courses })];
  return moved(said, whom, courses, shown !== null);
}

/** "should take", which is assigned, not taken away. */
const takes = (said: Sayings) => said.find(v.assign) !== null;

function moved(said: Sayings, whom: Part, courses: readonly CourseSaid[], onShow: boolean): Led {
  // "he is away until the 10th, please move it to the 15th"
  const from = said.tokens.findIndex((_, at) => v.move.atStart(said.tokens, at) !== null);
  const day = said.days.find((one) => one.to > from) ?? said.days[0];
  if (day === undefined || (courses.length === 0 && !onShow)) return null;
  const later = said.find(v.later) !== null;
  const earlier = said.find(v.earlier) !== null;
  const instead = said.find(v.instead) !== null && said.find(v.assign) === null;
  // "put her gdpr to the 1st of december"
  const puts = said.opens(v.puts) && tokenBefore(said, day) && courses.length > 0;
  const moves =
    puts ||
    said.says(v.move) ||
    earlier ||
    (day.signed && !said.tokens.some(({ word }) => /^assign/.test(word))) ||
    day.more ||
    (later && day.days !== null) ||
    instead;
  if (!moves || said.assignmentType !== null) return null;
  const days = day.days === null ? null : earlier ? -Math.abs(day.days) : day.days;
  return [lead('due', { ...whom, courses, date: day.date, days })];
}

const tokenBefore = ({ tokens }: Sayings, { from }: DayFound) =>
  /^(?:to|till?|until|auf)$/.test(tokens[from]?.word ?? '');

/** True for a question that asks for nothing to be done. */
function asksOnly(said: Sayings): boolean {
  if (said.opens(v.asking)) return true;
  const moves = said.days.some(({ more, signed }) => more || signed);
  const shifts = said.days.length > 0 && said.says(v.move);
  const does = moves || shifts || [v.assign, v.remind, v.withdraw].some((set) => said.find(set) !== null);
  const politely = said.polite || said.opens(v.asksFor) || said.find(v.asksFor) !== null;
  if (said.asks && !((does || said.assignmentType !== null) && politely)) return true;
  const ordered = does || said.days.length > 0 || said.assignmentType !== null || said.note !== '';
  return !ordered && said.find(v.interrogatives) !== null;
}

function assigned(said: Sayings, situation: TeamSituation, today: DateTime): Led {
  const { shown } = situation;
  const some = said.everyone?.all === 'unfinished' || said.everyone?.all === 'overdue';
  if (asksOnly(said) && !(some && said.find(v.assign) !== null)) return null;
  const whom = whomOf(said, situation);
  const adds = said.people.length > 0 || said.everyone !== null;
  const courses =
    coursesOrBefore(said, situation).length > 0
      ? coursesOrBefore(said, situation)
      : shown?.kind === 'course' && adds
        ? [onShow(shown.courseId, situation)]
        : [];
  const verb = said.find(v.assign) !== null;
  if (
    courses.length === 0 &&
    verb &&
    whom !== null &&
    said.find(v.courseWord) !== null &&
    said.people.length > 0
  )
    return [
      lead('assign', { ...whom, courses: [{ words: '', matches: [] }], date: dayOf(said.days, today) }),
    ];
  if (courses.length === 0 || (whom === null && !verb)) return null;
  const { assignmentType, note } = said;
  const tells = !verb && said.days.length === 0 && assignmentType === null && note === '';
  if (tells && said.find(v.finishedView) !== null) return null;
  const groups = groupsOf(said);
  if (groups !== null)
    return groups.map(({ days, ...group }) =>
      lead('assign', { ...group, assignmentType, note, date: dayOf(days, today) }),
    );
  return [lead('assign', { ...whom, courses, date: dayOf(said.days, today), assignmentType, note })];
}

/** An amount counts from today. */
function dayOf(days: readonly DayFound[], today: DateTime): LeadIntention['date'] {
  const found =
    days.find(({ led, exact }) => led && exact) ??
    days.find(({ led }) => led) ??
    days.find(({ exact }) => exact) ??
    days[0];
  if (found === undefined) return null;
  if (found.date !== null || found.days === null) return found.date;
  return { kind: 'day', day: today.plus({ days: found.days }).toISODate() ?? '', text: '' };
}

/** "Nestor → C#, Alex → C++", "A for Kim and Bob; B for Li": courses for each of several people. Null when all is for all. */
function groupsOf({ courses, people, days, tokens }: Sayings) {
  const said = [
    ...courses.map((course) => ({ from: course.from, to: course.to, course, person: null })),
    ...people.map((person) => ({ from: person.from, to: person.to, course: null, person })),
  ].sort((a, b) => a.from - b.from);
  const runs: (typeof said)[] = [];
  for (const one of said) {
    const last = runs.at(-1);
    if (last !== undefined && (last[0]?.course === null) === (one.course === null)) last.push(one);
    else runs.push([one]);
  }
  if (runs.length < 4 || runs.length % 2 === 1 || people.some(({ all }) => all)) return null;
  return runs.flatMap((run, i) => {
    if (i % 2 === 1) return [];
    const group = [...run, ...(runs[i + 1] ?? [])];
    const from = run[0]?.from ?? 0;
    const to = runs[i + 2]?.[0]?.from ?? tokens.length;
    const own = days.filter((day) => day.from >= from && day.from < to);
    return [
      {
        courses: group.flatMap(({ course }) =>
          course === null ? [] : [{ words: course.words, matches: course.matches }],
        ),
        people: group.flatMap(({ person }) => (person === null ? [] : saidOf(person))),
        days: days.length > 1 && own.length > 0 ? own : days,
      },
    ];
  });
}

function onShow(courseId: string, { catalogue }: TeamSituation): CourseSaid {
  const course = catalogue.get(courseId);
  const title = course?.title ?? '';
  return {
    words: title,
    matches: [{ courseId, title, entryId: null, score: 1, isActive: course?.isActive ?? false }],
  };
}

function requested(said: Sayings, { shown }: TeamSituation): Led {
  if (shown?.kind === 'requests' && (said.asks || said.find(v.requestView) !== null))
    return [lead('requests')];
  const asksTime = said.find(v.wantsTime) !== null && said.find(v.later) !== null;
  const wanted =
    (said.find(v.requests) !== null || asksTime) && said.days.length === 0 && said.courses.length === 0;
  return wanted && (said.people.length === 0 || said.asks) ? [lead('requests')] : null;
}

/** Shows how people, courses or the team stand, and which requests there are. */
function looked(said: Sayings, situation: TeamSituation): Led {
  const { shown, catalogue } = situation;
  const people = peopleOf(said);
  const courses = coursesOf(said);
  const asks = asksOnly(said) || said.find(v.view) !== null;
  // "was it assigned to Ann or to Kim?"
  if (people.length > 1 && courses.length === 1 && said.asks) return [lead('course', { courses })];
  if (people.length > 0) return people.map((person) => lead('person', { people: [person], courses }));
  const meant = situation.before?.people ?? [];
  if (meant.length > 0 && said.find(v.her) !== null)
    return meant.map((person) => lead('person', { people: [person], courses }));
  const unknown = asks && said.everyone === null ? unknownPeople(said, catalogue, true) : [];
  if (unknown.length > 0) return [lead('person', { people: unknown, courses })];
  const [first] = courses;
  if (first !== undefined && said.find(v.about) !== null && shown === null)
    return [{ kind: 'show', what: 'results', words: first.matches[0]?.title ?? first.words }];
  const others = courses.length > 0 && said.find(v.who) !== null;
  if (shown?.kind === 'person' && !others && (asks || said.find(v.her) !== null))
    return [lead('person', { people: [{ text: '', ids: [shown.learnerId] }], courses })];
  if (courses.length > 0) return asks ? courses.map((course) => lead('course', { courses: [course] })) : null;
  const sees = [v.view, v.overdueView, v.finishedView].some((set) => said.find(set) !== null);
  if (shown?.kind === 'course' && sees)
    return [lead('course', { courses: [onShow(shown.courseId, situation)] })];
  if (said.everyone?.all === 'overdue' || said.find(v.overdueView) !== null) return [lead('overdue')];
  if (said.find(v.finishedView) !== null)
    return asksOnly(said) || !leavesWords(said) ? [lead('finished')] : null;
  return said.find(v.teamView) !== null || said.everyone !== null ? [lead('team')] : null;
}
