import type { Token } from '../token.ts';
import { isOpening, type Sayings } from './sayings.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/** The message without the parts that are negated or only planned; null when nothing else is left, or the last part takes it all back. */
export function withoutUnmeant(said: Sayings): readonly Token[] | null {
  const { tokens } = said;
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const turns = v.turn.atStart(tokens, at) !== null && said.useOf(at) === null && orders(tokens.slice(at));
    if (turns) parts.push([]);
    parts.at(-1)?.push(token);
    if (token.isSeparator && said.useOf(at) === null) parts.push([]);
  }
  const hears = said.find(v.hearsay);
  const insists = parts.some((part) => insistsIn(said, part, hears));
  const excludes = (part: readonly Token[]) => {
    const from = tokens.indexOf(part[0] as Token);
    const first = part.findIndex((token) => !token.isSeparator && !isOpening(token));
    const asks = first >= 0 && v.asking.atStart(part, first) !== null;
    // "how many have finished it" is no plan, and "Ann is going to be our new fire marshal" plans no order
    const about = said.courses.some((course) => course.from >= from && course.from < from + part.length);
    const isContext = parts.length > 1 && !about && !orders(part);
    return (asks || isContext ? [v.negation] : [v.negation, v.plans]).some((set) => {
      const found = set.within(part);
      if (found === null || isOther(said, from + found.at, found.length)) return false;
      // "ann dont need it" takes it away
      return v.unneeded.atStart(part, found.at) === null;
    });
  };
  const heard = (part: readonly Token[]) =>
    hears !== null && !insists && tokens.indexOf(part.at(-1) as Token) >= hears.at;
  const kept = parts
    .map((part) => (heard(part) && !excludes(part) ? beforeHearsay(said, part, hears?.at ?? 0) : part))
    .filter((part) => part.length > 0 && !excludes(part) && !heard(part));
  const last = parts.filter((part) => part.some(({ isSeparator }) => !isSeparator)).at(-1) ?? [];
  if (parts.length > 1 && v.negation.atEnd(last.filter(({ isSeparator }) => !isSeparator)) !== null)
    return null;
  const rest = kept.flat();
  return rest.every(({ isSeparator }) => isSeparator) ? null : rest;
}

/**
 * A plain order at the end, after other sentences that think about something: "I might forget it myself, please remind Ann". Not
 * after what opens with a condition, or a question of opinion.
 */
export function orderAfterThoughts({ tokens, useOf }: Sayings): readonly Token[] | null {
  const cuts = tokens.flatMap((token, at) => (token.isSeparator && useOf(at) === null ? [at + 1] : []));
  const starts = [0, ...cuts];
  const parts = starts.map((from, i) => tokens.slice(from, starts[i + 1] ?? tokens.length));
  const thinks = (part: readonly Token[]) => [v.unmeant, v.opinion].some((set) => set.within(part) !== null);
  const first = parts.findIndex((part, i) => i > 0 && opensOrder(part) && !parts.slice(i).some(thinks));
  if (first < 0) return null;
  const asks = parts.slice(0, first).some((part) => {
    const at = part.findIndex((token) => !token.isSeparator && !isOpening(token));
    const musing = [v.writer, v.subjects].some((set) => set.atStart(part, at) !== null);
    const conditional = at >= 0 && !musing && v.unmeant.atStart(part, at) !== null;
    return conditional || v.opinion.within(part) !== null;
  });
  return asks ? null : parts.slice(first).flat();
}

/** "please …", "could you …", "assign …": an order by its first words. */
function opensOrder(part: readonly Token[]): boolean {
  if (!orders(part)) return false;
  const first = part.findIndex((token) => !token.isSeparator && !isOpening(token));
  const start = first < 0 ? part : part.slice(0, first + 1);
  return start.some((_, at) =>
    [v.polite, v.asksFor, v.imperatives, v.withdraw, v.remind].some((set) => set.atStart(part, at) !== null),
  );
}

/** Whether it is part of a name or of something polite, but not "I think to give" of "I think". */
function isOther({ tokens, useOf }: Sayings, at: number, length: number): boolean {
  const use = useOf(at);
  const polite = use === 'polite' ? v.polite.atStart(tokens, at) : null;
  return use !== null && (polite === null || polite.length >= length);
}

/** Whether what others say is followed by an order of one's own: "HR says Ann needs it, please assign it", "… please do that". */
function insistsIn(said: Sayings, part: readonly Token[], hears: { readonly at: number } | null): boolean {
  const from = said.tokens.indexOf(part[0] as Token);
  if (hears === null || from <= hears.at) return false;
  if (v.insists.within(part) !== null) return true;
  return opensOrder(part);
}

/** What was ordered before others are quoted for it: "add first aid, she said yes" without "she said yes". */
function beforeHearsay({ tokens }: Sayings, part: readonly Token[], hears: number): readonly Token[] {
  const from = tokens.indexOf(part[0] as Token);
  const before = part.slice(0, Math.max(0, hears - from - 1));
  return orders(before) ? before : [];
}

const orders = (tokens: readonly Token[]) =>
  [v.remind, v.assign, v.withdraw].some((set) => set.within(tokens) !== null);
