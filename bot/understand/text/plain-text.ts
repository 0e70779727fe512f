import { allWords } from '../words/all-words.ts';
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
const fractionSigns = new Map(allWords.flatMap((words) => Object.entries(words.fractionSigns)));
const fractionSign = new RegExp(`[${[...fractionSigns.keys()].join('')}]`, 'g');
/** "50ish", "50-ish" */
const numberSuffix = new RegExp(
  `(?<=\\d%?)-?(${alternativesIn(allWords.map(({ numberSuffixes }) => numberSuffixes))})\\b`,
  'gi',
);

const signs = new Map(
  allWords.flatMap(({ dictated }) => Object.entries(dictated).map(([said, sign]) => [said, sign] as const)),
);
/** "fire safety comma forty percent" */
const dictated = new RegExp(`(?<=\\p{L}|\\d)\\s+(${[...signs.keys()].join('|')})(?=\\s|$)`, 'giu');
/** "fire safety done period", "… period thank you", but not "in my free period" */
const dictatedAtEnd = new RegExp(
  `(?<=\\p{L}|\\d)(?<!\\b(?:my|the|a|free|this|that|trial|grace|of|in|al|el|der))\\s+(?:${alternativesIn(allWords.map((words) => words.dictatedAtEnd))})(?=\\s*$|\\s+thank)`,
  'giu',
);

/**
 * The text of a Teams message, line by line: without the mention it opens with, quoted messages, markup, entities, emoji and
 * invisible characters; other mentions leave the name. Quotes, spaces and digits of all kinds become the plain ones.
 */
export function plainText(text: string): string {
  return text
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
    .replace(fractionSign, (sign) => fractionSigns.get(sign) ?? sign)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/(^|\s)(?:[:;=]['-]?[)(DPpoO/|3]+|<3|[xX]D)(?=\s|$)/g, '$1')
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})/gu, ' ')
    .replace(/(?<=\p{L}{2})(?:\s*[:→]\s*|[-–—])?(?=\d+(?:[.,]\d+)?\s?%)/gu, ' ')
    .replace(/(?<=\p{L}{2})\s*:\s*(?=\d{1,3}\s*$)/gmu, ' = ')
    .replace(/%(?=\p{L})/gu, '% ')
    .replace(/%(?:\s?%)+/g, '%')
    .replace(dictated, (_, said: string) => signs.get(said.toLowerCase()) ?? '')
    .replace(dictatedAtEnd, '.')
    .replace(numberSuffix, (_, suffix: string) => ` ${suffix.toLowerCase()}`)
    .replace(/(?<=\p{L})\s*=\s*(?=\d)/gu, ' = ')
    .replace(/\p{Cf}|\ufe0e|\ufe0f|\u20e3/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cc}--\n]/gv, ' ')
    .trim();
}
