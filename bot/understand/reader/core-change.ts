import type { Effort } from '../../../src/learning/effort.ts';
import type { Write } from '../intention.ts';
import { understandTokens } from '../parse/understand.ts';
import { type Reading, writingIntents } from '../reading.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Situation } from '../resolve/situation.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import type { UnderstandOptions } from '../understand-options.ts';
import { onlyEnglish } from '../words/listening.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** Words on each side of a course that are read with it. */
const AROUND = 7;

/** A change that the rules are certain of in a part of a message, and the words of the message that are left. */
export interface CoreChange {
  readonly write: Write;
  readonly left: readonly Token[];
}

/** Longer messages without a course are not looked through. */
const MOST_WORDS = 24;

/**
 * The longest part of a message of which the rules are certain, around its only course when it names one. Null when there is
 * none, when what is left casts doubt on it, or when `limit` steps were made.
 */
export function coreChange(
  tokens: readonly Token[],
  situation: Situation & { readonly effort: Effort },
  options: UnderstandOptions,
  limit: number,
): CoreChange | null {
  const course = tokens.findIndex(({ titled }) => titled);
  if (course < 0 && tokens.length > MOST_WORDS) return null;
  const first = Math.max(0, course < 0 ? 0 : course - AROUND);
  const last = Math.min(tokens.length, course < 0 ? tokens.length : course + 1 + AROUND);
  for (let length = last - first; length > 0; length -= 1)
    for (let from = first; from + length <= last; from += 1) {
      if (course >= 0 && (from > course || from + length <= course)) continue;
      if (situation.effort.spent > limit) return null;
      const part = tokens.slice(from, from + length);
      if (part[0]?.isSeparator || part.at(-1)?.isSeparator || !opensClause(tokens, from)) continue;
      const write = certainChange(part, situation, options);
      if (write === null) continue;
      const left = [...tokens.slice(0, from), separator, ...tokens.slice(from + length)];
      const straddled = tokens.some((_, at) => straddles(tokens, at, from, from + length));
      return straddled || doubtful(left, write.change) ? null : { write, left };
    }
  return null;
}

/** True for a doubt that begins or ends within a part and reaches out of it: "yeah | right enrol me". */
function straddles(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const end = at + (vocabulary.doubts.atStart(tokens, at)?.length ?? 0);
  return (at < from && end > from) || (at < to && end > to);
}

const separator: Token = {
  ...{ text: ',', word: ',', corrected: null, isSeparator: true, quoted: false },
  listening: onlyEnglish,
};

/** True at a place before which nobody else can be named: "Mia | finished it". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > 0 && !tokens[at - 1]?.isSeparator) {
    const before = tokens.slice(0, at);
    const length = Math.max(
      ...[vocabulary.fillers, vocabulary.requests, vocabulary.selfReports, vocabulary.and].map(
        (set) => set.atEnd(before)?.length ?? 0,
      ),
    );
    if (length === 0) return false;
    at -= length;
  }
  return true;
}

function certainChange(
  part: readonly Token[],
  situation: Situation,
  options: UnderstandOptions,
): Write | null {
  const readings = understandTokens(textOf(part), textOf(part), part, options);
  if (!readings.every(changesSomething)) return null;
  const [only, another] = resolve(readings, situation);
  return only?.kind === 'write' && another === undefined ? only : null;
}

const changesSomething = ({ intent, mood, certain }: Reading) =>
  certain && mood === 'command' && intent !== null && writingIntents.has(intent);

/** True when words have a sign of doubt, or something that could be a change or value of its own. */
function doubtful(left: readonly Token[], change: Write['change']): boolean {
  const said = withoutPoliteness(left);
  const sets = [
    ...[vocabulary.doubts, vocabulary.otherPeople, vocabulary.contrasts],
    // "no wait, undo that"
    ...(change === 'undo' ? [] : [vocabulary.negations, vocabulary.corrections]),
    ...[vocabulary.percent, vocabulary.fractions, vocabulary.vagueAmounts],
    // "half of gdpr to go"
    ...(change === 'mark' ? [vocabulary.unclear] : []),
  ];
  return (
    said.some(({ text, word, quoted, titled }) => text === '?' || quoted || titled || /\d/.test(word)) ||
    sets.some((set) => set.within(said) !== null)
  );
}

/** The words without phrases that mean nothing wherever they stand: "if you please". */
function withoutPoliteness(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const length = Math.max(
      ...[vocabulary.fillers, vocabulary.requests, vocabulary.polite, vocabulary.smallTalk].map(
        (set) => set.atStart(tokens, at)?.length ?? 0,
      ),
    );
    const doubt = vocabulary.doubts.atStart(tokens, at)?.length ?? 0;
    // "yeah right" is no "yeah"
    if (doubt > length) kept.push(...tokens.slice(at, at + doubt));
    else if (length === 0 && token !== undefined) kept.push(token);
    at += Math.max(1, length, doubt);
  }
  return kept;
}
