import type { PercentageFound } from '../numbers/percentage-said.ts';
import type { Pointer } from '../reading.ts';
import { trimOnce } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf } from './pointer.ts';

export interface Target {
  readonly course: string | null;
  readonly pointer: Pointer | null;
  readonly tokens: readonly Token[];
  /** True when the course could be before or after the percentage. */
  readonly ambiguous: boolean;
}

export function targetOf(object: readonly Token[]): Target {
  const { tokens, pointer } = core(titleIn(object));
  return {
    course: pointer === null && tokens.length > 0 ? textOf(tokens) : null,
    pointer,
    tokens,
    ambiguous: false,
  };
}

/** The course beside a percentage: before it or after it, not both. */
export function targetBeside(object: readonly Token[], { from, to }: PercentageFound): Target {
  const before = core(titleIn(object.slice(0, from)));
  const after = core(titleIn(object.slice(to)));
  const pointer = before.pointer ?? after.pointer;
  const words = [before, after].filter(({ tokens, pointer: points }) => points === null && tokens.length > 0);
  const tokens = words.flatMap((part) => part.tokens);
  const ambiguous =
    words.length > 1 ||
    (words.length > 0 && pointer !== null) ||
    (before.pointer !== null && after.pointer !== null);
  return {
    course: tokens.length > 0 ? textOf(tokens) : null,
    pointer: tokens.length > 0 ? null : pointer,
    tokens:
      tokens.length > 0 || pointer === null ? tokens : (before.pointer === null ? after : before).tokens,
    ambiguous,
  };
}

/** The name of a course alone, when there is one among these tokens. */
function titleIn(object: readonly Token[]): readonly Token[] {
  const titles = object.filter(({ titled }) => titled);
  return titles.length === 1 ? titles : object;
}

/** The object without stop words at its ends, or what it points to. */
function core(object: readonly Token[]): { tokens: readonly Token[]; pointer: Pointer | null } {
  let tokens: readonly Token[] = object.filter(
    ({ isSeparator }, i) => !isSeparator || (i > 0 && i < object.length - 1),
  );
  for (;;) {
    const pointer = pointerOf(tokens);
    if (pointer !== null) return { tokens, pointer };
    const shorter = trimOnce(tokens, [vocabulary.stopWords, vocabulary.fillers]);
    if (shorter.length === tokens.length) return { tokens, pointer: null };
    tokens = shorter;
  }
}
