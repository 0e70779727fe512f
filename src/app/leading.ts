import { createNotices, type NoticesDeps } from '../../bot/notices.ts';
import { type Clock, SECOND } from '../clock.ts';
import { createAssignRuns } from '../learning/assign-run.ts';
import type { Catalogue } from '../learning/catalogue.ts';
import type { Ledger, Outbox, People } from '../learning/ports.ts';
import type { CommitChange } from '../learning/record-change.ts';
import { createTeams, type TeamsOptions } from '../learning/teams.ts';
import type { Database } from '../ledger/database.ts';
import { createDrafts } from '../ledger/drafts.ts';
import { every } from '../ledger/every.ts';
import { createNoticeBook } from '../ledger/notice-book.ts';
import { createNudges } from '../ledger/nudges.ts';
import { createTimeRequests } from '../ledger/time-requests.ts';

export interface LeadingDeps {
  readonly database: Database;
  readonly people: People;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly catalogue: Catalogue;
  readonly commitChange: CommitChange;
  readonly telling: Omit<NoticesDeps, 'noticeBook'>;
  readonly clock: Clock;
  readonly options: TeamsOptions;
}

/** What managers need beside the rest: their teams, assignments to many, and telling learners of them. */
export function createLeading(deps: LeadingDeps) {
  const { database, people, clock, telling, options } = deps;
  const noticeBook = createNoticeBook(database, clock);
  const drafts = createDrafts(database, clock);
  const assignRuns = createAssignRuns({ ...deps, drafts, noticeBook });
  const notices = createNotices({ ...telling, noticeBook });
  const { log } = telling;
  return {
    services: {
      teams: createTeams(people, clock, options),
      drafts,
      assignRuns,
      noticeBook,
      nudges: createNudges(database, clock),
      timeRequests: createTimeRequests(database, clock),
    },
    background: [every(15 * SECOND, assignRuns.carryOn, log), every(2 * SECOND, notices.tellDue, log)],
    /** Carries on what was left off, and tells what is due, at once. */
    carryOn: assignRuns.carryOn,
    tellDue: notices.tellDue,
  };
}
