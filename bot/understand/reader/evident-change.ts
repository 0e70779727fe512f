import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { Effort } from '../../../src/learning/effort.ts';
import type { Write } from '../intention.ts';
import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { findPercentage } from '../numbers/percentage.ts';
import type { PercentageFound } from '../numbers/percentage-said.ts';
import { hasSign } from '../parse/change.ts';
import type { Intent } from '../reading.ts';
import { askedForProgress, pointedAt, running, type Situation, touched } from '../resolve/situation.ts';
import type { Token } from '../tokens.ts';
import type { Found, PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { against, harmless, longest, straddled } from './known-words.ts';

/** Longer messages say too much to be evident. */
const MOST_WORDS = 40;
/** Steps that are counted for each word. */
const STEPS_A_WORD = 60;
/** A smaller number without a sign may be a place in a list. */
const LEAST_BARE = 10;

/** A change that a message evidently asks for. */
export interface EvidentChange {
  readonly write: Write;
  /** Words without a place, in sentences of their own. */
  readonly asides: number;
  /** True when its words may mean something else, so that it is asked about: "it is history", "sorry, 60". */
  readonly loose: boolean;
}

type Kind = 'start' | 'complete' | 'mark';

/** What the words of a message say beside its course. */
interface Evidence {
  readonly kinds: ReadonlySet<Kind>;
  readonly value: number | null;
  /** True when a sign, a word or a command makes the number a percentage. */
  readonly plainly: boolean;
  /** True when the number could be a time of day. */
  readonly timely: boolean;
  /** True when it asks to note something down. */
  readonly records: boolean;
  readonly wishes: boolean;
  /** True when all that says that it is done, or begun, may mean something else. */
  readonly ambiguous: boolean;
  /** True when a time is said that is past, or still to come. */
  readonly past: boolean;
  readonly asides: number;
}

/**
 * The one change that is evident whatever the order of words: one course, words of one kind of change, at most one percentage, and
 * nothing else but words known to be harmless. Sentences of their own may say something else, without a sign of doubt. Null when
 * there is more, or anything speaks against it.
 */
export function evidentChange(
  tokens: readonly Token[],
  course: CourseMatch | null,
  situation: Situation & { readonly effort: Effort },
): EvidentChange | null {
  if (tokens.length > MOST_WORDS) return null;
  situation.effort.spend(tokens.length * STEPS_A_WORD);
  const asked = course === null ? askedForProgress(situation) : null;
  const corrects = course === null && asked === null ? correctionIn(tokens) : NO_CORRECTION;
  const told = asked === null ? withoutCorrection(tokens, corrects) : withoutHedges(tokens);
  const now = withoutOldValue(told);
  const evidence = evidenceIn(now);
  if (evidence === null) return null;
  const expected = asked !== null || corrects !== NO_CORRECTION;
  const change = kindOf(evidence, expected);
  if (change === null) return null;
  const meant = course ?? asked ?? spokenOf(change, situation);
  if (meant === null || (course === null && asked === null && evidence.asides > 0)) return null;
  const write = writeOf(change, meant, evidence);
  const plainNumber = evidence.plainly || asked !== null || corrects.restates || now.length < told.length;
  // "sorry, 60" may count anything
  const loose =
    change === 'mark'
      ? evidence.value !== null && course === null && !plainNumber
      : evidence.ambiguous && !evidence.records && !(evidence.plainly && evidence.value !== null);
  return write === null ? null : { write, asides: evidence.asides, loose };
}

function kindOf(evidence: Evidence, expected: boolean): Kind | null {
  const { kinds, value, plainly, timely, records, wishes, past } = evidence;
  const [kind, another] = [...kinds].filter((one) => one !== 'mark');
  if (another !== undefined) return null;
  if (value === 100 && kind === 'complete') return 'complete';
  // "done at 5"
  if (kind === 'complete' && timely) return null;
  if (value !== null)
    return kind === 'start' || (!plainly && !expected && value < LEAST_BARE) ? null : 'mark';
  if (kind === undefined) return null;
  const marks = records || kinds.has('mark');
  // wanting to is not having
  if (kind === 'complete' && wishes && !marks) return null;
  return kind === 'start' && (kinds.has('mark') || past) ? null : kind;
}

/** How many words at either end only say that something was wrong: "no sorry, it should be", "i mean". */
interface Correction {
  readonly before: number;
  readonly after: number;
  /** True when they say that what is right follows, or precedes: "it should be". */
  readonly restates: boolean;
}

const NO_CORRECTION: Correction = { before: 0, after: 0, restates: false };

function correctionIn(tokens: readonly Token[]): Correction {
  const { correcting, restating } = vocabulary;
  let before = 0;
  let restates = false;
  for (;;) {
    const isSeparator = before > 0 && tokens[before]?.isSeparator;
    const said = restating.atStart(tokens, before)?.length ?? 0;
    const length = isSeparator ? 1 : Math.max(said, correcting.atStart(tokens, before)?.length ?? 0);
    if (length === 0) break;
    restates ||= said === length;
    before += length;
  }
  // "… actually no" takes it back
  const left = tokens.slice(before);
  const said = restating.atEnd(left)?.length ?? 0;
  const last = Math.max(said, correcting.atEnd(left)?.length ?? 0);
  const after = last > 0 && vocabulary.negations.within(left.slice(-last)) !== null ? 0 : last;
  if (before + after === 0) return NO_CORRECTION;
  return { before, after, restates: restates || (after > 0 && said === after) };
}

const withoutCorrection = (tokens: readonly Token[], { before, after }: Correction) =>
  tokens.slice(before, tokens.length - after);

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

/** True when a message may ask to keep its course for later: "put it aside for another day". */
export function mayKeep(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ titled }) => !titled);
  if (said.filter((_, at) => vocabulary.later.atStart(said, at)?.phrase.endsWith('later')).length > 1)
    return false;
  if (said.some(({ quoted, text }) => quoted || text === '?') && vocabulary.requests.within(said) === null)
    return false;
  if (opensQuestion(tokens) || vocabulary.keeping.within(said) === null) return false;
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

