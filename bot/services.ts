import type { PersonalRecords } from '../src/learning/account/personal-records.ts';
import type { CommitChange, RecordChange } from '../src/learning/activities/record-change.ts';
import type { AssignRuns } from '../src/learning/assign/assign-run.ts';
import type { Audit } from '../src/learning/audit/audit.ts';
import type { Catalogue } from '../src/learning/catalogue/catalogue.ts';
import type { Ledger, LedgerEntry, People, Preferences } from '../src/learning/ports/ports.ts';
import type { Drafts, NoticeBook, Nudges, TimeRequests } from '../src/learning/ports/team-ports.ts';
import type { Teams } from '../src/learning/team/teams.ts';
import type { SignInSessions } from './features/account/sign-in.ts';
import type { MoreTimeRequests } from './features/more-time/requests.ts';
import type { Reminders } from './features/team/nudges.ts';
import type { RemindAll } from './features/team/remind-all.ts';
import type { Names } from './turn/names.ts';
import type { TakeCostly } from './turn/pace.ts';

/** What answers are worked out with. */
export interface Services {
  readonly ledger: Ledger;
  /** The entry as Graph has it now, or as the ledger has it when Graph cannot say; undefined when it is gone. */
  readonly refreshEntry: (entryId: string) => Promise<LedgerEntry | undefined>;
  readonly catalogue: Catalogue;
  /** Where Viva Learning shows a course, with `{courseId}` where its id belongs, if anywhere. */
  readonly vivaLearningUrl: string;
  readonly people: People;
  readonly names: Names;
  readonly preferences: Preferences;
  readonly personalRecords: PersonalRecords;
  /** Before what takes a long look. */
  readonly takeCostly: TakeCostly;
  readonly audit: Audit;
  readonly recordChange: RecordChange;
  readonly commitChange: CommitChange;
  readonly teams: Teams;
  readonly drafts: Drafts;
  readonly assignRuns: AssignRuns;
  readonly noticeBook: NoticeBook;
  readonly nudges: Nudges;
  readonly timeRequests: TimeRequests;
  /** Whether managers see which courses their people started on their own, rather than how many. */
  readonly teamShowsSelfInitiated: boolean;
  readonly moreTimeRequests: MoreTimeRequests;
  readonly reminders: Reminders;
  readonly remindAll: RemindAll;
  /** Undefined when nobody may sign in. */
  readonly signInSessions: SignInSessions | undefined;
  /** Reads the provider's courses now, in the background. */
  readonly refreshCatalogue: () => void;
}
