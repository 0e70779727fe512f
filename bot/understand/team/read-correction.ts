import type { TeamShown } from '../../../src/learning/ports/ports.ts';
import { coveredUntil } from './covers.ts';
import type { DayFound } from './find-day.ts';
import { eachOnce, lead, onShow, type Part } from './lead-parts.ts';
import { readUndo } from './read-undo.ts';
import { isDenied, type Sayings, saidOf } from './sayings.ts';
import type { Led, TeamSituation } from './team-situation.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/** Whether something is on show that a follow-up can correct. */
export const canCorrect = (
  shown: TeamShown | null,
): shown is Extract<TeamShown, { kind: 'preview' | 'assigned' }> =>
  shown?.kind === 'preview' || shown?.kind === 'assigned';

/** Changes of what was just previewed or assigned. */
export function corrected(said: Sayings, situation: TeamSituation): Led {
  const { shown } = situation;
  if (!canCorrect(shown)) return null;
  // only a press assigns: what agrees to a preview brings it again, with its button
  if (shown.kind === 'preview' && agrees(said)) return [lead('correct')];
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
  if (said.people.length === 0 && day === undefined && said.assignmentType === null)
    return readUndo(said, shown);
  const people = eachOnce(said.people);
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

/** "yes", "go ahead", "send it please", and nothing else. */
function agrees({ tokens, asks }: Sayings): boolean {
  const place = { from: 0, to: tokens.length };
  const covered = coveredUntil(tokens, place, [v.grant, v.proceeds, v.besideAnswer], () => 0);
  return (
    !asks && covered === tokens.length && [v.grant, v.proceeds].some((set) => set.within(tokens) !== null)
  );
}

/** "Ann instead of Kim": whom is added, and whom is left out. */
function insteadOf({ people, tokens }: Sayings): Part | null {
  const [added, left] = people;
  if (added === undefined || left === undefined || people.length > 2) return null;
  const between = tokens.slice(added.to, left.from);
  // "swap Ann for Kim", "replace Ann with Kim" say first who is left
  const swaps = v.swap.within(tokens.slice(0, added.from)) !== null;
  if (swaps && between.length > 0 && between.every((token) => v.fillers.whole([token]) !== null))
    return { people: saidOf(left), except: saidOf(added) };
  const instead = v.inPlaceOf.within(between);
  if (instead === null) return null;
  // "Adele 대신 Patti" says first who is left
  if (/[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}]/u.test(instead.phrase))
    return { people: saidOf(left), except: saidOf(added) };
  return { people: saidOf(added), except: saidOf(left) };
}

const dropsIn = (said: Sayings) => v.drop.within(said.tokens) !== null;

/** "not the 30th", "rather than 30 November", "30 Nov?" */
function isOld({ tokens }: Sayings, { from, to }: DayFound): boolean {
  return tokens[to]?.text === '?' || isDeniedDay({ tokens }, { from });
}

/** "not the 30th" */
function isDeniedDay({ tokens }: Pick<Sayings, 'tokens'>, { from }: Pick<DayFound, 'from'>): boolean {
  const before = tokens.slice(0, from);
  const article = v.fillers.whole(before.slice(-1)) === null ? before : before.slice(0, -1);
  return (
    [before, article].some((words) => v.notOnDay.atEnd(words) !== null) ||
    v.notOnDay.atStart(tokens, from) !== null
  );
}
