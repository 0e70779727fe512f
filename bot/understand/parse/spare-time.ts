import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import type { PartialReading } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** What somebody means who wants something quick, in minutes. */
const QUICK = 20;

/** "I have 20 minutes", "what can I do in half an hour", "anything quick": asks what to learn next. */
export function spareTime(tokens: readonly Token[]): PartialReading | null {
  if (vocabulary.spareTime.quick.whole(tokens) !== null) return next(QUICK, 'something quick');
  const has = vocabulary.spareTime.has.atStart(tokens);
  const found = has === null ? null : lengthOfTimeAt(tokens, has.length);
  if (has === null || found === null) return null;
  const rest = trim(tokens.slice(has.length + found.length), vocabulary.fillers, vocabulary.spareTime.free);
  return rest.length > 0 ? null : next(found.minutes, `"${has.phrase}" and how long`);
}

const next = (minutes: number, why: string): PartialReading => ({
  ...{ intent: 'next', certain: true, minutes },
  because: [why],
});
