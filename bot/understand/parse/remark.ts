import { trim } from '../text/trimming.ts';
import type { Token } from '../tokens.ts';
import { vocabulary as v } from '../words/vocabulary.ts';

/**
 * Says nothing about a change: "it was great", "need it for my goals". A remark is made of nothing but words of remarks,
 * or begins like one and has nothing that could turn around what it follows.
 */
export function remark(piece: readonly Token[]): boolean {
  if (v.smallTalk.whole(piece) !== null) return true;
  const words = trim(piece, v.fillers, v.polite);
  if (words.length > 0 && words.every((word) => v.smallTalkWords.whole([word]) !== null)) return chats(words);
  const opens = v.remarks.atStart(words) ?? v.remarks.atStart(piece);
  if (opens === null || words.some(({ word }) => /^\d/.test(word))) return false;
  const rest = words.slice(opens.length);
  return [v.before, v.after, v.doubts, v.negations].every((set) => set.within(rest) === null);
}

/** Words of remarks can also be an answer or a command: "it is done". */
const chats = (words: readonly Token[]) =>
  [v.before, v.after, v.alone].every((set) => set.within(words) === null);
