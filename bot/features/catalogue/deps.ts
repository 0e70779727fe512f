import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { People } from '../../../src/learning/ports/ports.ts';
import type { Teams } from '../../../src/learning/team/teams.ts';

/** What courses are found, suggested and shared with. */
export interface CoursesDeps {
  readonly catalogue: Catalogue;
  /** Reads the provider's courses now, in the background. */
  readonly refreshCatalogue: () => void;
  /** Where Viva Learning shows a course, with `{courseId}` where its id belongs, if anywhere. */
  readonly vivaLearningUrl: string;
  readonly teams: Teams;
  readonly people: People;
}
