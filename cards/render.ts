import { Template } from 'adaptivecards-templating';
import { withBlocks } from './blocks.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import { escapeMarkdown } from './text.ts';

/** What every template needs beside its own data. */
export interface TemplateData {
  /** Plain text: what a screen reader or an old client gets instead; also the toast. */
  readonly fallbackText: string;
  readonly [field: string]: unknown;
}

const MARK = '${';
/** Stands for `${` in data while the template is expanded, so that any that is left is the template's. */
const DATA_MARK = '$\ufdd0{';

/**
 * Compiles a template once; the function returned expands it with data. All text of TextBlocks and FactSets is shown as it is,
 * never read as Markdown, unless the template says `"markdown": true`. Throws when the data lacks a field the template
 * needs.
 */
export function template(json: object): (data: TemplateData, speech: Speech) => Card {
  const compiled = new Template(withBlocks(json));
  return (data, speech) => {
    const $root = setAsideMarks({ ...data, lang: speech.language });
    return finished(compiled.expand({ $root })) as Card;
  };
}

function setAsideMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(MARK, DATA_MARK);
  if (Array.isArray(value)) return value.map(setAsideMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, setAsideMarks(inner)]));
}

function finished(value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.includes(MARK)) throw new Error(`Nothing given for ${value}`);
    return value.replaceAll(DATA_MARK, MARK);
  }
  if (Array.isArray(value)) return value.map(finished);
  if (typeof value !== 'object' || value === null) return value;
  return finishedElement(value as Record<string, unknown>);
}

function finishedElement({ markdown, ...element }: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(element).filter(([, value]) => value !== null);
  const done = Object.fromEntries(entries.map(([key, value]) => [key, finished(value)]));
  if (markdown === true) return done;
  if (done.type === 'TextBlock') return { ...done, text: escapeMarkdown(String(done.text)) };
  if (done.type === 'FactSet') return { ...done, facts: (done.facts as Fact[]).map(literalFact) };
  return done;
}

interface Fact {
  readonly title: string;
  readonly value: string;
}

function literalFact({ title, value }: Fact): Fact {
  return { title: escapeMarkdown(title), value: escapeMarkdown(value) };
}
