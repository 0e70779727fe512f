import { z } from 'zod';
import { calls } from '../client/calls.ts';
import type { GraphRequest } from '../client/graph-request.ts';
import { optionalText, readable } from '../client/lenient.ts';
import { pagesOf } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import type { Graph } from '../client/request.ts';

/** A service plan that a licence gives a person. */
export interface ServicePlan {
  readonly id: string;
  /** As Microsoft names it, such as VIVA_LEARNING_SEEDED. */
  readonly name: string;
  readonly isOn: boolean;
}

const licence = z.looseObject({
  servicePlans: readable(
    z.looseObject({
      servicePlanId: z.string().max(256),
      servicePlanName: z.string().max(256).catch(''),
      provisioningStatus: optionalText,
    }),
  ),
});

/** Every service plan of this person's licences (Entra id or user principal name). */
export async function plansOf(
  graph: Graph,
  user: string,
  options: Pick<GraphRequest, 'oneOfMany' | 'signal'> = {},
): Promise<readonly ServicePlan[]> {
  const call = calls.licences;
  const request = { call, path: pathOf(call, { user }, { $select: 'servicePlans' }), ...options };
  const plans: ServicePlan[] = [];
  for await (const page of pagesOf(graph, request, licence))
    for (const { servicePlanId, servicePlanName, provisioningStatus } of page.flatMap(
      ({ servicePlans }) => servicePlans,
    ))
      plans.push({ id: servicePlanId, name: servicePlanName, isOn: provisioningStatus !== 'Disabled' });
  return plans;
}
