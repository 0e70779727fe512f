import type { Catalogue } from '../src/learning/catalogue.ts';
import type { Ledger, People, Preferences } from '../src/learning/ports.ts';
import type { RecordChange } from '../src/learning/record-change.ts';
import type { Names } from './names.ts';
import type { Notices } from './notices.ts';

/** What answers are worked out with. */
export interface Services {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly people: People;
  readonly names: Names;
  readonly preferences: Preferences;
  readonly recordChange: RecordChange;
  readonly notices: Notices;
}
