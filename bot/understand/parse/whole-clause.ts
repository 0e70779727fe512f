import { amountAt } from '../numbers/amount.ts';
import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { percentageOf } from '../numbers/percentage-said.ts';
import { type Intent, type PartialReading, type Pointer, writingIntents } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf, saysIt } from './pointer.ts';
import { preambleOf } from './preamble.ts';
import { endsInVerb } from './verb-last.ts';

/** What somebody means who wants something quick, in minutes. */
const QUICK = 20;

/** The whole clause is one known phrase: "my courses", "undo that", "yes please". */
export function answer(tokens: readonly Token[], asks: boolean): PartialReading | null {
  const found = vocabulary.alone.whole(tokens);
  if (found === null) return asks ? null : answerOfSeveral(tokens);
  const intent = found.value;
  if (asks && intent === 'yes') return { because: ['a doubtful yes'] };
  // "could you please undo it?" asks for it
  const requests = intent === 'undo' && vocabulary.requests.atStart(tokens) !== null;
  const wants = asks && writingIntents.has(intent) && !requests;
  const pointer: Pointer | null = saysIt(tokens) ? { kind: 'it' } : null;
  return {
    intent: wants ? 'show' : intent,
    mood: wants ? 'question' : 'command',
    certain: !(writingIntents.has(intent) && vocabulary.ambiguous.whole(tokens) !== null),
    pointer: intent === 'complete' || wants ? pointer : null,
    because: [`"${found.phrase}" alone: ${intent}`],
  };
}

/** "yes pls", "sure, go ahead", "nope, keep it": nothing but agreeing, or nothing but declining. */
function answerOfSeveral(tokens: readonly Token[]): PartialReading | null {
  // "yeah right"
  if (vocabulary.doubts.within(tokens) !== null) return null;
  const said = new Set<Intent>();
  for (let at = 0; at < tokens.length; ) {
    const alone = vocabulary.alone.atStart(tokens, at);
    const polite = vocabulary.polite.atStart(tokens, at)?.length ?? 0;
    const answers =
      alone !== null && (answering.has(alone.value) || polite >= alone.length) ? alone.length : 0;
    if (alone !== null && answers > polite) said.add(alone.value === 'cancel' ? 'no' : alone.value);
    const length = tokens[at]?.isSeparator ? 1 : Math.max(answers, polite);
    if (length === 0) return null;
    at += length;
  }
  // "hi, yes thanks" is a yes, and "ok hello" none
  const [first] = said;
  if (said.size > 1 && first === 'greet') said.delete('greet');
  if (said.size > 1) said.delete('thanks');
  const [intent] = said;
  if (intent === undefined || said.size > 1) return null;
  return { intent, certain: true, because: [`nothing but ${intent}`] };
}

const answering: ReadonlySet<Intent> = new Set(['yes', 'no', 'cancel', 'thanks', 'greet']);

/** A place in a list alone ("#2", "the second one", "the other one"); a number may also answer "how far?". */
export function pick(tokens: readonly Token[], asks: boolean): PartialReading | null {
  if (asks) return null;
  const pointer = pointerOf(tokens);
  const share = vocabulary.fractions.whole(tokens);
  if (share !== null && pointer !== null) {
    const percentage = percentageOf(share.value, textOf(tokens));
    return { intent: 'pick', certain: true, pointer, percentage, because: ['all of it, or it'] };
  }
  if (pointer === null) return amountAlone(tokens);
  const n = pointer.kind === 'ordinal' ? pointer.n : -1;
  const figure = /^\d+$/.test(tokens.at(-1)?.word ?? '') && (tokens.length === 1 || n >= 10);
  return {
    intent: 'pick',
    certain: true,
    pointer,
    percentage: figure ? percentageOf(n, textOf(tokens)) : null,
    because: ['a place in a list alone'],
  };
}

/** A number and words about oneself: "im at 60 now", "like sixty i guess". */
function amountAlone(tokens: readonly Token[]): PartialReading | null {
  // "nie, 60": the comma is nothing that is left to do
  const told = trim(tokens.slice(preambleOf(tokens).length));
  if (vocabulary.before.atStart(told) !== null || vocabulary.after.atEnd(told)?.value === 'complete')
    return null;
  // "30 to go" is not how far somebody is
  if (vocabulary.stillToDo.within(told) !== null) return null;
  const left = trim(told, vocabulary.remaining);
  const toDo = left.length < told.length ? amountAt(left, 0) : null;
  if (toDo !== null && toDo.length === left.length)
    return {
      ...{ intent: 'pick', certain: false },
      percentage: { kind: 'unclear', text: textOf(told), guess: 100 - toDo.value },
      because: ['a number that is left to do'],
    };
  const rest = trim(
    told,
    vocabulary.fillers,
    vocabulary.doubts,
    vocabulary.approximately,
    vocabulary.upTo,
    vocabulary.stopWords,
    vocabulary.corrections,
  );
  const amount = amountAt(rest, 0);
  if (amount === null || amount.length !== rest.length || vocabulary.negations.within(tokens) !== null)
    return null;
  if (!Number.isInteger(amount.value)) return null;
  const doubt = vocabulary.doubts.within(tokens) ?? vocabulary.approximately.within(tokens);
  return {
    intent: 'pick',
    certain: doubt === null,
    percentage: percentageOf(amount.value, textOf(rest)),
    because: ['a number alone', ...(doubt === null ? [] : [`doubt: "${doubt.phrase}"`])],
  };
}

/** "language German", "sprich Deutsch". */
export function language(tokens: readonly Token[]): PartialReading | null {
  const named = vocabulary.languages.atStart(tokens);
  const changes = named === null ? null : vocabulary.after.whole(tokens.slice(named.length));
  // "영어로 바꿔 줘"
  if (named !== null && changes?.value === 'language')
    return { intent: 'language', certain: true, language: named.value, because: [`language ${named.value}`] };
  const found = vocabulary.before.atStart(tokens);
  if (found === null || found.value !== 'language') return null;
  const rest = trim(tokens.slice(found.length), vocabulary.stopWords);
  const name = vocabulary.languages.whole(rest);
  if (name !== null)
    return { intent: 'language', certain: true, language: name.value, because: [`language ${name.value}`] };
  if (vocabulary.alone.whole(tokens.slice(0, found.length))?.value !== 'language' || rest.length !== 1)
    return null;
  return { intent: 'language', certain: true, language: textOf(rest), because: ['an unknown language'] };
}

/** "I have 20 minutes", "what can I do in half an hour", "anything quick": asks what to learn next. */
export function spareTime(tokens: readonly Token[]): PartialReading | null {
  if (vocabulary.spareTime.quick.whole(tokens) !== null) return next(QUICK, 'something quick');
  const has = vocabulary.spareTime.has.atStart(tokens);
  const from = has?.length ?? 0;
  const found = has === null && !endsInVerb(tokens) ? null : lengthOfTimeAt(tokens, from);
  if (found === null) return null;
  const after = tokens.slice(from + found.length);
  const rest = trim(after, vocabulary.fillers, vocabulary.spareTime.free);
  // "20분 있어", where "20분" alone is none
  if (rest.length > 0 || (has === null && vocabulary.spareTime.free.atStart(after) === null)) return null;
  return next(found.minutes, `"${has?.phrase ?? textOf(after)}" and how long`);
}

const next = (minutes: number, why: string): PartialReading => ({
  ...{ intent: 'next', certain: true, minutes },
  because: [why],
});
