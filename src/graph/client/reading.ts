import type { z } from 'zod';
import { Bug } from '../../errors.ts';
import type { GraphCall } from './calls.ts';
import { nameOf } from './failure.ts';
import type { GraphRequest } from './graph-request.ts';
import type { Graph, GraphAnswer } from './request.ts';

/** The answer's body as `schema` reads it. Throws a Bug naming the properties that were not as documented. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  answer: GraphAnswer,
  call: GraphCall,
): z.output<Schema> {
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues
    .map(({ path, code }) => `${path.join('.') || 'body'}: ${code}`)
    .join(', ');
  throw new Bug(`Graph's answer to ${nameOf(call)} is not as documented (${where})`, {
    requestId: answer.requestId,
    ambiguous: call.method !== 'GET',
  });
}

/** What is there to be read; undefined when Graph says 404. */
export async function readIfThere<Schema extends z.ZodType>(
  graph: Pick<Graph, 'request'>,
  schema: Schema,
  request: GraphRequest,
): Promise<z.output<Schema> | undefined> {
  const answer = await graph.request({ ...request, answers: [404] });
  return answer.status === 404 ? undefined : read(schema, answer, request.call);
}
