import type { Draft } from './draft.ts';
import { percentageOf } from './percentage.ts';
import { pointerOf, saysIt } from './pointer.ts';
import { type Pointer, writingIntents } from './reading.ts';
import { type Token, textOf } from './tokens.ts';
import { trim } from './trimming.ts';
import { vocabulary as v } from './vocabulary.ts';

/** The whole clause is one known phrase: "my courses", "undo that", "yes please". */
export function answer(tokens: readonly Token[], asks: boolean): Draft | null {
  const found = v.alone.whole(tokens);
  if (found === null) return null;
  const intent = found.value;
  if (asks && intent === 'yes') return { because: ['a doubtful yes'] };
  const wants = asks && writingIntents.has(intent);
  const pointer: Pointer | null = saysIt(tokens) ? { kind: 'it' } : null;
  return {
    intent: wants ? 'show' : intent,
    mood: wants ? 'question' : 'command',
    certain: true,
    pointer: intent === 'complete' || wants ? pointer : null,
    because: [`"${found.phrase}" alone: ${intent}`],
  };
}

/** A place in a list alone ("#2", "the second one", "the other one"); a number may also answer "how far?". */
export function pick(tokens: readonly Token[], asks: boolean): Draft | null {
  const pointer = pointerOf(tokens);
  if (pointer === null || asks) return null;
  const n = pointer.kind === 'ordinal' ? pointer.n : -1;
  const figure = /^\d+$/.test(tokens[0]?.word ?? '') && tokens.length === 1;
  return {
    intent: 'pick',
    certain: true,
    pointer,
    percentage: figure ? percentageOf(n, textOf(tokens)) : null,
    because: ['a place in a list alone'],
  };
}

/** "language German", "sprich Deutsch". */
export function language(tokens: readonly Token[]): Draft | null {
  const found = v.before.atStart(tokens);
  if (found === null || found.value !== 'language') return null;
  const rest = trim(tokens.slice(found.length), v.edges);
  const name = v.languages.whole(rest);
  if (name !== null)
    return { intent: 'language', certain: true, language: name.value, because: [`language ${name.value}`] };
  if (v.alone.whole(tokens.slice(0, found.length))?.value !== 'language' || rest.length !== 1) return null;
  return { intent: 'language', certain: true, language: textOf(rest), because: ['an unknown language'] };
}
