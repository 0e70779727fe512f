import type { Effort } from '../../../src/learning/effort.ts';
import type { Write } from '../intention.ts';
import { amountAt } from '../numbers/amount.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { preambleOf } from '../parse/preamble.ts';
import { writingIntents } from '../reading.ts';
import type { Situation } from '../resolve/situation.ts';
import { trim, trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { evidentIn } from './evident-in.ts';
import { longest, MOST_WORDS, uncovered } from './known-words.ts';
import type { Mention } from './mentions.ts';

/** A change that a clause says in full, whatever else is said without a sign that it is not meant. */
export interface ToldInClause {
  readonly write: Write;
  readonly clause: readonly Token[];
  /** True for an order beside sentences that tell of something else, and hold no words of others. */
  readonly plainly: boolean;
}

/** More clauses than these are not put together. */
const MOST_CLAUSES = 8;

/** Said beside a change, they may take it back, or say that it is another's. */
const takingBack = [
  ...[vocabulary.contrasts, vocabulary.corrections, vocabulary.firmNos, vocabulary.negations],
  ...[vocabulary.doubts, vocabulary.misgivings.otherwise],
];

/**
 * The change that the longest clause says in full: "loads to do, so start excel for me". What stands beside it may be anything that does
 * not take it back: signs of that are known, while what people tell besides is not. An order stands whatever is told before or after it,
 * a report only beside what comes before.
 */
export function toldInClause(
  titled: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation & { readonly effort: Effort },
): ToldInClause | null {
  if (titled.length > MOST_WORDS) return null;
  const bounds = boundsOf(titled);
  if (bounds.length > MOST_CLAUSES) return null;
  for (let count = bounds.length - 2; count > 0; count -= 1)
    for (let n = 0; n + count < bounds.length; n += 1) {
      const [from, to] = [bounds[n] ?? 0, bounds[n + count] ?? 0];
      const clause = trimmed(titled.slice(from, to));
      const told = clause.length === 0 ? null : toldIn(clause, mentions, situation);
      if (told === null) continue;
      const sides = [titled.slice(0, from), titled.slice(to)] as const;
      const reaches = titled.some((_, at) => reachesOver(titled, at, from) || reachesOver(titled, at, to));
      return !reaches && standsBeside(told, clause, sides)
        ? {
            write: told,
            clause,
            plainly: orders(clause) && sides.every((side) => tellsElse(side) || isReason(side, told)),
          }
        : null;
    }
  return null;
}

const boundsOf = (titled: readonly Token[]) =>
  [...titled.keys(), titled.length].filter(
    (at) => at === 0 || at === titled.length || opensClause(titled, at),
  );

/** The clauses of a message. */
export function clausesIn(titled: readonly Token[]): readonly (readonly Token[])[] {
  const bounds = boundsOf(titled);
  return bounds.slice(1).map((to, n) => trimmed(titled.slice(bounds[n], to)));
}

/** "so | done with excel" */
const reachesOver = (tokens: readonly Token[], at: number, bound: number) =>
  at < bound && at + longest(tokens, at, takingBack) > bound;

/** True after a sign, "so" and "because", and where an order or a report of one's own follows "and". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isSeparator) return false;
  if (tokens[at - 1]?.isSeparator || vocabulary.becauses.atStart(tokens, at) !== null) return true;
  const before = tokens.slice(0, at);
  if (vocabulary.therefore.atEnd(before) !== null) return true;
  // "the page froze and put gdpr at 80" is no order
  const said = tokens.slice(at);
  const asks = preambleOf(said).request || vocabulary.pleas.atStart(said) !== null;
  const named = before.some((token) => token.titled);
  // "start excel my mentor said do it today": what follows an order gives its reason
  if (named && vocabulary.itWas.atStart(said) !== null && orders(lastClauseOf(before))) return true;
  // "need excel can you start it": a request begins anew
  const begins = named && vocabulary.requests.atStart(said) !== null;
  return (vocabulary.and.atEnd(before) !== null || begins) && asks && orders(said);
}

const lastClauseOf = (tokens: readonly Token[]) =>
  tokens.slice(tokens.findLastIndex(({ isSeparator }) => isSeparator) + 1);

/** Without what joins it to the rest, and courtesies behind it: "set it to 75 please". */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ text }) => text === '?')) return tokens;
  const said = trim(tokens, vocabulary.therefore);
  return trimEnd(said, vocabulary.pleas);
}

function toldIn(
  clause: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation & { readonly effort: Effort },
): Write | null {
  const named = mentions.filter((_, n) => clause.some((token) => token.titled && token.word === `§${n}`));
  // a report names its own course; so does an order, or it comes after it: "nominated for excel, kindly start the same"
  if (named.length === 0 && !orders(clause)) return null;
  const evident = evidentIn(clause, named.length > 0 ? named : mentions, situation);
  if (evident === null || evident.asides > 0 || evident.loose) return null;
  return named.length === 0 && mentions.length === 0 && evident.write.change !== 'start'
    ? null
    : evident.write;
}

/** True for a clause that orders a change: "please start", "put me down for"; not for "complete excel", which may be an intention. */
function orders(clause: readonly Token[]): boolean {
  const { length, wish, request } = preambleOf(clause);
  if (vocabulary.recordRequests.within(clause) !== null) return true;
  const order = vocabulary.before.atStart(clause, length);
  if (order === null || !writingIntents.has(order.value) || (wish && !request)) return false;
  const said = clause.slice(length, length + order.length);
  return longest(said, 0, [vocabulary.pastTense, vocabulary.doing]) === 0;
}

