import { readAssignment } from './assignment.ts';
import { findPercentage, type PercentageFound, percentageOf } from './percentage.ts';
import type { PhraseSet } from './phrase-set.ts';
import {
  type Intent,
  type Pointer,
  type Reading,
  type UnderstandOptions,
  writingIntents,
} from './reading.ts';
import { type Token, textOf } from './tokens.ts';
import { vocabulary as v } from './vocabulary.ts';

/** A part of a message read on its own. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** True when it ends with a question mark. */
  readonly asks: boolean;
}

type Draft = Partial<Reading> & { readonly because: readonly string[] };

const nothing: Reading = {
  intent: null,
  certain: false,
  mood: 'command',
  text: '',
  course: null,
  courseWithNumber: null,
  pointer: null,
  percentage: null,
  date: null,
  people: [],
  assignmentType: null,
  language: null,
  leftover: '',
  because: [],
};

/** What one clause says. Certain only when every word of it has its place. */
export function readClause(clause: Clause, options: UnderstandOptions): Reading {
  const text = textOf(clause.tokens);
  const draft = read(clause, options);
  const because = [...draft.because, ...slips(clause.tokens)];
  return { ...nothing, text, ...draft, because };
}

function read({ tokens, asks }: Clause, options: UnderstandOptions): Draft {
  if (tokens.every(({ parts }) => parts)) return { because: ['no words'] };
  const trimmed = trim(tokens, v.fillers);
  return (
    answer(tokens, asks) ??
    answer(trimmed, asks) ??
    pick(trimmed, asks) ??
    language(trimmed) ??
    how(trimmed) ??
    question(trimmed, asks) ??
    command(trimmed, asks, options) ??
    statement(trimmed, asks) ??
    title(trimmed.length > 0 ? trimmed : tokens)
  );
}

/** The whole clause is one known phrase: "my courses", "undo that", "yes please". */
function answer(tokens: readonly Token[], asks: boolean): Draft | null {
  const found = v.alone.whole(tokens);
  if (found === null) return null;
  const intent = found.value;
  if (asks && intent === 'yes') return { because: ['a doubtful yes'] };
  const wants = asks && writingIntents.has(intent);
  const pointer: Pointer | null = saysIt(tokens) ? { kind: 'it' } : null;
  return {
    intent: wants ? 'show' : intent,
    mood: wants ? 'question' : 'command',
    certain: true,
    pointer: intent === 'complete' || wants ? pointer : null,
    because: [`"${found.phrase}" alone: ${intent}`],
  };
}

/** A place in a list alone ("#2", "the second one", "the other one"); a number may also answer "how far?". */
function pick(tokens: readonly Token[], asks: boolean): Draft | null {
  const pointer = pointerOf(tokens);
  if (pointer === null || asks) return null;
  const n = pointer.kind === 'ordinal' ? pointer.n : -1;
  const figure = /^\d+$/.test(tokens[0]?.word ?? '') && tokens.length === 1;
  return {
    intent: 'pick',
    certain: true,
    pointer,
    percentage: figure ? percentageOf(n, textOf(tokens)) : null,
    because: ['a place in a list alone'],
  };
}

function language(tokens: readonly Token[]): Draft | null {
  const found = v.before.atStart(tokens);
  if (found === null || found.value !== 'language') return null;
  const rest = trim(tokens.slice(found.length), v.edges);
  const name = v.languages.whole(rest);
  if (name !== null)
    return { intent: 'language', certain: true, language: name.value, because: [`language ${name.value}`] };
  if (v.alone.whole(tokens.slice(0, found.length))?.value !== 'language' || rest.length !== 1) return null;
  return { intent: 'language', certain: true, language: textOf(rest), because: ['an unknown language'] };
}

function how(tokens: readonly Token[]): Draft | null {
  const whole = v.howsWhole.atStart(tokens);
  if (whole !== null) {
    return { intent: 'help', mood: 'how', certain: true, because: [`"${whole.phrase}": wants it explained`] };
  }
  const found = v.hows.atStart(tokens);
  if (found === null) return null;
  const rest = tokens.slice(found.length);
  const said = v.before.within(rest) ?? v.after.within(rest) ?? v.alone.within(rest);
  if (said === null && findPercentage(rest, { marking: false }) === null) return null;
  if (said?.value === 'find') return null;
  return {
    intent: said?.value ?? 'mark',
    mood: 'how',
    certain: true,
    because: [`"${found.phrase}": wants it explained`],
  };
}

