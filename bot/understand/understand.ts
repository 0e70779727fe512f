import { readClause } from './clause.ts';
import { joinCorrections, type Piece } from './corrections.ts';
import { meaningful } from './meaningful.ts';
import { readMoreTime } from './more-time.ts';
import { openers } from './openers.ts';
import { plainText } from './plain-text.ts';
import type { Reading, UnderstandOptions } from './reading.ts';
import { type Token, tokenise } from './tokens.ts';
import { correct, vocabulary } from './vocabulary.ts';

/** Longer messages are no commands; they are not read. */
const LONGEST = 600;
const MOST_CLAUSES = 9;

/**
 * What a message says, one reading for each change or question in it; at least one. Pure, and quick for any text. A
 * reading is certain only when every word has its place: all else must be asked before anything is written.
 */
export function understand(text: string, options: UnderstandOptions): readonly Reading[] {
  const plain = plainText(text.slice(0, 20_000));
  if (plain.length > LONGEST)
    return [{ ...readClause({ tokens: [], asks: false }, options), because: ['too long'] }];
  const tokens = meaningful(
    tokenise(
      plain.replace(/^[/!]+(?=\S)/, ''),
      memo((word) => correct(word, languageOf(options))),
    ),
  );
  if (tokens.length === 0) return [wordless(text, options)];
  const time = readMoreTime(tokens);
  if (time !== null) {
    const nothing = readClause({ tokens: [], asks: false }, options);
    return [{ ...nothing, ...time, intent: 'moreTime', certain: true, text: plain }];
  }
  const readings = split(tokens, options);
  const telling = readings.filter(({ intent }) => intent !== 'greet' && intent !== 'thanks');
  if (telling.length > 0) return telling;
  return readings.slice(0, 1);
}

/** Nothing but emoji: a thumb up is no more than thanks. */
function wordless(text: string, options: UnderstandOptions): Reading {
  const reading = readClause({ tokens: [], asks: false }, options);
  if (!/\p{Extended_Pictographic}/u.test(text)) return reading;
  return { ...reading, intent: 'thanks', certain: true, because: ['only emoji'] };
}

/**
 * Cuts a message where both sides say something of their own ("excel 50% and gdpr done"); a side that does not is part
 * of the other ("diversity and inclusion"). An assignment is one to its end.
 */
function split(tokens: readonly Token[], options: UnderstandOptions): Reading[] {
  const whole = readOf(tokens, options).reading;
  if (whole.intent === 'assign') return [whole];
  const pieces = cut(tokens);
  if (pieces.length === 1 || pieces.length > MOST_CLAUSES) return [whole];
  const readings: ReadClause[] = [];
  let current: readonly Token[] = [];
  for (const { before, tokens: piece } of joinCorrections(pieces)) {
    if (remark(piece) && (current.length > 0 || !answers(piece))) continue;
    const joined = current.length === 0 ? piece : [...current, ...before, ...piece];
    if (
      current.length > 0 &&
      stands(current, options) &&
      stands(piece, options) &&
      !waits(current, piece, options)
    ) {
      readings.push(readOf(current, options));
      current = carried(current, piece, options);
    } else current = joined;
  }
  readings.push(readOf(current.length > 0 ? current : tokens, options));
  return doubtAfterDoubt(readings);
}

/** Says nothing about a change: "it was great", "what a waste of time". */
function remark(piece: readonly Token[]): boolean {
  if (vocabulary.chatter.whole(piece) !== null) return true;
  const asking = vocabulary.before.within(piece) ?? vocabulary.after.within(piece);
  return (
    vocabulary.remarks.atStart(piece) !== null &&
    asking === null &&
    !piece.some(({ word }) => /\d/.test(word))
  );
}

const answers = (piece: readonly Token[]) => vocabulary.alone.whole(piece)?.value === 'yes';

