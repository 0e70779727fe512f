import { findPercentage } from '../numbers/percentage.ts';
import type { PercentageFound } from '../numbers/percentage-said.ts';
import { type Intent, writingIntents } from '../reading.ts';
import { trim, trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Preamble } from './preamble.ts';
import type { Target } from './target.ts';

/** A change as read, before its doubts are known. */
export interface Doubtful {
  /** The intent of the command; `intent` takes the percentage into account: "complete … 50%" is `mark`. */
  readonly said: Intent;
  readonly intent: Intent;
  readonly object: readonly Token[];
  /** The object without "as done". */
  readonly rest: readonly Token[];
  readonly tokens: readonly Token[];
  readonly percentage: PercentageFound | null;
  readonly target: Target;
  readonly asks: boolean;
  readonly preamble: Preamble;
  readonly command: readonly Token[];
  readonly commanded: boolean;
  readonly loose: boolean;
}

/** Every reason to confirm a change; none when it is clear. */
export function doubtsOf(doubtful: Doubtful): string[] {
  const {
    said,
    intent,
    object,
    rest,
    tokens,
    percentage,
    target,
    asks,
    preamble,
    command,
    commanded,
    loose,
  } = doubtful;
  const doubts = doubtsIn(tokens, preamble.plain, command);
  const doubt = (holds: boolean, why: string) => {
    if (holds) doubts.push(why);
  };
  const bare = percentage === null && target.course === null;
  doubt(
    bare && target.pointer === null && trim(rest, vocabulary.fillers).length > 0,
    'words that belong to nothing',
  );
  doubt(besideTitle(rest, target, percentage, object), 'words beside the course');
  doubt(bare && commanded && vocabulary.all.atStart(object) !== null, 'all, not one');
  doubt(
    loose || (percentage === null && vocabulary.ambiguous.whole(command) !== null),
    'may mean something else',
  );
  doubt(asks && !preamble.request, 'a question mark');
  doubt(preamble.wish && intent === 'complete', 'wanting to is not having');
  doubt(target.ambiguous, 'words on both sides of the percentage');
  if (said === 'start' || said === 'remove') doubt(percentage !== null, 'a percentage does not belong here');
  if (said === 'start')
    doubt(
      target.pointer?.kind === 'ordinal' && vocabulary.timeOfDay.at.atStart(object) !== null,
      'a place in a list, or a time',
    );
  if (said === 'start')
    doubt(
      vocabulary.after.atEnd(trimEnd(object, vocabulary.fillers))?.value === 'complete',
      'both started and done',
    );
  if (percentage !== null) {
    doubt(scored(tokens, object, percentage), 'a share, or a score');
    doubt(vocabulary.stillToDo.within(tokens) !== null, 'what is still to do');
    doubt(anotherNumber(object, percentage, target), 'another number');
    doubt(timed(object, percentage, said), 'done at a number, or at a time');
    // beside the whole name of a course it is no part of it
    doubt(percentage.bare && !commanded && !target.tokens.some(({ titled }) => titled), 'a bare number');
    doubt(
      couldBePlace(object, percentage) && !(commanded && target.course !== null),
      'a small number could be a place in a list',
    );
  }
  doubt(tokens.some(({ quoted }) => quoted) && quotesCommand(tokens), 'a quoted command');
  return doubts;
}

/** True when there is more than the name of a course, which was found before, its percentage and words that say nothing. */
function besideTitle(
  rest: readonly Token[],
  { tokens }: Target,
  percentage: PercentageFound | null,
  object: readonly Token[],
): boolean {
  if (!tokens.some(({ titled }) => titled)) return false;
  const said = new Set(percentage === null ? [] : object.slice(percentage.from, percentage.to));
  const parts = [[] as Token[]];
  for (const token of rest)
    if (said.has(token) || tokens.includes(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.some((part) => trim(part, vocabulary.fillers, vocabulary.stopWords).length > 0);
}

/** "2 done" could be the second one. */
function couldBePlace(object: readonly Token[], { from, to, reading }: PercentageFound): boolean {
  const figure = to - from === 1 && /^\d$/.test(object[from]?.word ?? '');
  return figure && reading.kind === 'value' && reading.value > 0;
}

/** "got 80% on gdpr" could be the score of its test. */
function scored(tokens: readonly Token[], object: readonly Token[], { from, to }: PercentageFound): boolean {
  const first = object[from];
  const before = first === undefined ? undefined : tokens[tokens.indexOf(first) - 1];
  return (
    before !== undefined &&
    vocabulary.gotScore.whole([before]) !== null &&
    vocabulary.in.atStart(object, to)?.value === true &&
    vocabulary.outOf.atStart(object, to) === null
  );
}

/** True when there is a number besides: "excel 80, was 60". */
function anotherNumber(object: readonly Token[], { from, to }: PercentageFound, { tokens }: Target): boolean {
  return object.some(
    (token, at) => (at < from || at >= to) && !tokens.includes(token) && /^\d+%?$/.test(token.word),
  );
}

/** "done at 5" could be a time of day. */
function timed(object: readonly Token[], found: PercentageFound, said: Intent): boolean {
  const { from, to } = found;
  if (to - from > 1 || !/^\d{1,2}$/.test(object[from]?.word ?? '')) return false;
  return said === 'complete' || vocabulary.after.within(object.slice(0, from))?.value === 'complete';
}

/** Phrases that cast doubt, unless they are part of a harmless one: "i would" of "i would like to". */
function doubtsIn(tokens: readonly Token[], plain: ReadonlySet<Token>, command: readonly Token[]): string[] {
  return tokens.flatMap((_, at) => {
    const found = vocabulary.doubts.atStart(tokens, at);
    if (found === null) return [];
    const said = tokens.slice(at, at + found.length);
    const harmless =
      said.every((token) => plain.has(token)) || said.every((token) => command.includes(token));
    return harmless ? [] : [`"${found.phrase}"`];
  });
}

function quotesCommand(tokens: readonly Token[]): boolean {
  const quoted = tokens.filter((token) => token.quoted);
  const said = vocabulary.before.within(quoted) ?? vocabulary.after.within(quoted);
  return (
    (said !== null && writingIntents.has(said.value)) || findPercentage(quoted, { marking: false }) !== null
  );
}
