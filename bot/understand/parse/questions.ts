import { findPercentage } from '../numbers/percentage.ts';
import { type PartialReading, writingIntents } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf, saysIt } from './pointer.ts';
import { separableCommand } from './separable-command.ts';
import { endsInVerb } from './verb-last.ts';

/** A question how to do something: explained, never done. */
export function how(tokens: readonly Token[]): PartialReading | null {
  const last = endsInVerb(tokens);
  const whole = last ? vocabulary.howToPhrases.within(tokens) : vocabulary.howToPhrases.atStart(tokens);
  if (whole !== null) {
    return { intent: 'help', mood: 'how', certain: true, because: [`"${whole.phrase}": wants it explained`] };
  }
  const inside = last ? vocabulary.howToOpenings.within(tokens) : null;
  const found = vocabulary.howToOpenings.atStart(tokens) ?? inside;
  if (found === null) return null;
  const rest = tokens.slice((inside?.at ?? 0) + found.length);
  const said =
    vocabulary.before.within(rest) ?? vocabulary.after.within(rest) ?? vocabulary.alone.within(rest);
  const percentage = findPercentage(rest, { marking: false });
  if (inside !== null && inside.at > 0 && vocabulary.stopWords.atStart(rest) !== null) return null;
  // "어떻게 완료하나요", but not "어떻게 됐어요"
  if (
    said === null &&
    percentage === null &&
    last &&
    rest.length > 0 &&
    vocabulary.stopWords.atStart(rest) === null
  )
    return { intent: 'help', mood: 'how', certain: true, because: [`"${found.phrase}": wants it explained`] };
  if (said === null && percentage === null) return null;
  if (said?.value === 'find') return null;
  const saves = percentage === null && vocabulary.saves.within(rest) !== null;
  return {
    intent: saves ? 'save' : (said?.value ?? 'mark'),
    mood: 'how',
    certain: true,
    because: [`"${found.phrase}": wants it explained`],
  };
}

/** A question: answered by showing something, never by a change. */
export function question(tokens: readonly Token[], asks: boolean): PartialReading | null {
  const opened = vocabulary.questionOpenings.atStart(tokens);
  const request = vocabulary.requests.atStart(tokens);
  if (request !== null && request.length >= (opened?.length ?? 0) && !asks) return null;
  if (request !== null && request.length > (opened?.length ?? 0)) return null;
  if (opened === null && !asks) return null;
  const read = vocabulary.before.atStart(tokens);
  if (read !== null && !writingIntents.has(read.value) && read.length >= (opened?.length ?? 0)) return null;
  if (opened === null || separableCommand(tokens)?.intent === 'why') return null;
  const asked = tokens.slice(opened.length);
  // "can i start gdpr please" asks for it
  const wishes = vocabulary.wishes.whole(tokens.slice(0, opened.length)) !== null;
  if (wishes && vocabulary.before.atStart(asked)?.value === 'start') return null;
  if (asked.some((_, at) => asksForList(asked, at)))
    return {
      intent: 'list',
      mood: 'question',
      certain: true,
      because: [`"${opened.phrase}" asks for the list`],
    };
  const rest = trim(without(asked), vocabulary.questionWords, vocabulary.stopWords, vocabulary.fillers);
  const because = [`"${opened.phrase}" opens a question`];
  const pointer = pointerOf(rest);
  if (pointer !== null) return { intent: 'show', mood: 'question', certain: true, pointer, because };
  const about = rest.length > 0 ? textOf(rest) : null;
  if (about !== null) return { intent: 'show', mood: 'question', certain: true, course: about, because };
  const everything = vocabulary.listWords.within(tokens) !== null && !saysIt(tokens);
  return { intent: everything ? 'list' : 'show', mood: 'question', certain: true, because };
}

/** "what are my trainings" */
function asksForList(asked: readonly Token[], at: number): boolean {
  const said = vocabulary.alone.whole(asked.slice(at));
  return (
    said?.value === 'list' &&
    said.length > 1 &&
    trim(asked.slice(0, at), vocabulary.questionWords).length === 0
  );
}

/** "am i 50% through excel": the percentage is no part of the title. */
function without(tokens: readonly Token[]): readonly Token[] {
  const found = findPercentage(tokens, { marking: false });
  if (found === null || found.bare) return tokens;
  return [...tokens.slice(0, found.from), ...tokens.slice(found.to)];
}
