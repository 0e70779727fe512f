import { findPercentage } from '../numbers/percentage.ts';
import type { PercentageFound } from '../numbers/percentage-said.ts';
import type { Intent } from '../reading.ts';
import { trim, trimEnd } from '../text/trimming.ts';
import { type Token, textOf } from '../tokens.ts';
import { vocabulary as v } from '../words/vocabulary.ts';
import { peopleIn } from './asides.ts';
import { changedFrom, corrected, takenBack } from './corrections.ts';
import { doubtsOf } from './doubts.ts';
import type { Draft } from './draft.ts';
import type { Opening } from './openers.ts';
import { targetBeside, targetOf } from './target.ts';

export interface Said {
  readonly tokens: readonly Token[];
  readonly opening: Opening;
  readonly asks: boolean;
  readonly because: readonly string[];
  /** True when the command stands before the object. */
  readonly commanded: boolean;
  /** Its words. */
  readonly command?: readonly Token[];
  /** True when it may well mean something else. */
  readonly loose?: boolean;
}

/** A change to one course: with its percentage, and with every reason to doubt it. */
export function change(
  said: Intent,
  object: readonly Token[],
  { tokens, opening, asks, because, commanded, command = [], loose = false }: Said,
): Draft {
  const others = tokens.filter((token) => !opening.plain.has(token) && !command.includes(token));
  const without = command.length > 0 ? tokens.filter((token) => !command.includes(token)) : tokens;
  const marks = said === 'mark' || said === 'complete';
  const after = marks && commanded ? v.after.atEnd(trimEnd(object, v.fillers)) : null;
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
    rest = trimEnd(object, v.fillers).slice(0, -after.length);
  } else if (percentage === null && said === 'mark' && v.after.atStart(object)?.value === 'complete') {
    intent = 'complete';
    rest = object.slice(v.after.atStart(object)?.length);
  } else if (percentage === null && said === 'complete' && after?.value === 'complete') {
    rest = trimEnd(object, v.fillers).slice(0, -after.length);
  } else if (percentage !== null && said === 'complete') intent = 'mark';
  const target = percentage === null ? targetOf(rest) : targetBeside(rest, percentage);
  const doubts = doubtsOf({
    ...{ said, intent, object, rest, tokens, percentage, target, asks, opening, command, commanded },
    loose,
  });
  const place = new Set(target.pointer === null ? [] : target.tokens);
  const negated = v.negations.within(
    // what follows a removal may be why: "drop gdpr i dont need it"
    said === 'remove' && commanded
      ? tokens.slice(0, opening.length)
      : outside(without, percentage, object).filter((token) => !place.has(token)),
  );
  const people = peopleIn(
    others.filter((token) => !place.has(token)),
    target.tokens,
  );
  return {
    intent,
    mood: negated === null ? 'command' : 'negated',
    certain: negated !== null || doubts.length === 0,
    course: negated === null ? target.course : textOf(trim(target.tokens, v.negations, v.stopWords)) || null,
    courseWithNumber: percentage?.bare === true ? textOf(trim(rest, v.stopWords)) : null,
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

/** "1 and 2 as done" */
function listsPlaces(object: readonly Token[]): boolean {
  const rest = trim(object, v.fillers);
  const places = rest.slice(0, rest.length - (v.after.atEnd(rest)?.length ?? 0));
  return (
    places.length > 1 &&
    places.every((token) => /^#?\d$/.test(token.word) || token.isSeparator || v.and.whole([token]) !== null)
  );
}

/** "set gdpr from 20% to 50%" is plain; in "50%, no, 60%" which one is meant must be asked. */
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

/** "start half marathon" says no percentage, "start excel 20%" does. */
export function hasSign(object: readonly Token[], { from, to }: PercentageFound): boolean {
  const said = object.slice(from, to);
  const glued = said.some(({ word }) => v.percent.words.has(word.replace(/^[\d.,]+/, '')));
  return glued || v.percent.within(said) !== null || said.some(({ word }) => word.includes('%'));
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
