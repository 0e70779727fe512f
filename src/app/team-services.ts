import { offersLast } from '../../bot/features/files/exports.ts';
import { createUpload } from '../../bot/features/files/upload.ts';
import { createUploadPlaces } from '../../bot/features/files/upload-places.ts';
import { createMoreTimeRequests } from '../../bot/features/more-time/requests.ts';
import { createReminders } from '../../bot/features/team/nudges.ts';
import { createRemindAll } from '../../bot/features/team/remind-all.ts';
import { createNotices, type NoticesDeps } from '../../bot/notify/notices.ts';
import { type Clock, HOUR, MINUTE, SECOND } from '../clock.ts';
import type { CommitChange } from '../learning/activities/record-change.ts';
import { type AssignRunDeps, createAssignRuns } from '../learning/assign/assign-run.ts';
import type { Catalogue } from '../learning/catalogue/catalogue.ts';
import { createSignedLinks } from '../learning/files/signed-link.ts';
import type { Ledger, Outbox, People } from '../learning/ports/ports.ts';
import { createMomentsOf } from '../learning/team/learner-moments.ts';
import { createTeams, type TeamsDeps, type TeamsOptions } from '../learning/team/teams.ts';
import type { Database } from '../ledger/database/database.ts';
import { createInterval } from '../ledger/database/interval.ts';
import type { Jobs } from '../ledger/database/jobs.ts';
import { createCountReport } from '../ledger/stores/count-report.ts';
import { createDrafts } from '../ledger/stores/drafts.ts';
import { createFileOffers, createLinkKey, createUploadHosts } from '../ledger/stores/file-offers.ts';
import { createNoticeBook } from '../ledger/stores/notice-book.ts';
import { createNudges } from '../ledger/stores/nudges.ts';
import { createReach } from '../ledger/stores/reach.ts';
import { createReminderRuns } from '../ledger/stores/reminder-runs.ts';
import { createReports } from '../ledger/stores/reports.ts';
import { createTimeRequests } from '../ledger/stores/time-requests.ts';
import { createZones } from '../ledger/stores/zones.ts';
import type { Log } from '../log.ts';

export interface TeamServicesDeps {
  readonly database: Database;
  readonly people: People;
  readonly peopleOnWalks: TeamsDeps['peopleOnWalks'];
  readonly peopleShown: TeamsDeps['peopleShown'];
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly catalogue: Catalogue;
  readonly commitChange: CommitChange;
  readonly tenant: AssignRunDeps['tenant'];
  readonly flushWithinMs: number;
  /** For proactive messages. */
  readonly proactive: Omit<NoticesDeps, 'noticeBook'> & { readonly log: Log };
  readonly clock: Clock;
  readonly jobs: Jobs;
  /** The interval to use for rounds of this many milliseconds; shorter in tests. */
  readonly roundsEvery: (ms: number) => number;
  readonly options: TeamsOptions & {
    readonly teamShowsSelfInitiated: boolean;
    readonly defaultZone: string;
    readonly publicUrl: () => string | undefined;
    readonly sharePointHosts: readonly string[] | undefined;
    readonly uploadFetch: typeof fetch;
  };
}

/** What managers need: teams, bulk assignments, reminders, requests for more time, and notices to learners. */
export function createTeamServices(deps: TeamServicesDeps) {
  const { database, people, clock, proactive, roundsEvery, jobs, options } = deps;
  const noticeBook = createNoticeBook(database, clock);
  const drafts = createDrafts(database, clock);
  const assignRuns = createAssignRuns({ ...deps, drafts, noticeBook });
  const notices = createNotices({ ...proactive, noticeBook });
  const nudges = createNudges(database, clock);
  const timeRequests = createTimeRequests(database, clock);
  const moreTimeRequests = createMoreTimeRequests({ ...proactive, people, timeRequests });
  const countReport = createCountReport({ database, clock, log: proactive.log, jobs, roundsEvery });
  const { log } = proactive;
  const momentsOf = createMomentsOf({ zones: createZones(database), defaultZone: options.defaultZone });
  const reminders = createReminders({ ...proactive, nudges, momentsOf });
  const remindAll = createRemindAll({
    ...proactive,
    reminders,
    reminderRuns: createReminderRuns(database, clock),
  });
  const remindRounds = createInterval(
    { name: 'reminders', everyMs: roundsEvery(15 * SECOND), longestMs: HOUR, jobs },
    remindAll.carryOn,
  );
  return {
    ports: {
      teams: createTeams(deps, options),
      drafts,
      assignRuns,
      noticeBook,
      reach: createReach(database, clock),
      nudges,
      momentsOf,
      timeRequests,
      reports: createReports(database),
      moreTimeRequests,
      reminders,
      remindAll,
      teamShowsSelfInitiated: options.teamShowsSelfInitiated,
    },
    files: {
      upload: createUpload({ fetch: options.uploadFetch, log }),
      places: createUploadPlaces({
        named: options.sharePointHosts,
        learned: createUploadHosts(database, clock),
        log,
      }),
      offers: createFileOffers(database, clock, offersLast),
      links: createSignedLinks(createLinkKey(database)),
      publicUrl: options.publicUrl,
    },
    background: [
      countReport,
      createInterval(
        { name: 'assignments', everyMs: roundsEvery(15 * SECOND), longestMs: HOUR, jobs },
        assignRuns.carryOn,
      ),
      { start: remindRounds.start, stop: () => Promise.all([remindAll.stop(), remindRounds.stop()]) },
      createInterval(
        { name: 'notices', everyMs: roundsEvery(2 * SECOND), longestMs: HOUR, jobs },
        notices.tellDue,
      ),
      createInterval(
        { name: 'heldReminders', everyMs: roundsEvery(15 * SECOND), longestMs: HOUR, jobs },
        reminders.sendDue,
      ),
      createInterval(
        { name: 'timeRequests', everyMs: roundsEvery(MINUTE), longestMs: HOUR, jobs },
        moreTimeRequests.lookAround,
      ),
    ],
    async carryOn() {
      await countReport.run();
      await assignRuns.carryOn();
      await remindAll.ended();
      await remindAll.carryOn();
    },
    async tellDue() {
      await notices.tellDue();
      await reminders.sendDue();
      await moreTimeRequests.lookAround();
    },
  };
}
