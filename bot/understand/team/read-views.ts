import type { Intention } from '../intention.ts';
import { asksOnly, coursesOf, lead, onShow, peopleOf } from './lead-parts.ts';
import type { Sayings } from './sayings.ts';
import type { Led, TeamSituation } from './team-situation.ts';
import { isTeamWord, teamVocabulary as v } from './team-vocabulary.ts';
import { unknownPeople } from './unknown-people.ts';

/** Questions that no doubt, quotation or plan beside them turns into something else. */
export function viewed(said: Sayings, { shown, isAdmin }: TeamSituation): Led {
  const { tokens } = said;
  const words = tokens.filter(({ isSeparator }) => !isSeparator);
  const alone = v.teamAlone.whole(words.filter((token) => said.useOf(tokens.indexOf(token)) !== 'polite'));
  if (alone !== null && shown === null) return [lead('team')];
  if (
    shown?.kind === 'requests' &&
    !asksAbout(said) &&
    said.find(v.requestView) !== null &&
    !said.opens(v.howWorks)
  )
    return [lead('requests')];
  const abilities = v.abilities.within(tokens) !== null && said.people.length + said.days.length === 0;
  if (abilities && shown?.kind !== 'requests') return [{ kind: 'show', what: 'help' }];
  if (said.courses.length > 0 || said.people.length > 0) return null;
  // "any requests I haven't answered?"
  const asksFor = said.asks && said.opens(v.interrogatives) && said.days.length === 0;
  if (asksFor && said.find(v.requests) !== null && said.find(v.own) === null && shown === null)
    return [lead('requests')];
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
  // "anyone who is behind should get a reminder"
  const reminds = !said.asks && said.everyone?.all === 'overdue' && said.find(v.remind) !== null;
  if (reminds) return null;
  if (said.find(v.troubled) !== null) return [lead('overdue')];
  return said.find(v.throughView) !== null ? [lead('finished')] : null;
}

/** "what is dealt with in Fire Safety?" */
const asksAbout = ({ courses, people, find }: Sayings) =>
  courses.length > 0 && people.length === 0 && find(v.about) !== null;

/** How something is done is explained, never done. */
export function howTo(said: Sayings): Intention {
  if (said.find(v.remind) !== null) return { kind: 'show', what: 'how', intent: 'nudge' };
  return { kind: 'show', what: 'how', intent: said.find(v.assign) === null ? 'team' : 'assign' };
}

export const startsWithHow = (said: Sayings) =>
  said.opens(v.how) || (said.opens(v.asking) && said.find(v.how) !== null) || said.find(v.how)?.at === 0;

export function requested(said: Sayings, { shown }: TeamSituation): Led {
  if (shown?.kind === 'requests' && !asksAbout(said) && (said.asks || said.find(v.requestView) !== null))
    return [lead('requests')];
  const asksTime = said.find(v.wantsTime) !== null && said.find(v.later) !== null;
  const wanted =
    (said.find(v.requests) !== null || asksTime) && said.days.length === 0 && said.courses.length === 0;
  return wanted && (said.people.length === 0 || said.asks) ? [lead('requests')] : null;
}

/** Shows how people, courses or the team stand, and which requests there are. */
export function looked(said: Sayings, situation: TeamSituation): Led {
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
  const isAbout =
    said.find(v.about) !== null &&
    (shown === null || shown.kind === 'requests' || (asks && said.everyone === null));
  if (first !== undefined && isAbout)
    return [{ kind: 'show', what: 'results', words: first.matches[0]?.title ?? first.words }];
  if (shown?.kind === 'course' && isAbout && said.find(v.this) !== null)
    return [{ kind: 'show', what: 'results', words: onShow(shown.courseId, situation).words }];
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

/** Whether it has words that nothing explains: "complete quantum knitting" names a course that there is not. */
export const leavesWords = ({ tokens, useOf }: Sayings) =>
  tokens.some(
    ({ word, isSeparator, listening }, at) =>
      !isSeparator && useOf(at) === null && !isTeamWord(word, listening),
  );
