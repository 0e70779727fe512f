import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { CourseChoices } from '../../../src/learning/ports/course-choices.ts';
import type { Ledger, People } from '../../../src/learning/ports/ports.ts';
import type { Teams } from '../../../src/learning/team/teams.ts';

export interface CoursesDeps {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
  readonly catalogue: Catalogue;
  readonly courseChoices: Pick<CourseChoices, 'recent'>;
  /** Whether courses have a picture on cards. */
  readonly cardImages: boolean;
  /** What these courses, a page of them, are about, by id. */
  readonly descriptions: (courseIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Reads the provider's courses now, in the background. */
  readonly refreshCatalogue: () => void;
  readonly vivaLearningUrl: string;
  readonly teams: Teams;
  readonly people: People;
}
