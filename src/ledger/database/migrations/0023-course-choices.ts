import { atOnce, type Migration } from './step.ts';

/** What people saved for later, and what they do not want suggested. The key begins with who is asked about. */
export const courseChoices: Migration = () => [
  atOnce('table of course choices', [
    `create table course_choices (
      user_id text not null,
      course_id text not null,
      choice text not null,
      chosen_at text not null,
      primary key (user_id, course_id)
    )`,
  ]),
];
