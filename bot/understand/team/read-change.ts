import { opensQuestion } from '../reader/evidence.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { DayFound } from './find-day.ts';
import type { CourseSaid } from './lead-intention.ts';
import { asksOnly, coursesOrBefore, lead, type Part, whomOf } from './lead-parts.ts';
import type { Sayings } from './sayings.ts';
import type { Led, TeamSituation } from './team-situation.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/** Reminds, withdraws, moves due dates. */
export function changed(said: Sayings, situation: TeamSituation): Led {
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
  // "bump her GDPR to 4 December"
  const bumps = remind !== null && v.move.atStart(said.tokens, remind.at) !== null && said.days.length > 0;
  if (remind !== null && !bumps) return [lead('remind', { ...whom, courses })];
  if (unneeded && said.days.length === 0) return [lead('withdraw', { ...whom, courses })];
  if (said.find(v.withdraw) !== null && about && !(assigns && said.days.length > 0))
    return [lead('withdraw', { ...whom, courses })];
  if (
    said.find(v.away) !== null &&
    about &&
    said.days.length === 0 &&
    said.assignmentType === null &&
    (!takes(said) || takesOff(said) || isOff(said))
  )
    return [lead('withdraw', { ...whom, courses })];
  return moved(said, whom, courses, shown !== null);
}

/** "she was given it by mistake, take it off her", "you can take Fire Safety away" */
const takesOff = ({ tokens, useOf }: Sayings) =>
  tokens.some((token, at) => {
    if (useOf(at) !== null || v.away.whole([token]) === null || v.takesPart.whole([token]) === null)
      return false;
    const end = tokens.findIndex(({ isSeparator }, i) => i > at && isSeparator);
    const rest = tokens.slice(at + 1, end < 0 ? tokens.length : end);
    return rest.some((one) => v.away.whole([one]) !== null);
  });

/** "need Ann off Time Management" */
const isOff = ({ tokens, people, courses }: Sayings) =>
  people.some(
    ({ to }) =>
      v.away.atStart(tokens, to) !== null && courses.some(({ from }) => from > to && from <= to + 3),
  );

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
  const puts = putsPart(said) && isPutTo(said, day) && courses.length > 0;
  const moves =
    puts ||
    givesUntil(said, day) ||
    (onShow && isDueOn(said, day)) ||
    (movesDay(said) && !ordersAfterwards(said, from, day)) ||
    earlier ||
    (day.signed && v.assignWord.within(said.tokens) === null) ||
    day.more ||
    (later && day.days !== null) ||
    instead;
  if (!moves || said.assignmentType !== null) return null;
  const days = day.days === null ? null : earlier ? -Math.abs(day.days) : day.days;
  return [lead('due', { ...whom, courses, date: day.date, days })];
}

/** "give Ann until the 4th for GDPR", which she has; "give Ann GDPR until the 4th" assigns it. */
function givesUntil({ tokens, people, courses }: Sayings, { from, to }: DayFound): boolean {
  const before = tokens.slice(0, from);
  const named = people.find((one) => one.to === from)?.from;
  const all = v.everyone.atEnd(before)?.length;
  const whom = named ?? (all === undefined ? null : from - all);
  return (
    whom !== null &&
    v.assign.atEnd(before.slice(0, whom)) !== null &&
    // "Fire Safety was due yesterday, give everyone until Friday"
    courses.every((course) => course.from >= to || v.assign.within(tokens.slice(0, course.from)) === null) &&
    v.endsOn.atStart(tokens, from) !== null
  );
}

/** "move it to friday", but not "give it with a due date of friday" */
const movesDay = (said: Sayings) =>
  said.find(v.move) !== null || (said.says(v.move) && said.find(v.assign) === null);

/** "she is moving to the front desk, give her Customer Service by friday": assigned by then. */
function ordersAfterwards({ tokens, find }: Sayings, move: number, day: DayFound): boolean {
  const assigns = find(v.assign);
  const order = assigns !== null && v.imperatives.atStart(tokens, assigns.at) !== null ? assigns.at : -1;
  return (
    move >= 0 &&
    order > move &&
    order < day.from &&
    tokens.slice(move, order).some(({ isSeparator }) => isSeparator)
  );
}

/** "gdpr due 15 dec", on the page of somebody who has it; a question or a denial of it moves nothing. */
const isDueOn = ({ tokens, find, asks }: Sayings, { from, to }: DayFound) =>
  find(v.assign) === null &&
  !asks &&
  vocabulary.negations.within(tokens) === null &&
  !opensQuestion(tokens) &&
  v.dueOn.within(tokens.slice(Math.max(0, from - 2), to)) !== null;

const isPutTo = ({ tokens }: Sayings, { from }: DayFound) => v.putsTo.atStart(tokens, from) !== null;

/** "put her GDPR …", at the beginning of a part: "let's be generous and put everybody's GDPR …". */
const putsPart = (said: Sayings) =>
  said.opens(v.puts) ||
  said.tokens.some(
    (token, at) =>
      (token.isSeparator || vocabulary.and.whole([token]) !== null) &&
      v.puts.atStart(said.tokens, at + 1) !== null,
  );
