import type { Token } from '../token.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { against, harmless, isMistyped, longest, MOST_WORDS, straddled, uncovered } from './known-words.ts';

/** More words between the two halves of a command are no pointer: "take that course out". */
const MOST_BETWEEN = 3;

/**
 * True when a message orders the removal that was asked about, and says nothing else: "yes, you can take it out". What agrees
 * without saying it has to be nothing but a yes, which the rules know.
 */
export function evidentRemoval(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ isSeparator }) => !isSeparator);
  if (first < 0 || tokens.length > MOST_WORDS) return false;
  let removes = false;
  for (let at = first; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.titled || token.quoted || token.text === '?' || /\d/.test(token.word))
      return false;
    const removal = token.isSeparator ? 0 : removalAt(tokens, at);
    const says = Math.max(
      removal,
      yesAt(tokens, at),
      asksToRemoveAt(tokens, at),
      longest(tokens, at, removes ? [...agreeing, vocabulary.it] : agreeing),
    );
    const bad = longest(tokens, at, [...against, vocabulary.corrections]);
    if (bad > says || (bad > 0 && bad === says && vocabulary.negations.atStart(tokens, at) !== null))
      return false;
    if (says === 0 && !token.isSeparator) return false;
    removes ||= removal > 0;
    at += Math.max(1, says);
  }
  return removes;
}

/** True when the first words agree, whatever follows: "sure, why though". */
export function opensWithYes(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ isSeparator }) => !isSeparator);
  return first >= 0 && yesAt(tokens, first) > 0;
}

function yesAt(tokens: readonly Token[], at: number): number {
  const alone = vocabulary.alone.atStart(tokens, at);
  return alone?.value === 'yes' ? alone.length : 0;
}

/** True when every word agrees, or only says so politely: "yes please, go ahead then". */
export function nothingButYes(tokens: readonly Token[]): boolean {
  if (vocabulary.misgivings.hardlyYes.whole(tokens) !== null || tokens.some(isMistyped)) return false;
  const left = uncovered(tokens, (at) => {
    const thanks = vocabulary.alone.atStart(tokens, at);
    const polite = thanks?.value === 'thanks' || thanks?.value === 'greet' ? thanks.length : 0;
    return Math.max(yesAt(tokens, at), polite, longest(tokens, at, agreeing));
  });
  return left.every(({ isSeparator }) => isSeparator);
}

/** "you can", or "and", directly before "remove it". */
function asksToRemoveAt(tokens: readonly Token[], at: number): number {
  const length = longest(tokens, at, [vocabulary.requests, vocabulary.and]);
  if (length === 0) return 0;
  let next = at + length;
  for (;;) {
    const filler = longest(tokens, next, agreeing);
    if (filler === 0 || removalAt(tokens, next) > 0) break;
    next += filler;
  }
  return removalAt(tokens, next) > 0 ? length : 0;
}

/** The words of a removal at this place, those of its object included: "take it out", "delete". */
function removalAt(tokens: readonly Token[], at: number): number {
  // "leave it" is as well what a course is that stays
  if (vocabulary.letsBe.atStart(tokens, at) !== null) return 0;
  const lengthOf = (set: typeof vocabulary.before) => {
    const found = set.atStart(tokens, at);
    return found?.value === 'remove' ? found.length : 0;
  };
  const opens = vocabulary.separable.atStart(tokens, at);
  const from = at + (opens?.length ?? 0);
  const around = opens?.value.within(tokens.slice(from, from + MOST_BETWEEN + 1)) ?? null;
  const object = around === null ? [] : tokens.slice(from, from + around.at);
  const closes = around?.value === 'remove' && vocabulary.it.whole(object) !== null;
  const both = closes ? from - at + around.at + around.length : 0;
  return Math.max(both, lengthOf(vocabulary.before), lengthOf(vocabulary.alone));
}

/** Go with a "yes". */
const agreeing: readonly PhraseSet<unknown>[] = [
  vocabulary.withYes,
  vocabulary.polite,
  vocabulary.pleas,
  vocabulary.interjections,
];

