import { textOf } from '../tokens.ts';
import { coveredUntil } from './covers.ts';
import type { DayFound } from './find-day.ts';
import type { PeopleNamed } from './find-people.ts';
import type { PersonSaid, TimeAnswer } from './lead-intention.ts';
import type { Sayings } from './sayings.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

interface Decision extends Place {
  readonly decision: TimeAnswer['decision'];
}

/** A part of a message, with its yes and no. */
interface Part extends Place {
  readonly decisions: readonly Decision[];
}

/**
 * Answers to requests for more time of these people: "ok", "no, audit thursday", "Adele yes, Isaiah only till Tuesday". Only when it is
 * plainly said: each word is a yes, a no, a name, a last day, the reason of one of these, or known to change nothing of it. `unclear`
 * when it only sounds like an answer, null when it is none, or puts it off.
 */
export function readAnswers(
  said: Sayings,
  learnerIds: readonly string[],
): readonly TimeAnswer[] | 'unclear' | null {
  const { tokens, people, days } = said;
  const decisions = decisionsIn(said);
  if (decisions.length === 0 && days.length === 0) return null;
  // "accent" is perhaps no "accept"
  const typed = tokens.map((token) => ({ ...token, corrected: null }));
  const isGuessed = decisionsIn({ ...said, tokens: typed }).length !== decisions.length;
  const words = tokens.filter(({ isSeparator }) => !isSeparator);
  const last = words.at(-1);
  const leadsOn =
    last !== undefined &&
    v.leadsOn.whole([last]) !== null &&
    !decisions.some(({ from, to }) => tokens.indexOf(last) >= from && tokens.indexOf(last) < to);
  const isWhole =
    !leadsOn && !isGuessed && !onlyThanks(words, decisions, tokens) && !greetsAll(said) && !hardlyYes(said);
  const given = isWhole ? answersIn(said, decisions, people, learnerIds) : null;
  if (given !== null) return given;
  return decisions.length === 0 && v.defer.within(tokens) !== null ? null : 'unclear';
}

/** "ok thanks", "thanks Adele, ok": taken note of, perhaps not answered. */
function onlyThanks(
  words: Sayings['tokens'],
  decisions: readonly Decision[],
  tokens: Sayings['tokens'],
): boolean {
  if (v.thanked.within(words) !== null) return true;
  return v.thanks.within(words) !== null && decisions.length > 0 && isOkOnly(tokens, decisions);
}

/** "that's fine", "hello yes", "ok tell Adele": perhaps said of something else, or to somebody else. */
function hardlyYes({ tokens, people }: Sayings): boolean {
  const words = tokens.filter(({ isSeparator }) => !isSeparator);
  const plain = people.reduce(
    (some, { from, to }) => some.filter((token) => !tokens.slice(from, to).includes(token)),
    words,
  );
  return v.hardlyYes.whole(plain) !== null;
}

/** Nothing firmer than "ok". */
const isOkOnly = (tokens: Sayings['tokens'], decisions: readonly Decision[]) =>
  decisions.every(({ from, to }) => v.justOk.whole(tokens.slice(from, to)) !== null);

/** "ok everyone", "hello everyone, yes": it speaks to them, not of them. */
const greetsAll = ({ tokens }: Sayings) =>
  tokens.some(
    (_, at) => v.everyone.atStart(tokens, at) !== null && v.greets.atEnd(tokens.slice(0, at)) !== null,
  );

/** Whether all who asked are meant: "both", "everyone", but not the "all" of "all right". */
export function answersAll(said: Sayings): boolean {
  const { tokens } = said;
  const decisions = decisionsIn(said);
  const isFree = (at: number) => !decisions.some(({ from, to }) => at >= from && at < to);
  return tokens.some(
    (_, at) => v.both.atStart(tokens, at) !== null || (isFree(at) && v.everyone.atStart(tokens, at) !== null),
  );
}

