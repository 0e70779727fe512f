import type { Intention } from '../intention.ts';
import { writingIntents } from '../reading.ts';
import { open, type Situation, subjectOf, touched } from '../resolve/situation.ts';
import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { evidentRemoval, nothingButYes, opensWithYes } from './evident-answer.ts';
import { longest } from './known-words.ts';

/**
 * True when a whole message speaks against what its clauses, each on its own, plainly say: "have to dash, complete gdpr", "gdpr done,
 * yeah right", and, when asked whether to remove a course, "yes, i like it".
 */
export function hasMisgivings(
  tokens: readonly Token[],
  intentions: readonly Intention[],
  situation: Situation,
): boolean {
  const changes = intentions.filter(({ kind }) => kind === 'write' || kind === 'run');
  if (changes.length === 0) return false;
  if (intends(tokens) || mocks(tokens)) return true;
  const undoes = changes.some((one) => one.kind === 'write' && one.change === 'undo');
  if (!undoes && asksToBeSpared(tokens)) return true;
  const { question } = open(situation);
  if (question?.verb === 'activity.remove') {
    const asked = subjectOf(question, situation);
    const [only, another] = intentions;
    if (only?.kind === 'run' && only.action === question && another === undefined)
      return !nothingButYes(tokens) && !evidentRemoval(tokens);
    // "yes, i started it" says why to keep it
    if (opensWithYes(tokens))
      return changes.some((one) => 'course' in one && one.course?.courseId === asked?.courseId);
  }
  return undoes && takesBackWords(tokens, situation);
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
function asksToBeSpared(tokens: readonly Token[]): boolean {
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

/** "I take that back" with nothing done just now: what is taken back may only have been said. */
function takesBackWords(tokens: readonly Token[], situation: Situation): boolean {
  if (touched(situation) !== null) return false;
  const found = vocabulary.takesBack.within(tokens);
  if (found === null) return false;
  const rest = [...tokens.slice(0, found.at), ...tokens.slice(found.at + found.length)];
  return vocabulary.alone.within(rest)?.value !== 'undo';
}
