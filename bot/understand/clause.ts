import { command, statement } from './commands.ts';
import { correctionEnd } from './corrections.ts';
import { type Draft, emptyReading } from './draft.ts';
import { answer, language, pick } from './phrases-alone.ts';
import { how, question } from './questions.ts';
import { type Reading, type UnderstandOptions, writingIntents } from './reading.ts';
import { liking, title } from './title.ts';
import { type Token, textOf } from './tokens.ts';
import { trim } from './trimming.ts';
import { vocabulary as v } from './vocabulary.ts';

/** A part of a message read on its own. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** True when it ends with a question mark. */
  readonly asks: boolean;
}

/** What one clause says. Certain only when every word of it has its place. */
export function readClause(clause: Clause, options: UnderstandOptions): Reading {
  const text = textOf(clause.tokens);
  const draft = read(clause, options);
  const trimmed = trimmedDoubt(clause.tokens);
  const doubted = trimmed !== null && draft.mood === 'command' && writingIntents.has(draft.intent ?? 'help');
  const doubts = doubted ? [`doubt: "${trimmed}"`] : [];
  const because = [...draft.because, ...doubts, ...slips(clause.tokens)];
  return { ...emptyReading, text, ...draft, certain: draft.certain === true && !doubted, because };
}

function read({ tokens, asks }: Clause, options: UnderstandOptions): Draft {
  if (tokens.every(({ parts }) => parts)) return { because: ['no words'] };
  const trimmed = trim(tokens, v.fillers);
  return (
    answer(tokens, asks) ??
    answer(trimmed, asks) ??
    pick(trimmed, asks) ??
    language(trimmed) ??
    how(trimmed) ??
    question(trimmed, asks) ??
    correction(trimmed, asks) ??
    command(trimmed, asks, options) ??
    statement(trimmed, asks) ??
    liking(tokens) ??
    title(trimmed.length > 0 ? trimmed : tokens)
  );
}

/** "no wait 60%": another number than the one just said, asked before it counts. */
function correction(tokens: readonly Token[], asks: boolean): Draft | null {
  const rest = tokens.slice(Math.max(0, correctionEnd(tokens, 0)));
  if (rest.length === tokens.length || v.negations.within(tokens) === null) return null;
  const draft = pick(rest, asks) ?? statement(rest, asks);
  if (!draft?.percentage || (draft.mood ?? 'command') !== 'command') return null;
  return { ...draft, certain: false };
}

/** Trimming takes "yeah right" off the start and "yet" off the end, and with them the reason to doubt. */
function trimmedDoubt(tokens: readonly Token[]): string | null {
  const polite = v.fillers.atEnd(tokens)?.length ?? 0;
  const last = v.doubts.atEnd(tokens);
  if (last !== null && last.length >= polite) return last.phrase;
  const [first] = trim(tokens, v.fillers);
  const end = first === undefined ? tokens.length : tokens.indexOf(first);
  for (let at = 0; at < end; ) {
    const filler = v.fillers.atStart(tokens, at)?.length ?? 0;
    const doubt = v.doubts.atStart(tokens, at);
    if (doubt !== null && doubt.length >= filler) return doubt.phrase;
    at += Math.max(1, filler);
  }
  return null;
}

function slips(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ word, fixed }) => (fixed === null ? [] : [`"${word}" may be "${fixed}"`]));
}
