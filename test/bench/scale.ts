/** How much there is: learners, activities of each, courses in the catalogue. */
export interface Scale {
  readonly learners: number;
  readonly activitiesEach: number;
  readonly courses: number;
}

/** The scale at which turns are measured: a list of twenty, as many learners as there are turns at once and more. */
export const usual: Scale = { learners: 200, activitiesEach: 20, courses: 100 };