/** What each is answered; null when it is not plainly said. */
function answersIn(
  said: Sayings,
  decisions: readonly Decision[],
  people: readonly PeopleNamed[],
  learnerIds: readonly string[],
): readonly TimeAnswer[] | null {
  const given: TimeAnswer[] = [];
  for (const { whom, part } of partsOf(said, decisions, people, learnerIds)) {
    // who has asked for nothing cannot be answered
    if (whom?.ids.length === 0) return null;
    const one = answerIn(said, part);
    if (one !== null) given.push({ ...one, whom });
    else if (people.length < 2 || !isPutOff(said, part)) return null;
  }
  return given.length === 0 ? null : given;
}

/** What is said of each who is named, or all of it. */
function partsOf(
  { tokens }: Sayings,
  decisions: readonly Decision[],
  people: readonly PeopleNamed[],
  learnerIds: readonly string[],
): readonly { readonly whom: PersonSaid | null; readonly part: Part }[] {
  // "yes Adele, no Isaiah" names the decision first
  const forwards = (decisions[0]?.from ?? tokens.length) < (people[0]?.from ?? 0);
  const starts = people.map(({ from }, i) => {
    const before = people[i - 1];
    if (before === undefined) return 0;
    if (!forwards) return from;
    return decisions.find((one) => one.from >= before.to && one.from < from)?.from ?? before.to;
  });
  const partFrom = (from: number, to: number): Part => ({
    ...{ from, to, decisions: decisions.filter((one) => one.from >= from && one.to <= to) },
  });
  if (people.length === 0) return [{ whom: null, part: partFrom(0, tokens.length) }];
  return people.map((named, i) => ({
    whom: {
      text: named.text,
      ids: named.people.map(({ id }) => id).filter((id) => learnerIds.includes(id)),
    },
    part: partFrom(starts[i] ?? 0, starts[i + 1] ?? tokens.length),
  }));
}

/** "Isaiah yes; Adele I shall consider separately" */
const isPutOff = ({ tokens, days }: Sayings, { from, to, decisions }: Part) =>
  decisions.length === 0 &&
  !days.some((day) => day.from >= from && day.from < to) &&
  v.defer.within(tokens.slice(from, to)) !== null;

function answerIn(said: Sayings, part: Part): Omit<TimeAnswer, 'whom'> | null {
  const [first] = part.decisions;
  return first?.decision === 'decline' ? declined(said, part, first) : granted(said, part);
}

/** Words that have their place in an answer: names, the yes or no itself, and what changes nothing of it. */
function placed({ tokens, people }: Sayings, place: Place, others: readonly Place[]): number {
  const named = [...people, ...others];
  return coveredUntil(tokens, place, [v.besideAnswer, v.both], (at) => {
    const one = named.find(({ from, to }) => at >= from && at < to);
    if (one !== undefined) return one.to - at;
    return v.theRest.atStart(tokens, at) === null ? (v.everyone.atStart(tokens, at)?.length ?? 0) : 0;
  });
}

function granted(said: Sayings, { from, to, decisions }: Part): Omit<TimeAnswer, 'whom'> | null {
  if (decisions.some(({ decision }) => decision === 'decline')) return null;
  const named = said.days.filter((day) => day.from >= from && day.from < to);
  const limits = limitsBeside(said, named);
  // "and not a day longer" names no other day
  const days = named.filter((day) => !limits.some((one) => day.from >= one.from && day.from < one.to));
  const [day, ...more] = days;
  const less = shorterIn(said, { from, to });
  if (less.length > 0 && days.length === 0) return null;
  const until = placed(said, { from, to }, [...decisions, ...days, ...limits, ...less]);
  if (until < to && !(decisions.length > 0 && isWhy(said, { from: until, to }))) return null;
  if (more.length > 0 || (decisions.length === 0 && day === undefined)) return null;
  if (day === undefined) return { decision: 'grant', date: null, reason: '' };
  // "yes, three days": counted from when? "ok friday": until then, or on it?
  const isLast = day.from < until && day.date?.kind === 'day' && endsOn(said, day, limits);
  // "bis Montag!", "ok, until monday then" are said on leaving
  const mayLeave =
    !isLimited(said, day, limits) && !isDated(said, day) && !gives(said, { from, to, decisions });
  return isLast && !mayLeave ? { decision: 'grant', date: day.date, reason: '' } : null;
}