function question(tokens: readonly Token[], asks: boolean): Draft | null {
  const opened = v.questions.atStart(tokens);
  const request = v.requests.atStart(tokens);
  if (request !== null && request.length >= (opened?.length ?? 0) && !asks) return null;
  if (request !== null && request.length > (opened?.length ?? 0)) return null;
  if (opened === null && !asks) return null;
  const read = v.before.atStart(tokens);
  if (read !== null && !writingIntents.has(read.value) && read.length >= (opened?.length ?? 0)) return null;
  if (opened === null) return null;
  const rest = trim(tokens.slice(opened.length), v.questionWords, v.edges, v.fillers);
  const because = [`"${opened.phrase}" opens a question`];
  const pointer = pointerOf(rest);
  if (pointer !== null) return { intent: 'show', mood: 'question', certain: true, pointer, because };
  const about = rest.length > 0 ? textOf(rest) : null;
  if (about !== null) return { intent: 'show', mood: 'question', certain: true, course: about, because };
  const everything = v.listWords.within(tokens) !== null && !saysIt(tokens);
  return { intent: everything ? 'list' : 'show', mood: 'question', certain: true, because };
}

/** A command said before what it is about. */
function command(tokens: readonly Token[], asks: boolean, options: UnderstandOptions): Draft | null {
  const opening = openers(tokens);
  const rest = tokens.slice(opening.length);
  const found = v.before.atStart(rest);
  if (found === null) return wholeAfterOpeners(tokens, opening, asks);
  const intent = found.value;
  const object = rest.slice(found.length);
  const because = [`"${found.phrase}" before the object: ${intent}`];
  if (intent === 'language') return null;
  if (intent === 'assign') return assignment(found.phrase, object, tokens, asks, options, because);
  const told = intent === 'show' && !asks ? findPercentage(object, { marking: false }) : null;
  if (told !== null && hasSign(object, told)) {
    return change('mark', object, { tokens, opening, asks, because, commanded: false });
  }
  if (intent === 'find' || intent === 'show') return reading(intent, object, because);
  if (object.length === 0 && intent !== 'mark' && intent !== 'complete' && v.alone.whole(rest) === null)
    return null;
  return change(intent, object, {
    tokens,
    opening,
    asks,
    because,
    commanded: true,
    command: rest.slice(0, found.length),
  });
}

/** "i have finished": the command alone after words about oneself. */
function wholeAfterOpeners(tokens: readonly Token[], opening: Opening, asks: boolean): Draft | null {
  if (opening.length === 0) return null;
  const rest = tokens.slice(opening.length);
  const alone = rest.length === 0 ? null : answer(rest, asks);
  if (alone === null || alone.intent === null || alone.intent === undefined) return null;
  const said = tokens.slice(0, opening.length);
  const writes = writingIntents.has(alone.intent);
  if (writes && v.negations.within(said) !== null) return { ...alone, mood: 'negated' };
  const doubted = writes && v.doubts.within(said) !== null;
  return { ...alone, certain: !doubted && !(opening.wish && alone.intent === 'complete') };
}

/** A command said after what it is about, or a percentage without any: "gdpr done", "excel 50%". */
function statement(tokens: readonly Token[], asks: boolean): Draft | null {
  const opening = openers(tokens);
  const rest = trim(tokens.slice(opening.length), v.fillers);
  const after = v.after.atEnd(rest);
  const percentage = findPercentage(rest, { marking: false });
  if (after === null && percentage === null) return null;
  if ((after?.value === 'find' || after?.value === 'show') && percentage === null) {
    return reading(after.value, rest.slice(0, -after.length), [
      `"${after.phrase}" after the object: ${after.value}`,
    ]);
  }
  const intent = percentage !== null ? 'mark' : (after?.value ?? 'mark');
  const because = [after === null ? 'a percentage' : `"${after.phrase}" after the object: ${intent}`];
  const object = percentage === null && after !== null ? rest.slice(0, -after.length) : rest;
  if (percentage === null && object.length === 0) return null;
  return change(intent, object, { tokens, opening, asks, because, commanded: false });
}

interface Said {
  readonly tokens: readonly Token[];
  readonly opening: Opening;
  readonly asks: boolean;
  readonly because: readonly string[];
  /** True when the command stands before the object. */
  readonly commanded: boolean;
  /** Its words. */
  readonly command?: readonly Token[];
}

