/** How much a database holds. */
export interface Size {
  readonly learners: number;
  /** Activities of each learner, and of the one who has most. */
  readonly each: number;
  readonly most: number;
  /** People who report to one manager. */
  readonly team: number;
  readonly courses: number;
  /** Changes, messages seen and lines of the audit. */
  readonly operations: number;
  readonly turns: number;
  readonly auditLines: number;
}

/** `large`: an organisation of 100,000 with half a year behind it. `small`: a hundredth. `tiny`: for `npm test`. */
export const sizes = {
  small: {
    ...{ learners: 1_002, each: 10, most: 300, team: 500, courses: 500 },
    ...{ operations: 2_000, turns: 20_000, auditLines: 20_000 },
  },
  large: {
    ...{ learners: 100_200, each: 10, most: 300, team: 500, courses: 50_000 },
    ...{ operations: 200_000, turns: 2_000_000, auditLines: 2_000_000 },
  },
  tiny: {
    ...{ learners: 42, each: 10, most: 40, team: 20, courses: 110 },
    ...{ operations: 84, turns: 600, auditLines: 600 },
  },
} as const satisfies Readonly<Record<string, Size>>;
