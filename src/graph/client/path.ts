import { Bug } from '../../errors.ts';
import type { GraphCall } from './calls.ts';

type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** One value for every `{name}` of a path template. */
export type PathParameters<Path extends string> = Readonly<Record<ParameterNames<Path>, string>>;

export type Query = Readonly<Record<string, string>>;

/**
 * The call's path with its parameters percent-encoded (a `'` doubled inside a quoted key) and the query appended.
 * Throws a Bug for a value that would change which path is meant: empty, dots only, or not well-formed text.
 */
export function pathOf<Path extends string>(
  call: GraphCall<Path>,
  parameters: PathParameters<Path>,
  query: Query = {},
): string {
  const values = parameters as Readonly<Record<string, string>>;
  const path = call.path.replaceAll(/('?)\{(\w+)\}'?/g, (_, quote: string, name: string) => {
    const value = values[name] ?? '';
    if (/^\.*$/.test(value) || !value.isWellFormed()) throw new Bug(`A Graph path needs a usable ${name}`);
    return `${quote}${encoded(quote === '' ? value : value.replaceAll("'", "''"))}${quote}`;
  });
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** Stricter than encodeURIComponent: quotes and brackets mean something in an OData path. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