/** "gran is visiting from cork", and not "on friday", "the words of my boss", "tom has it". */
const tellsElse = (side: readonly Token[]) =>
  side.every(({ isSeparator }) => isSeparator) ||
  (vocabulary.tellings.within(side) !== null &&
    !tellsOfChange(side) &&
    [vocabulary.hearsay, vocabulary.weekdays, vocabulary.wishes, vocabulary.quotings].every(
      (set) => set.within(side) === null,
    ) &&
    (tellsOfOneself(side) || [vocabulary.it, vocabulary.forWhom].every((set) => set.within(side) === null)));

/** "start excel, my supervisor wants it done", "… because it is quiet"; not "start excel, says my boss". */
function isReason(side: readonly Token[], { change }: Write): boolean {
  const said = trim(side, vocabulary.therefore, vocabulary.and, vocabulary.fillers);
  if (change !== 'start' || vocabulary.hearsay.atStart(said) !== null) return false;
  return vocabulary.becauses.atStart(said) !== null || vocabulary.duties.within(said) !== null;
}

/** "i finished it", "did most of it", and not "tom did". */
function tellsOfOneself(side: readonly Token[]): boolean {
  const said = trim(side, vocabulary.fillers, vocabulary.interjections, vocabulary.therefore, vocabulary.and);
  return vocabulary.selfReports.atStart(said) !== null;
}

function standsBeside(
  write: Write,
  clause: readonly Token[],
  [before, after]: readonly [readonly Token[], readonly Token[]],
): boolean {
  const named = clause.some((token) => token.titled);
  const isOrder = orders(clause);
  const isFirst = before.every(({ isSeparator }) => isSeparator);
  // "to do: start excel" is a heading, and "my words: mark gdpr done" a quotation
  if (!isFirst && before.at(-1)?.text === ':') return false;
  const because = isFirst && vocabulary.becauses.atStart(after) !== null;
  const starts = write.change === 'start' && (isOrder || because);
  return (
    (isOrder || starts || after.every(({ isSeparator }) => isSeparator)) &&
    [before, after].every((side) => {
      // "that is all about gdpr, now start excel", "nominated for excel, kindly start the same"
      const spokenOf = starts || !named ? side.map(({ titled: _, ...token }) => token) : side;
      const names = side.some((token) => token.titled);
      if (names && (starts ? tellsOfChange(side) : named || !tellsOfOneself(side))) return false;
      return deniesNothing(spokenOf, starts) && (starts || (!counts(side) && isOnesOwn(side, isOrder)));
    })
  );
}

/** True for words beside a change that name no other course, ask nothing and take nothing back. */
function deniesNothing(side: readonly Token[], starts: boolean): boolean {
  if (side.some((token) => token.titled || token.quoted || token.text === '?')) return false;
  // "my boss says: start gdpr" and "because i have to, said kim" are said by somebody else
  const said = trim(side, vocabulary.therefore);
  if ([said, said.slice(0, -1)].some((words) => vocabulary.hearsay.atEnd(words) !== null)) return false;
  if (starts && vocabulary.hearsay.atStart(said) !== null) return false;
  // who has to learn something starts it
  const open = starts ? uncovered(side, (at) => vocabulary.duties.atStart(side, at)?.length ?? 0) : side;
  return takingBack.every((set) => set.within(open) === null) && !ordersElse(open, starts);
}

/** True when words may tell of a change themselves: "gdpr finished". */
const tellsOfChange = (tokens: readonly Token[]) =>
  findPercentage(tokens, { marking: true }) !== null ||
  [vocabulary.before, vocabulary.after, vocabulary.alone, vocabulary.looselyDone].some((set) =>
    tokens.some((_, at) => {
      const value = set.atStart(tokens, at)?.value;
      return value === true || (value !== undefined && value !== 'start' && writingIntents.has(value));
    }),
  );

/** A number of its own may be meant instead. */
const counts = (side: readonly Token[]) =>
  side.some(
    ({ word, titled }, at) =>
      (!titled && /\d/.test(word)) ||
      (amountAt(side, at) !== null && vocabulary.ordinals.atStart(side, at) === null),
  ) ||
  [vocabulary.fractions, vocabulary.vagueAmounts, vocabulary.stillToDo].some(
    (set) => set.within(side) !== null,
  );

/** "my colleague is at it, too. excel 50": somebody else may have come as far. */
function isOnesOwn(side: readonly Token[], isOrder: boolean): boolean {
  if (side.every(({ isSeparator }) => isSeparator)) return true;
  const others = uncovered(side, (at) => longest(side, at, [vocabulary.tellings]));
  if (vocabulary.otherPeople.within(others) !== null || vocabulary.quotings.within(side) !== null)
    return false;
  return isOrder || tellsOfOneself(side);
}

const ordersElse = (tokens: readonly Token[], starts: boolean) =>
  tokens.some((_, at) => {
    const order = vocabulary.before.atStart(tokens, at);
    const isPast = order !== null && vocabulary.pastTense.whole(tokens.slice(at, at + order.length)) !== null;
    const changes = order?.value === 'complete' || (!starts && order?.value === 'start');
    if (order?.value === 'remove' || order?.value === 'undo' || (changes && !isPast)) return true;
    // "start excel because, forget it"
    const answer = vocabulary.alone.atStart(tokens, at)?.value;
    return answer === 'cancel' || answer === 'no' || answer === 'undo';
  });