/** "not as long as she asks" */
const shorterIn = ({ tokens }: Sayings, { from, to }: Place): readonly Place[] =>
  tokens.flatMap((_, at) => {
    const length = at >= from && at < to ? (v.shorter.atStart(tokens, at)?.length ?? 0) : 0;
    return length > 0 ? [{ from: at, to: at + length }] : [];
  });

/** "because she was ill", without a condition or anything that decides otherwise. */
function isWhy(said: Sayings, { from, to }: Place): boolean {
  const words = said.tokens.slice(from, to);
  const changes = [v.unmeant, v.defer, v.grant, v.decline, v.negation, v.opinion];
  return v.because.atStart(words) !== null && changes.every((set) => set.within(words) === null);
}

/** "only" before a day, "at the latest" after it. */
function limitsBeside({ tokens }: Sayings, days: readonly DayFound[]): readonly Place[] {
  return days.flatMap((day) => {
    const before = v.onlyTo.atEnd(tokens.slice(0, day.from));
    const after = tokens[day.to]?.isSeparator ? day.to + 1 : day.to;
    const behind = v.onlyTo.atStart(tokens, after);
    return [
      ...(before === null ? [] : [{ from: day.from - before.length, to: day.from }]),
      ...(behind === null ? [] : [{ from: after, to: after + behind.length }]),
    ];
  });
}

/** "at the latest", "two weeks from today": no day that people meet on. */
function isLimited({ tokens }: Sayings, { from, to }: DayFound, limits: readonly Place[]): boolean {
  const words = tokens.slice(Math.max(0, from - 3), to);
  return (
    limits.length > 0 ||
    v.onlyTo.within(words) !== null ||
    v.fromToday.within(tokens.slice(from, to)) !== null
  );
}

/** "until 27 nov": nobody says goodbye until a day of a month. */
const isDated = ({ tokens }: Sayings, { from, to }: DayFound) => {
  const words = tokens.slice(from, to);
  // "until the end of the month"
  if (v.endOf.within(words) !== null && [v.month, v.months, v.year].some((set) => set.within(words) !== null))
    return true;
  return (
    words.some(({ word }) => /\d[./]\d/.test(word)) ||
    (words.some(({ word }) => /^\d/.test(word)) && v.months.within(words) !== null)
  );
};

/** Whether a day is given: with a yes that is more than "ok", to somebody by name, or with a verb of giving. */
function gives(said: Sayings, { from, to, decisions }: Part): boolean {
  const words = said.tokens.slice(from, to);
  if (v.gives.within(words) !== null || (decisions.length > 0 && !isOkOnly(said.tokens, decisions)))
    return true;
  return v.thanks.within(words) === null && said.people.some((one) => one.from >= from && one.to <= to);
}

/** Whether a day is said to be the last one: "until friday", "friday latest", "two weeks from today". */
function endsOn({ tokens }: Sayings, { from, to }: DayFound, limits: readonly Place[]): boolean {
  const words = tokens.slice(from, to);
  return (
    limits.length > 0 ||
    v.endsOn.atStart(words) !== null ||
    v.endsOn.atEnd(tokens.slice(0, from)) !== null ||
    v.fromToday.within(words) !== null
  );
}

function declined(said: Sayings, part: Part, no: Decision): Omit<TimeAnswer, 'whom'> | null {
  const { tokens } = said;
  const { from, to, decisions } = part;
  if (placed(said, { from, to: no.from }, []) < no.from) return declinedAfterWhy(said, part, no);
  const refusals = decisions.filter(({ decision }) => decision === 'decline');
  const until = placed(said, { from: no.to, to }, refusals);
  if (until === to)
    return decisions.length === refusals.length ? { decision: 'decline', date: null, reason: '' } : null;
  let start = until;
  const isOpen = (at: number) => tokens[at]?.isSeparator || said.people.some((one) => one.to === at + 1);
  while (start > no.to && !isOpen(start - 1)) start -= 1;
  const firmly = v.justNo.whole(tokens.slice(no.from, no.to)) === null;
  if (!isReason(said, { from: start, to }, { firmly, follows: no.to })) return null;
  return { decision: 'decline', date: null, reason: textOf(reasonIn(said, { from: start, to })) };
}

