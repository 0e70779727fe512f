import type { PhraseValues } from '../../src/errors.ts';
import { isolated } from '../../src/isolated.ts';

/** Control characters that could reorder or hide text, and characters that no title needs. */
const UNWANTED = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Clients put a date or a time in the place of `{{DATE(…)}}` and `{{TIME(…)}}` (Adaptive Cards: text features). */
const FUNCTION = /\{(?=\{)/g;
const ZERO_WIDTH_NON_JOINER = '\u200c';

/** The text so that no client evaluates anything in it; it looks the same. */
const inert = (text: string) => text.replace(FUNCTION, `{${ZERO_WIDTH_NON_JOINER}`);

/**
 * A person's text for one line of a card: white space collapsed, cut at `limit` characters (graphemes) with an ellipsis,
 * right-to-left text isolated from the sentence around it, nothing evaluated in it.
 */
export function oneLine(text: string, limit: number): string {
  return isolatedWhereMixed(shortened(inert(text.replace(UNWANTED, '')).replace(/\s+/g, ' ').trim(), limit));
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (graphemes.length <= limit) return shortenedByLength(text, limit);
  const kept = graphemes.slice(0, limit - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > kept.length * 0.6 ? kept.slice(0, space) : kept).trimEnd()}…`;
}

/** Few graphemes can be many code units (emoji families, stacked accents): those count for the size of a card. */
function shortenedByLength(text: string, limit: number): string {
  return text.length <= limit * 3 ? text : `${[...text].slice(0, limit).join('')}…`;
}

const isolatedWhereMixed = (text: string) => (RIGHT_TO_LEFT.test(text) ? isolated(text) : text);

/** The values of a phrase, each text among them changed. */
export function withTexts(values: PhraseValues = {}, change: (text: string) => string): PhraseValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  );
}

/** What Markdown would read as emphasis, link, code, HTML or entity anywhere in a text. */
const ANYWHERE = /[\\*_[\]`~<]|&(?=#?\w+;)/g;
/** What Markdown would read as heading, quote, rule, list or underline at the beginning of a line. */
const AT_LINE_START = /^(\s*)([#>+=|-]|\d+(?=[.)]))/gm;

/** The text as Markdown that shows exactly this text (CommonMark backslash escapes), with nothing evaluated in it. */
export function escapeMarkdown(text: string): string {
  return inert(text)
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/**
 * A text for a choice of an input: some clients read it as Markdown, others show it as it is, so links are broken up
 * rather than escaped.
 */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (').replaceAll('<', '‹');
}

/** The text of Markdown that our own phrases use (bold, italics, escapes), for places that show plain text. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|(\*\*|\*)/g, '$1');
}
