import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { findPercentage } from '../numbers/percentage.ts';
import type { PercentageFound } from '../numbers/percentage-said.ts';
import { trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A smaller number without a sign may be a place in a list. */
export const LEAST_BARE = 10;

/** Without lengths of time, whose numbers say no progress. */
export function withoutTimes(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((_, at) => {
    const [before, here] = [at > 0 ? lengthOfTimeAt(tokens, at - 1) : null, lengthOfTimeAt(tokens, at)];
    return here === null && (before === null || before.length < 2);
  });
}

/** "got 70% in gdpr" may be the score of its test. */
export function mayBeScore(said: readonly Token[], { from, to }: PercentageFound): boolean {
  const before = said[from - 1];
  if (before === undefined || vocabulary.gotScore.whole([before]) === null) return false;
  return vocabulary.in.atStart(said, to) !== null && vocabulary.through.atStart(said, to) === null;
}

/** The percentages, which must all be the same; null when they are not, or one is unclear. */
export function percentagesIn(tokens: readonly Token[]): readonly PercentageFound[] | null {
  const whole = percentagesOf(tokens);
  if (whole === null || whole.length > 0) return whole;
  // "excel is 80, not how you wrote", "gdpr 69 nice": each sentence ends with its number
  const found: PercentageFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = tokens.findIndex(({ isSeparator }, place) => isSeparator && place >= at);
    const to = end < 0 ? tokens.length : end;
    const sentence = beside.reduce(trimEnd, tokens.slice(at, to));
    const said = percentagesOf(sentence);
    if (said === null) return null;
    for (const one of said) found.push({ ...one, from: at + one.from, to: at + one.to });
    at = to + 1;
  }
  const values = new Set(found.map(({ reading }) => (reading.kind === 'value' ? reading.value : null)));
  return values.size > 1 ? null : found;
}

/** May follow the number of a sentence. */
const beside = [vocabulary.smallTalk, vocabulary.fillers, vocabulary.polite] as const;

function percentagesOf(tokens: readonly Token[]): readonly PercentageFound[] | null {
  const found: PercentageFound[] = [];
  for (let from = 0; from < tokens.length; ) {
    const next = findPercentage(tokens.slice(from), { marking: true });
    if (next === null) break;
    const says = tokens.slice(from + next.from, from + next.to);
    // "the finance one"
    if (next.bare && !says.some(({ word }) => /\d/.test(word)) && says.length === 1 && isSmall(next)) {
      from += next.to;
      continue;
    }
    if (next.reading.kind !== 'value') return null;
    const [first] = found;
    if (first?.reading.kind === 'value' && first.reading.value !== next.reading.value) return null;
    found.push({ ...next, from: from + next.from, to: from + next.to });
    from += next.to;
  }
  return found;
}

const isSmall = ({ reading }: PercentageFound) => reading.kind === 'value' && reading.value < LEAST_BARE;
