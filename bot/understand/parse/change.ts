import { findPercentage } from '../numbers/percentage.ts';
import type { PercentageFound } from '../numbers/percentage-said.ts';
import type { Intent, PartialReading } from '../reading.ts';
import { trim, trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { changedFrom, corrected, takenBack } from './corrections.ts';
import { doubtsOf } from './doubts.ts';
import type { Preamble } from './preamble.ts';
import { targetBeside, targetOf } from './target.ts';

export interface Said {
  readonly tokens: readonly Token[];
  readonly preamble: Preamble;
  readonly asks: boolean;
  readonly because: readonly string[];
  /** True when the command stands before the object. */
  readonly commanded: boolean;
  /** Its words. */
  readonly command?: readonly Token[];
  /** True when the command may mean something else. */
  readonly loose?: boolean;
}

/** The reading of a change to one course, with its percentage; certain when there is no reason for doubt. */
export function change(
  said: Intent,
  object: readonly Token[],
  { tokens, preamble, asks, because, commanded, command = [], loose = false }: Said,
): PartialReading {
  const others = tokens.filter((token) => !preamble.plain.has(token) && !command.includes(token));
  const without = command.length > 0 ? tokens.filter((token) => !command.includes(token)) : tokens;
  const marks = said === 'mark' || said === 'complete';
  const after = marks && commanded ? vocabulary.after.atEnd(trimEnd(object, vocabulary.fillers)) : null;
  const found = findPercentage(object, {
    marking: said === 'mark' && commanded,
    reporting: marks && commanded,
  });
  // "start windows 11": a bare number only counts where a percentage belongs
  const places = after?.value === 'complete' && listsPlaces(object);
  const belongs =
    found !== null && !places && (marks ? !(found.bare && said === 'complete') : hasSign(object, found));
  const percentage = belongs ? withSecond(object, found, said === 'mark' && commanded) : null;
  let intent = said;
  let rest = object;
  if (percentage === null && said === 'mark' && after?.value === 'complete') {
    intent = 'complete';
    rest = trimEnd(object, vocabulary.fillers).slice(0, -after.length);
  } else if (
    percentage === null &&
    said === 'mark' &&
    vocabulary.after.atStart(object)?.value === 'complete'
  ) {
    intent = 'complete';
    rest = object.slice(vocabulary.after.atStart(object)?.length);
  } else if (percentage === null && said === 'complete' && after?.value === 'complete') {
    rest = trimEnd(object, vocabulary.fillers).slice(0, -after.length);
  } else if (percentage !== null && said === 'complete') intent = 'mark';
  const target = percentage === null ? targetOf(rest) : targetBeside(rest, percentage);
  const doubts = doubtsOf({
    ...{ said, intent, object, rest, tokens, percentage, target, asks, preamble, command, commanded },
    loose,
  });
  const place = new Set(target.pointer === null ? [] : target.tokens);
  const negated = vocabulary.negations.within(
    // after a removal a negation may be the reason: "drop gdpr i dont need it"
    said === 'remove' && commanded
      ? tokens.slice(0, preamble.length)
      : outside(without, percentage, object).filter((token) => !place.has(token)),
  );
  const people = peopleIn(
    others.filter((token) => !place.has(token)),
    target.tokens.some(({ titled }) => titled) ? rest : target.tokens,
  );
  return {
    intent,
    mood: negated === null ? 'command' : 'negated',
    certain: negated !== null || doubts.length === 0,
    course:
      negated === null
        ? target.course
        : textOf(trim(target.tokens, vocabulary.negations, vocabulary.stopWords)) || null,
    courseWithNumber: percentage?.bare === true ? textOf(trim(rest, vocabulary.stopWords)) : null,
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

/** True for places in a list: "1 and 2 as done". */
function listsPlaces(object: readonly Token[]): boolean {
  const rest = trim(object, vocabulary.fillers);
  const places = rest.slice(0, rest.length - (vocabulary.after.atEnd(rest)?.length ?? 0));
  return (
    places.length > 1 &&
    places.every(
      (token) => /^#?\d$/.test(token.word) || token.isSeparator || vocabulary.and.whole([token]) !== null,
    )
  );
}

/** The percentage, unclear when there is a second one ("50%, no, 60%"); "from 20% to 50%" is clear. */
function withSecond(object: readonly Token[], first: PercentageFound, commanded: boolean): PercentageFound {
  const start = commanded ? changedFrom(object, first) : null;
  if (start !== null) return { ...first, from: start, bare: false };
  const from = takenBack(object, first);
  if (from !== null) {
    const guess = first.reading.kind === 'value' ? first.reading.value : null;
    const text = textOf(object.slice(from, first.to));
    return { ...first, from, bare: false, reading: { kind: 'unclear', text, guess } };
  }
  const rest = object.slice(first.to);
  const second = corrected(rest) ?? findPercentage(rest, { marking: false });
  if (second === null || second.bare) return first;
  const to = first.to + second.to;
  const guess = second.reading.kind === 'value' ? second.reading.value : null;
  return { ...first, to, reading: { kind: 'unclear', text: textOf(object.slice(first.from, to)), guess } };
}

/** True when a percentage has a sign or word for it: in "start excel 20%", not in "start half marathon". */
export function hasSign(object: readonly Token[], { from, to }: PercentageFound): boolean {
  const said = object.slice(from, to);
  const glued = said.some(({ word, listening }) =>
    vocabulary.percent.has(word.replace(/^[\d.,]+/, ''), listening),
  );
  return glued || vocabulary.percent.within(said) !== null || said.some(({ word }) => word.includes('%'));
}

/** The clause without its percentage, so that "not quite done" does not count as a negation. */
function outside(
  tokens: readonly Token[],
  percentage: PercentageFound | null,
  object: readonly Token[],
): Token[] {
  if (percentage === null) return [...tokens];
  const said = new Set(object.slice(percentage.from, percentage.to));
  return tokens.filter((token) => !said.has(token));
}

/** Other people whom a change seems to be for. */
function peopleIn(tokens: readonly Token[], object: readonly Token[]): string[] {
  const found = vocabulary.otherPeople.within(tokens);
  if (found !== null) return [found.phrase];
  const owner = tokens.find((_, i) => owns(tokens, i));
  if (owner !== undefined) return [owner.text.replace(/'s$/i, '')];
  const forWhom = vocabulary.forWhom.within(object);
  const rest = forWhom === null ? [] : trim(object.slice(forWhom.at + forWhom.length), vocabulary.fillers);
  return rest.length === 0 || rest.length > 3 ? [] : [textOf(rest)];
}

/** True for a possessive: "Ann's excel", but neither "that's" nor "gdpr's done". */
function owns(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !/\p{L}'s$/iu.test(token.text)) return false;
  if (vocabulary.contractions.whole([token]) !== null || /^\d/.test(next.word)) return false;
  return (
    vocabulary.after.atStart(tokens, at + 1) === null && vocabulary.negations.atStart(tokens, at + 1) === null
  );
}
