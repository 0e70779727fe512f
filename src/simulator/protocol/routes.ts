import { documentedErrors } from './documented-errors.ts';
import type { GraphAnswer, GraphRequest } from './graph-request.ts';

export type PathValues = Readonly<Record<string, string>>;
export type Endpoint = (request: GraphRequest, values: PathValues) => GraphAnswer;
export type RouteTable = Readonly<Record<string, Endpoint>>;

interface Node {
  readonly literals: Map<string, Node>;
  /** `name(key='value')` segments, by `name(key`. */
  readonly keyed: Map<string, { readonly placeholder: string; readonly node: Node }>;
  placeholder: { readonly name: string; readonly node: Node } | undefined;
  readonly methods: Map<string, Endpoint>;
  isResource: boolean;
}

const emptyNode = (): Node => ({
  literals: new Map(),
  keyed: new Map(),
  placeholder: undefined,
  methods: new Map(),
  isResource: false,
});

/**
 * Finds the endpoint of a request. Routes are written `METHOD /literal/{placeholder}/name(key='{placeholder}')`;
 * a known resource with another method is 405, an unknown one 400, as Graph has it.
 */
export function createRoutes(table: RouteTable): (request: GraphRequest) => GraphAnswer {
  const root = emptyNode();
  for (const [route, endpoint] of Object.entries(table)) {
    const [method = '', path = ''] = route.split(' ');
    const node = path.split('/').slice(1).reduce(descend, root);
    node.isResource = true;
    node.methods.set(method, endpoint);
  }
  return (request) => {
    const values: Record<string, string> = {};
    let node = root;
    for (const segment of request.segments) {
      const next = step(node, segment, values);
      if (next === undefined) throw documentedErrors.unknownSegment(segment);
      node = next;
    }
    const endpoint = node.methods.get(request.method);
    if (endpoint !== undefined) return endpoint(request, values);
    throw node.isResource
      ? documentedErrors.methodNotAllowed()
      : documentedErrors.unknownSegment(request.segments.at(-1) ?? '');
  };
}

function descend(node: Node, pattern: string): Node {
  const placeholder = /^\{(\w+)\}$/.exec(pattern)?.[1];
  if (placeholder !== undefined) {
    node.placeholder ??= { name: placeholder, node: emptyNode() };
    return node.placeholder.node;
  }
  const keyed = /^(\w+\(\w+)='\{(\w+)\}'\)$/.exec(pattern);
  if (keyed !== null) {
    const [, name = '', value = ''] = keyed;
    const found = node.keyed.get(name) ?? { placeholder: value, node: emptyNode() };
    node.keyed.set(name, found);
    return found.node;
  }
  const child = node.literals.get(pattern) ?? emptyNode();
  node.literals.set(pattern, child);
  return child;
}

function step(node: Node, segment: string, values: Record<string, string>): Node | undefined {
  const literal = node.literals.get(segment);
  if (literal !== undefined) return literal;
  const key = segment.indexOf('=');
  const keyed = key > 0 && segment.endsWith("')") ? node.keyed.get(segment.slice(0, key)) : undefined;
  if (keyed !== undefined) {
    const quoted = segment.slice(key + 1, -1);
    if (!/^'(?:[^']|'')*'$/.test(quoted)) return undefined;
    values[keyed.placeholder] = quoted.slice(1, -1).replaceAll("''", "'");
    return keyed.node;
  }
  if (node.placeholder === undefined || segment === '') return undefined;
  values[node.placeholder.name] = segment;
  return node.placeholder.node;
}
