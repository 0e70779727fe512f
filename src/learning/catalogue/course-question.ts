/** What somebody may want to know about a course, or about others like it. */
export const aspects = [
  'subject',
  'duration',
  'level',
  'skills',
  'language',
  'easier',
  'harder',
  'shorter',
  'similar',
] as const;
export type Aspect = (typeof aspects)[number];
