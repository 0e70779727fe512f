import type { DateTime } from 'luxon';
import type { DayFound } from './find-day.ts';
import type { LeadIntention } from './lead-intention.ts';
import { asksOnBehalf, asksOnly, coursesOrBefore, lead, onShow, whomOf } from './lead-parts.ts';
import { leavesWords } from './read-views.ts';
import { type Sayings, saidOf } from './sayings.ts';
import type { Led, TeamSituation } from './team-situation.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/** Assigns, all to all or to each their own. */
export function assigned(said: Sayings, situation: TeamSituation, today: DateTime): Led {
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
  const verb = said.find(v.assign) !== null || asksOnBehalf(said);
  if (
    courses.length === 0 &&
    verb &&
    whom !== null &&
    (said.find(v.courseWord) !== null || (said.opens(v.assignWord) && !leavesWords(said))) &&
    said.people.length > 0
  )
    return [
      lead('assign', { ...whom, courses: [{ words: '', matches: [] }], date: dayOf(said.days, today) }),
    ];
  if (courses.length === 0 || (whom === null && !verb)) return null;
  const { assignmentType, note } = said;
  const tells = !verb && said.days.length === 0 && assignmentType === null && note === '';
  if (tells && (said.find(v.finishedView) !== null || isLongAgo(said))) return null;
  const groups = groupsOf(said);
  if (groups !== null)
    return groups.map(({ days, ...group }) =>
      lead('assign', { ...group, assignmentType, note, date: dayOf(days, today) }),
    );
  return [lead('assign', { ...whom, courses, date: dayOf(said.days, today), assignmentType, note })];
}

/** "they all did Fire Safety last spring" */
function isLongAgo({ tokens, courses }: Sayings): boolean {
  const from = courses[0]?.to ?? 0;
  const end = tokens.findIndex(({ isSeparator }, at) => at >= from && isSeparator);
  return v.longAgo.within(tokens.slice(from, end < 0 ? tokens.length : end)) !== null;
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
