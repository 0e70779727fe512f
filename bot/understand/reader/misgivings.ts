import type { StoredAction } from '../../../src/learning/ports/ports.ts';
import type { Intention } from '../intention.ts';
import { writingIntents } from '../reading.ts';
import { open, type Situation, subjectOf, touched } from '../resolve/situation.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { evidentRemoval, evidentUndo, nothingButYes, opensWithYes } from './evident-answer.ts';
import { longest } from './known-words.ts';
import { understoodNothing } from './second-opinion.ts';
import { isDoubtful, isNoPlace, type Looked } from './second-thoughts.ts';

/**
 * What is meant, with questions in place of changes where the whole message speaks against what its clauses, each on its own, plainly
 * say: "have to dash, complete gdpr", "gdpr done, yeah right", and, when asked whether to remove a course, "yes, i like it".
 */
export function withMisgivings(looked: Looked, intentions: readonly Intention[]): readonly Intention[] {
  const { situation } = looked;
  if (intentions.every(undoing) && callsOff(looked)) {
    const { question, choices } = open(situation);
    if (question !== null || choices.length > 0) return [{ kind: 'drop' }];
    if (touched(situation) === null) return intentions.map((one) => askedAbout(one, situation));
  }
  const meant = asWhole(looked, intentions).map((one) =>
    isElse(one, looked) ? askedAbout(one, situation) : one,
  );
  return askedAgain(looked, meant);
}

/** Nothing but what also calls off a question: "annule, merci". */
const callsOff = ({ tokens }: Looked) =>
  vocabulary.callsOff.whole(
    trim(tokens, vocabulary.fillers, vocabulary.polite, vocabulary.correcting, vocabulary.requests),
  ) !== null;

/** An answer that begins with a yes and is none puts the question again: "yes, i like it". */
function askedAgain({ tokens, situation }: Looked, meant: readonly Intention[]): readonly Intention[] {
  const { question } = open(situation);
  if (question?.verb !== 'activity.remove' || !opensWithYes(tokens)) return meant;
  const course = subjectOf(question, situation);
  const says = meant.some(
    (one) => !understoodNothing(one) && one.kind !== 'nothing' && one.kind !== 'refuse',
  );
  return says || course === null ? meant : [{ kind: 'ask', question: 'remove', course }];
}

/** True when one change, or choice, may be something else. */
function isElse(one: Intention, looked: Looked): boolean {
  const { tokens, situation } = looked;
  if (one.kind === 'run')
    return isChoice(one.action, situation) && (isNoPlace(tokens) || tokens.some(({ text }) => text === '?'));
  return one.kind === 'write' && one.change !== 'undo' && isDoubtful(one.change, one.course, looked);
}

const isChoice = (action: StoredAction, situation: Situation) => open(situation).choices.includes(action);

function asWhole(
  { tokens, whole, situation }: Looked,
  intentions: readonly Intention[],
): readonly Intention[] {
  if (
    intends(tokens) ||
    mocks(tokens) ||
    isAskedOfBot(tokens, intentions) ||
    mayNotUndo(tokens, intentions, situation)
  )
    return intentions.map((one) => askedAbout(one, situation));
  const { question } = open(situation);
  if (question?.verb !== 'activity.remove') return intentions;
  const course = subjectOf(question, situation);
  const agrees = vocabulary.misgivings.noYes.within(whole) === null && agreesToRemove(tokens, intentions);
  const yes = opensWithYes(tokens);
  return intentions.map((one) => {
    if (one.kind === 'run' && one.action === question) return agrees ? one : askedAbout(one, situation);
    // "yes, i started it" says why to keep it
    const ofSame = one.kind === 'write' && one.change !== 'undo' && one.course.courseId === course?.courseId;
    return yes && ofSame ? askedAbout(one, situation) : one;
  });
}

/** A question whether a change is meant. */
export function askedAbout(intention: Intention, situation: Situation): Intention {
  if (intention.kind === 'write') return { kind: 'ask', question: 'confirm', write: intention };
  if (intention.kind !== 'run') return intention;
  const course = subjectOf(intention.action, situation);
  if (isChoice(intention.action, situation) && course !== null)
    return { kind: 'ask', question: 'meaning', nearest: [course] };
  if (intention.action.verb !== 'activity.remove') return intention;
  return course === null ? intention : { kind: 'ask', question: 'remove', course };
}

