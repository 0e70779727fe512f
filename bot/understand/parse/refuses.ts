import type { Token } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/**
 * "hell no", "nah nah nah" and nothing else: what follows is hardly wanted. A plain "no" may as well correct what was said
 * before.
 */
export function refuses(tokens: readonly Token[]): boolean {
  let firm = false;
  let times = 0;
  for (let at = 0; at < tokens.length; ) {
    const alone = vocabulary.alone.atStart(tokens, at);
    const no = alone?.value === 'no' ? alone : null;
    const polite = vocabulary.fillers.atStart(tokens, at) ?? vocabulary.polite.atStart(tokens, at);
    const length = tokens[at]?.isSeparator ? 1 : (no ?? polite)?.length;
    if (length === undefined) return false;
    if (no !== null) {
      times += 1;
      firm ||= vocabulary.firmNos.atStart(tokens, at)?.length === no.length;
    }
    at += length;
  }
  return firm || times > 1;
}
