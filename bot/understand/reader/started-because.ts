import type { Effort } from '../../../src/learning/effort.ts';
import type { Write } from '../intention.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { preambleOf } from '../parse/preamble.ts';
import { writingIntents } from '../reading.ts';
import type { Situation } from '../resolve/situation.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { evidentIn } from './evident-in.ts';
import { uncovered } from './known-words.ts';
import type { Mention } from './mentions.ts';

/** Said in a reason, they may take back what it is for, or say that it is another's. */
const takenBack = [
  ...[vocabulary.contrasts, vocabulary.corrections, vocabulary.firmNos, vocabulary.negations],
  ...[vocabulary.doubts, vocabulary.misgivings.otherwise],
];

/** "start excel for me, because somebody has to": why a course is begun may be anything that does not take it back. */
export function startedBecause(
  titled: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation & { readonly effort: Effort },
): Write | null {
  const at = titled.findIndex((_, place) => place > 1 && vocabulary.becauses.atStart(titled, place) !== null);
  if (at >= 0 && isReason(titled.slice(at))) return plainStart(titled.slice(0, at), mentions, situation);
  const from = titled.findLastIndex((_, place) => place > 1 && ordersStart(titled, place));
  if (from < 0) return null;
  const [why, order] = [titled.slice(0, from), titled.slice(from)];
  const ordered = mentions.filter((_, n) => order.some((token) => token.titled && token.word === `§${n}`));
  // "that is all about gdpr, now start excel", "nominated for excel, kindly start the same"
  const spokenOf = why.map(({ titled: _, ...token }) => token);
  if (!isReason(spokenOf) || (why.some((token) => token.titled) && tellsOfChange(why))) return null;
  return plainStart(order, ordered.length > 0 ? ordered : mentions, situation);
}

function plainStart(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation & { readonly effort: Effort },
): Write | null {
  const evident = evidentIn(tokens, mentions, situation);
  return evident?.write.change === 'start' && evident.asides === 0 && !evident.loose ? evident.write : null;
}

/** True for words that may be why a course is begun: they name none, ask nothing, and take nothing back. */
function isReason(why: readonly Token[]): boolean {
  if (why.some((token) => token.titled || token.quoted || token.text === '?')) return false;
  // "my boss says: start gdpr" and "because i have to, said kim" are said by somebody else
  const said = trim(why, vocabulary.therefore);
  if ([said, said.slice(0, -1)].some((words) => vocabulary.hearsay.atEnd(words) !== null)) return false;
  const open = uncovered(why, (at) => vocabulary.duties.atStart(why, at)?.length ?? 0);
  return takenBack.every((set) => set.within(open) === null) && !ordersElse(why);
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

/** True where a clause begins that orders to start something: ", please start", "so start". */
function ordersStart(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at - 1]?.isSeparator && vocabulary.therefore.atEnd(tokens.slice(0, at)) === null) return false;
  const { length, wish, request } = preambleOf(tokens.slice(at));
  const order = at + length;
  if (vocabulary.before.atStart(tokens, order)?.value !== 'start' || (wish && !request)) return false;
  return vocabulary.pastTense.atStart(tokens, order) === null;
}

const ordersElse = (tokens: readonly Token[]) =>
  tokens.some((_, at) => {
    const order = vocabulary.before.atStart(tokens, at)?.value;
    if (order === 'remove' || order === 'undo' || order === 'complete') return true;
    // "start excel because, forget it"
    const answer = vocabulary.alone.atStart(tokens, at)?.value;
    return answer === 'cancel' || answer === 'no' || answer === 'undo';
  });
