import type { Message } from '../message.ts';
import { type Intent, type Reading, unsure } from '../reading.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { readClause } from './clause.ts';
import { correctionEnd, joinCorrections, withCorrections } from './corrections.ts';
import { preambleOf } from './preamble.ts';
import { remark } from './remark.ts';
import { asksToRecord, segmentsOf } from './segments.ts';

const MOST_CLAUSES = 9;

const uncut: ReadonlySet<Intent> = new Set(['assign', 'plan', 'next', 'remind', 'quiet', 'away']);

/**
 * Cuts a message where both sides are clauses of their own ("excel 50% and gdpr done"), and not within a title ("diversity
 * and inclusion"). An assignment, a plan and how much time somebody has ("an hour and a half") are never cut.
 */
export function split(tokens: readonly Token[], message: Message): Reading[] {
  const read = createReader(message);
  const whole = read(tokens).reading;
  if (whole.intent !== null && uncut.has(whole.intent)) return [whole];
  const segments = segmentsOf(tokens);
  if (segments.length === 1 || segments.length > MOST_CLAUSES) return [whole];
  const readings: ReadClause[] = [];
  let current: readonly Token[] = [];
  let fallback: readonly Token[] = [];
  let contrasts = false;
  const say = (tokens: readonly Token[]) => {
    const { reading, ...rest } = read(tokens);
    const alone = fallback.length === 0 ? null : unsure(read(fallback).reading);
    readings.push({
      reading: { ...reading, retracts: retracts(tokens), contrasts, fallback: alone },
      ...rest,
    });
    fallback = [];
  };
  for (const { before, tokens: segment } of withCorrections(joinCorrections(segments))) {
    if (remark(segment) && (current.length > 0 || !answers(segment))) continue;
    if (current.length > 0 && adds(current, segment, read)) continue;
    const joined = current.length === 0 ? segment : [...current, ...before, ...segment];
    if (
      current.length > 0 &&
      stands(current, read) &&
      stands(segment, read) &&
      !waits(current, segment, read)
    ) {
      say(current);
      contrasts = vocabulary.contrasts.within(before) !== null;
      current = carried(current, segment, read);
    } else {
      if (fallback.length === 0) fallback = stands(segment, read) ? segment : current;
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

/** True when a segment only adds to the current clause: "please update it", "scored 90%", "the rest tomorrow". */
function adds(current: readonly Token[], segment: readonly Token[], read: Read): boolean {
  if (asksToRecord(segment) && read(segment).reading.intent !== 'complete') return true;
  const { intent, percentage } = read(current).reading;
  if (vocabulary.scores.atStart(segment) !== null) return intent === 'complete';
  return vocabulary.plans.atStart(segment) !== null && percentage?.kind === 'value' && percentage.value < 100;
}

const answers = (segment: readonly Token[]) => vocabulary.alone.whole(segment)?.value === 'yes';

/** True when the current clause has no value yet and the segment brings it for both: "mark excel" and "gdpr done". */
function waits(current: readonly Token[], segment: readonly Token[], read: Read): boolean {
  const { intent, percentage, course, certain } = read(current).reading;
  // "mark 1 and 2 as done": no percentage, but a place in a list
  const open = percentage === null ? course !== null : !certain;
  if (intent !== 'mark' || !open) return false;
  const { intent: next } = read(segment).reading;
  return vocabulary.before.atStart(segment) === null && (next === 'mark' || next === 'complete');
}

/** The segment with the command of the current clause, when it has only a number: "mark excel 40, gdpr 50". */
function carried(current: readonly Token[], segment: readonly Token[], read: Read): readonly Token[] {
  const { intent, percentage, course, certain } = read(segment).reading;
  if (intent !== 'mark' || percentage?.kind !== 'value' || course === null || certain) return segment;
  const { length } = preambleOf(current);
  const said = vocabulary.before.atStart(current, length);
  return said?.value === 'mark' ? [...current.slice(length, length + said.length), ...segment] : segment;
}

/** Makes what follows a doubtful clause or a firm no uncertain: "when bob is done, mark gdpr done". */
function doubtAfterDoubt(clauses: readonly ReadClause[]): Reading[] {
  let doubted = false;
  let refused = false;
  return clauses.map(({ reading, doubtful, refuses: no }) => {
    const doubts = doubted || (refused && reading.intent !== 'undo');
    doubted ||= doubtful;
    refused ||= no;
    return doubts ? unsure(reading) : reading;
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
  /** True when what follows may depend on it: a doubt, or a question without a question mark. */
  readonly doubtful: boolean;
  /** True for a firm no, after which hardly anything but undo is wanted. */
  readonly refuses: boolean;
}

type Read = (tokens: readonly Token[]) => ReadClause;

/** Reads each part once, though it is compared with its neighbours. */
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

/**
 * True for a firm no and nothing else: "hell no", "nah nah nah". A plain "no" may correct what was said before.
 */
function refuses(tokens: readonly Token[]): boolean {
  let firm = false;
  let times = 0;
  for (let at = 0; at < tokens.length; ) {
    const alone = vocabulary.alone.atStart(tokens, at);
    const no = alone?.value === 'no' ? alone : null;
    const polite = vocabulary.fillers.atStart(tokens, at) ?? vocabulary.polite.atStart(tokens, at);
    const length = tokens[at]?.isSeparator ? 1 : (no ?? polite)?.length;
    if (length === undefined) return false;
    if (no !== null) {
      times += 1;
      firm ||= vocabulary.firmNos.atStart(tokens, at)?.length === no.length;
    }
    at += length;
  }
  return firm || times > 1;
}