/** "mark excel" and "gdpr done": the first has no value yet, the second brings it for both. */
function waits(current: readonly Token[], piece: readonly Token[], options: UnderstandOptions): boolean {
  const { intent, percentage, course } = readOf(current, options).reading;
  if (intent !== 'mark' || percentage !== null || course === null) return false;
  const { intent: next } = readOf(piece, options).reading;
  return vocabulary.before.atStart(piece) === null && (next === 'mark' || next === 'complete');
}

/** "mark excel 40, gdpr 50": the command goes on for what follows and has only a number of its own. */
function carried(
  current: readonly Token[],
  piece: readonly Token[],
  options: UnderstandOptions,
): readonly Token[] {
  const { intent, percentage, course, certain } = readOf(piece, options).reading;
  if (intent !== 'mark' || percentage?.kind !== 'value' || course === null || certain) return piece;
  const { length } = openers(current);
  const said = vocabulary.before.atStart(current, length);
  return said?.value === 'mark' ? [...current.slice(length, length + said.length), ...piece] : piece;
}

/** "when bob is done, mark gdpr done": what follows a doubtful clause is no plainer than it. */
function doubtAfterDoubt(clauses: readonly ReadClause[]): Reading[] {
  const first = clauses.findIndex(({ doubtful }) => doubtful);
  return clauses
    .map(({ reading }) => reading)
    .map((reading, i) => (first >= 0 && i > first ? { ...reading, certain: false } : reading));
}

function stands(tokens: readonly Token[], options: UnderstandOptions): boolean {
  const { intent, pointer, titleOnly } = readOf(tokens, options).reading;
  // "complete 1 and 3": a place in a list is no clause
  if (intent === 'pick' && pointer?.kind === 'ordinal') return false;
  return intent !== null && !titleOnly;
}

interface ReadClause {
  readonly reading: Reading;
  /** True when what follows may hang on it: a doubt, or a question that does not end there. */
  readonly doubtful: boolean;
}

function readOf(tokens: readonly Token[], options: UnderstandOptions): ReadClause {
  let end = tokens.length;
  let asks = false;
  while (end > 0 && tokens[end - 1]?.parts) {
    end -= 1;
    if (tokens[end]?.text === '?') asks = true;
  }
  const words = tokens.slice(0, end);
  const reading = readClause({ tokens: words, asks }, options);
  const hangs = reading.mood === 'question' && !asks;
  const doubtful =
    hangs || vocabulary.doubts.within(words) !== null || (reading.intent !== null && !reading.certain);
  return { reading, doubtful };
}

function cut(tokens: readonly Token[]): Piece[] {
  const pieces: { before: Token[]; tokens: Token[] }[] = [{ before: [], tokens: [] }];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const and = joinsNumber(tokens, at) ? 0 : (vocabulary.and.atStart(tokens, at)?.length ?? 0);
    const length = token.parts ? 1 : and;
    const current = pieces.at(-1);
    if (length === 0) {
      current?.tokens.push(token);
      at += 1;
      continue;
    }
    const between = tokens.slice(at, at + length);
    // a question mark stays with what it ends
    if (token.text === '?') current?.tokens.push(token);
    if (current?.tokens.length === 0) current.before.push(...between);
    else pieces.push({ before: between, tokens: [] });
    at += length;
  }
  return pieces.filter(({ tokens: words }) => words.some(({ parts }) => !parts));
}

function languageOf({ locale }: UnderstandOptions): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

/** The "y" of "treinta y cinco". */
function joinsNumber(tokens: readonly Token[], at: number): boolean {
  const ten = vocabulary.numbers.atEnd(tokens.slice(0, at))?.value ?? 0;
  const unit = vocabulary.numbers.atStart(tokens, at + 1)?.value ?? 0;
  return ten >= 20 && ten < 100 && ten % 10 === 0 && unit >= 1 && unit <= 9;
}

function memo(f: (word: string) => string | null): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = f(word);
    known.set(word, value);
    return value;
  };
}
