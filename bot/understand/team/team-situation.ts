import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { PersonRecord, TeamShown } from '../../../src/learning/ports/ports.ts';
import type { Intention } from '../intention.ts';
import type { LeadIntention } from './lead-intention.ts';

/** What a message is read against. */
export interface TeamSituation {
  /** Those who report to this person. */
  readonly people: readonly PersonRecord[];
  readonly catalogue: Pick<Catalogue, 'get' | 'search' | 'hasTitle'>;
  readonly shown: TeamShown | null;
  /** Whether this person is a learning administrator. */
  readonly isAdmin: boolean;
  /** Whom and what was said just before, which "them" and "it" mean. */
  readonly before?: Pick<LeadIntention, 'people' | 'everyone' | 'except' | 'courses'>;
}

/** What was meant; null when it was nothing of the kind. */
export type Led = readonly Intention[] | null;

/** Longer messages are no orders. */
export const MOST_TOKENS = 90;