/** The words of a message without those that leave it open: "i think i finished it". */
export function withoutDoubt(tokens: readonly Token[], titled: readonly Token[]): readonly Token[] {
  if (vocabulary.unsureOf.within(tokens) === null) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < titled.length; ) {
    const length = vocabulary.unsureOf.atStart(titled, at)?.length ?? 0;
    if (length === 0) kept.push(...titled.slice(at, at + 1));
    at += Math.max(1, length);
  }
  return kept;
}

/** The course that is meant when none is named. */
function spokenOf(change: Kind, situation: Situation): CourseMatch | null {
  if (change === 'start') {
    const shown = pointedAt({ kind: 'it' }, situation, null);
    return shown?.entryId === null ? shown : null;
  }
  const mine = running(situation);
  return touched(situation) ?? (mine.length === 1 ? (mine[0] ?? null) : null);
}

function writeOf(change: Kind, course: CourseMatch, { value }: Evidence): Write | null {
  if (change === 'start')
    return course.entryId === null && !course.isActive ? null : { kind: 'write', change, course };
  if (course.entryId === null && !course.isActive) return null;
  if (change === 'complete') return { kind: 'write', change, course };
  return value === null ? null : { kind: 'write', change, course, value };
}

/** What the words say; null when one of them has no place, or speaks against it. */
function evidenceIn(tokens: readonly Token[]): Evidence | null {
  if (tokens.some(({ quoted, titled }) => quoted && !titled)) return null;
  const said = tokens.filter(({ titled }) => !titled);
  const numbers = percentagesIn(withoutTimes(said));
  if (numbers === null) return null;
  const counted = withoutTimes(said);
  const figures = new Set(numbers.flatMap(({ from, to }) => counted.slice(from, to)));
  const steps: Step[] = [];
  let asides = 0;
  for (const sentence of sentencesOf(tokens)) {
    const read = readSentence(sentence, figures);
    if (read === null) return null;
    if (!read.tells) asides += read.unknown;
    else if (read.unknown > 0) return null;
    steps.push(...read.steps);
  }
  const says = (key: 'records' | 'requests' | 'wishes' | 'ambiguous' | 'past') =>
    steps.some((step) => step[key]);
  const kinds = new Set(steps.flatMap(({ kind }) => kind ?? []));
  // "could you …?" asks for it, "ready to …?" does not
  const asks = tokens.some(({ text }) => text === '?');
  const pleads = vocabulary.pleas.within(tokens) !== null;
  if ((asks && (!says('requests') || (says('wishes') && !pleads))) || opensQuestion(tokens)) return null;
  const [number] = numbers;
  if (number !== undefined && mayBeScore(said, number)) return null;
  const value = number?.reading.kind === 'value' ? number.reading.value : null;
  const plainly = number !== undefined && (!number.bare || hasSign(said, number) || kinds.has('mark'));
  return {
    ...{ kinds, value, plainly, asides },
    timely:
      number !== undefined &&
      !hasSign(said, number) &&
      said.slice(number.from, number.to).some(({ word }) => /^\d{1,2}$/.test(word)),
    records: says('records'),
    wishes: says('wishes'),
    ambiguous:
      says('ambiguous') &&
      !steps.some(({ kind, ambiguous }) => kind !== null && kind !== 'mark' && !ambiguous),
    past: says('past'),
  };
}

