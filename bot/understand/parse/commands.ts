import type { Message } from '../message.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { type Intent, type PartialReading, writingIntents } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { placesIn, textOf, tokenise } from '../tokens.ts';
import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { alternativesIn } from '../words/phrase-pattern.ts';
import type { Found } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { readAssignment } from './assignment.ts';
import { change, hasSign } from './change.ts';
import { pointerOf } from './pointer.ts';
import { type Preamble, preambleOf } from './preamble.ts';
import { remark } from './remark.ts';
import { separableCommand } from './separable-command.ts';
import { endsInVerb } from './verb-last.ts';
import { answer } from './whole-clause.ts';

/** A clause with the command before or around its object. */
export function command(said: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  const preamble = preambleOf(said);
  const asked =
    vocabulary.before.atStart(said, preamble.length)?.value ??
    separableCommand(said.slice(preamble.length))?.intent;
  const tokens = asked === undefined ? said : withoutReason(said, asked);
  const rest = tokens.slice(preamble.length);
  const both = separableCommand(rest);
  if (both !== null) {
    const because = [`"${textOf(both.command)}" around the object: ${both.intent}`];
    if (both.intent === 'why') return readingOf('why', both.object, because);
    return change(both.intent, both.object, {
      ...{ tokens, preamble, asks, because, command: both.command },
      commanded: true,
    });
  }
  const found = vocabulary.before.atStart(rest);
  // "start over" is no course called "over"
  const whole = vocabulary.alone.whole(rest);
  if (found === null || (whole !== null && whole.length > found.length))
    return wholeAfterPreamble(tokens, preamble, asks);
  const intent = savesCourse(rest, found) ? 'save' : found.value;
  const past = vocabulary.pastTense.whole(rest.slice(0, found.length)) !== null;
  const object = past ? withoutTime(rest.slice(found.length), message) : rest.slice(found.length);
  const because = [`"${found.phrase}" before the object: ${intent}`];
  if (intent === 'language') return null;
  if (intent === 'assign')
    return assignment(rest.slice(0, found.length), object, tokens, asks, message, because);
  const told = intent === 'show' && !asks ? findPercentage(object, { marking: false }) : null;
  if (
    told !== null &&
    (hasSign(object, told) || (told.from > 0 && told.to === object.length && !told.bare))
  ) {
    return change('mark', object, { tokens, preamble, asks, because, commanded: false });
  }
  if (intent === 'find' || intent === 'show' || intent === 'why') return readingOf(intent, object, because);
  return change(intent, object, {
    tokens,
    preamble,
    asks,
    because,
    commanded: true,
    command: rest.slice(0, found.length),
  });
}

/** The object without a past time at its end: "finished gdpr on monday", "… on 11/16". */
function withoutTime(object: readonly Token[], message: Message): readonly Token[] {
  const text = textOf(object);
  const places = placesIn(object);
  const at = object.findIndex((_, i) => i > 0 && (closes(i) || isTime(object.slice(i))));
  return trim(at < 0 ? object : object.slice(0, at), vocabulary.fillers, vocabulary.pastTimes);

  /** "16th nov", "on 11/16" */
  function closes(at: number): boolean {
    const day = at < object.length - 1 && /^\d/.test(object[at]?.word ?? '');
    if (!day && vocabulary.assigning.by.atStart(object, at) === null) return false;
    const place = places[at] ?? text.length;
    const date = message.datesIn(text).closing(place);
    return date !== null && (date.from === place || !day);
  }
}

const timeOfDayIn = lazyFor(({ languages }: Listening) => {
  const halves = alternativesIn(languages.map(({ words }) => words.dayHalves));
  return new RegExp(`^\\d{1,2}(?:[.:]\\d{2}|${halves})+$`);
});

/** "at 6.30 this morning" */
function isTime([at, time, ...rest]: readonly Token[]): boolean {
  if (at === undefined || time === undefined || vocabulary.upTo.whole([at]) === null) return false;
  return timeOfDayIn(time.listening).test(time.word) && trim(rest, vocabulary.fillers).length === 0;
}

/** The tokens without "as of" and a day: "excel 60% as of 17 Nov". */
function asOfNow(tokens: readonly Token[], message: Message): readonly Token[] {
  const at = tokens.findIndex((_, i) => i > 0 && vocabulary.asOf.atStart(tokens, i) !== null);
  if (at < 0) return tokens;
  const text = textOf(tokens.slice(at + (vocabulary.asOf.atStart(tokens, at)?.length ?? 0)));
  return message.datesIn(text).closing(0) !== null ? tokens.slice(0, at) : tokens;
}

/** A command without object after a preamble: "i have finished". */
function wholeAfterPreamble(
  tokens: readonly Token[],
  preamble: Preamble,
  asks: boolean,
): PartialReading | null {
  if (preamble.length === 0) return null;
  const rest = tokens.slice(preamble.length);
  const alone = rest.length === 0 ? null : answer(rest, asks);
  if (alone === null || alone.intent === null || alone.intent === undefined) return null;
  const said = tokens.slice(0, preamble.length);
  const writes = writingIntents.has(alone.intent);
  if (writes && vocabulary.negations.within(said) !== null) return { ...alone, mood: 'negated' };
  const doubted = writes && vocabulary.doubts.within(said) !== null;
  return { ...alone, certain: !doubted && !(preamble.wish && alone.intent === 'complete') };
}