/** "the audit is next week, so that is a no": the reason first, behind it only the no. */
function declinedAfterWhy(
  said: Sayings,
  { from, to, decisions }: Part,
  no: Decision,
): Omit<TimeAnswer, 'whom'> | null {
  const { tokens } = said;
  if (v.soNo.atStart(tokens, no.from) === null || decisions.length > 1) return null;
  if (placed(said, { from: no.to, to }, []) < to) return null;
  let end = no.from;
  while (end > from && tokens[end - 1]?.isSeparator) end -= 1;
  // "sorry, the audit …": the article is no politeness
  const start = [placed(said, { from, to: end }, []), from].find((at) =>
    isReason(said, { from: at, to: end }, { firmly: false, follows: at }),
  );
  if (start === undefined) return null;
  return { decision: 'decline', date: null, reason: textOf(reasonIn(said, { from: start, to: end })) };
}

/** Without "sorry" and "because". */
function reasonIn({ tokens }: Sayings, { from, to }: Place) {
  let start = from;
  for (;;) {
    const opened = tokens[start]?.isSeparator ? 1 : (openingAt(tokens, start)?.length ?? 0);
    if (opened === 0 || start >= to) return tokens.slice(start, to);
    start += opened;
  }
}

const openingAt = (tokens: Sayings['tokens'], at: number) =>
  v.opensReason.atStart(tokens, at) ?? v.note.atStart(tokens, at);

/**
 * Whether what follows a no says why: "no, the audit is on thursday". Not "no rush", "no, wait", "no, until friday", "no, show me the
 * other one".
 */
function isReason(
  said: Sayings,
  place: Place,
  { firmly, follows }: { readonly firmly: boolean; readonly follows: number },
): boolean {
  const words = reasonIn(said, place);
  const start = place.to - words.length;
  const opened = start > follows && (start > place.from || said.tokens[start - 1]?.isSeparator === true);
  const plain = words.filter(({ isSeparator }) => !isSeparator);
  // "as no grounds were given", but not "no rush"
  const because = firmly && plain.length > 2 && openingAt(said.tokens, start - 1) !== null;
  const has = (...sets: readonly { within(words: Sayings['tokens']): unknown }[]) =>
    sets.some((set) => set.within(words) !== null);
  const dates = said.days.filter((day) => day.from >= start && day.from < place.to);
  const otherwise =
    has(v.grant, v.undo, v.mistaken, v.opinion, v.how) ||
    isConditional(plain) ||
    (has(v.writer) && v.ownReasons.atStart(words) === null) ||
    [v.defer, ...(because ? [] : [v.denies]), v.asking, v.view, v.imperatives, v.noReason].some(
      (set) => set.atStart(words) !== null,
    ) ||
    v.denies.atEnd(plain) !== null ||
    dates.some((day) => v.endsOn.atStart(said.tokens, day.from) !== null);
  // "no, friday" is another day
  const isDay = dates.some(({ from, to }) => from <= start && to >= place.to);
  if (otherwise || isDay || plain.length < 2 || has(v.otherThing)) return false;
  const named = said.people.some(({ from, to }) => to === start || from === start);
  const someone = named || [v.subjects, v.ownReasons].some((set) => set.atStart(words) !== null);
  const thing = v.articles.atStart(words) !== null;
  const tells = has(v.states) || dates.length > 0;
  const weighty = has(v.refusalReasons);
  // "decline the meeting", "decline Adele's holiday request"
  if (firmly) return opened || (thing || named ? tells && (named || weighty) : someone);
  // "no, the page is empty", "no, we have to talk first"
  if (!weighty) return false;
  return someone ? plain.length > 2 : tells && (thing || opened);
}

