/** Graph: the simulator, a fifth of whose answers go wrong. */

import { seededRandom } from '../../src/simulator/faults/seeded-random.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { settingsNamed } from '../../src/simulator/switches.ts';
import { serve } from './child.ts';
import { createFastClock, type Tempo } from './fast-clock.ts';
import { organisationOf } from './organisation.ts';

export interface GraphOptions extends Tempo {
  readonly learners: number;
  readonly seed: number;
  /** Names of the local Graph's switches, separated by commas. */
  readonly tenant: string;
}

await serve(async ({ learners, seed, tenant, ...tempo }: GraphOptions) => {
  const simulator = await createSimulator({
    clock: createFastClock(tempo),
    random: seededRandom(seed),
    organisation: organisationOf(learners),
    recordedRequests: 1_000_000,
    settings: settingsNamed(tenant),
  });
  return { url: simulator.url, stop: () => simulator.close() };
});
