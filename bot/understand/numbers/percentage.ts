import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { bare } from './percentage-bare.ts';
import { counted, parts } from './percentage-counted.ts';
import { share, signed, vague } from './percentage-forms.ts';
import type { PercentageContext, PercentageFound } from './percentage-said.ts';

/** The first percentage that these tokens say, in figures or words; null when they say none. */
export function findPercentage(tokens: readonly Token[], context: PercentageContext): PercentageFound | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found =
      vague(tokens, at) ??
      signed(tokens, at) ??
      counted(tokens, at) ??
      parts(tokens, at, context) ??
      share(tokens, at);
    if (found !== null) return qualified(tokens, found);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const found = bare(tokens, at, context);
    if (found !== null) return qualified(tokens, found);
  }
  return null;
}

/** Takes in the words around it: "about 50%" is 50, "more than 50%" and "10% left" are unclear. */
function qualified(tokens: readonly Token[], found: PercentageFound): PercentageFound {
  let { from, to, reading } = found;
  const before = vocabulary.unclear.atEnd(tokens.slice(0, from));
  const after = vocabulary.unclear.atStart(tokens, to);
  if ((before !== null || after !== null) && reading.kind === 'value') {
    from -= before?.length ?? 0;
    to += after?.length ?? 0;
    const text = textOf(tokens.slice(from, to));
    const guess = before === null ? 100 - reading.value : reading.value;
    return { ...found, from, to, reading: { kind: 'unclear', text, guess } };
  }
  if (reading.kind === 'value' && vocabulary.remaining.atEnd(tokens.slice(to)) !== null) {
    const text = textOf(tokens.slice(from));
    reading = { kind: 'unclear', text, guess: 100 - reading.value };
  }
  const about = vocabulary.approximately.atEnd(tokens.slice(0, from));
  const left = vocabulary.remaining.atEnd(tokens.slice(0, from - (about?.length ?? 0)));
  if (reading.kind === 'value' && left !== null) {
    from -= left.length + (about?.length ?? 0);
    const text = textOf(tokens.slice(from, to));
    return { ...found, from, to, reading: { kind: 'unclear', text, guess: 100 - reading.value } };
  }
  const inWords = vocabulary.fractions.atStart(tokens, found.from) !== null;
  if (
    about !== null &&
    inWords &&
    reading.kind === 'value' &&
    vocabulary.exactly.atEnd(tokens.slice(0, from)) === null
  ) {
    const text = textOf(tokens.slice(from - about.length, to));
    reading = { kind: 'unclear', text, guess: reading.value };
  }
  return { ...found, reading, from: from - (about?.length ?? 0) };
}
