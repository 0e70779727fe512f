import { type Binding, readText } from './bindings.ts';
import { escapeMarkdown } from './text.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an Adaptive Card template (https://learn.microsoft.com/adaptive-cards/templating/language) once, to be expanded
 * any number of times: to null where it vanishes, to a list where it is repeated. The package's own `expand` takes several
 * times as long, since it parses the path of each field every time; a test holds that both give the same.
 *
 * Text of TextBlocks and FactSets is escaped, so that it shows as it is, unless the template says `"markdown": true`.
 */
export function readTemplate(node: unknown): Binding {
  if (typeof node === 'string') return readText(node);
  if (Array.isArray(node)) return readList(node);
  return isJson(node) ? readElement(node) : () => node;
}

const isJson = (node: unknown): node is Json => typeof node === 'object' && node !== null;

/** Items that vanish are left out, repeated ones are spread. */
function readList(items: readonly unknown[]): Binding {
  const parts = items.map(readTemplate);
  return (data) => {
    const list: unknown[] = [];
    for (const part of parts) {
      const made = part(data);
      if (Array.isArray(made)) list.push(...made);
      else if (made !== null) list.push(made);
    }
    return list;
  };
}

/** An element, once for each item of its `$data`, where its `$when` holds. */
function readElement({ $data, $when, markdown, ...own }: Json): Binding {
  const make = readProperties(own, markdown === true);
  const holds = $when === undefined ? null : readText(String($when));
  const once: Binding = (data) => (holds === null || holds(data) === true ? make(data) : null);
  if ($data === undefined) return once;
  const bound = readText(String($data));
  return (data) => {
    const inner = bound(data);
    if (!Array.isArray(inner)) return once(inner);
    const made = inner.map(once).filter((element) => element !== null);
    return made.length > 1 ? made : (made[0] ?? null);
  };
}

function readProperties(own: Json, markdown: boolean): Binding {
  const parts = Object.entries(own).map(([key, node]) => {
    const part = readTemplate(node);
    const literal = markdown ? undefined : literals[`${own.type}.${key}`];
    return { key, part: literal === undefined ? part : (data: unknown) => literal(part(data)) };
  });
  return (data) => {
    const element: Record<string, unknown> = {};
    for (const { key, part } of parts) {
      const value = part(data);
      if (value !== null) element[key] = value;
    }
    return element;
  };
}

/** Properties that clients read as Markdown. */
const literals: Readonly<Record<string, Binding>> = {
  'TextBlock.text': (text) => escapeMarkdown(String(text)),
  'FactSet.facts': (facts) => (facts as readonly Fact[]).map(literalFact),
};

interface Fact {
  readonly title: string;
  readonly value: string;
}

function literalFact({ title, value }: Fact): Fact {
  return { title: escapeMarkdown(title), value: escapeMarkdown(value) };
}
