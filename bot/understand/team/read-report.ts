import type { Intention } from '../intention.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { asksOnly, coursesOf, lead } from './lead-parts.ts';
import { isDenied, type Sayings } from './sayings.ts';
import type { Led, TeamSituation } from './team-situation.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

const exportAll: Intention = { kind: 'show', what: 'export' };

/** Files, and for administrators the numbers of the organisation. */
export function reported(said: Sayings, { isAdmin, shown, people: team }: TeamSituation): Led {
  const { people } = said;
  const leads = team.length > 0;
  const files = said.find(v.export) !== null && people.length === 0;
  if (!isAdmin) return files && said.courses.length === 0 ? [exportAll] : null;
  const [first] = coursesOf(said);
  const whole = isOfAll(said, leads);
  const wanted = said.find(v.report) !== null;
  if (people.length > 0 || isOfMine(said) || isOrder(said) || (leads && assigns(said))) return null;
  if (files && (first === undefined || !whole)) {
    // "totals first, then the csv", not "download the report"
    const from = said.find(v.report)?.at ?? 0;
    const to = said.find(v.export)?.at ?? 0;
    const both = said.tokens.slice(from, to).some(({ isSeparator }) => isSeparator);
    if (first === undefined && both && said.find(v.department) !== null)
      return [lead('reportDepartment'), exportAll];
    return wanted && first === undefined && both ? [lead('report'), exportAll] : [exportAll];
  }
  if (said.find(v.department) !== null) return [lead('reportDepartment')];
  const completes = said.find(v.completion) !== null;
  const counts = said.find(v.counts) !== null && said.everyone === null && said.find(v.her) === null;
  if (first !== undefined && (whole || wanted || completes || counts))
    return [lead('reportCourse', { courses: [first] })];
  if (
    shown?.kind === 'course' &&
    ((completes && said.find(v.this) !== null) ||
      (whole && (opensWithAnd(said) || said.find(v.counts) !== null || said.find(v.this) !== null)))
  )
    return [lead('reportCourse')];
  const everyone = said.everyone !== null && !completes && !whole;
  return (whole || wanted || completes) && first === undefined && !everyone ? [lead('report')] : null;
}

/** "and company wide?" */
const opensWithAnd = ({ tokens }: Sayings) => vocabulary.and.atStart(tokens, 0) !== null;

/** Whether the organisation is meant, not the "whole" of "the whole team" that somebody leads. */
function isOfAll({ find, tokens }: Sayings, leads: boolean): boolean {
  const whole = find(v.organisation);
  if (whole === null || !leads) return whole !== null;
  return !tokens.some((_, from) => {
    const length = v.everyone.atStart(tokens, from)?.length ?? 0;
    return from <= whole.at && from + length >= whole.at + whole.length && length > whole.length;
  });
}

/** "allocate Fire Safety to all staff", which asks for no numbers. */
const assigns = (said: Sayings) =>
  said.find(v.assign) !== null &&
  said.courses.length > 0 &&
  !asksOnly(said) &&
  [v.report, v.completion, v.counts, v.finishedView, v.export].every((set) => said.find(set) === null);

/** "my team", but not "not only my team". */
function isOfMine({ find, tokens }: Sayings): boolean {
  const mine = find(v.mine);
  return mine !== null && !isDenied(tokens, mine.at);
}

/** Whether something is to be done, not shown. */
function isOrder(said: Sayings): boolean {
  if (asksOnly(said)) return false;
  const says = [v.remind, v.withdraw, v.move].some((set) => said.find(set) !== null);
  return says || said.assignmentType !== null || said.note !== '' || said.days.some(({ led }) => led);
}
