import { asked } from '../../../src/learning/catalogue/title-words.ts';
import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { wordsOf } from '../words/phrase-pattern.ts';

/**
 * Words as titles in English have them: "고급 엑셀" is "advanced 엑셀". Null where nothing is told otherwise, or but one word is left, which
 * everybody says of other things, too: "발표" alone is no course.
 */
export const readAs = lazyFor((listening: Listening): ((words: string) => string | null) => {
  const glosses = new Map<string, string>();
  const patterns = listening.languages.flatMap(({ words }) => {
    const entries = Object.entries(words.glosses ?? {});
    for (const [said, read] of entries) glosses.set(said, read);
    const any = entries
      .map(([said]) => said)
      .sort((a, b) => b.length - a.length)
      .join('|');
    if (any === '') return [];
    if (words.division === undefined) return [`(?<!\\p{L})(?:${any})(?!\\p{L})`];
    const particles = wordsOf(words.division.endings).join('|');
    return [`(${any})(?:(?:${particles})(?=\\s|$))?`];
  });
  if (patterns.length === 0) return () => null;
  const told = new RegExp(patterns.join('|'), 'gu');
  return (words) => {
    if (words.length > LONGEST) return null;
    const read = words
      .replace(told, (said: string, gloss: string | undefined) => ` ${glosses.get(gloss ?? said) ?? said} `)
      .replace(/\s+/g, ' ')
      .trim();
    return read === words || asked(read).must.length < 2 ? null : read;
  };
});

/** No title is longer. */
const LONGEST = 120;
