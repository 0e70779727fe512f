import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { CourseChoices } from '../../../src/learning/ports/course-choices.ts';
import type { Ledger } from '../../../src/learning/ports/ports.ts';

/** What suggesting, saving and planning need. */
export interface NextDeps {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
  readonly catalogue: Catalogue;
  readonly courseChoices: CourseChoices;
  /** Whether courses have a picture on cards. */
  readonly cardImages: boolean;
}
