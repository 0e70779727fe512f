import type { CommitChange, RecordChange } from '../../../src/learning/activities/record-change.ts';
import type { CourseChoices } from '../../../src/learning/ports/course-choices.ts';
import type { Ledger, LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { ViewDeps } from '../shared/views.ts';

export interface ActivitiesDeps extends ViewDeps {
  readonly ledger: Ledger;
  /** Whether courses have a picture on cards. */
  readonly cardImages: boolean;
  readonly courseChoices: Pick<CourseChoices, 'recent'>;
  /** The entry as Graph has it now, or as the ledger has it when Graph cannot say; undefined when it is gone. */
  readonly refreshEntry: (entryId: string) => Promise<LedgerEntry | undefined>;
  readonly recordChange: RecordChange;
  readonly commitChange: CommitChange;
  /** What "my courses" also shows, held by other providers. */
  readonly elsewhere: (turn: Turn, own: Answer) => Promise<readonly Answer[]>;
}
