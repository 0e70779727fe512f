import type { Binding } from '../engine/bindings.ts';
import type { Card } from '../engine/card.ts';
import { readTemplate } from '../engine/expand.ts';
import type { Voice } from '../speech.ts';
import { withBlocks } from './blocks.ts';

/** What every template needs beside its own data. */
export interface TemplateData {
  /** Plain text: what a screen reader or an old client gets instead; also the toast. */
  readonly fallbackText: string;
  readonly [field: string]: unknown;
}

/**
 * Reads a template when it is first used; the function returned expands it with data. All text of TextBlocks and
 * FactSets is shown as it is, never read as Markdown, unless the template says `"markdown": true`. Throws when the data
 * lacks a field the template needs. A language from right to left turns the card (`rtl`, Adaptive Cards 1.5; older clients leave it out).
 */
export function template(
  json: object,
): (data: TemplateData, voice: Pick<Voice, 'language' | 'direction'>) => Card {
  const whole = withBlocks(json);
  let expand: Binding | undefined;
  return (data, { language, direction }) => {
    expand ??= readTemplate(whole);
    const card = expand({ ...data, lang: language }) as Card;
    return direction === 'rtl' ? { ...card, rtl: true } : card;
  };
}
