import type { CardPayload, Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import { MOST_FOUND } from '../../../src/learning/limits.ts';
import type { PersonRecord, StoredAction } from '../../../src/learning/ports/ports.ts';
import { type AssignmentEntry, assignmentsIn } from '../../../src/learning/team/team-standing.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { peopleCalled } from '../../understand/team/find-people.ts';
import type { CourseSaid, LeadIntention, PersonSaid } from '../../understand/team/lead-intention.ts';
import { listenTo } from '../../understand/words/listening.ts';
import { actionOf, choose } from './ask.ts';
import { overdueIn, type TeamAccessDeps } from './team-access.ts';
import { courseView, nameOf } from './views.ts';

/** What is needed to find out whom and which course somebody speaks of. */
export interface LeadDeps extends Pick<TeamAccessDeps, 'teams' | 'ledger' | 'names' | 'momentsOf'> {
  readonly catalogue: Catalogue;
}

/** Whom something is said about. */
export interface Whom {
  readonly people: readonly PersonRecord[];
  /** True when these are all who report to the person, but for those excepted. */
  readonly isEverybody: boolean;
  /** Those excepted, by id. */
  readonly except: readonly string[];
}

/** What is said, or the question that has to be answered before: which of two people, which of three courses. */
export type Settled<T> = { readonly settled: T } | { readonly asks: Answer };

/**
 * The people who are meant, as Graph names them now. Who fits in several ways is asked for, with the rest kept; refuses a name that
 * nobody has who reports to this person.
 */
export async function whomSaid(turn: Turn, deps: LeadDeps, said: LeadIntention): Promise<Settled<Whom>> {
  const { people: reports } = await deps.teams.reports(turn.person.userId, turn.signal);
  deps.names.know(reports);
  const named = await Promise.all(
    said.people.map((person) => personOf(turn, deps, person, reports, said.deed)),
  );
  const except = await Promise.all(
    said.except.map((person) => personOf(turn, deps, person, reports, said.deed)),
  );
  for (const [list, found] of [
    ['people', named],
    ['except', except],
  ] as const)
    for (const [at, candidates] of found.entries())
      if (candidates.length > 1)
        return { asks: whichPerson(turn, said, { list, at, text: said[list][at]?.text ?? '' }, candidates) };
  const out = new Set(except.flat().map(({ id }) => id));
  const isEverybody = said.everyone?.all === 'reports';
  const all = said.everyone === null ? [] : await everyoneOf(turn, deps, said, reports);
  if ('asks' in all) return all;
  const people = new Map([...named.flat(), ...all].map((person) => [person.id, person]));
  return {
    settled: { people: [...people.values()].filter(({ id }) => !out.has(id)), isEverybody, except: [...out] },
  };
}

async function personOf(
  turn: Turn,
  deps: LeadDeps,
  { ids, text }: PersonSaid,
  reports: readonly PersonRecord[],
  deed: LeadIntention['deed'],
): Promise<readonly PersonRecord[]> {
  if (ids.length > 0) {
    // whoever else it is, is refused or allowed where something is done
    const known = reports.filter(({ id }) => ids.includes(id));
    if (known.length > 0) return known;
    const [id = ''] = ids;
    const displayName = await nameOf(id, deps, turn);
    return [{ id, displayName, userPrincipalName: null }];
  }
  const called = peopleCalled(text, reports, await listenTo(turn.speech.locale, text));
  if (called.length > 0) return called;
  const others = deed === 'person' ? await anyLearnerCalled(turn, deps, text) : [];
  if (others.length === 0) throw new Refusal('notTheirs', { values: { name: text } });
  return others;
}

/**
 * Whom of the organisation a learning administrator may look at by name: those who have courses, or all who are called so where there
 * may be more than the directory named. Nobody for everybody else.
 */
async function anyLearnerCalled(
  { person, signal, speech }: Turn,
  { teams, ledger }: LeadDeps,
  text: string,
): Promise<readonly PersonRecord[]> {
  if (!(await teams.isLearningAdmin(person.userId, signal))) return [];
  const found = await teams.search(text, signal);
  const called = peopleCalled(text, found, await listenTo(speech.locale, text));
  if (called.length > 1 && found.length >= MOST_FOUND) return called;
  const entries = await ledger.entriesOfAll(called.map(({ id }) => id));
  const learning = new Set(entries.map(({ activity }) => activity.learnerId));
  return called.filter(({ id }) => learning.has(id));
}

/** Those of all of whom something is true. */
async function everyoneOf(turn: Turn, deps: LeadDeps, said: LeadIntention, reports: readonly PersonRecord[]) {
  const { everyone } = said;
  if (everyone === null || everyone.all === 'reports') return reports;
  const ids = reports.map(({ id }) => id);
  if (everyone.all === 'overdue') {
    const assignments = assignmentsIn(await deps.ledger.entriesOfAll(ids));
    const momentOf = await deps.momentsOf(assignments, turn.now);
    const late = new Set(overdueIn({ assignments, momentOf }).map(({ activity }) => activity.learnerId));
    return reports.filter(({ id }) => late.has(id));
  }
  const course = courseSaid(turn, deps, said, everyone.course, 'unfinished');
  if ('asks' in course) return course;
  const entries = await deps.ledger.entriesForCourse(course.settled.courseId, ids);
  const done = new Set(
    entries
      .filter(({ activity }) => activity.status === 'completed')
      .map(({ activity }) => activity.learnerId),
  );
  return reports.filter(({ id }) => !done.has(id));
}

/**
 * The course that is meant; which of several is asked for, with the rest kept. `at` is its place among the courses said. Of several
 * that fit, those that `among` names are meant where there are any. Refuses what is no course.
 */
export function courseSaid(
  turn: Turn,
  { catalogue }: Pick<LeadDeps, 'catalogue'>,
  said: LeadIntention,
  course: CourseSaid,
  at: number | 'unfinished',
  among: ReadonlySet<string> = new Set(),
): Settled<CourseMatch> {
  const matches = course.matches.length > 0 ? course.matches : matchesOf(course.words, catalogue);
  const fitting = matches.filter(({ courseId }) => among.has(courseId));
  const candidates = fitting.length > 0 ? fitting : matches;
  const [only, ...others] = candidates;
  if (only === undefined)
    throw new Refusal(course.words === '' ? 'courseMissing' : 'courseNotFound', {
      values: { words: course.words },
    });
  if (others.length === 0) return { settled: only };
  return { asks: whichCourse(turn, said, at, candidates) };
}

function matchesOf(words: string, catalogue: Catalogue): readonly CourseMatch[] {
  const byId = catalogue.get(words);
  if (byId !== undefined)
    return [{ courseId: byId.id, title: byId.title, entryId: null, score: 1, isActive: byId.isActive }];
  const found = findCourse(words, { own: [], catalogue, look: 'catalogue' });
  if (found.outcome === 'none') return [];
  return found.outcome === 'one' ? [found.match] : found.matches;
}

/** Open assignments of these people, of this course or all of theirs. */
export async function openAssignments(
  { ledger }: Pick<LeadDeps, 'ledger'>,
  people: readonly PersonRecord[],
): Promise<readonly AssignmentEntry[]> {
  const entries = assignmentsIn(await ledger.entriesOfAll(people.map(({ id }) => id)));
  return entries.filter(({ activity }) => activity.status !== 'completed');
}

function whichPerson(
  turn: Turn,
  said: LeadIntention,
  { list, at, text }: { readonly list: 'people' | 'except'; readonly at: number; readonly text: string },
  candidates: readonly PersonRecord[],
): Answer {
  const question = { key: 'lead.whichPerson', values: { name: text } };
  return choose(
    turn,
    question,
    candidates.map(({ id, displayName, userPrincipalName }) => ({
      title: displayName,
      detail: userPrincipalName ?? '',
      action: goOn({ ...said, [list]: replaced(said[list], at, { text: displayName, ids: [id] }) }),
    })),
  );
}

function whichCourse(
  turn: Turn,
  said: LeadIntention,
  at: number | 'unfinished',
  candidates: readonly CourseMatch[],
): Answer {
  const names = said.people.map(({ text }) => text).filter((text) => text !== '');
  const question: Said =
    names.length === 0
      ? { key: 'reply.whichCourse' }
      : { key: 'lead.whichCourseFor', values: { names: turn.speech.list(names) } };
  return choose(
    turn,
    question,
    candidates.map((match) => {
      const course: CourseSaid = { words: match.title, matches: [match] };
      const rest: LeadIntention =
        at === 'unfinished'
          ? { ...said, everyone: { all: 'unfinished', course } }
          : { ...said, courses: replaced(said.courses, at, course) };
      return { title: match.title, detail: '', action: goOn(rest) };
    }),
  );
}

const replaced = <T>(list: readonly T[], at: number, one: T): readonly T[] =>
  list.map((other, i) => (i === at ? one : other));

/** The action that goes on with what was said. */
function goOn(said: LeadIntention): StoredAction {
  const { everyone, days, assignmentType, note } = said;
  const payload: CardPayload<'lead.go'> = {
    deed: said.deed as CardPayload<'lead.go'>['deed'],
    people: said.people.map(wordFor),
    except: said.except.map(wordFor),
    courses: said.courses.map(courseFor),
    ...(everyone === null ? {} : { all: everyone.all }),
    ...(everyone?.all === 'unfinished' ? { unfinished: courseFor(everyone.course) } : {}),
    ...(said.date?.kind === 'day' ? { due: said.date.day } : {}),
    ...(days === null ? {} : { days }),
    ...(assignmentType === null ? {} : { assignmentType }),
    ...(note === '' ? {} : { note: note.slice(0, 1_000) }),
  };
  return actionOf('lead.go', payload);
}

const wordFor = ({ ids, text }: PersonSaid): string =>
  (ids.length === 1 ? (ids[0] ?? text) : text).slice(0, 256);
const courseFor = ({ matches, words }: CourseSaid): string =>
  (matches.length === 1 ? (matches[0]?.courseId ?? words) : words).slice(0, 256);

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What such an action says: each person an id or a name, each course an id or some words. */
export function leadOf(payload: Payload<'lead.go'>): LeadIntention {
  const person = (one: string): PersonSaid =>
    ID.test(one) ? { text: '', ids: [one.toLowerCase()] } : { text: one, ids: [] };
  const course = (words: string): CourseSaid => ({ words, matches: [] });
  const { all, unfinished = '', due, days = null, assignmentType, note = '' } = payload;
  return {
    kind: 'lead',
    deed: payload.deed,
    people: payload.people.map(person),
    except: payload.except.map(person),
    courses: payload.courses.map(course),
    everyone: all === undefined ? null : all === 'unfinished' ? { all, course: course(unfinished) } : { all },
    date: due === undefined ? null : { kind: 'day', day: due, text: due },
    days,
    assignmentType: assignmentType === 'required' || assignmentType === 'recommended' ? assignmentType : null,
    note,
    answers: [],
  };
}

/** Names and titles in a sentence. */
const NAMED = 8;

/** Whom and which courses some assignments are about, for a sentence. */
export async function described(
  { speech, signal }: Turn,
  { names, catalogue }: Pick<LeadDeps, 'names' | 'catalogue'>,
  entries: readonly AssignmentEntry[],
) {
  const learners = [...new Set(entries.map(({ activity }) => activity.learnerId))];
  const known = await names(learners.slice(0, NAMED), { signal });
  const listed = learners
    .slice(0, NAMED)
    .map((id) => known.get(id) ?? speech.say('reply.someone'))
    .sort((a, b) => a.localeCompare(b, speech.language));
  const more = learners.length - listed.length;
  const titles = new Set(
    entries.map(({ activity }) => courseView(catalogue, activity.courseId, speech).title),
  );
  const courses = [...titles].slice(0, NAMED).map((title) => speech.say('lead.course', { course: title }));
  return {
    names: speech.list(more > 0 ? [...listed, speech.say('lead.more', { count: more })] : listed),
    courses: speech.list(courses),
    count: learners.length,
    progress: Math.max(...entries.map(({ activity }) => activity.progress)),
  };
}
