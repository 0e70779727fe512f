import { Template } from 'adaptivecards-templating';
import type { Card } from '../../cards/engine/card.ts';
import { escapeMarkdown } from '../../cards/engine/text.ts';
import { withBlocks } from '../../cards/parts/blocks.ts';
import type { TemplateData } from '../../cards/parts/template.ts';
import type { Speech } from '../../cards/speech.ts';

const MARK = '${';
/** Stands for `${` in data while the template is expanded, so that any that is left is the template's. */
const DATA_MARK = '$\ufdd0{';

/** What `cards/parts/template.ts` does, by the package's own `expand`: slower, and what every card must come to. */
export function template(json: object): (data: TemplateData, speech: Speech) => Card {
  const compiled = new Template(withBlocks(json));
  return (data, speech) => {
    const $root = setAsideMarks({ ...data, lang: speech.language });
    const card = finished(compiled.expand({ $root })) as Card;
    return speech.direction === undefined ? card : { ...card, rtl: true };
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