/** Nothing but a yes, or the removal itself; with "and", something plain of another course may follow: "yes and excel 50%". */
function agreesToRemove(tokens: readonly Token[], intentions: readonly Intention[]): boolean {
  const [, another] = intentions;
  if (another === undefined) return nothingButYes(tokens) || evidentRemoval(tokens);
  const at = tokens.findIndex((_, from) => joinsAnother(tokens, from));
  const answer = tokens.slice(0, Math.max(0, at));
  return (
    answer.length > 0 &&
    intentions.every(({ kind }) => kind === 'run' || kind === 'write') &&
    (nothingButYes(answer) || evidentRemoval(answer))
  );
}

/** True for "and", and not for "then" or "but". */
function joinsAnother(tokens: readonly Token[], at: number): boolean {
  const and = vocabulary.and.atStart(tokens, at);
  if (and === null) return false;
  const said = tokens.slice(at, at + and.length);
  return vocabulary.withYes.whole(said) === null && vocabulary.contrasts.whole(said) === null;
}

/** "gotta go finish gdpr" is an intention; "gotta go, finished gdpr" is none. */
function intends(tokens: readonly Token[]): boolean {
  const leaves = vocabulary.leaving.within(tokens);
  if (leaves === null) return false;
  let at = leaves.at + leaves.length;
  for (;;) {
    const length = tokens[at]?.isSeparator
      ? 1
      : longest(tokens, at, [vocabulary.and, vocabulary.fillers, vocabulary.polite]);
    if (length === 0) break;
    at += length;
  }
  const command = vocabulary.before.atStart(tokens, at);
  return command !== null && vocabulary.pastTense.whole(tokens.slice(at, at + command.length)) === null;
}

/** "could you finish gdpr for me": somebody wants the course done rather than noted down, and orders nothing else. */
function isAskedOfBot(tokens: readonly Token[], intentions: readonly Intention[]): boolean {
  if (intentions.some(undoing)) return false;
  if (vocabulary.onMyBehalf.within(tokens) === null) return false;
  const orders = tokens.flatMap((_, at) => {
    const found = vocabulary.before.atStart(tokens, at);
    return found !== null && writingIntents.has(found.value) ? [tokens.slice(at, at + found.length)] : [];
  });
  return orders.length > 0 && orders.every((order) => vocabulary.doing.whole(order) !== null);
}

/** True when its last sentence is nothing but a doubt: "gdpr done, yeah right". */
function mocks(tokens: readonly Token[]): boolean {
  const end = tokens.findLastIndex(({ isSeparator }) => !isSeparator) + 1;
  const from = tokens.slice(0, end).findLastIndex(({ isSeparator }) => isSeparator) + 1;
  return from > 0 && vocabulary.doubts.whole(tokens.slice(from, end)) !== null;
}

/** True for an undo that is said with something else, or may only take back words: "undo, a nice word". */
function mayNotUndo(
  tokens: readonly Token[],
  intentions: readonly Intention[],
  situation: Situation,
): boolean {
  const [only, another] = intentions;
  if (intentions.some(undoing) && isNoUndo(tokens)) return true;
  if (only !== undefined && undoing(only) && another === undefined && evidentUndo(tokens, true) !== 'plainly')
    return true;
  return intentions.some(undoing) && takesBackWords(tokens, situation);
}

/** "please revert", and not "please revert it", asks to be answered. */
function isNoUndo(tokens: readonly Token[]): boolean {
  const found = vocabulary.misgivings.noUndo.within(tokens);
  return found !== null && vocabulary.it.atStart(tokens, found.at + found.length) === null;
}

const undoing = (one: Intention) => one.kind === 'write' && one.change === 'undo';

/** "I take that back" with nothing done just now, or "take that back!": what is taken back may only have been said. */
function takesBackWords(tokens: readonly Token[], situation: Situation): boolean {
  const found = vocabulary.takesBack.within(tokens);
  if (found === null) return false;
  if (touched(situation) !== null && tokens[found.at + found.length]?.text !== '!') return false;
  const rest = [...tokens.slice(0, found.at), ...tokens.slice(found.at + found.length)];
  return vocabulary.alone.within(rest)?.value !== 'undo';
}
