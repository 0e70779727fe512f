import { findPercentage } from '../numbers/percentage.ts';
import { writingIntents } from '../reading.ts';
import { trim } from '../text/trimming.ts';
import { type Token, textOf } from '../tokens.ts';
import { vocabulary as v } from '../words/vocabulary.ts';
import type { Draft } from './draft.ts';
import { pointerOf, saysIt } from './pointer.ts';

/** Wants to know how something is said: explained, never done. */
export function how(tokens: readonly Token[]): Draft | null {
  const whole = v.howToPhrases.atStart(tokens);
  if (whole !== null) {
    return { intent: 'help', mood: 'how', certain: true, because: [`"${whole.phrase}": wants it explained`] };
  }
  const found = v.howToOpenings.atStart(tokens);
  if (found === null) return null;
  const rest = tokens.slice(found.length);
  const said = v.before.within(rest) ?? v.after.within(rest) ?? v.alone.within(rest);
  if (said === null && findPercentage(rest, { marking: false }) === null) return null;
  if (said?.value === 'find') return null;
  return {
    intent: said?.value ?? 'mark',
    mood: 'how',
    certain: true,
    because: [`"${found.phrase}": wants it explained`],
  };
}

/** Wants to know something: shown, never changed. */
export function question(tokens: readonly Token[], asks: boolean): Draft | null {
  const opened = v.questionOpenings.atStart(tokens);
  const request = v.requests.atStart(tokens);
  if (request !== null && request.length >= (opened?.length ?? 0) && !asks) return null;
  if (request !== null && request.length > (opened?.length ?? 0)) return null;
  if (opened === null && !asks) return null;
  const read = v.before.atStart(tokens);
  if (read !== null && !writingIntents.has(read.value) && read.length >= (opened?.length ?? 0)) return null;
  if (opened === null) return null;
  const asked = tokens.slice(opened.length);
  // "can i start gdpr please" asks for it
  const wishes = v.wishes.whole(tokens.slice(0, opened.length)) !== null;
  if (wishes && v.before.atStart(asked)?.value === 'start') return null;
  if (asked.some((_, at) => asksForList(asked, at)))
    return {
      intent: 'list',
      mood: 'question',
      certain: true,
      because: [`"${opened.phrase}" asks for the list`],
    };
  const rest = trim(without(asked), v.questionWords, v.stopWords, v.fillers);
  const because = [`"${opened.phrase}" opens a question`];
  const pointer = pointerOf(rest);
  if (pointer !== null) return { intent: 'show', mood: 'question', certain: true, pointer, because };
  const about = rest.length > 0 ? textOf(rest) : null;
  if (about !== null) return { intent: 'show', mood: 'question', certain: true, course: about, because };
  const everything = v.listWords.within(tokens) !== null && !saysIt(tokens);
  return { intent: everything ? 'list' : 'show', mood: 'question', certain: true, because };
}

/** "what are my trainings" */
function asksForList(asked: readonly Token[], at: number): boolean {
  const said = v.alone.whole(asked.slice(at));
  return said?.value === 'list' && said.length > 1 && trim(asked.slice(0, at), v.questionWords).length === 0;
}

/** "am i 50% through excel": the percentage is no part of the title. */
function without(tokens: readonly Token[]): readonly Token[] {
  const found = findPercentage(tokens, { marking: false });
  if (found === null || found.bare) return tokens;
  return [...tokens.slice(0, found.from), ...tokens.slice(found.to)];
}
