import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { alternativesIn } from '../words/phrase-pattern.ts';

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#160': ' ',
  }),
);
/** What the languages that listen know of signs. */
const signsOf = lazyFor(({ languages }: Listening) => {
  const all = languages.map(({ words }) => words);
  const fractions = new Map(all.flatMap((words) => Object.entries(words.fractionSigns)));
  const dictated = new Map(all.flatMap((words) => Object.entries(words.dictated)));
  const atEnd = alternativesIn(all.map((words) => words.dictatedAtEnd));
  return {
    rewritings: all.flatMap(({ rewritings }) => rewritings ?? []),
    fractions,
    fraction: new RegExp(`[${[...fractions.keys()].join('')}]`, 'g'),
    /** "50ish", "50-ish" */
    numberSuffix: new RegExp(
      `(?<=\\d%?)-?(${alternativesIn(all.map(({ numberSuffixes }) => numberSuffixes))})\\b`,
      'gi',
    ),
    dictated,
    /** "fire safety comma forty percent" */
    said: new RegExp(`(?<=\\p{L}|\\d)\\s+(${[...dictated.keys()].join('|')})(?=\\s|$)`, 'giu'),
    /** "fire safety done period", "… period thank you", but not "in my free period" */
    saidAtEnd: new RegExp(
      `(?<=\\p{L}|\\d)(?<!\\b(?:my|the|a|free|this|that|trial|grace|of|in|al|el|der))\\s+(?:${atEnd})(?=\\s*$|\\s+thank)`,
      'giu',
    ),
  };
});

/**
 * The text of a Teams message, line by line: without the mention it opens with, quoted messages, markup, entities, emoji and
 * invisible characters; other mentions leave the name. Quotes, spaces and digits of all kinds become the plain ones.
 */
export function plainText(text: string, listening: Listening): string {
  const signs = signsOf(listening);
  return signs.rewritings.reduce(
    (plain, [written, read]) => plain.replace(written, read),
    text
      .toWellFormed()
      .replace(/^\s*<at\b[^<>]*>[^<]*<\/at>/i, ' ')
      .replace(/<blockquote\b[^<>]*>[\s\S]*?<\/blockquote>/gi, ' ')
      .replace(/^[^\S\n]*(?:>|&gt;).*$/gm, ' ')
      .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
      .replace(
        /<\/?(?:at|attachment|a|b|blockquote|code|div|em|emoji|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strike|strong|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi,
        ' ',
      )
      .replace(/&([a-z]+|#\d+);/gi, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole)
      .replace(signs.fraction, (sign) => signs.fractions.get(sign) ?? sign)
      .normalize('NFKC')
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
      .replace(/٪/g, '%')
      .replace(/[、،]/g, ', ')
      .replace(/؛/g, '; ')
      .replace(/؟/g, '? ')
      .replace(/。/g, '. ')
      .replace(/[「『《〈【]/g, ' "')
      .replace(/[」』》〉】]/g, '" ')
      .replace(/[・･]{2,}/g, '…')
      .replace(/(?<=\p{sc=Han})\u201c/gu, ' "')
      .replace(/\u201d(?=\p{sc=Han})/gu, '" ')
      .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
      .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
      .replace(/[\u2212\u2010\u2011]/g, '-')
      .replace(/(^|\s)(?:[:;=]['-]?[)(DPpoO/|3]+|<3|[xX]D)(?=\s|$)/g, '$1')
      .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})/gu, ' ')
      .replace(/(?<=\p{L}{2})(?:\s*[:→]\s*|(?<!\p{sc=Han})[-–—])?(?=\d+(?:[.,]\d+)?\s?%)/gu, ' ')
      .replace(/(?<=\p{L}{2})\s*:\s*(?=\d{1,3}\s*$)/gmu, ' = ')
      // as it is said: “plus” alone joins two courses
      .replace(/\bc plus plus\b/gi, 'C++')
      .replace(/\bc sharp\b/gi, 'C#')
      .replace(/%(?=\p{L})/gu, '% ')
      .replace(/%(?:\s?%)+/g, '%')
      .replace(signs.said, (_, said: string) => signs.dictated.get(said.toLowerCase()) ?? '')
      .replace(signs.saidAtEnd, '.')
      .replace(signs.numberSuffix, (_, suffix: string) => ` ${suffix.toLowerCase()}`)
      .replace(/(?<=\p{L})\s*=\s*(?=\d)/gu, ' = ')
      .replace(/\p{Cf}|\ufe0e|\ufe0f|\u20e3/gu, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/[\p{Cc}--\n]/gv, ' ')
      .trim(),
  );
}
