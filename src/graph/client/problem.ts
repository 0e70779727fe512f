/** A field that Graph named, as it spelled it, and what it found wrong with it. */
export interface FieldProblem {
  readonly field: string;
  readonly what: 'required' | 'empty' | 'invalid' | 'tooLong';
}

/** What an error answer said of the request, for those who can mend it. */
export interface Problem {
  readonly status: number;
  readonly fields: readonly FieldProblem[];
}

/** Beside the failures instead of in them, so that no log has what Graph quoted. */
const problems = new WeakMap<Error, Problem>();

/** Keeps with `failure` what Graph said, and returns it. */
export function withProblem<Failure extends Error>(failure: Failure, problem: Problem): Failure {
  problems.set(failure, problem);
  return failure;
}

/** What Graph said when it answered with this failure; undefined for what is none of Graph's answers. */
export function problemOf(failure: unknown): Problem | undefined {
  return failure instanceof Error ? problems.get(failure) : undefined;
}

const kinds = {
  shouldn: 'empty',
  'is required': 'required',
  'is invalid': 'invalid',
  length: 'tooLong',
} as const;

/** The fields that these messages name. "Input field notesshouldn't be empty": the documentation's own texts lack the space. */
export function fieldProblems(messages: readonly string[]): readonly FieldProblem[] {
  return messages.flatMap((message) =>
    [
      ...message.matchAll(/input field\s+['"]?(\w{1,60}?)['"]?\s*(shouldn|is required|is invalid|length)/gi),
    ].map(([, field = '', kind = '']) => ({ field, what: kinds[kind.toLowerCase() as keyof typeof kinds] })),
  );
}
