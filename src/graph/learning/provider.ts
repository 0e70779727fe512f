import { z } from 'zod';
import { calls } from '../client/calls.ts';
import { graphId, text } from '../client/lenient.ts';
import { pathOf } from '../client/path.ts';
import { read } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';

/** The learning provider, as far as Coursemate cares. */
export interface ProviderState {
  readonly id: string;
  readonly displayName: string;
  /** Activities can only be managed while this is true. */
  readonly isCourseActivitySyncEnabled: boolean;
}

const graphProvider = z
  .looseObject({
    id: graphId,
    displayName: text.catch(''),
    isCourseActivitySyncEnabled: z.boolean().catch(false),
  })
  .transform(
    ({ id, displayName, isCourseActivitySyncEnabled }): ProviderState => ({
      id,
      displayName,
      isCourseActivitySyncEnabled,
    }),
  );

/** The provider's own record. Graph only lets signed-in administrators near it: each call takes their token. */
export function createProvider({ graph, providerId }: { graph: Graph; providerId: string }) {
  return {
    /** Undefined when the tenant has no such provider. */
    async provider(token: string): Promise<ProviderState | undefined> {
      const call = calls.provider;
      const path = pathOf(call, { provider: providerId });
      const answer = await graph.request({ call, path, token, answers: [404] });
      return answer.status === 404 ? undefined : read(graphProvider, answer, call);
    },

    async setCourseActivitySync(token: string, enabled: boolean): Promise<void> {
      const call = calls.updateProvider;
      const body = { isCourseActivitySyncEnabled: enabled };
      await graph.request({ call, path: pathOf(call, { provider: providerId }), token, body });
    },
  };
}
