import type { LeadDeed } from '../../../src/learning/team/lead-deed.ts';
import type { CourseSaid, LeadIntention, PersonSaid } from './lead-intention.ts';
import { isDenied, type Sayings, saidOf } from './sayings.ts';
import type { TeamSituation } from './team-situation.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';
import { unknownPeople } from './unknown-people.ts';

/** What is said beside the deed. */
export type Part = Partial<Omit<LeadIntention, 'kind' | 'deed'>>;

/** A deed, and what of it was said. */
export const lead = (deed: LeadDeed, part: Part = {}): LeadIntention => ({
  ...{ kind: 'lead', deed, courses: [], people: [], everyone: null, except: [], date: null, days: null },
  ...{ assignmentType: null, note: '', answers: [], ...part },
});

/** Each course once. */
export function coursesOf(said: Sayings): readonly CourseSaid[] {
  const known = new Map(said.courses.map((one) => [one.matches.map(({ courseId }) => courseId).join(), one]));
  return [...known.values()].map(({ words, matches }) => ({ words, matches }));
}

/** Each person once, without those of whom it is said "not Ann". */
export function peopleOf(said: Sayings): readonly PersonSaid[] {
  const wanted = said.people.filter(({ from }) => !isDenied(said.tokens, from));
  return eachOnce(wanted.length > 0 ? wanted : said.people);
}

/** Those who were named, each once. */
export function eachOnce(named: Sayings['people']): readonly PersonSaid[] {
  return [...new Map(named.flatMap(saidOf).map((person) => [person.ids.join(), person])).values()];
}

/** The course on show, as if it were named. */
export function onShow(courseId: string, { catalogue }: TeamSituation): CourseSaid {
  const course = catalogue.get(courseId);
  const title = course?.title ?? '';
  return {
    words: title,
    matches: [{ courseId, title, entryId: null, score: 1, isActive: course?.isActive ?? false }],
  };
}

const hasSome = ({ people, everyone }: Pick<LeadIntention, 'people' | 'everyone'>) =>
  people.length > 0 || everyone !== null;

/** The people a change is for: those named, all, or the one on show. */
export function whomOf(said: Sayings, { shown, catalogue, before: last }: TeamSituation): Part | null {
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
export function coursesOrBefore(said: Sayings, { before }: TeamSituation): readonly CourseSaid[] {
  const courses = coursesOf(said);
  return courses.length === 0 && before !== undefined && said.find(v.this) !== null
    ? before.courses
    : courses;
}

/** "Could Johanna have the fire warden course?", "may everyone do Fire Safety?" */
export function asksOnBehalf({ tokens, courses, people, useOf, opens }: Sayings): boolean {
  const set = opens(v.asksFor) ? v.asksFor : v.getsThem;
  const after = tokens.findIndex((_, at) => set.atStart(tokens, at) !== null && useOf(at) === null);
  const next = after + (set.atStart(tokens, after)?.length ?? 0);
  const [course] = courses;
  if (course === undefined || !opens(set)) return false;
  if (set === v.asksFor && v.writer.within(tokens.slice(after, next)) !== null) return false;
  const whom = people.filter(({ from, to }) => from >= next && to <= course.from).at(-1);
  const everyone = v.everyone.atStart(tokens, next);
  const end = whom?.to ?? (everyone === null ? null : next + everyone.length);
  if (end === null || (whom !== undefined && people[0]?.from !== next)) return false;
  return v.takesPart.within(tokens.slice(end, course.from)) !== null;
}

/** True for a question that asks for nothing to be done. */
export function asksOnly(said: Sayings): boolean {
  const some = said.everyone?.all === 'overdue' || said.everyone?.all === 'unfinished';
  const orders = [v.assign, v.remind].some((set) => said.find(set) !== null);
  // "anyone who is behind should get a reminder"
  if (some && orders && !said.asks && [v.overdue, v.everyone].some((set) => said.opens(set))) return false;
  if (said.opens(v.getsThem) && asksOnBehalf(said)) return false;
  if (said.opens(v.asking)) return true;
  const moves = said.days.some(({ more, signed }) => more || signed);
  const shifts = said.days.length > 0 && (said.says(v.move) || said.find(v.earlier) !== null);
  const does =
    moves ||
    shifts ||
    [v.assign, v.remind, v.withdraw, v.unneeded].some((set) => said.find(set) !== null) ||
    asksOnBehalf(said);
  const politely = said.polite || said.opens(v.asksFor) || said.find(v.asksFor) !== null;
  if (said.asks && !((does || said.assignmentType !== null) && politely)) return true;
  const ordered = does || said.days.length > 0 || said.assignmentType !== null || said.note !== '';
  return !ordered && said.find(v.interrogatives) !== null;
}
