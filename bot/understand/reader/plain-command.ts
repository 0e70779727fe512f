import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import type { Write } from '../intention.ts';
import { findPercentage } from '../numbers/percentage.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

/**
 * True when a message is nothing but its command and the whole title, as help has it: "mark fire safety 50% done", "gdpr finished". The
 * reader has nothing to add to these; to look for other courses in them, and to ask it, took a tenth of the CPU of such a turn.
 */
export function isPlainCommand(tokens: readonly Token[], write: Write): boolean {
  if (write.change === 'undo' || tokens.some(({ isSeparator, quoted }) => isSeparator || quoted))
    return false;
  const place = placeOf(titleWords(write.course.title), tokens);
  if (place === null) return false;
  const [before, after] = [tokens.slice(0, place.from), tokens.slice(place.to)];
  const ordered = vocabulary.before.whole(before)?.value;
  if (write.change === 'mark')
    return (ordered === 'mark' || before.length === 0) && after.length > 0 && saysOnly(write.value, after);
  if (before.length === 0) return vocabulary.after.whole(after)?.value === write.change;
  return ordered === write.change && after.length === 0;
}

/** Where these words stand, one after the other. */
function placeOf(title: readonly string[], tokens: readonly Token[]): { from: number; to: number } | null {
  for (let from = 0; from < tokens.length; from += 1) {
    let said = 0;
    for (let to = from; to < tokens.length && said < title.length; to += 1) {
      const words = titleWords(tokens[to]?.text ?? '');
      if (words.length === 0 || !words.every((word, n) => title[said + n] === word)) break;
      said += words.length;
      if (said === title.length) return { from, to: to + 1 };
    }
  }
  return null;
}

/** "50% done", and nothing else. */
function saysOnly(value: number, tokens: readonly Token[]): boolean {
  const found = findPercentage(tokens, { marking: true });
  if (found === null || found.from > 0 || found.reading.kind !== 'value' || found.reading.value !== value)
    return false;
  const rest = tokens.slice(found.to);
  return rest.length === 0 || vocabulary.after.whole(rest)?.value === 'complete';
}
