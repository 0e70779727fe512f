import type { Intent } from '../reading.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Mention } from './mentions.ts';

/** A part of a message with the courses that it names. */
interface Part {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/**
 * A message with one course in each part: parted at punctuation or "and" between two courses, else before each course when it begins
 * with one, else after each. What follows the last course after punctuation is a part of its own when it asks for something to see.
 */
export function partsOf({ tokens, mentions }: Part): readonly Part[] {
  const cuts = mentions
    .slice(1)
    .map((next, n) => cutBetween(tokens, mentions[n], next, mentions[0]?.from === 0));
  const last = mentions.at(-1);
  const after = last?.to ?? tokens.length;
  const closes = tokens.findLastIndex(({ isSeparator }) => !isSeparator) + 1;
  const asked = tokens.findIndex(
    (_, at) => at >= after && viewing.has(vocabulary.alone.whole(tokens.slice(at, closes))?.value),
  );
  const end = tokens.findIndex(({ isSeparator }, at) => isSeparator && at >= after);
  const tail = end < 0 ? [] : tokens.slice(end + 1);
  const asks = tail.at(-1)?.text === '?' || vocabulary.questionOpenings.atStart(tail) !== null;
  const views = asked > 0 ? [asked] : asks ? [end + 1] : [];
  const bounds = [0, ...cuts, ...views, tokens.length];
  return bounds.slice(1).map((to, n) => {
    const from = bounds[n] ?? 0;
    return {
      tokens: tokens.slice(from, to),
      mentions: mentions
        .filter((mention) => mention.from >= from && mention.to <= to)
        .map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from })),
    };
  });
}

/** What may be asked for right after a change: "gdpr done whats next". */
const viewing: ReadonlySet<Intent | undefined> = new Set(['next', 'list']);

function cutBetween(
  tokens: readonly Token[],
  before: Mention | undefined,
  next: Mention,
  opens: boolean,
): number {
  const from = before?.to ?? 0;
  for (let at = from; at < next.from; at += 1)
    if (tokens[at]?.isSeparator || vocabulary.and.atStart(tokens, at) !== null) return at + 1;
  return opens ? orderedFrom(tokens, from, next.from) : from;
}

/** "gdpr finished | start fire safety": an order to start belongs to the course after it, when something is said before it. */
function orderedFrom(tokens: readonly Token[], from: number, to: number): number {
  const order = vocabulary.before.atEnd(tokens.slice(from, to));
  if (order?.value !== 'start') return to;
  const at = to - order.length;
  const sequel = vocabulary.misgivings.sequels.atEnd(tokens.slice(from, at))?.length ?? 0;
  return at - sequel > from ? at - sequel : to;
}
