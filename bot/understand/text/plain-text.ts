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
const fractions: Readonly<Record<string, string>> = {
  '½': ' half ',
  '¼': ' a quarter ',
  '¾': ' three quarters ',
  '⅓': ' a third ',
  '⅔': ' two thirds ',
};

/**
 * A Teams message as one line of plain text per line: without the mention it opens with, markup, entities, emoji and
 * invisible characters; other mentions leave the name. What is quoted from another message goes. Quotes, spaces and digits of all kinds become the plain ones.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\s*<at\b[^<>]*>[^<]*<\/at>/i, ' ')
    .replace(/<blockquote\b[^<>]*>[\s\S]*?<\/blockquote>/gi, ' ')
    .replace(/^\s*(?:>|&gt;).*$/gm, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(
      /<\/?(?:at|attachment|a|b|blockquote|code|div|em|emoji|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strike|strong|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi,
      ' ',
    )
    .replace(/&([a-z]+|#\d+);/gi, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole)
    .replace(/[½¼¾⅓⅔]/g, (sign) => fractions[sign] ?? sign)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/(^|\s)(?:[:;=]['-]?[)(DPpoO/|3]+|<3|[xX]D)(?=\s|$)/g, '$1')
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})/gu, ' ')
    .replace(/(?<=\p{L}{2})(?:\s*[:→]\s*|[-–—])?(?=\d+(?:[.,]\d+)?\s?%)/gu, ' ')
    .replace(/(?<=\p{L}{2})\s*:\s*(?=\d{1,3}\s*$)/gmu, ' = ')
    .replace(/%(?=\p{L})/gu, '% ')
    .replace(/(?<=\d%?)-?ish\b/gi, ' ish')
    .replace(/(?<=\p{L})\s*=\s*(?=\d)/gu, ' = ')
    .replace(/\p{Cf}|\ufe0e|\ufe0f|\u20e3/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cc}--\n]/gv, ' ')
    .trim();
}
