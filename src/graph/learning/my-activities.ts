import { z } from 'zod';
import type { GraphActivity } from '../../learning/activities/activity.ts';
import { calls } from '../client/calls.ts';
import { both } from '../client/lenient.ts';
import { pagesOf } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import type { Graph } from '../client/request.ts';
import { graphActivity } from './graph-activity.ts';

/** An activity with the provider whose course it is about. */
export interface ProvidedActivity extends GraphActivity {
  readonly providerId: string | null;
}

const provider = z.looseObject({ learningProviderId: z.string().max(256).nullish().catch(null) });

const provided = both(graphActivity, provider).transform(
  ([activity, { learningProviderId }]): ProvidedActivity => ({
    ...activity,
    providerId: learningProviderId?.toLowerCase() ?? null,
  }),
);

/** Activities of one learner that are read at once. */
const MOST = 2_000;

/** Activities of the signed-in learner, whichever provider's, with their own delegated `token`; not many beyond 2,000. */
export async function myActivities(
  graph: Graph,
  token: string,
  signal?: AbortSignal,
): Promise<readonly ProvidedActivity[]> {
  const call = calls.myActivities;
  const headers = { prefer: 'include-unknown-enum-members' };
  const all: ProvidedActivity[] = [];
  const request = { call, path: pathOf(call, {}), token, headers, signal };
  for await (const page of pagesOf(graph, request, provided)) {
    all.push(...page);
    if (all.length >= MOST) break;
  }
  return all;
}
