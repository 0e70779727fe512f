import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

interface CsdlType {
  readonly base: string | undefined;
  /** Property name → type name without `graph.`; collections as `Collection(…)`. */
  readonly properties: Map<string, string>;
}

const types = new Map<string, CsdlType>();
let current: CsdlType | undefined;
const parser = new Parser(
  {
    onopentag(tag, { Name: name = '', BaseType: base, Type: type = '' }) {
      if (tag === 'EntityType' || tag === 'ComplexType') {
        current = { base: base?.replace('graph.', ''), properties: new Map() };
        types.set(name, current);
      } else if (tag === 'Property') {
        current?.properties.set(name, type.replace('graph.', ''));
      }
    },
  },
  { xmlMode: true },
);
parser.end(readFileSync(new URL('../fixtures/schemas/graph-csdl-learning.xml', import.meta.url), 'utf8'));

/** Every property of a Graph type, those of its base types included, with its type. */
function propertiesOf(typeName: string): ReadonlyMap<string, string> {
  const type = types.get(typeName);
  if (type === undefined) return new Map();
  return new Map([...(type.base === undefined ? [] : propertiesOf(type.base)), ...type.properties]);
}

/** Paths of properties in `body` that the type does not declare, spelled exactly. Annotations (`@odata…`) are let be. */
export function undeclaredProperties(typeName: string, body: object): string[] {
  const declared = propertiesOf(typeName);
  return Object.entries(body).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const type = declared.get(name);
    if (type === undefined) return [`${typeName}.${name}`];
    const isComplex = types.has(type) && typeof value === 'object' && value !== null;
    return isComplex ? undeclaredProperties(type, value) : [];
  });
}
