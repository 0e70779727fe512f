import { trim } from '../text/trim.ts';
import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/**
 * Says nothing about a change: "it was great", "need it for my goals". A remark is made of nothing but words of remarks,
 * or begins like one and has nothing that could turn around what it follows.
 */
export function remark(segment: readonly Token[]): boolean {
  if (vocabulary.smallTalk.whole(segment) !== null) return true;
  const words = trim(segment, vocabulary.fillers, vocabulary.polite);
  if (words.length > 0 && words.every((word) => vocabulary.smallTalkWords.whole([word]) !== null))
    return chats(words);
  const opens = vocabulary.remarks.atStart(words) ?? vocabulary.remarks.atStart(segment);
  if (opens === null || words.some(({ word }) => /^\d/.test(word))) return false;
  const rest = words.slice(opens.length);
  return [vocabulary.before, vocabulary.after, vocabulary.doubts, vocabulary.negations].every(
    (set) => set.within(rest) === null,
  );
}

/** Words of remarks can also be an answer or a command: "it is done". */
const chats = (words: readonly Token[]) =>
  [vocabulary.before, vocabulary.after, vocabulary.alone].every((set) => set.within(words) === null);
