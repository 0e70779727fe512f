import { readFileSync } from 'node:fs';

/** A type as it is written: `'Accent' | 'Good'`, `IProgressBar`, `string`. */
type Written = string;

interface Shape {
  readonly properties: ReadonlyMap<string, { readonly written: Written; readonly isOptional: boolean }>;
}

/** What Microsoft's own types say that Teams draws (`@microsoft/teams.cards`, MIT). */
export interface CardTypes {
  /** What is wrong with an element, action or card by its `type`; nothing when it is as the types say. */
  problemsOf(node: Readonly<Record<string, unknown>>): readonly string[];
}

/** Reads the types from the package's declarations. */
export function readCardTypes(): CardTypes {
  const file = new URL('core.d.ts', import.meta.resolve('@microsoft/teams.cards'));
  const text = readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
  const aliases = new Map(
    [...text.matchAll(/^type (\w+) = (.+);$/gm)].map(([, name = '', written = '']) => [name, written]),
  );
  const shapes = new Map<string, Shape>();
  for (const [, name = '', body = ''] of text.matchAll(
    /^interface (I\w+)(?: extends [^{]+)? \{([\s\S]*?)^\}/gm,
  )) {
    const found = [...body.matchAll(/^ {4}(?:readonly )?'?([\w.$]+)'?(\?)?: (.+);$/gm)];
    shapes.set(name, {
      properties: new Map(
        found.map(([, key = '', mark, written = '']) => [key, { written, isOptional: mark === '?' }]),
      ),
    });
  }
  /** By what an element says of itself: `ProgressBar` is an `IProgressBar`. */
  const byType = new Map<string, Shape>();
  for (const shape of shapes.values()) {
    const literal = /^'([\w.]+)'$/.exec(shape.properties.get('type')?.written ?? '')?.[1];
    if (literal !== undefined) byType.set(literal, shape);
  }

  function problemsOf(node: Readonly<Record<string, unknown>>): readonly string[] {
    const type = String(node.type);
    const shape = byType.get(type);
    if (shape === undefined) return [`${type}: no such type`];
    const missing = [...shape.properties]
      .filter(([name, { isOptional }]) => !isOptional && !(name in node))
      .map(([name]) => `${type}.${name}: missing`);
    const wrong = Object.entries(node).flatMap(([name, value]) => {
      const property = shape.properties.get(name);
      if (property === undefined) return [`${type}.${name}: no such property`];
      return fits(value, property.written)
        ? []
        : [`${type}.${name}: ${JSON.stringify(value)} is no ${property.written}`];
    });
    return [...missing, ...wrong];
  }

  /** Whether a value is of a type; what is an object is looked at by itself. */
  function fits(value: unknown, written: Written): boolean {
    return alternatives(written).some((one) => {
      const literal = /^'(.*)'$/.exec(one)?.[1];
      if (literal !== undefined) return value === literal;
      if (one === 'string' || one === 'number' || one === 'boolean') return typeof value === one;
      const alias = aliases.get(one);
      if (alias !== undefined) return fits(value, alias);
      if (one.endsWith('[]')) return Array.isArray(value);
      return typeof value === 'object';
    });
  }

  return { problemsOf };
}

/** Split at each bar that is in no brackets. */
function alternatives(written: Written): readonly Written[] {
  const parts = [''];
  let depth = 0;
  for (const character of written) {
    if ('([{<'.includes(character)) depth += 1;
    if (')]}>'.includes(character)) depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${character}`);
  }
  return parts.map((part) => part.trim());
}
