import { withBlocks } from './blocks.ts';
import type { Card } from './card.ts';
import { readTemplate } from './expand.ts';
import type { Speech } from './speech.ts';

/** What every template needs beside its own data. */
export interface TemplateData {
  /** Plain text: what a screen reader or an old client gets instead; also the toast. */
  readonly fallbackText: string;
  readonly [field: string]: unknown;
}

/**
 * Reads a template once; the function returned expands it with data. All text of TextBlocks and FactSets is shown as it is,
 * never read as Markdown, unless the template says `"markdown": true`. Throws when the data lacks a field the template
 * needs.
 */
export function template(json: object): (data: TemplateData, speech: Speech) => Card {
  const expand = readTemplate(withBlocks(json));
  return (data, speech) => expand({ ...data, lang: speech.language }) as Card;
}
