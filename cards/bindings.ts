import { Constant, type Expression, ExpressionType } from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating';

/** What stands in a template, given the data it is bound to. */
export type Part = (data: unknown) => unknown;

/**
 * A text of a template, read once by adaptivecards-templating: its fields are looked up in the data, its conditions
 * weighed by adaptive-expressions. A text of one field alone becomes that field's value, whatever its type. What stands in
 * data is never read as an expression. Throws when the data lacks a field.
 */
export function readText(text: string): Part {
  const read = Template.parseInterpolatedString(text);
  return typeof read === 'string' ? () => read : readExpression(read);
}

function readExpression(expression: Expression): Part {
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