/** A change to one course: with its percentage, and with every reason to doubt it. */
function change(
  said: Intent,
  object: readonly Token[],
  { tokens, opening, asks, because, commanded, command = [] }: Said,
): Draft {
  const others = tokens.filter((token) => !opening.plain.has(token) && !command.includes(token));
  const marks = said === 'mark' || said === 'complete';
  const after = marks && commanded ? v.after.atEnd(trimEnd(object, v.fillers)) : null;
  const found = findPercentage(object, {
    marking: said === 'mark' && commanded,
    reporting: marks && commanded,
  });
  // "start windows 11": a bare number only counts where a percentage belongs
  const belongs = found !== null && (marks ? !(found.bare && said === 'complete') : hasSign(object, found));
  const percentage = belongs ? withSecond(object, found) : null;
  let intent = said;
  let rest = object;
  if (percentage === null && said === 'mark' && after?.value === 'complete') {
    intent = 'complete';
    rest = trimEnd(object, v.fillers).slice(0, -after.length);
  } else if (percentage === null && said === 'mark' && v.after.atStart(object)?.value === 'complete') {
    intent = 'complete';
    rest = object.slice(v.after.atStart(object)?.length);
  } else if (percentage === null && said === 'complete' && after?.value === 'complete') {
    rest = trimEnd(object, v.fillers).slice(0, -after.length);
  } else if (percentage !== null && said === 'complete') intent = 'mark';
  const target = percentage === null ? target1(rest) : target2(rest, percentage);
  const doubts = [
    ...doubtsIn(others),
    ...(asks && !opening.request ? ['a question mark'] : []),
    ...(opening.wish && intent === 'complete' ? ['wanting to is not having'] : []),
    ...(target.torn ? ['words on both sides of the percentage'] : []),
    ...(said === 'start' || said === 'remove'
      ? percentage === null
        ? []
        : ['a percentage does not belong here']
      : []),
    ...(percentage?.bare === true && !commanded ? ['a bare number'] : []),
    ...(percentage !== null && couldBePlace(object, percentage) && !(commanded && target.course !== null)
      ? ['a small number could be a place in a list']
      : []),
    ...(tokens.some(({ quoted }) => quoted) && quotesCommand(tokens) ? ['a quoted command'] : []),
  ];
  const place = new Set(target.pointer === null ? [] : target.tokens);
  const negated = v.negations.within(
    outside(tokens, percentage, object).filter((token) => !place.has(token)),
  );
  const people = peopleIn(others, target.tokens);
  return {
    intent,
    mood: negated === null ? 'command' : 'negated',
    certain: negated !== null || doubts.length === 0,
    course: target.course,
    courseWithNumber: percentage?.bare === true ? textOf(trim(rest, v.edges)) : null,
    pointer: target.pointer,
    percentage: percentage?.reading ?? null,
    people,
    because: [
      ...because,
      ...(negated === null ? [] : [`"${negated.phrase}" negates it`]),
      ...doubts.map((doubt) => `doubt: ${doubt}`),
      ...people.map((person) => `seems to be about ${person}`),
    ],
  };
}

/** "2 done" could be the second one. */
function couldBePlace(object: readonly Token[], { from, to, reading }: PercentageFound): boolean {
  const figure = to - from === 1 && /^\d$/.test(object[from]?.word ?? '');
  return figure && reading.kind === 'value' && reading.value > 0;
}

/** "from 20% to 50%": which one is meant must be asked. */
function withSecond(object: readonly Token[], first: PercentageFound): PercentageFound {
  const second = findPercentage(object.slice(first.to), { marking: false });
  if (second === null || second.bare) return first;
  const to = first.to + second.to;
  const guess = second.reading.kind === 'value' ? second.reading.value : null;
  return { ...first, to, reading: { kind: 'unclear', text: textOf(object.slice(first.from, to)), guess } };
}

/** "start half marathon" says no percentage, "start excel 20%" does. */
function hasSign(object: readonly Token[], { from, to }: PercentageFound): boolean {
  const said = object.slice(from, to);
  return v.percent.within(said) !== null || said.some(({ word }) => word.includes('%'));
}

/** The clause without its percentage, so that "not quite done" is not also a negation. */
function outside(
  tokens: readonly Token[],
  percentage: PercentageFound | null,
  object: readonly Token[],
): Token[] {
  if (percentage === null) return [...tokens];
  const said = new Set(object.slice(percentage.from, percentage.to));
  return tokens.filter((token) => !said.has(token));
}

