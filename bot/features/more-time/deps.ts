import type { RecordChange } from '../../../src/learning/activities/record-change.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { NoticeBook, TimeRequests } from '../../../src/learning/ports/team-ports.ts';
import type { TeamAccessDeps } from '../shared/team-access.ts';
import type { MoreTimeRequests } from './requests.ts';

export interface MoreTimeDeps extends Pick<TeamAccessDeps, 'ledger' | 'teams' | 'audit'> {
  readonly catalogue: Catalogue;
  readonly timeRequests: TimeRequests;
  readonly moreTimeRequests: MoreTimeRequests;
  readonly noticeBook: NoticeBook;
  readonly recordChange: RecordChange;
}
