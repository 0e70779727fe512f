import { atOnce, type Migration } from './step.ts';

/** How the bot comes into a one-to-one chat with people who never wrote to it. */
export const firstContacts: Migration = () => [
  atOnce('addresses of tenants, and people tried for the first time', [
    `create table tenant_services (
      tenant_id text primary key,
      service_url text not null,
      bot_id text not null,
      channel_id text not null,
      seen_at text not null
    )`,
    `create table first_contacts (
      user_id text not null,
      tenant_id text not null,
      refusals integer not null,
      refused_because text,
      next_at text not null,
      primary key (user_id, tenant_id)
    )`,
  ]),
];
