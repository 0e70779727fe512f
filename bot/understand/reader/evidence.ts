import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { hasSign } from '../parse/change.ts';
import type { Intent } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Found, PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { mayBeScore, percentagesIn, withoutTimes } from './evident-percentage.ts';
import { against, commandSets, harmless, longest, straddled } from './known-words.ts';

export type Kind = 'start' | 'complete' | 'mark';

/** What the words of a message say beside its course. */
export interface Evidence {
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
  /** Words of those sentences that are no small talk, and may deny the rest: "fake news". */
  readonly strange: number;
}

/** What the words say; null when one has no place in a sentence that tells of the course, or speaks against a change in any. */
export function evidenceIn(tokens: readonly Token[]): Evidence | null {
  if (tokens.some(({ quoted, titled }) => quoted && !titled)) return null;
  const said = tokens.filter(({ titled }) => !titled);
  const counted = withoutTimes(said);
  const numbers = percentagesIn(counted);
  if (numbers === null) return null;
  const figures = new Set(numbers.flatMap(({ from, to }) => counted.slice(from, to)));
  const steps: Step[] = [];
  let asides = 0;
  let strange = 0;
  const pleads = vocabulary.pleas.within(tokens) !== null;
  for (const sentence of sentencesOf(tokens)) {
    const read = readSentence(sentence, figures, pleads);
    if (read === null) return null;
    if (!read.tells) {
      asides += read.unknown;
      strange += read.strange;
    } else if (read.unknown > 0) return null;
    steps.push(...read.steps);
  }
  const says = (key: 'records' | 'requests' | 'wishes' | 'ambiguous' | 'past') =>
    steps.some((step) => step[key]);
  const kinds = new Set(steps.flatMap(({ kind }) => kind ?? []));
  // "could you …?" asks for it, "ready to …?" does not
  const asks = tokens.some(({ text }) => text === '?');
  if ((asks && (!says('requests') || (says('wishes') && !pleads))) || opensQuestion(tokens)) return null;
  const [number] = numbers;
  if (number !== undefined && mayBeScore(counted, number)) return null;
  const value = number?.reading.kind === 'value' ? number.reading.value : null;
  // "finished it before my shift", but not "start it before my shift", nor "done before my holiday"
  const isPast = value !== null || vocabulary.pastTense.within(tokens) !== null;
  if ((kinds.has('start') || !isPast) && vocabulary.earlier.within(tokens) !== null) return null;
  const plainly = number !== undefined && (!number.bare || hasSign(counted, number) || kinds.has('mark'));
  return {
    ...{ kinds, value, plainly, asides, strange },
    timely:
      number !== undefined &&
      !hasSign(counted, number) &&
      counted.slice(number.from, number.to).some(({ word }) => /^\d{1,2}$/.test(word)),
    records: says('records'),
    wishes: says('wishes'),
    ambiguous:
      says('ambiguous') &&
      !steps.some(({ kind, ambiguous }) => kind !== null && kind !== 'mark' && !ambiguous),
    past: says('past'),
  };
}

