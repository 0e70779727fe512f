/** Graph, with everybody and everything of a population; as many courses as asked for have another title than they had. */
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { serve } from '../chaos/child.ts';
import { createPopulation } from './population.ts';
import type { Size } from './sizes.ts';

export interface GraphOptions {
  readonly size: Size;
  /** ISO; the population's. */
  readonly now: string;
  readonly changedCourses: number;
  /** Items of a page, as Graph's. */
  readonly pageSize: number;
}

await serve(async ({ size, now, changedCourses, pageSize }: GraphOptions) => {
  const base = contoso();
  const [academy, ...others] = base.providers;
  if (academy === undefined) throw new Error('no provider');
  const { people, contents, record, tables } = createPopulation({
    ...{ size, now: new Date(now), secret: '', tenantId: base.tenant.id, serviceUrl: '' },
  });
  const changed = contents.map((content, n) =>
    n < changedCourses ? { ...content, title: `${content.title}, new edition` } : content,
  );
  const simulator = await createSimulator({
    recordedRequests: 1_000,
    settings: { pageSize, pageMost: pageSize },
    organisation: {
      ...base,
      people: [...base.people, ...people],
      providers: [{ ...academy, contents: changed }, ...others],
      activities: () => Array.from({ length: tables.activities.count }, (_, n) => record(n)),
    },
  });
  return { url: simulator.url, stop: () => simulator.close() };
});