/** An undo without the reason of one's own that it is given: "undo that please | i haven't finished it". */
export function withoutReason(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ isSeparator }, place) => isSeparator && place > 1);
  if (at < 0) return tokens;
  const reason = tokens.slice(at + 1);
  // "my kid grabbed the phone"
  const ofOnes =
    vocabulary.misgivings.owned.atStart(reason) !== null && vocabulary.articles.atStart(reason) === null;
  const opens = ofOnes || longest(reason, 0, [vocabulary.selfReports, vocabulary.becauses]) > 0;
  const isPlain =
    [vocabulary.doubts, vocabulary.contrasts, vocabulary.quotings, vocabulary.takesBack].every(
      (set) => set.within(reason) === null,
    ) &&
    !reason.some(({ text, titled, quoted, word }) => text === '?' || titled || quoted || /\d/.test(word));
  return opens && isPlain ? tokens.slice(0, at) : tokens;
}

/**
 * Whether a message takes back what was done last, and says nothing else: "oh no, put it back please". `loosely` when that is only
 * what its words may mean: "go back", "by mistake", or with words without a place, "put it back in the fridge".
 */
export function evidentUndo(said: readonly Token[], mayBeWrong: boolean): 'plainly' | 'loosely' | null {
  const head = withoutReason(said);
  if (head.length < said.length && evidentUndo(head, mayBeWrong) === 'plainly') return 'plainly';
  const tokens = said;
  if (
    tokens.length > MOST_WORDS ||
    tokens.some(({ titled, quoted, word }) => titled || quoted || /\d/.test(word))
  )
    return null;
  let plainly = false;
  let loosely = false;
  let asides = 0;
  for (let at = 0; at < tokens.length; ) {
    const lengthOf = (set: PhraseSet<unknown>) => set.atStart(tokens, at)?.length ?? 0;
    const alone = vocabulary.alone.atStart(tokens, at);
    const undo = alone?.value === 'undo' ? alone.length : 0;
    const wrong = mayBeWrong ? lengthOf(vocabulary.wrongOne) : 0;
    const may = mayBeWrong ? lengthOf(vocabulary.mayBeWrong) : 0;
    const beside = longest(tokens, at, besideUndo);
    const says = Math.max(undo, wrong, may, beside);
    const bad = longest(tokens, at, [vocabulary.doubts, vocabulary.negations, vocabulary.contrasts]);
    if (bad > says && alone?.value !== 'no') return null;
    if (straddled(tokens, at, at + says)) return null;
    // "thanks for the undo" speaks of it
    const named = at > 0 && vocabulary.articles.atEnd(tokens.slice(0, at)) !== null;
    const orders =
      (undo > 0 && undo === says && !named && !isAmbiguous(tokens, at, undo)) ||
      (wrong > 0 && wrong === says);
    plainly ||= orders;
    loosely ||= !orders && Math.max(undo, may) > 0 && Math.max(undo, may) === says;
    if (says === 0 && !tokens[at]?.isSeparator) asides += 1;
    at += Math.max(1, says);
  }
  const asks = tokens.some(({ text }) => text === '?') && vocabulary.requests.within(tokens) === null;
  if (asks || !(plainly || loosely)) return null;
  return plainly && asides === 0 ? 'plainly' : 'loosely';
}

const isAmbiguous = (tokens: readonly Token[], at: number, length: number) =>
  vocabulary.ambiguous.whole(tokens.slice(at, at + length)) !== null;

/** Say nothing of their own beside an undo. */
const besideUndo: readonly PhraseSet<unknown>[] = [
  vocabulary.fillers,
  vocabulary.polite,
  vocabulary.interjections,
  vocabulary.salutations,
  vocabulary.requests,
  vocabulary.correcting,
  vocabulary.restating,
  vocabulary.corrections,
];

/** True when a message asks for nothing but the rest of what is on show. */
export function evidentlyMore(tokens: readonly Token[]): boolean {
  if (tokens.some(({ titled, quoted }) => titled || quoted)) return false;
  let more = false;
  const left = uncovered(tokens, (at) => {
    const alone = vocabulary.alone.atStart(tokens, at);
    const shows = vocabulary.before.atStart(tokens, at);
    const says = Math.max(
      alone?.value === 'more' ? alone.length : 0,
      shows?.value === 'show' || shows?.value === 'find' ? shows.length : 0,
      longest(tokens, at, harmless),
    );
    more ||= alone?.value === 'more' && alone.length === says;
    return says;
  });
  return more && left.every(({ isSeparator }) => isSeparator);
}