/** Without lengths of time, whose numbers say no progress. */
function withoutTimes(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((_, at) => {
    const [before, here] = [at > 0 ? lengthOfTimeAt(tokens, at - 1) : null, lengthOfTimeAt(tokens, at)];
    return here === null && (before === null || before.length < 2);
  });
}

/** "got 70% in gdpr" may be the score of its test. */
function mayBeScore(said: readonly Token[], { from, to }: PercentageFound): boolean {
  const before = said[from - 1];
  if (before === undefined || vocabulary.gotScore.whole([before]) === null) return false;
  return vocabulary.in.atStart(said, to) !== null && vocabulary.through.atStart(said, to) === null;
}

/** The percentages, which must all be the same; null when they are not, or one is unclear. */
function percentagesIn(tokens: readonly Token[]): readonly PercentageFound[] | null {
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

/** Parted at punctuation, and before a reason. */
function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (token.isSeparator) sentences.push([]);
    else if (at > 0 && vocabulary.becauses.atStart(tokens, at) !== null) sentences.push([token]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

interface Sentence {
  readonly steps: readonly Step[];
  readonly unknown: number;
  /** True when it names the course, a percentage or a change. */
  readonly tells: boolean;
}

function readSentence(tokens: readonly Token[], figures: ReadonlySet<Token>): Sentence | null {
  const steps: Step[] = [];
  let unknown = 0;
  let tells = false;
  let people = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.titled || figures.has(token)) {
      tells = true;
      at += 1;
      continue;
    }
    const has = vocabulary.spareTime.has.atStart(tokens, at);
    const spare = has === null ? null : lengthOfTimeAt(tokens, at + has.length);
    if (has !== null && spare !== null) {
      // "start it, i've got ten minutes"
      if (steps.every(({ kind }) => kind !== 'start') && unknown === 0 && tells) return null;
      at += has.length + spare.length;
      continue;
    }
    const step = stepAt(tokens, at);
    const bad = longest(tokens, at, against);
    const others = vocabulary.otherPeople.atStart(tokens, at)?.length ?? 0;
    const allowed = step.wishes ? longest(tokens, at, [vocabulary.doubts]) : 0;
    if (
      /\d/.test(token.word) ||
      bad > step.length ||
      (bad > 0 && step.kind === null && bad === step.length && bad > allowed)
    )
      return null;
    people ||= others > 0;
    if (straddled(tokens, at, at + step.length)) return null;
    if (step.length === 0) unknown += 1;
    tells ||= step.kind !== null;
    steps.push(step);
    at += Math.max(1, step.length);
  }
  // "my wife recommends it" is no more than a remark, "my wife finished it" is
  return people && tells ? null : { steps, unknown: unknown + (people ? 1 : 0), tells };
}

/** True for a question that is no request: "when is …", not "could you …". */
function opensQuestion(tokens: readonly Token[]): boolean {
  const opens = vocabulary.questionOpenings.atStart(tokens);
  if (opens === null || stepAt(tokens, 0).kind !== null) return false;
  const asked = Math.max(
    vocabulary.requests.atStart(tokens)?.length ?? 0,
    vocabulary.wishes.atStart(tokens)?.length ?? 0,
  );
  return asked < opens.length && longest(tokens, 0, harmless) <= opens.length;
}

