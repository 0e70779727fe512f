import { type Token, textOf, tokenise } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

/** "gdpr, excel and fire safety" → its parts; a single course comes back as it is. */
export function courseList(text: string): string[] {
  const parts: Token[][] = [[]];
  const tokens = tokenise(text, () => null);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const and = vocabulary.and.atStart(tokens, at)?.length ?? 0;
    if (token.parts || and > 0) parts.push([]);
    else parts.at(-1)?.push(token);
    at += Math.max(1, and);
  }
  return parts.map(textOf).filter((part) => part !== '');
}