/** Parted at punctuation, and before a reason. */
function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const named = sentences.at(-1)?.some(({ titled }) => titled) === true;
    if (token.isSeparator) sentences.push([]);
    else if (
      at > 0 &&
      (longest(tokens, at, [vocabulary.becauses, vocabulary.earlier]) > 0 || (named && remarksAt(tokens, at)))
    )
      sentences.push([token]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

/** "finished gdpr | it was kinda fun" */
const remarksAt = (tokens: readonly Token[], at: number) => vocabulary.itWas.atStart(tokens, at) !== null;

interface Sentence {
  readonly steps: readonly Step[];
  readonly unknown: number;
  /** Those of the unknown that are no small talk. */
  readonly strange: number;
  /** True when it names the course, a percentage or a change. */
  readonly tells: boolean;
}

function readSentence(
  tokens: readonly Token[],
  figures: ReadonlySet<Token>,
  pleads: boolean,
): Sentence | null {
  const steps: Step[] = [];
  // a reason or a circumstance denies nothing, once it is said
  const opens = longest(tokens, 0, [vocabulary.becauses, vocabulary.earlier]);
  const opener = opens < tokens.length || vocabulary.earlier.whole(tokens) !== null ? opens : 0;
  let unknown = 0;
  let strange = 0;
  let tells = false;
  let people = false;
  for (let at = opener; at < tokens.length; ) {
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
    // "my mate finished gdpr", where "mate" is taken for a form of address
    if (lacksNoun(tokens, at)) return null;
    const step = stepAt(tokens, at, pleads);
    const bad = longest(tokens, at, against);
    const others = vocabulary.otherPeople.atStart(tokens, at)?.length ?? 0;
    const allowed = step.wishes ? longest(tokens, at, [vocabulary.doubts]) : isOnlyStressed(tokens, at);
    if (
      /\d/.test(token.word) ||
      bad > step.length ||
      (bad > 0 && step.kind === null && bad === step.length && bad > allowed)
    )
      return null;
    people ||= others > 0;
    if (straddled(tokens, at, at + step.length)) return null;
    if (step.length === 0) {
      unknown += 1;
      if (opener === 0 && vocabulary.smallTalkWords.whole([token]) === null) strange += 1;
    }
    tells ||= step.kind !== null;
    steps.push(step);
    at += Math.max(1, step.length);
  }
  if (!tells && strange > 0 && isRemark(tokens)) strange = 0;
  // a reason tells nothing
  if (tells && opener > 0) return null;
  // "my wife recommends it" is no more than a remark, "my wife finished it" is
  return people && tells ? null : { steps, unknown: unknown + (people ? 1 : 0), strange, tells };
}

/** "my | finished", "my" at the end: whose it is, and not what. */
function lacksNoun(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(at, at + 1);
  if (vocabulary.misgivings.owned.whole(said) === null) return false;
  if ([vocabulary.articles, vocabulary.it].some((set) => set.whole(said) !== null)) return false;
  return at + 1 === tokens.length || (commandAt(tokens, at + 1) !== null && tokens[at + 1]?.titled !== true);
}

/** "the last exercise was lovely": what it is like is told of something, in words of small talk only. */
function isRemark(tokens: readonly Token[]): boolean {
  if ([vocabulary.quotings, vocabulary.hearsay].some((set) => set.within(tokens) !== null)) return false;
  const verb = tokens.findIndex((_, at) => at > 0 && vocabulary.tellings.atStart(tokens, at) !== null);
  const from = verb + (vocabulary.tellings.atStart(tokens, verb)?.length ?? 0);
  const said = verb < 0 ? [] : tokens.slice(from);
  return said.length > 0 && said.every((token) => vocabulary.smallTalkWords.whole([token]) !== null);
}

/** "this one actually i finished": within a sentence it stresses, at its end it may correct. */
function isOnlyStressed(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isWithin = at > 0 && at + 1 < tokens.length && token !== undefined;
  if (!isWithin || longest(tokens, at, against) !== 1) return 0;
  const corrects =
    vocabulary.corrections.whole([token]) !== null && vocabulary.negations.whole([token]) === null;
  return corrects && vocabulary.smallTalkWords.whole([token]) !== null ? 1 : 0;
}

/** True for a question that is no request: "when is …", not "could you …". */
export function opensQuestion(tokens: readonly Token[]): boolean {
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

/** The longest phrase with a place at this word; `pleads`: "can i start it" asks for it, since a "please" is said. */
function stepAt(tokens: readonly Token[], at: number, pleads = false): Step {
  const lengthOf = (set: PhraseSet<unknown>) => set.atStart(tokens, at)?.length ?? 0;
  const command = commandAt(tokens, at);
  const records = lengthOf(vocabulary.recordRequests);
  const requests = Math.max(lengthOf(vocabulary.requests), pleads ? lengthOf(vocabulary.wishes) : 0);
  const looselyDone = endsAlone(tokens, at, lengthOf(vocabulary.looselyDone));
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
  // "mark it done"
  const isRecorded =
    records === length && vocabulary.after.atEnd(tokens.slice(at, at + records))?.value === 'complete';
  const said = command?.length === done ? command.kind : loosest;
  const kind = isCommand ? said : isRecorded ? 'complete' : null;
  return {
    ...{ length, kind },
    records: records === length && length > 0,
    requests: (requests === length || lengthOf(vocabulary.wishes) === length) && length > 0,
    wishes: lengthOf(vocabulary.wishes) === length && length > 0,
    past: lengthOf(vocabulary.pastTimes) === length && length > 0,
    ambiguous: isCommand && (ambiguous === length || (loosely === length && !beforeCourse)),
  };
}

/** A single word that may say that a course is done does so at the end only: "gdpr over", not "sent it over mail". */
const endsAlone = (tokens: readonly Token[], at: number, length: number) =>
  length === 1 && at + 1 < tokens.length && tokens[at + 1]?.titled !== true ? 0 : length;

function commandAt(tokens: readonly Token[], at: number): { length: number; kind: Kind } | null {
  let best: { length: number; kind: Kind } | null = null;
  for (const set of commandSets) {
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
