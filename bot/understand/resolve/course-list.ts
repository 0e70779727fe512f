import { pointerOf } from '../parse/pointer.ts';
import type { Pointer } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf, tokenise } from '../tokens.ts';
import type { Listening } from '../words/language-words.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** One of several courses named together. */
export interface ListedCourse {
  readonly words: string;
  /** A place in a list: "1 and 3". */
  readonly pointer: Pointer | null;
}

/** "gdpr, excel and fire safety" → its parts; a single course comes back as it is. */
export function courseList(text: string, listening: Listening): ListedCourse[] {
  const parts: Token[][] = [[]];
  const tokens = tokenise(text, listening);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const contrasts = vocabulary.contrasts.atStart(tokens, at) !== null;
    const and = contrasts ? 0 : (vocabulary.and.atStart(tokens, at)?.length ?? 0);
    if (token.isSeparator || and > 0) parts.push([]);
    else parts.at(-1)?.push(token);
    at += Math.max(1, and);
  }
  return parts
    .map((part) => (part.length > 1 ? trim(part, vocabulary.both) : part))
    .filter((part) => part.length > 0)
    .map((part) => ({ words: textOf(part), pointer: pointerOf(part) }));
}
