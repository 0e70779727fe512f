import { DateTime } from 'luxon';
import { createMessage } from '../create-message.ts';
import { type Intention, keyOf } from '../intention.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { asWritten } from '../parse/understand.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { tokenise } from '../tokens.ts';
import type { UnderstandOptions } from '../understand-options.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { clausesIn } from './clauses.ts';
import { namesApart } from './find-people.ts';
import { coursesOf, lead, peopleOf } from './lead-parts.ts';
import { answersAll, readAnswers } from './read-answer.ts';
import { assigned } from './read-assignment.ts';
import { changed } from './read-change.ts';
import { canCorrect, corrected } from './read-correction.ts';
import { reported } from './read-report.ts';
import { readUndo } from './read-undo.ts';
import { howTo, looked, requested, startsWithHow, viewed } from './read-views.ts';
import { type Sayings, sayingsIn } from './sayings.ts';
import { spaced } from './spaced.ts';
import { type Led, MOST_TOKENS, type TeamSituation } from './team-situation.ts';
import { teamCorrectorFor } from './team-spelling.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';
import { orderAfterThoughts, withoutUnmeant } from './without-unmeant.ts';

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
  const typed = asWritten(text, options);
  if (typed === null) return null;
  const plain = spaced(typed, options.listening);
  const message = createMessage(options);
  const typedTokens = tokenise(plain, options.listening, teamCorrectorFor(options.listening));
  const tokens = namesApart(typedTokens, situation.people);
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
  if (said.find(v.unmeant) !== null || said.find(v.opinion) !== null) {
    const order = orderAfterThoughts(said);
    if (order === null) return null;
    const rest = read(order);
    return withoutUnmeant(rest)?.length === order.length
      ? decide(rest, withSaid(said, rest, situation), today)
      : null;
  }
  const meant = withoutUnmeant(said);
  if (meant === null) return null;
  if (meant.length === tokens.length)
    return inClauses(said, read, situation, today) ?? decide(said, situation, today);
  const rest = read(meant);
  return decide(rest, withSaid(said, rest, situation), today);
}

/** "Ann will lead it, so assign her …", "nobody has done it, so give it to …": with whom and what the rest leaves out. */
function withSaid(said: Sayings, rest: Sayings, situation: TeamSituation): TeamSituation {
  const some = rest.people.length === 0 && (rest.everyone === null || rest.them);
  const people = some && rest.find(v.her) !== null ? peopleOf(said) : [];
  const courses = rest.courses.length === 0 && rest.find(v.this) !== null ? coursesOf(said) : [];
  if (people.length + courses.length === 0) return situation;
  return { ...situation, before: { people, everyone: null, except: [], courses } };
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

/** "my own courses", but not "my own team"; "mark excel fifty percent". */
function ofOneself(said: Sayings): boolean {
  if (marksOwn(said) || namesOwnCourse(said)) return true;
  const own = said.find(v.own);
  const mine = said.find(v.mine);
  // "remind me what is in it"
  const asks = own !== null && (v.asking.atStart(said.tokens, own.at)?.length ?? 0) > own.length;
  return own !== null && !asks && !(mine !== null && mine.at <= own.at && mine.at + mine.length > own.at);
}

/** "mark my Fire Safety done", where nobody is named. */
const namesOwnCourse = ({ tokens, courses, people, everyone }: Sayings) =>
  people.length === 0 &&
  everyone === null &&
  courses.some(({ from }) => v.myCourse.atEnd(tokens.slice(0, from)) !== null);

/** How far somebody is, said as an order, is of their own course where nobody is named. */
function marksOwn({ tokens, people, everyone, days }: Sayings): boolean {
  if (people.length > 0 || everyone !== null || days.length > 0) return false;
  if (vocabulary.before.atStart(tokens, 0)?.value !== 'mark') return false;
  const asDone = v.asDone.atEnd(tokens.filter(({ isSeparator }) => !isSeparator)) !== null;
  return asDone || findPercentage(tokens, { marking: true })?.reading.kind === 'value';
}

/** "fire safety done", with nobody and nothing else named, reports one's own course. */
function reportsOwn({ tokens, courses, people, everyone, days, asks }: Sayings): boolean {
  const [course, another] = courses;
  if (course === undefined || another !== undefined || asks) return false;
  if (people.length > 0 || everyone !== null || days.length > 0) return false;
  const rest = trim([...tokens.slice(0, course.from), ...tokens.slice(course.to)], vocabulary.fillers);
  return course.from <= 1 && vocabulary.after.whole(rest)?.value === 'complete';
}

function decide(said: Sayings, situation: TeamSituation, today: DateTime): Led {
  if (situation.shown === null && reportsOwn(said)) return null;
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

/** Answers to requests for more time. */
function answered(said: Sayings, { shown }: TeamSituation): Led {
  if (shown?.kind !== 'requests' || said.asks) return null;
  // "assign it to Ann by friday" and "ok, who else is late" are no answers
  if (said.courses.length > 0 || said.find(v.remind) !== null || said.opens(v.asking)) return null;
  const answers = readAnswers(said, shown.learnerIds);
  if (answers === null) return null;
  // what only sounds like an answer changes nothing: what is asked is shown with its buttons
  if (answers === 'unclear') return [lead('requests')];
  return [lead('answer', { answers, everyone: answersAll(said) ? { all: 'reports' } : null })];
}