/** A clause with the command after its object, or with a percentage and no command: "gdpr done", "excel 50%". */
export function statement(tokens: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  const preamble = preambleOf(tokens);
  const rest = asOfNow(trim(tokens.slice(preamble.length), vocabulary.fillers), message);
  const after = vocabulary.after.atEnd(rest);
  const percentage = findPercentage(rest, { marking: false });
  if (after === null && percentage === null) return null;
  if (after?.value === 'language' && percentage === null) return null;
  const reads = after?.value === 'find' || after?.value === 'show' || after?.value === 'why';
  if (after !== null && reads && percentage === null) {
    return readingOf(after.value as 'find' | 'show' | 'why', rest.slice(0, -after.length), [
      `"${after.phrase}" after the object: ${after.value}`,
    ]);
  }
  const intent = percentage !== null ? 'mark' : (after?.value ?? 'mark');
  const because = [after === null ? 'a percentage' : `"${after.phrase}" after the object: ${intent}`];
  const object = percentage === null && after !== null ? rest.slice(0, -after.length) : rest;
  if (percentage === null && object.length === 0) return null;
  const loose =
    after !== null && percentage === null && vocabulary.ambiguous.whole(rest.slice(-after.length)) !== null;
  // "나중에 볼게요" keeps, though "나중에" alone is a doubt
  const command = after !== null && endsInVerb(rest) ? rest.slice(-after.length) : [];
  return change(intent, object, { tokens, preamble, asks, because, commanded: false, loose, command });
}

function assignment(
  verb: readonly Token[],
  object: readonly Token[],
  tokens: readonly Token[],
  asks: boolean,
  message: Message,
  because: readonly string[],
): PartialReading | null {
  const said = readAssignment(object, message);
  if (vocabulary.assigning.verbs.whole(verb) === null && said.people.length === 0) return null;
  const pointer = pointerOf(trim(said.course, vocabulary.fillers));
  const course = pointer === null ? trim(said.course, vocabulary.stopWords) : [];
  const recommends = vocabulary.assigning.recommend.whole(verb) !== null;
  const negated = vocabulary.negations.within(tokens.slice(0, tokens.length - object.length));
  const isEverybody = (name: string) =>
    object.some(({ listening }) => vocabulary.assigning.everybody.whole(tokenise(name, listening)) !== null);
  return {
    intent: 'assign',
    mood: negated === null ? 'command' : 'negated',
    certain: !asks || vocabulary.requests.atStart(tokens) !== null,
    course: course.length > 0 ? textOf(course) : null,
    pointer,
    people: said.people.filter((name) => !isEverybody(name)),
    everyReport: said.people.some(isEverybody),
    date: said.date,
    assignmentType: said.assignmentType ?? (recommends ? 'recommended' : null),
    leftover: said.note,
    because,
  };
}

const viewing: ReadonlySet<Intent> = new Set(['list', 'browse', 'team', 'help', 'privacy']);

/** "save excel basics", where "save excel 50%" reports progress. */
function savesCourse(tokens: readonly Token[], { value, length }: Found<Intent>): boolean {
  if (value !== 'mark' || vocabulary.saves.whole(tokens.slice(0, length)) === null) return false;
  return findPercentage(tokens.slice(length), { marking: true }) === null;
}

/** Search, show or why: it only reads, so every word goes into the search. */
function readingOf(
  intent: 'find' | 'show' | 'why',
  object: readonly Token[],
  because: readonly string[],
): PartialReading {
  // "can you show me" + "my trainings"
  const known = vocabulary.alone.whole(trim(object, vocabulary.fillers));
  if (known !== null && viewing.has(known.value)) return { intent: known.value, certain: true, because };
  const topic = intent === 'find' ? (vocabulary.searchTopics.atStart(object)?.length ?? 0) : 0;
  const rest = trim(
    object.slice(topic < object.length ? topic : 0),
    vocabulary.stopWords,
    vocabulary.fillers,
  );
  const pointer = pointerOf(trim(object, vocabulary.fillers)) ?? pointerOf(rest);
  if (pointer !== null)
    return { intent: intent === 'why' ? intent : 'show', certain: true, pointer, because };
  return { intent, certain: true, course: rest.length > 0 ? textOf(rest) : null, because };
}

/**
 * The request without its reason: "start gdpr because i need it for work". A removal, which is confirmed anyway, may have any
 * reason; a start only one that says nothing else.
 */
function withoutReason(tokens: readonly Token[], intent: Intent): readonly Token[] {
  if (intent !== 'remove' && intent !== 'start') return tokens;
  const at = tokens.findIndex((_, i) => i > 1 && vocabulary.reasons.atStart(tokens, i) !== null);
  if (at < 0) return tokens;
  const length = vocabulary.reasons.atStart(tokens, at)?.length ?? 0;
  const why = tokens.slice(at + length);
  return intent === 'remove' || remark(why) || remark(tokens.slice(at)) ? tokens.slice(0, at) : tokens;
}
