import { createRequire } from 'node:module';
import type { Constant, Expression } from 'adaptive-expressions';

/** A part of a template as a function of the data it is bound to. */
export type Binding = (data: unknown) => unknown;

const require = createRequire(import.meta.url);
/** Loaded with the first condition of a template, as it takes 150 ms and most texts have none. */
const templating = () => require('adaptivecards-templating') as typeof import('adaptivecards-templating');
const expressions = () => require('adaptive-expressions') as typeof import('adaptive-expressions');

/** Fields and nothing else, each as `${name}` or `${name.of.part}`, among text. */
const plain = /^(?:[^$\\`]|\$(?!\{)|\$\{(?:\$data|[A-Za-z]\w*(?:\.[A-Za-z]\w*)*)\})*$/;
const fields = /\$\{([^}]*)\}/;

/**
 * Compiles a text of a template: fields are looked up in the data, conditions are evaluated by adaptive-expressions. A text that
 * is one field becomes its value, whatever its type. Data is never evaluated. The binding throws when the data lacks a field.
 */
export function readText(text: string): Binding {
  if (plain.test(text)) return readFields(text);
  const read = templating().Template.parseInterpolatedString(text);
  return typeof read === 'string' ? () => read : readExpression(read);
}

/** The split gives text and names of fields in turn. */
function readFields(text: string): Binding {
  const parts = text.split(fields).map((piece, place) => {
    if (place % 2 === 1) return field(piece.split('.'));
    return piece === '' ? null : () => piece;
  });
  const made = parts.filter((part) => part !== null);
  const [only] = made;
  if (only === undefined) return () => text;
  return made.length === 1 ? only : joined(made);
}

function readExpression(expression: Expression): Binding {
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

function joined(parts: readonly Binding[]): Binding {
  return (data) => parts.reduce((text, part) => text + String(part(data)), '');
}

/** `${typed.due}`; `${$data}` is the whole of the data. */
function field(path: readonly string[]): Binding {
  if (path[0] === '$data') return (data) => data;
  return (data) => {
    let value = data;
    for (const name of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (value === undefined || value === null) throw new Error(`Nothing given for \${${path.join('.')}}`);
    return value;
  };
}

function pathOf({ children: [name, owner] }: Expression): readonly string[] {
  return [...(owner === undefined ? [] : pathOf(owner)), String((name as Constant).value)];
}
