import type { Clock } from '../../clock.ts';
import { Bug, Later, type PhraseValues, Refusal } from '../../errors.ts';
import type { GraphCall } from './calls.ts';
import { type GraphError, readErrorBody } from './error-body.ts';
import { type ErrorRow, errorTable } from './error-table.ts';
import { fieldProblems, withProblem } from './problem.ts';
import { retryAfterMs } from './retry-after.ts';

/** An answer of any status, with its body as text. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** `request-id`: only Graph sends it, a proxy or captive portal in between does not. */
  readonly graphRequestId: string | undefined;
  readonly retryAfter: string | undefined;
}

/** True when it was Graph that answered, and not something between it and us. */
export function isFromGraph(answer: RawAnswer): boolean {
  return answer.graphRequestId !== undefined || readErrorBody(answer.text) !== undefined;
}

/**
 * The failure that an error answer means. `sentId` (our client-request-id) stands in where Graph named no request id.
 * Never throws.
 */
export function failureOf(
  answer: RawAnswer,
  { call, clock, sentId }: { call: GraphCall; clock: Clock; sentId: string },
): Refusal | Later | Bug {
  const error = readErrorBody(answer.text);
  const requestId = answer.graphRequestId ?? error?.requestId ?? sentId;
  const { codes, messages } = error ?? { codes: [], messages: [] };
  const said = `Graph answered ${answer.status}${codes[0] === undefined ? '' : ` (${codes[0].slice(0, 60)})`} to ${nameOf(call)}`;
  const changes = call.method !== 'GET';
  const fields = fieldProblems(messages);
  const meaning = errorTable.find((row) => fits(row, answer.status, { codes, messages }))?.meaning;

  if (meaning?.kind === 'later') {
    const waitMs = retryAfterMs(answer.retryAfter, messages, clock);
    const { throttled, ambiguous } = meaning;
    const { status } = answer;
    return new Later(said, { waitMs, throttled, ambiguous: ambiguous && changes, status, requestId });
  }
  if (meaning === undefined || !isFromGraph(answer)) {
    const what = isFromGraph(answer)
      ? said
      : `Something that is not Graph answered ${answer.status} to ${nameOf(call)}`;
    const bug = new Bug(what, { requestId, ambiguous: changes && answer.status < 400 });
    return isFromGraph(answer) ? withProblem(bug, { status: answer.status, fields }) : bug;
  }
  const code = meaning.code === 'missing' ? call.missing : meaning.code;
  const named = code === 'graphField' ? [...new Set(fields.map(({ field }) => field))].join(', ') : '';
  const fix = named === '' ? meaning.fix : `${meaning.fix} Fields: ${named}.`;
  const values: PhraseValues = named === '' ? {} : { fields: named };
  const refusal = new Refusal(code, { fix, requestId, values, cause: new Error(said) });
  return withProblem(refusal, { status: answer.status, fields });
}

/** A call without the ids in it, fit for a log. */
export function nameOf(call: GraphCall): string {
  return `${call.method} ${call.path}`;
}

function fits(
  row: ErrorRow,
  status: number,
  { codes, messages }: Pick<GraphError, 'codes' | 'messages'>,
): boolean {
  const sameStatus = row.status === 'any5xx' ? status >= 500 && status <= 599 : row.status === status;
  return (
    sameStatus &&
    (row.code === undefined || codes.includes(row.code)) &&
    (row.says === undefined || messages.some((message) => row.says?.test(message)))
  );
}
