import { z } from 'zod';
import { type Clock, MINUTE, toInstant } from '../../clock.ts';
import type { KnownBehaviour, TenantBehaviour, TenantFindings } from '../../learning/ports/ports.ts';
import { externalIdNames } from '../../learning/ports/tenant-findings.ts';
import type { Database } from '../database/database.ts';
import { createInterval, type Repeated } from '../database/interval.ts';
import type { Jobs } from '../database/jobs.ts';
import { readJson } from '../database/json.ts';

/** What each may be: another version of the bot may have written what this one does not know. */
const readable: { readonly [Name in keyof TenantBehaviour]: z.ZodType<TenantBehaviour[Name]> } = {
  externalIdName: z.enum(externalIdNames),
  batchedWrites: z.enum(['accepted', 'refused']),
  requestsPerSecond: z.number().positive(),
  nullInUpdate: z.enum(['clears', 'keeps', 'refused']),
  reopening: z.enum(['accepted', 'ignored', 'refused']),
  secondActivity: z.enum(['accepted', 'refused']),
};

export interface TenantFindingsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Registration id of the learning provider: what was found on another one is not believed. */
  readonly providerId: string;
  /** What the operator has set: it wins over what was found. */
  readonly settings?: KnownBehaviour;
  readonly jobs?: Jobs;
  readonly everyMs?: number;
}

export interface KeptTenantFindings extends TenantFindings, Repeated {
  /** Reads what was found, by whichever instance or by the doctor. */
  refresh(): Promise<void>;
}

/** Findings about the tenant's Graph, kept in the ledger's database and read again every `everyMs` milliseconds. */
export function createTenantFindings(deps: TenantFindingsDeps): KeptTenantFindings {
  const { database, clock, providerId, settings = {}, jobs, everyMs = MINUTE } = deps;
  let known: KnownBehaviour = settings;

  async function refresh(): Promise<void> {
    const rows = await database.query
      .selectFrom('tenant_findings')
      .select(['name', 'value'])
      .where('provider_id', '=', providerId)
      .execute();
    const found = Object.fromEntries(
      rows.flatMap(({ name, value }) => {
        const read = isName(name) ? readable[name].safeParse(readJson(value)) : undefined;
        return read?.success === true ? [[name, read.data]] : [];
      }),
    );
    known = { ...found, ...settings };
  }

  const rounds = createInterval({ name: 'tenantFindings', everyMs, jobs }, refresh);
  return {
    current: () => known,
    async note(found) {
      known = { ...known, ...found, ...settings };
      const found_at = toInstant(clock.now());
      const rows = Object.entries(found).map(([name, value]) => ({
        ...{ provider_id: providerId, name, value: JSON.stringify(value), found_at },
      }));
      if (rows.length > 0)
        await database.query
          .insertInto('tenant_findings')
          .values(rows)
          .onConflict((conflict) =>
            conflict
              .columns(['provider_id', 'name'])
              .doUpdateSet(({ ref }) => ({ value: ref('excluded.value'), found_at })),
          )
          .execute();
      await refresh();
    },
    refresh,
    start: rounds.start,
    stop: rounds.stop,
  };
}

const isName = (name: string): name is keyof TenantBehaviour => Object.hasOwn(readable, name);
