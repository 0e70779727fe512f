import type { CommitChange, RecordChange } from '../../../src/learning/activities/record-change.ts';
import type { AssignRuns } from '../../../src/learning/assign/assign-run.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { People, Reach, Receipts } from '../../../src/learning/ports/ports.ts';
import type { Drafts, NoticeBook } from '../../../src/learning/ports/team-ports.ts';
import type { TeamAccessDeps } from '../shared/team-access.ts';

export interface AssignDeps extends Omit<TeamAccessDeps, 'nudges'> {
  readonly catalogue: Catalogue;
  readonly people: People;
  readonly drafts: Drafts;
  readonly assignRuns: AssignRuns;
  readonly noticeBook: NoticeBook;
  readonly recordChange: RecordChange;
  readonly commitChange: CommitChange;
  readonly reach: Reach;
  readonly receipts: Pick<Receipts, 'remember'>;
}