function doubtsIn(tokens: readonly Token[]): string[] {
  const found = v.doubts.within(tokens);
  return found === null ? [] : [`"${found.phrase}"`];
}

/** Whom a change seems to be for, when it is not the person who writes. */
function peopleIn(tokens: readonly Token[], object: readonly Token[]): string[] {
  const found = v.others.within(tokens);
  if (found !== null) return [found.phrase];
  const owner = tokens.find(({ text, word }) => /\p{L}'s$/u.test(text) && !contractions.test(word));
  if (owner !== undefined) return [owner.text.replace(/'s$/, '')];
  const forWhom = v.forWhom.within(object);
  const rest = forWhom === null ? [] : trim(object.slice(forWhom.at + forWhom.length), v.fillers);
  return rest.length === 0 || rest.length > 3 ? [] : [textOf(rest)];
}

const contractions = /^(?:it|that|what|let|here|there|how|where|when|today|course|gdpr|excel)s$/;

function quotesCommand(tokens: readonly Token[]): boolean {
  const quoted = tokens.filter((token) => token.quoted);
  const said = v.before.within(quoted) ?? v.after.within(quoted);
  return said !== null && writingIntents.has(said.value);
}

function assignment(
  phrase: string,
  object: readonly Token[],
  tokens: readonly Token[],
  asks: boolean,
  options: UnderstandOptions,
  because: readonly string[],
): Draft | null {
  const said = readAssignment(object, options);
  const plain = /^(?:assign|allocate|weise|zuweisen|teile|asigna)/.test(phrase);
  if (!plain && said.people.length === 0) return null;
  const course = trim(said.course, v.edges);
  const recommends = v.assigning.recommend.atStart(tokens.slice(openers(tokens).length)) !== null;
  const negated = v.negations.within(tokens.slice(0, tokens.length - object.length));
  return {
    intent: 'assign',
    mood: negated === null ? 'command' : 'negated',
    certain: !asks || v.requests.atStart(tokens) !== null,
    course: course.length > 0 ? textOf(course) : null,
    people: said.people,
    date: said.date,
    assignmentType: said.assignmentType ?? (recommends ? 'recommended' : null),
    leftover: said.note,
    because,
  };
}

/** Looking for or at something: only reads, so every word goes into the search. */
function reading(intent: 'find' | 'show', object: readonly Token[], because: readonly string[]): Draft {
  const rest = trim(object, v.edges, v.fillers);
  const pointer = pointerOf(trim(object, v.fillers)) ?? pointerOf(rest);
  if (pointer !== null) return { intent: 'show', certain: true, pointer, because };
  return { intent, certain: true, course: rest.length > 0 ? textOf(rest) : null, because };
}

/** Nothing that asks for anything: the words are looked for as a title. */
function title(tokens: readonly Token[]): Draft {
  const inner = trim(tokens, v.edges);
  const course = textOf(inner.length > 0 ? inner : tokens);
  const opening = tokens.slice(0, openers(tokens).length);
  if (v.negations.within(opening) !== null) {
    return { intent: 'show', mood: 'negated', certain: true, course, because: ['negates something'] };
  }
  return { intent: 'find', certain: true, course, because: ['no command: taken for a title'] };
}

interface Opening {
  readonly length: number;
  /** True when something is only wanted: "i want to". */
  readonly wish: boolean;
  /** True when the bot is asked to do it: a question mark is politeness then. */
  readonly request: boolean;
  /** The words of it that cast no doubt: "i would like to". */
  readonly plain: ReadonlySet<Token>;
}

/** Words before a command: somebody speaks of themselves, asks for it, doubts it or does not want it. */
function openers(tokens: readonly Token[]): Opening {
  let length = 0;
  let wish = false;
  let request = false;
  const plain = new Set<Token>();
  while (length < tokens.length) {
    const here = [v.fillers, v.requests, v.reports, v.doubts, v.negations].map(
      (set) => set.atStart(tokens, length)?.length ?? 0,
    );
    const longest = Math.max(...here);
    const command = v.before.atStart(tokens, length)?.length ?? 0;
    if (longest === 0 || command >= longest) break;
    const [fillers, requests, reports] = here;
    if ([fillers, requests, reports].includes(longest)) {
      for (const token of tokens.slice(length, length + longest)) plain.add(token);
    }
    if (v.wishes.atStart(tokens, length) !== null) wish = true;
    else if (v.requests.atStart(tokens, length) !== null) request = true;
    length += longest;
  }
  return { length, wish, request, plain };
}

interface Target {
  readonly course: string | null;
  readonly pointer: Pointer | null;
  readonly tokens: readonly Token[];
  /** True when two stretches of words could be the course. */
  readonly torn: boolean;
}

function target1(object: readonly Token[]): Target {
  const { tokens, pointer } = core(object);
  return {
    course: pointer === null && tokens.length > 0 ? textOf(tokens) : null,
    pointer,
    tokens,
    torn: false,
  };
}

/** The course beside a percentage: before it or after it, not both. */
function target2(object: readonly Token[], { from, to }: PercentageFound): Target {
  const before = core(object.slice(0, from));
  const after = core(object.slice(to));
  const pointer = before.pointer ?? after.pointer;
  const words = [before, after].filter(({ tokens, pointer: points }) => points === null && tokens.length > 0);
  const tokens = words.flatMap((part) => part.tokens);
  const torn =
    words.length > 1 ||
    (words.length > 0 && pointer !== null) ||
    (before.pointer !== null && after.pointer !== null);
  return {
    course: tokens.length > 0 ? textOf(tokens) : null,
    pointer: tokens.length > 0 ? null : pointer,
    tokens,
    torn,
  };
}

/** The object without the small words around it, or what it points to. */
function core(object: readonly Token[]): { tokens: readonly Token[]; pointer: Pointer | null } {
  let tokens = object.filter(({ parts }, i) => !parts || (i > 0 && i < object.length - 1));
  for (;;) {
    const pointer = pointerOf(tokens);
    if (pointer !== null) return { tokens, pointer };
    const shorter = trimOnce(tokens, [v.edges, v.fillers]);
    if (shorter.length === tokens.length) return { tokens, pointer: null };
    tokens = shorter;
  }
}

/** "#2", "the second one", "it", "the other one"; null when the tokens are anything else. */
export function pointerOf(tokens: readonly Token[]): Pointer | null {
  if (tokens.length === 0 || tokens.length > 5) return null;
  if (v.other.whole(tokens)) return { kind: 'other' };
  if (v.it.whole(tokens)) return { kind: 'it' };
  const article = tokens.length > 1 && /^(?:the|der|die|das|den|el|la)$/.test(tokens[0]?.word ?? '') ? 1 : 0;
  let rest = tokens.slice(article);
  const suffix = v.ordinalSuffix.atEnd(rest);
  if (suffix !== null && suffix.length < rest.length) rest = rest.slice(0, -suffix.length);
  const prefix = v.ordinalPrefix.atStart(rest);
  const said = prefix !== null && prefix.length < rest.length ? rest.slice(prefix.length) : rest;
  const figure = said.length === 1 ? /^#?(\d{1,4})$/.exec(said[0]?.word ?? '')?.[1] : undefined;
  if (figure !== undefined && Number(figure) >= 0) return { kind: 'ordinal', n: Number(figure) };
  const ordinal = v.ordinals.whole(said);
  return ordinal === null ? null : { kind: 'ordinal', n: ordinal.value };
}

const saysIt = (tokens: readonly Token[]) => v.it.atEnd(tokens) !== null || v.it.atStart(tokens) !== null;

/** Without any of these phrases at either end. */
function trim(tokens: readonly Token[], ...sets: readonly PhraseSet<true>[]): readonly Token[] {
  let rest = tokens;
  for (;;) {
    const shorter = trimOnce(rest, sets);
    if (shorter.length === rest.length) return rest;
    rest = shorter;
  }
}

function trimOnce(tokens: readonly Token[], sets: readonly PhraseSet<true>[]): Token[] {
  if (tokens[0]?.parts) return tokens.slice(1);
  if (tokens.at(-1)?.parts) return tokens.slice(0, -1);
  const start = Math.max(0, ...sets.map((set) => set.atStart(tokens)?.length ?? 0));
  if (start > 0) return tokens.slice(start);
  const end = Math.max(0, ...sets.map((set) => set.atEnd(tokens)?.length ?? 0));
  return end > 0 ? tokens.slice(0, -end) : [...tokens];
}

function trimEnd(tokens: readonly Token[], set: PhraseSet<true>): readonly Token[] {
  let rest = tokens;
  for (;;) {
    const length = rest.at(-1)?.parts ? 1 : (set.atEnd(rest)?.length ?? 0);
    if (length === 0) return rest;
    rest = rest.slice(0, -length);
  }
}

function slips(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ word, fixed }) => (fixed === null ? [] : [`"${word}" may be "${fixed}"`]));
}
