import { problemOf } from '../client/problem.ts';
import type { UpdateBody } from './activity-body.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * The body of an update without what Graph did not want and with what it missed, as far as its refusal names fields that can
 * be mended so. Undefined where nothing can, or when `error` is no such refusal.
 */
export function mendedUpdate(error: unknown, { body, spare, needed }: UpdateBody): Body | undefined {
  const problem = problemOf(error);
  if (problem?.status !== 400 || problem.fields.length === 0) return undefined;
  const mended: Record<string, unknown> = { ...body };
  for (const { field, what } of problem.fields) {
    const sent = nameIn(body, field);
    const kept = nameIn(spare, field);
    if (sent === undefined && kept !== undefined && what !== 'invalid') mended[kept] = spare[kept];
    else if (sent !== undefined && what !== 'required' && !needed.has(sent)) delete mended[sent];
    else return undefined;
  }
  return mended;
}

/** The name of this property as we spell it: Graph's messages drift in casing. */
function nameIn(body: Body, field: string): string | undefined {
  return Object.keys(body).find((name) => name.toLowerCase() === field.toLowerCase());
}
