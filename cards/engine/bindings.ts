import { createRequire } from 'node:module';
import type { Constant, Expression } from 'adaptive-expressions';

/** What stands in a template, given the data it is bound to. */
export type Part = (data: unknown) => unknown;

const require = createRequire(import.meta.url);
/** Takes 150 ms to load, and most texts of templates have no conditions: loaded with the first that has. */
const templating = () => require('adaptivecards-templating') as typeof import('adaptivecards-templating');
const expressions = () => require('adaptive-expressions') as typeof import('adaptive-expressions');

/** Fields and nothing else, each as `${name}` or `${name.of.part}`, among text. */
const plain = /^(?:[^$\\`]|\$(?!\{)|\$\{(?:\$data|[A-Za-z]\w*(?:\.[A-Za-z]\w*)*)\})*$/;
const fields = /\$\{([^}]*)\}/;

/**
 * A text of a template, read once, where it has more than fields by adaptivecards-templating: its fields are looked up in the data, its conditions
 * weighed by adaptive-expressions. A text of one field alone becomes that field's value, whatever its type. What stands in
 * data is never read as an expression. Throws when the data lacks a field.
 */
export function readText(text: string): Part {
  if (plain.test(text)) return readFields(text);
  const read = templating().Template.parseInterpolatedString(text);
  return typeof read === 'string' ? () => read : readExpression(read);
}

/** What stands between fields, and the names of fields, take turns. */
function readFields(text: string): Part {
  const parts = text.split(fields).map((piece, place) => {
    if (place % 2 === 1) return field(piece.split('.'));
    return piece === '' ? null : () => piece;
  });
  const made = parts.filter((part) => part !== null);
  const [only] = made;
  if (only === undefined) return () => text;
  return made.length === 1 ? only : joined(made);
}

function readExpression(expression: Expression): Part {
  const { Constant, ExpressionType } = expressions();
  if (expression instanceof Constant) return () => expression.value;
  if (expression.type === ExpressionType.Accessor) return field(pathOf(expression));
  if (expression.type === ExpressionType.Concat) return joined(expression.children.map(readExpression));
  return (data) => {
    const { value, error } = expression.tryEvaluate(data);
    if (error !== undefined) throw new Error(error);
    return value;
  };
}

function joined(parts: readonly Part[]): Part {
  return (data) => parts.reduce((text, part) => text + String(part(data)), '');
}

/** `${typed.due}`; `${$data}` is all that the part is bound to. */
function field(path: readonly string[]): Part {
  if (path[0] === '$data') return (data) => data;
  return (data) => {
    let value = data;
    for (const name of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (value === undefined || value === null) throw new Error(`Nothing given for \${${path.join('.')}}`);
    return value;
  };
}

/** The names of an accessor, outermost first: it has its own name and, unless that is the first, what it is a field of. */
function pathOf({ children: [name, owner] }: Expression): readonly string[] {
  return [...(owner === undefined ? [] : pathOf(owner)), String((name as Constant).value)];
}
