import { randomBytes } from 'node:crypto';
import { atOnce, type Migration } from './step.ts';

const statements = (): readonly string[] => [
  `create table file_offers (
    id text primary key,
    road text not null,
    tenant_id text not null,
    user_id text not null,
    what text not null,
    until text not null,
    used_at text
  )`,
  `create table upload_hosts (
    tenant_id text primary key,
    name text not null,
    learned_at text not null
  )`,
  'create table link_keys (secret text not null)',
  // hexadecimal digits only
  `insert into link_keys (secret) values ('${randomBytes(32).toString('hex')}')`,
];

/** Files that were offered to people, where they may be uploaded, and the secret that links to them are signed with. */
export const fileOffers: Migration = () => [atOnce('tables of file offers', statements())];
