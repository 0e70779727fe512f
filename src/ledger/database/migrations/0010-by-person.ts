import { type Migration, makeIndex } from './step.ts';

/**
 * What is asked about a person is found without reading whole tables. No turn writes an entry of these. The audit has none: each
 * change would write it, which was a tenth of the work of a mark, so a person's lines are counted window by window.
 */
export const byPerson: Migration = () => [
  makeIndex('receipts_user', 'receipts (user_id)'),
  makeIndex('contexts_user', 'contexts (user_id)'),
  makeIndex('conversations_user', 'conversations (user_id)'),
  makeIndex('drafts_actor', 'drafts (actor_id)'),
  makeIndex('notices_learner', 'notices (learner_id)'),
  makeIndex('nudges_actor', 'nudges (actor_id)'),
  makeIndex('time_requests_learner', 'time_requests (learner_id)'),
  makeIndex('time_requests_manager', 'time_requests (manager_id)'),
  // of those few that are forgotten in time
  makeIndex('activities_deleted', 'activities (deleted_at, id) where deleted_at is not null'),
];