interface Step {
  readonly length: number;
  readonly kind: Kind | null;
  readonly records: boolean;
  readonly requests: boolean;
  readonly wishes: boolean;
  readonly ambiguous: boolean;
  readonly past: boolean;
}

/** The longest phrase with a place at this word. */
function stepAt(tokens: readonly Token[], at: number): Step {
  const lengthOf = (set: PhraseSet<unknown>) => set.atStart(tokens, at)?.length ?? 0;
  const command = commandAt(tokens, at);
  const records = lengthOf(vocabulary.recordRequests);
  const requests = lengthOf(vocabulary.requests);
  const looselyDone = lengthOf(vocabulary.looselyDone);
  const looselyStarts = lengthOf(vocabulary.looselyStarts);
  const ambiguous = lengthOf(vocabulary.ambiguous);
  const done = Math.max(command?.length ?? 0, looselyDone, looselyStarts);
  const length = Math.max(
    done,
    records,
    requests,
    lengthOf(vocabulary.pastTimes),
    longest(tokens, at, harmless),
  );
  const isCommand = done === length && done > 0 && records < length;
  const loosely = Math.max(looselyDone, looselyStarts);
  // "kick off excel" is an order, "excel kicks off" is none
  const beforeCourse = command?.length === done && tokens[at + done]?.titled === true;
  const loosest = looselyStarts === done ? 'start' : 'complete';
  const kind = !isCommand ? null : command?.length === done ? command.kind : loosest;
  return {
    ...{ length, kind },
    records: records === length && length > 0,
    requests: (requests === length || lengthOf(vocabulary.wishes) === length) && length > 0,
    wishes: lengthOf(vocabulary.wishes) === length && length > 0,
    past: lengthOf(vocabulary.pastTimes) === length && length > 0,
    ambiguous: isCommand && (ambiguous === length || (loosely === length && !beforeCourse)),
  };
}

const commands = [vocabulary.before, vocabulary.after, vocabulary.alone] as const;

function commandAt(tokens: readonly Token[], at: number): { length: number; kind: Kind } | null {
  let best: { length: number; kind: Kind } | null = null;
  for (const set of commands) {
    const found: Found<Intent> | null = set.atStart(tokens, at);
    if (
      found === null ||
      general.has(found.phrase) ||
      !isKind(found.value) ||
      found.length <= (best?.length ?? 0)
    )
      continue;
    best = { length: found.length, kind: found.value };
  }
  return best;
}

/** So general that they are commands only before a course. */
const general: ReadonlySet<string> = new Set(['do', 'i do']);

const isKind = (intent: Intent): intent is Kind =>
  intent === 'start' || intent === 'complete' || intent === 'mark';

/** "60, not 50" without what it is not. */
function withoutOldValue(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, from) => from > 0 && vocabulary.insteadOf.atStart(tokens, from) !== null);
  if (at < 0) return tokens;
  const length = vocabulary.insteadOf.atStart(tokens, at)?.length ?? 0;
  const old = findPercentage(tokens.slice(at + length), { marking: true });
  const told = findPercentage(tokens.slice(0, at), { marking: true });
  if (told === null || old === null || old.from > 0) return tokens;
  return [...tokens.slice(0, at), ...tokens.slice(at + length + old.to)];
}

/** "about 70 i think" without what makes it only about right: who was asked how far they are can say no more. */
function withoutHedges(tokens: readonly Token[]): readonly Token[] {
  const figured = tokens.some(({ word }) => /\d/.test(word));
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    // "nearly done, 90"
    const vague = figured ? (vocabulary.vagueAmounts.atStart(tokens, at)?.length ?? 0) : 0;
    const hedge = Math.max(vague, vocabulary.hedges.atStart(tokens, at)?.length ?? 0);
    // "about half" is too little to go by
    const length = vocabulary.fractions.atStart(tokens, at + hedge) === null || hedge > 1 ? hedge : 0;
    if (length === 0) kept.push(...tokens.slice(at, at + 1));
    at += Math.max(1, length);
  }
  return kept;
}
