import type { Intent } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { vocabulary as v } from '../words/vocabulary.ts';
import { remark } from './remark.ts';

/**
 * The words of a request without why it is made: "start gdpr because i need it for work". What is asked anyway, to remove
 * a course, may have any reason; another change only one that says nothing else.
 */
export function withoutReason(tokens: readonly Token[], intent: Intent): readonly Token[] {
  if (intent !== 'remove' && intent !== 'start') return tokens;
  const at = tokens.findIndex((_, i) => i > 1 && v.reasons.atStart(tokens, i) !== null);
  if (at < 0) return tokens;
  const length = v.reasons.atStart(tokens, at)?.length ?? 0;
  const why = tokens.slice(at + length);
  return intent === 'remove' || remark(why) || remark(tokens.slice(at)) ? tokens.slice(0, at) : tokens;
}
