import { createEffort, type Effort } from '../../../src/learning/effort.ts';
import type { Intention } from '../intention.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { cutRecurrence } from '../numbers/recurrence.ts';
import { asWritten } from '../parse/understand.ts';
import { notActing } from '../resolve/not-acting.ts';
import { type Situation, subjectOf } from '../resolve/situation.ts';
import type { Token } from '../token.ts';
import { textOf, tokenise } from '../tokens.ts';
import type { Listening } from '../words/language-words.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { findTitles } from './find-courses.ts';
import { findPeople, namesApart } from './find-people.ts';
import { MOST_TOKENS, type TeamSituation } from './team-situation.ts';
import { teamCorrectorFor } from './team-spelling.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/**
 * Whether somebody who leads others speaks of one of them, or to them, or of people at all, or gives a figure that may be theirs, or uses a word of undoing without naming a course, which
 * may be meant for something else: “please revert”.
 */
export function speaksOfOthers(
  text: string,
  listening: Listening,
  { people, catalogue, shown }: Pick<TeamSituation, 'people' | 'catalogue' | 'shown'>,
  effort: Effort = createEffort(),
): boolean {
  const plain = asWritten(text, { listening }) ?? '';
  const read = tokenise(plain, listening, teamCorrectorFor(listening)).slice(0, MOST_TOKENS);
  // “every tuesday” is nobody
  const tokens = namesApart(cutRecurrence(read, []).rest, people);
  const titles = findTitles(tokens, { catalogue, effort });
  const isFree = (at: number) => !titles.some(({ from, to }) => at >= from && at < to);
  if (findPeople(tokens, isFree, people, true).length > 0) return true;
  if (mayTellOfTeam(text, tokens, isFree, shown)) return true;
  const words = [
    v.everyone,
    v.addressed,
    vocabulary.otherPeople,
    ...(titles.length === 0 ? [v.undo, v.mistaken] : []),
  ];
  return tokens.some((_, at) => isFree(at) && words.some((set) => set.atStart(tokens, at) !== null));
}

/**
 * Whether how far a course is may be said of those whom somebody leads: how many of them, what they are shown at, or until when. Not
 * with "I" or "my".
 */
function mayTellOfTeam(
  text: string,
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  shown: TeamSituation['shown'],
): boolean {
  if (v.writer.within(tokens) !== null) return false;
  const free = tokens.filter((_, at) => isFree(at));
  if (someOf.test(textOf(free)) || endsInDay(free)) return true;
  const isOnShow = shown?.kind === 'person' || shown?.kind === 'course';
  const figure = findPercentage(free, { marking: true }) !== null;
  // "GDPR Essentials: 86%" is read off a page, "only 86%" is a judgement
  if (figure && (v.judges.within(tokens) !== null || readOff.test(text))) return true;
  return isOnShow && (figure || marksOwn(tokens));
}

/** "Fire Safety: 86%" */
const readOff = /:\s*\d{1,3}\s?%/;

/** "5/14", "5 of 14" */
const someOf = /\d\s*(?:\/|of|out of|von|de)\s*\d/i;

/** "move it to 30", "GDPR Essentials 15": perhaps the day of a month. */
function endsInDay(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isSeparator }) => !isSeparator);
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(words.at(-1)?.word ?? '')) return false;
  return v.putsTo.atEnd(words.slice(0, -1)) !== null || vocabulary.before.atStart(words, 0)?.value !== 'mark';
}

/** An order to mark or complete something. */
const marksOwn = (tokens: readonly Token[]) =>
  ['mark', 'complete'].includes(vocabulary.before.atStart(tokens, 0)?.value ?? '');

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
