import type { Message } from '../message.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { readClause } from './clause.ts';
import { correctionEnd, joinCorrections, withCorrections } from './corrections.ts';
import { openers } from './openers.ts';
import { cut, echo } from './pieces.ts';
import { refuses } from './refuses.ts';
import { remark } from './remark.ts';

const MOST_CLAUSES = 9;

/**
 * Cuts a message where both sides say something of their own ("excel 50% and gdpr done"); a side that does not is part
 * of the other ("diversity and inclusion"). An assignment is one to its end.
 */
export function split(tokens: readonly Token[], message: Message): Reading[] {
  const read = createReader(message);
  const whole = read(tokens).reading;
  if (whole.intent === 'assign') return [whole];
  const pieces = cut(tokens);
  if (pieces.length === 1 || pieces.length > MOST_CLAUSES) return [whole];
  const readings: ReadClause[] = [];
  let current: readonly Token[] = [];
  let apart: readonly Token[] = [];
  let contrasts = false;
  const say = (tokens: readonly Token[]) => {
    const { reading, ...rest } = read(tokens);
    const alone = apart.length === 0 ? null : { ...read(apart).reading, certain: false };
    readings.push({ reading: { ...reading, retracts: retracts(tokens), contrasts, apart: alone }, ...rest });
    apart = [];
  };
  for (const { before, tokens: piece } of withCorrections(joinCorrections(pieces))) {
    if (remark(piece) && (current.length > 0 || !answers(piece))) continue;
    if (current.length > 0 && adds(current, piece, read)) continue;
    const joined = current.length === 0 ? piece : [...current, ...before, ...piece];
    if (current.length > 0 && stands(current, read) && stands(piece, read) && !waits(current, piece, read)) {
      say(current);
      contrasts = vocabulary.contrasts.within(before) !== null;
      current = carried(current, piece, read);
    } else {
      if (apart.length === 0) apart = stands(piece, read) ? piece : current;
      current = joined;
    }
  }
  say(current.length > 0 ? current : tokens);
  return doubtAfterDoubt(readings);
}

function retracts(tokens: readonly Token[]): boolean {
  const end = correctionEnd(tokens, 0);
  return end > 0 && vocabulary.negations.within(tokens.slice(0, end)) !== null;
}

/** Only goes with what was just told: "please update it", "scored 90%", "the rest tomorrow". */
function adds(current: readonly Token[], piece: readonly Token[], read: Read): boolean {
  if (echo(piece) && read(piece).reading.intent !== 'complete') return true;
  const { intent, percentage } = read(current).reading;
  if (vocabulary.scores.atStart(piece) !== null) return intent === 'complete';
  return vocabulary.plans.atStart(piece) !== null && percentage?.kind === 'value' && percentage.value < 100;
}

const answers = (piece: readonly Token[]) => vocabulary.alone.whole(piece)?.value === 'yes';

/** "mark excel" and "gdpr done": the first has no value yet, the second brings it for both. */
function waits(current: readonly Token[], piece: readonly Token[], read: Read): boolean {
  const { intent, percentage, course, certain } = read(current).reading;
  // "mark 1 and 2 as done": no percentage, but a place in a list
  const open = percentage === null ? course !== null : !certain;
  if (intent !== 'mark' || !open) return false;
  const { intent: next } = read(piece).reading;
  return vocabulary.before.atStart(piece) === null && (next === 'mark' || next === 'complete');
}

/** "mark excel 40, gdpr 50": the command goes on for what follows and has only a number of its own. */
function carried(current: readonly Token[], piece: readonly Token[], read: Read): readonly Token[] {
  const { intent, percentage, course, certain } = read(piece).reading;
  if (intent !== 'mark' || percentage?.kind !== 'value' || course === null || certain) return piece;
  const { length } = openers(current);
  const said = vocabulary.before.atStart(current, length);
  return said?.value === 'mark' ? [...current.slice(length, length + said.length), ...piece] : piece;
}

/** "when bob is done, mark gdpr done": what follows a doubtful clause is no plainer than it, nor what follows a refusal. */
function doubtAfterDoubt(clauses: readonly ReadClause[]): Reading[] {
  let doubted = false;
  let refused = false;
  return clauses.map(({ reading, doubtful, refuses: no }) => {
    const doubts = doubted || (refused && reading.intent !== 'undo');
    doubted ||= doubtful;
    refused ||= no;
    return doubts ? { ...reading, certain: false } : reading;
  });
}

function stands(tokens: readonly Token[], read: Read): boolean {
  const { intent, pointer, titleOnly, corrects } = read(tokens).reading;
  // "complete 1 and 3": a place in a list is no clause
  if (intent === 'pick' && pointer?.kind === 'ordinal') return false;
  return intent !== null && (!titleOnly || corrects);
}

interface ReadClause {
  readonly reading: Reading;
  /** True when what follows may hang on it: a doubt, or a question that does not end there. */
  readonly doubtful: boolean;
  /** True when it is a firm no: then hardly anything is wanted but to undo. */
  readonly refuses: boolean;
}

type Read = (tokens: readonly Token[]) => ReadClause;

/** Every part of a message is held against those beside it, and read once. */
function createReader(message: Message): Read {
  const known = new Map<readonly Token[], ReadClause>();
  return (tokens) => {
    const before = known.get(tokens);
    if (before !== undefined) return before;
    const clause = readPart(tokens, message);
    known.set(tokens, clause);
    return clause;
  };
}

function readPart(tokens: readonly Token[], message: Message): ReadClause {
  let end = tokens.length;
  let asks = false;
  while (end > 0 && tokens[end - 1]?.isSeparator) {
    end -= 1;
    if (tokens[end]?.text === '?') asks = true;
  }
  const words = tokens.slice(0, end);
  const reading = readClause({ tokens: words, asks }, message);
  const hangs = reading.mood === 'question' && !asks;
  const doubtful =
    hangs || vocabulary.doubts.within(words) !== null || (reading.intent !== null && !reading.certain);
  return { reading, doubtful, refuses: refuses(words) };
}
