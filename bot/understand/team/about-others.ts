import { createEffort } from '../../../src/learning/effort.ts';
import type { Intention } from '../intention.ts';
import { cutRecurrence } from '../numbers/recurrence.ts';
import { plainOf } from '../parse/understand.ts';
import { notActing } from '../resolve/not-acting.ts';
import { type Situation, subjectOf } from '../resolve/situation.ts';
import { tokenise } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { findTitles } from './find-courses.ts';
import { findPeople } from './find-people.ts';
import { MOST_TOKENS, type TeamSituation } from './team-situation.ts';
import { correctTeamWord } from './team-spelling.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/**
 * Whether somebody who leads others speaks of one of them, or of people at all, or uses a word of undoing without naming a course, which
 * may be meant for something else: “please revert”.
 */
export function speaksOfOthers(
  text: string,
  { people, catalogue }: Pick<TeamSituation, 'people' | 'catalogue'>,
): boolean {
  // “every tuesday” is nobody
  const tokens = cutRecurrence(tokenise(plainOf(text) ?? '', correctTeamWord).slice(0, MOST_TOKENS)).rest;
  const titles = findTitles(tokens, { catalogue, effort: createEffort() });
  const isFree = (at: number) => !titles.some(({ from, to }) => at >= from && at < to);
  if (findPeople(tokens, isFree, people, true).length > 0) return true;
  const words = [v.everyone, vocabulary.otherPeople, ...(titles.length === 0 ? [v.undo, v.mistaken] : [])];
  return tokens.some((_, at) => isFree(at) && words.some((set) => set.atStart(tokens, at) !== null));
}

/** What is understood of such a message as of everybody's changes nothing of the writer's own: it is asked about, or only shown. */
export function withoutOwnChange(intention: Intention, situation: Situation): Intention {
  if (intention.kind === 'write') return { kind: 'ask', question: 'confirm', write: intention };
  // the order itself was not meant: planned, denied, said by others
  if (intention.kind === 'assign') return { kind: 'ask', question: 'meaning', nearest: [] };
  if (intention.kind !== 'run' || intention.action.verb !== 'activity.remove') return notActing(intention);
  const course = subjectOf(intention.action, situation);
  return course === null
    ? { kind: 'ask', question: 'meaning', nearest: [] }
    : { kind: 'ask', question: 'remove', course };
}
