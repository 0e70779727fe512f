import { amountAt, number, plainAmount } from './amount.ts';
import type { PercentageReading } from './reading.ts';
import { type Token, textOf } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

/** A percentage in a clause and the tokens that say it. */
export interface PercentageFound {
  readonly from: number;
  readonly to: number;
  readonly reading: PercentageReading;
  /** True for a number without sign or word that could also belong to a title: "windows 11". */
  readonly bare: boolean;
}

export interface PercentageContext {
  /** After a command that asks for a percentage: "mark excel 80". */
  readonly marking: boolean;
  /** After any command that tells how far somebody is. */
  readonly reporting?: boolean;
}

const sign = '%';
const amountWithSign = /^[~≈<>]?([+-]?\d+(?:[.,]\d+)?)%$/;
const range = /^(\d+)[-–/](\d+)%$/;
/** "80pct" */
const glued = /^(\d+(?:[.,]\d+)?)(\p{L}+)$/u;
const ratio = /^(\d+)\/(\d+)$/;

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

/** What a number said as a percentage means: whole and 0 to 100, or else impossible or to be asked. */
export function percentageOf(value: number, text: string): PercentageReading {
  if (value < 0 || value > 100) return { kind: 'impossible', text };
  if (Number.isInteger(value)) return { kind: 'value', value };
  const guess = value < 1 ? Math.round(value * 100) : Math.round(value);
  return { kind: 'unclear', text, guess };
}

function vague(tokens: readonly Token[], at: number): PercentageFound | null {
  const found = vocabulary.vague.atStart(tokens, at);
  if (found === null) return null;
  const text = textOf(tokens.slice(at, at + found.length));
  return {
    from: at,
    to: at + found.length,
    reading: { kind: 'unclear', text, guess: found.value },
    bare: false,
  };
}

/** "50%", "50 %", "fifty percent", "40-50%", "abc%". */
function signed(tokens: readonly Token[], at: number): PercentageFound | null {
  const token = tokens[at];
  if (token === undefined || token.parts) return null;
  const one = (to: number, reading: PercentageReading): PercentageFound => ({
    from: at,
    to,
    reading,
    bare: false,
  });
  const figure = amountWithSign.exec(token.word)?.[1];
  if (figure?.startsWith('+')) return one(at + 1, { kind: 'unclear', text: token.text, guess: null });
  if (figure !== undefined) return one(at + 1, percentageOf(number(figure), token.text));
  const [, amountGlued, unit = ''] = glued.exec(token.word) ?? [];
  if (amountGlued !== undefined && vocabulary.percent.words.has(unit)) {
    return one(at + 1, percentageOf(number(amountGlued), token.text));
  }
  if (range.test(token.word)) return one(at + 1, { kind: 'unclear', text: token.text, guess: null });
  if (token.word.length > 1 && token.word.endsWith(sign)) return wordWithSign(at, token);
  const amount = amountAt(tokens, at);
  const said = amount === null ? null : vocabulary.percent.atStart(tokens, at + amount.length);
  if (amount !== null && said !== null) {
    const to = at + amount.length + said.length;
    return one(to, percentageOf(amount.value, textOf(tokens.slice(at, to))));
  }
  if (token.word === sign) return one(at + 1, { kind: 'impossible', text: token.text });
  return null;
}

function wordWithSign(at: number, token: Token): PercentageFound {
  const word = token.word.slice(0, -1);
  const amount = amountAt([{ ...token, word }], 0);
  const reading: PercentageReading =
    amount === null ? { kind: 'impossible', text: token.text } : percentageOf(amount.value, token.text);
  return { from: at, to: at + 1, reading, bare: false };
}

