import { atOnce, type Migration } from './step.ts';

/** What has been found out about the tenant's Graph where Microsoft's documents leave it open. */
export const tenantFindings: Migration = () => [
  atOnce('a table of findings', [
    `create table tenant_findings (
      provider_id text not null,
      name text not null,
      value text not null,
      found_at text not null,
      primary key (provider_id, name)
    )`,
  ]),
];
