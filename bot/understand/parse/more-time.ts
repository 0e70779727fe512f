import type { Message } from '../message.ts';
import type { DateReading, Pointer } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { placesIn, textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf } from './pointer.ts';
import { preambleOf } from './preamble.ts';
import { endsInVerb, verbFirst } from './verb-last.ts';

/** A request for more time for a course; `days` when it says how much. */
export interface MoreTime {
  readonly course: string | null;
  /** "for this one" */
  readonly pointer?: Pointer;
  readonly days: number | null;
  /** "until friday" */
  readonly date: DateReading | null;
  readonly because: readonly string[];
}

/** "need one more week for gdpr", "extend gdpr until friday": null when it is anything else. */
export function readMoreTime(tokens: readonly Token[], message: Message): MoreTime | null {
  const last = endsInVerb(tokens) ? withVerbLast(tokens, message) : null;
  if (last !== null) return last;
  const preamble = preambleOf(tokens).length;
  const said = trim(tokens.slice(preamble), vocabulary.fillers);
  if (vocabulary.negations.within(tokens.slice(0, preamble)) !== null) return null;
  if (!opens(said)) return afterCourse(said, message);
  const { date, before } = untilDate(said, message);
  return extending(before, date) ?? asking(before, date, preamble > 0);
}

const { ask, open, spans, extend, later, more, deadline, forWhat } = vocabulary.moreTime;

/** "消防安全申请延期一周": what more time is for, and then the request. */
function afterCourse(tokens: readonly Token[], message: Message): MoreTime | null {
  for (let at = 1; at < tokens.length; at += 1) {
    if (vocabulary.negations.whole(tokens.slice(at - 1, at)) !== null) return null;
    if (later.atStart(tokens, at) === null) continue;
    const { date, before } = untilDate(tokens.slice(at), message);
    const asked = asking(before, date, true);
    if (asked === null || asked.course !== null) continue;
    const course = trim(tokens.slice(0, at), vocabulary.stopWords, vocabulary.fillers, deadline);
    return { ...told(course, asked.days, date, ''), because: asked.because };
  }
  return null;
}

/** "소방 안전 기한 일주일 더 필요해요", "금요일까지 연장해 주세요". */
function withVerbLast(tokens: readonly Token[], message: Message): MoreTime | null {
  if (vocabulary.negations.within(tokens) !== null) return null;
  const turned = verbFirst(tokens, message, ask, extend);
  const verb = turned === null ? null : (extend.atStart(turned) ?? ask.atStart(turned));
  if (turned === null || verb === null) return null;
  const { date, before } = untilDate(turned.slice(verb.length), message);
  const rest = date === null ? turned.slice(verb.length) : before;
  const span = spans.within(rest);
  const asked = open.within(rest);
  const isMore = more.within(turned) !== null;
  const isTime = deadline.within(rest) !== null;
  const speaksOfIt = asked !== null || (span !== null && isMore) || (isTime && (span !== null || isMore));
  if (extend.atStart(turned) === null && !speaksOfIt) return null;
  const said = span ?? asked;
  const left = said === null ? rest : [...rest.slice(0, said.at), ...rest.slice(said.at + said.length)];
  const object = trim(left, vocabulary.stopWords, vocabulary.fillers, deadline, forWhat, open, spans, more);
  const pointer = pointerOf(object);
  const request = told(pointer === null ? object : [], span?.value ?? null, date, verb.phrase);
  return pointer === null ? request : { ...request, pointer };
}

/** A quick test, which nearly every message fails. */
const opens = (tokens: readonly Token[]) =>
  [ask, open, spans, extend].some((set) => set.atStart(tokens) !== null);

/** "extend gdpr", "push my gdpr deadline to friday" */
function extending(tokens: readonly Token[], date: DateReading | null): MoreTime | null {
  const said = spans.atStart(tokens) === null ? extend.atStart(tokens) : null;
  const object = trim(
    tokens.slice(said?.length ?? 0),
    vocabulary.stopWords,
    vocabulary.fillers,
    deadline,
    forWhat,
  );
  if (said === null || object.length === 0) return null;
  const plain = date !== null || deadline.within(tokens) !== null || said.phrase === tokens[0]?.word;
  return plain ? told(object, null, date, said.phrase) : null;
}

function asking(tokens: readonly Token[], date: DateReading | null, opened: boolean): MoreTime | null {
  const asks = ask.atStart(tokens);
  const at = asks?.length ?? 0;
  const span = spans.atStart(tokens, at);
  const said = span ?? open.atStart(tokens, at);
  const barely = span !== null && asks === null && !opened && at + span.length === tokens.length;
  if (said === null || barely) return null;
  const rest = tokens.slice(at + said.length);
  const about = forWhat.atStart(rest);
  // "more time management": only what is for something, or nothing, is about more time
  if (about === null && trim(rest, vocabulary.fillers).length > 0) return null;
  const object = trim(rest.slice(about?.length ?? 0), vocabulary.fillers);
  const pointer = pointerOf(object);
  const course = pointer === null ? trim(object, vocabulary.stopWords, vocabulary.fillers) : [];
  const request = told(course, span?.value ?? null, date, said.phrase);
  return pointer === null ? request : { ...request, pointer };
}

function told(
  course: readonly Token[],
  days: number | null,
  date: DateReading | null,
  phrase: string,
): MoreTime {
  return {
    course: course.length > 0 && vocabulary.it.whole(course) === null ? textOf(course) : null,
    days,
    date,
    because: [`"${phrase}": more time`],
  };
}

/** Cuts "until friday" off the end. */
function untilDate(rest: readonly Token[], message: Message) {
  const text = textOf(rest);
  const places = placesIn(rest);
  for (let at = endsInVerb(rest) ? 0 : 1; at < rest.length; at += 1) {
    const length =
      vocabulary.assigning.by.atStart(rest, at)?.length ?? vocabulary.upTo.atStart(rest, at)?.length ?? 0;
    const place = length === 0 ? undefined : places[at + length];
    const found = place === undefined ? null : message.datesIn(text).closing(place);
    if (found !== null && found.from === place) return { date: found.reading, before: rest.slice(0, at) };
  }
  return { date: null, before: rest };
}
