import type { PersonalRecords } from '../../../src/learning/account/personal-records.ts';
import type { Audit } from '../../../src/learning/audit/audit.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Ledger, Preferences } from '../../../src/learning/ports/ports.ts';
import type { GivenNames } from '../../turn/given-names.ts';
import type { Names } from '../../turn/names.ts';
import type { TakeCostly } from '../../turn/rate-limit.ts';
import type { HasTeam } from '../../turn/team-check.ts';
import type { SignInSessions } from './sign-in.ts';
import type { StatusLine } from './status.ts';

export interface AccountDeps {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly givenNames: Pick<GivenNames, 'of'>;
  readonly hasTeam: HasTeam;
  readonly preferences: Preferences;
  readonly personalRecords: PersonalRecords;
  /** Undefined when nobody may sign in. */
  readonly signInSessions: SignInSessions | undefined;
  readonly audit: Audit;
  readonly takeCostly: TakeCostly;
  /** Looks at the whole installation; changes nothing. */
  readonly examine: () => Promise<readonly StatusLine[]>;
}
