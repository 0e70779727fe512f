import { atOnce, type Migration } from './step.ts';

/** What a person has chosen for themselves. */
export const preferences: Migration = () => [
  atOnce('a table of preferences', [
    `create table preferences (
      tenant_id text not null,
      user_id text not null,
      language text,
      updated_at text not null,
      primary key (tenant_id, user_id)
    )`,
  ]),
];
