import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

/**
 * True for a remark, which changes nothing: "it was great", "need it for my goals". It has only words of small talk, or begins
 * like a remark and has no command, doubt or negation.
 */
export function remark(segment: readonly Token[]): boolean {
  if ([segment, trim(segment)].some((said) => vocabulary.smallTalk.whole(said) !== null)) return true;
  const words = trim(segment, vocabulary.fillers, vocabulary.polite);
  if (words.length > 0 && words.every((word) => vocabulary.smallTalkWords.whole([word]) !== null))
    return chats(words);
  const [remarks, reasons] = [vocabulary.remarks, vocabulary.becauses];
  const opens = remarks.atStart(words) ?? remarks.atStart(segment) ?? reasons.atStart(segment);
  if (opens === null || words.some(({ word }) => /^\d/.test(word))) return false;
  const rest = words.slice(opens.length);
  return [vocabulary.before, vocabulary.after, vocabulary.doubts, vocabulary.negations].every(
    (set) => set.within(rest) === null,
  );
}

/** False when words of small talk are an answer or a command: "it is done". */
const chats = (words: readonly Token[]) =>
  [vocabulary.before, vocabulary.after, vocabulary.alone].every((set) => set.within(words) === null);
