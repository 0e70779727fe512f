import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { opensQuestion } from './evidence.ts';
import { longest, straddled } from './known-words.ts';

/** True when words ask to take a course off the list: "i no longer need it, would you kindly remove it?" */
export function mayRemove(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ titled }) => !titled);
  if (said.some(({ quoted }) => quoted) || opensQuestion(tokens)) return false;
  const asks = said.some(({ text }) => text === '?') && vocabulary.requests.within(said) === null;
  const removes = tokens.some(
    (_, at) =>
      vocabulary.before.atStart(tokens, at)?.value === 'remove' ||
      vocabulary.alone.atStart(tokens, at)?.value === 'remove' ||
      removesAround(tokens, at),
  );
  return removes && !asks && vocabulary.otherPeople.within(said) === null;
}

function removesAround(tokens: readonly Token[], at: number): boolean {
  const opens = vocabulary.separable.atStart(tokens, at);
  return opens?.value.within(tokens.slice(at + opens.length))?.value === 'remove';
}

/** True when somebody went on and does not say how far: "did a bit more". */
export function wentOn(tokens: readonly Token[], likely: boolean): boolean {
  const said = tokens.filter(({ titled }) => !titled);
  // "did two hours of it"
  const spent = said.some((_, at) => lengthOfTimeAt(said, at) !== null) && pastWork(said);
  const counted = said.some(({ word }) => /\d/.test(word)) && !spent;
  return (
    (spent || (likely && vocabulary.someMore.within(said) !== null)) &&
    !counted &&
    !tokens.some(({ text }) => text === '?') &&
    [vocabulary.negations, vocabulary.otherPeople, vocabulary.doubts].every(
      (set) => set.within(said) === null,
    )
  );
}

/** True for "did", "have done", "spent". */
const pastWork = (said: readonly Token[]) =>
  said.some((_, at) => vocabulary.spent.atStart(said, at) !== null);

/** "later" once, or "for later" with nothing but courtesies behind it: "for later at 5" means something else. */
function saysLaterOnce(said: readonly Token[]): boolean {
  const at = said.findIndex((_, place) => vocabulary.later.atStart(said, place) !== null);
  const found = at < 0 ? null : vocabulary.later.atStart(said, at);
  if (found === null) return true;
  const rest = said.slice(at + found.length);
  const isAgain = (some: readonly Token[]) =>
    some.some((_, place) => vocabulary.later.atStart(some, place)?.phrase.endsWith('later') === true);
  if (isAgain(rest)) return false;
  return !isAgain(said.slice(at + 1)) || trim(rest, vocabulary.fillers, vocabulary.requests).length === 0;
}

/** True when a message may ask to keep its course for later: "put it aside for another day". */
export function mayKeep(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ titled }) => !titled);
  if (!saysLaterOnce(said)) return false;
  if (said.some(({ quoted, text }) => quoted || text === '?') && vocabulary.requests.within(said) === null)
    return false;
  if (opensQuestion(tokens) || vocabulary.keeping.within(said) === null) return false;
  if (vocabulary.misgivings.otherwise.within(said) !== null) return false;
  for (let at = 0; at < tokens.length; at += 1) {
    const length = Math.max(
      ...[vocabulary.later, vocabulary.requests, vocabulary.fillers].map(
        (set) => set.atStart(tokens, at)?.length ?? 0,
      ),
    );
    const bad = longest(tokens, at, [vocabulary.negations, vocabulary.otherPeople, vocabulary.doubts]);
    if (bad > length) return false;
    // a doubt within a phrase counts only when it goes on after it
    if (length > 0) {
      if (straddled(tokens, at, at + length)) return false;
      at += length - 1;
    }
  }
  return true;
}