/** "if she …", but not the "once" of "we extended it once". */
function isConditional(words: Sayings['tokens']): boolean {
  const found = v.unmeant.within(words);
  return found !== null && (found.length > 1 || found.at + found.length < words.length);
}

/** "not for Isaiah", "not isaiah": with nothing but politeness after it, since "not isaiah, he is great" refuses nothing. */
function refusedByName({
  tokens,
  people,
  useOf,
}: Pick<Sayings, 'tokens' | 'people' | 'useOf'>): readonly Decision[] {
  return people.flatMap((named): Decision[] => {
    const before = tokens.slice(0, named.from);
    const length = v.notFor.atEnd(before)?.length ?? 0;
    const from = named.from - length;
    const opens = from === 0 || tokens[from - 1]?.isSeparator === true;
    const ends = tokens.every((token, at) => at < named.to || token.isSeparator || useOf(at) === 'polite');
    return length > 0 && opens && ends ? [{ from, to: named.from, decision: 'decline' }] : [];
  });
}

/** Each yes and no, the longest phrases first. */
function decisionsIn(said: Pick<Sayings, 'tokens' | 'useOf' | 'people'>): readonly Decision[] {
  const { tokens, useOf } = said;
  const found: Decision[] = [];
  const byName = refusedByName(said);
  for (let at = 0; at < tokens.length; at += 1) {
    const refused = byName.find(({ from }) => from === at);
    if (refused !== undefined) {
      found.push(refused);
      at = refused.to - 1;
      continue;
    }
    const use = useOf(at);
    if (use !== null && use !== 'polite' && use !== 'everyone') continue;
    // "not as long as she asks" is no "as she asks"
    const shorter = v.shorter.atStart(tokens, at)?.length ?? 0;
    if (shorter > 0) {
      at += shorter - 1;
      continue;
    }
    const yes = v.grant.atStart(tokens, at)?.length ?? 0;
    const no = v.decline.atStart(tokens, at)?.length ?? 0;
    const length = Math.max(yes, no);
    const putOff = v.defer.atStart(tokens, at)?.length ?? 0;
    const to = at + Math.max(length, putOff);
    // "not sure" is no "sure"
    if (length > 0 && putOff <= length) found.push(...decisionAt(tokens, { from: at, to }, no >= yes));
    at = Math.max(at, to - 1);
  }
  return [...found, ...contrasted(said, found)].sort((a, b) => a.from - b.from);
}

/** "Adele can have hers but Isaiah can't", where another is granted it. */
function contrasted(
  { tokens, people }: Pick<Sayings, 'tokens' | 'people'>,
  found: readonly Decision[],
): readonly Decision[] {
  if (!found.some(({ decision }) => decision === 'grant')) return [];
  return people.flatMap(({ to: from }): Decision[] => {
    const to = from + (v.unable.atStart(tokens, from)?.length ?? 0);
    const ends = tokens[to]?.isSeparator ?? true;
    return to > from && ends && !found.some((one) => one.from < to && one.to > from)
      ? [{ from, to, decision: 'decline' }]
      : [];
  });
}

function decisionAt(tokens: Sayings['tokens'], { from, to }: Place, isNo: boolean): readonly Decision[] {
  // "no more", "not longer" limit a yes
  if (isNo) return from > 0 && isLimit(tokens, from) ? [] : [{ from, to, decision: 'decline' }];
  const refused = refusesAt(tokens, from);
  return [refused === null ? { from, to, decision: 'grant' } : { from: refused, to, decision: 'decline' }];
}

/** Where "cannot" or "not able to" before a yes begins, which makes a no of it; null where there is none. */
function refusesAt(tokens: Sayings['tokens'], at: number): number | null {
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const found = v.unable.atStart(tokens, from);
    if (found === null) continue;
    const between = tokens.slice(from + found.length, at);
    if (between.every((token) => v.fillers.whole([token]) !== null)) return from;
  }
  return null;
}

const isLimit = (tokens: Sayings['tokens'], at: number) =>
  v.later.atStart(tokens, at + 1) !== null || v.furtherOn.atStart(tokens, at + 1) !== null;
