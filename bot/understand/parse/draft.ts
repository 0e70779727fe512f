import type { Reading } from '../reading.ts';

/** What a rule found out of a clause. */
export type Draft = Partial<Reading> & { readonly because: readonly string[] };

/** A reading that says nothing. */
export const emptyReading: Reading = {
  intent: null,
  certain: false,
  mood: 'command',
  text: '',
  course: null,
  courseWithNumber: null,
  pointer: null,
  percentage: null,
  date: null,
  people: [],
  everyReport: false,
  assignmentType: null,
  language: null,
  corrects: false,
  retracts: false,
  contrasts: false,
  apart: null,
  leftover: '',
  titleOnly: false,
  because: [],
};
