import { atOnce, type Migration } from './step.ts';

/** What the doctor's probe makes in Graph, noted before it is made: the next run removes what a killed one left. */
export const probeJournal: Migration = () => [
  atOnce('a journal of the probe', [
    `create table probe_journal (
      provider_id text not null,
      external_id text not null,
      noted_at text not null,
      primary key (provider_id, external_id)
    )`,
  ]),
];