/** "8/10 modules", "3 of 4", "module 3 of 4". */
function counted(tokens: readonly Token[], at: number): PercentageFound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const unitBefore = at > 0 && vocabulary.units.atStart(tokens, at - 1)?.length === 1;
  const from = unitBefore ? at - 1 : at;
  const slashed = ratio.exec(token.word);
  if (slashed !== null) {
    const unit = vocabulary.units.atStart(tokens, at + 1)?.length ?? 0;
    return partOf(tokens, from, at + 1 + unit, Number(slashed[1]), Number(slashed[2]));
  }
  const part = amountAt(tokens, at);
  if (part === null) return null;
  const unitBetween = vocabulary.units.atStart(tokens, at + part.length)?.length ?? 0;
  const outOf = vocabulary.outOf.atStart(tokens, at + part.length + unitBetween);
  if (outOf === null) return null;
  const next = at + part.length + unitBetween + outOf.length;
  const article = vocabulary.articles.atStart(tokens, next)?.length === 1 ? 1 : 0;
  const whole = amountAt(tokens, next + article);
  if (whole === null) return null;
  const to = next + article + whole.length;
  const unit = vocabulary.units.atStart(tokens, to)?.length ?? 0;
  return partOf(tokens, from, to + unit, part.value, whole.value);
}

function partOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  part: number,
  whole: number,
): PercentageFound {
  const text = textOf(tokens.slice(from, to));
  const possible = whole > 0 && part <= whole && part >= 0;
  const reading: PercentageReading = possible
    ? { kind: 'value', value: Math.round((100 * part) / whole) }
    : { kind: 'impossible', text };
  return { from, to, reading, bare: false };
}

/** "2 modules of gdpr", "chapter 2": how many there are is not said. */
function parts(
  tokens: readonly Token[],
  at: number,
  { reporting }: PercentageContext,
): PercentageFound | null {
  if (!reporting) return null;
  const unit = vocabulary.units.atStart(tokens, at);
  const amount = amountAt(tokens, unit === null ? at : at + unit.length);
  const after =
    unit !== null || amount === null ? null : vocabulary.units.atStart(tokens, at + amount.length);
  if (amount === null || (unit === null && after === null)) return null;
  const to = at + amount.length + (unit?.length ?? 0) + (after?.length ?? 0);
  return {
    from: at,
    to,
    reading: { kind: 'unclear', text: textOf(tokens.slice(at, to)), guess: null },
    bare: false,
  };
}

function share(tokens: readonly Token[], at: number): PercentageFound | null {
  const found = vocabulary.shares.atStart(tokens, at);
  if (found === null) return null;
  return { from: at, to: at + found.length, reading: { kind: 'value', value: found.value }, bare: false };
}

/** A number alone is a percentage only where one is expected: "80 through", "to 80", "mark excel 80", "0.5". */
function bare(tokens: readonly Token[], at: number, { marking }: PercentageContext): PercentageFound | null {
  const token = tokens[at];
  if (token === undefined || token.parts) return null;
  const amount = amountAt(tokens, at);
  if (amount === null) return null;
  const to = at + amount.length;
  const text = textOf(tokens.slice(at, to));
  const through = vocabulary.through.atStart(tokens, to);
  const ends = to === tokens.length;
  const saidTo = at > 0 && vocabulary.upTo.atStart(tokens, at - 1)?.length === 1;
  const alone = at === 0 && ends && (amount.value < 0 || !Number.isInteger(amount.value));
  const figures = plainAmount.test(token.word);
  const opens = vocabulary.in.atStart(tokens, to) !== null;
  const share = ends && figures && amount.value > 0 && amount.value < 1;
  const plain =
    (through !== null && (figures || amount.value >= 10)) || (saidTo && (ends || opens)) || alone || share;
  if (plain)
    return {
      from: at,
      to,
      reading: percentageOf(amount.value, text),
      bare: !saidTo && through === null && !alone && !share,
    };
  const atAnEnd = (ends && at > 0) || (at === 0 && opens) || (marking && (at === 0 || ends));
  if (!atAnEnd || !figures) return null;
  // "mark office 365": more than a percentage can be, so part of the title
  if (Number.isInteger(amount.value) && amount.value > 100) {
    return marking && at === 0 ? { from: at, to, reading: { kind: 'impossible', text }, bare: true } : null;
  }
  if (!marking && !Number.isInteger(amount.value)) return null;
  return { from: at, to, reading: percentageOf(amount.value, text), bare: true };
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
  if (reading.kind === 'value' && vocabulary.left.atEnd(tokens.slice(to)) !== null) {
    const text = textOf(tokens.slice(from));
    reading = { kind: 'unclear', text, guess: 100 - reading.value };
  }
  const about = vocabulary.about.atEnd(tokens.slice(0, from));
  return { ...found, reading, from: from - (about?.length ?? 0) };
}
