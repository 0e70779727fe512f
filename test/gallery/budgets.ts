export interface Budget {
  /** Most pixels in the width of a chat. */
  readonly height: number;
  /** Most buttons on the card, whatever row they stand in. */
  readonly buttons: number;
}

const of = (height: number, buttons: number): Budget => ({ height, buttons });

/** How much of a chat each card may take in its ordinary states, in any language. */
export const budgets: Readonly<Record<string, Budget>> = {
  // what people see every day
  activities: of(560, 6),
  activity: of(440, 10),
  receipt: of(240, 4),
  question: of(150, 2),
  message: of(200, 4),
  choice: of(460, 7),
  courses: of(500, 8),
  reminder: of(260, 5),
  assignedNotice: of(260, 5),
  assignedNoticeChanged: of(280, 5),
  // now and then
  welcome: of(340, 5),
  groupWelcome: of(260, 3),
  help: of(680, 3),
  sharedCourse: of(220, 2),
  next: of(480, 11),
  saved: of(680, 14),
  aboutCourse: of(500, 7),
  ownReminders: of(660, 14),
  ownReminderForm: of(400, 3),
  fileLink: of(200, 4),
  byItself: of(700, 6),
  assignedNotices: of(680, 4),
  // for who leads others
  team: of(820, 8),
  teamDetails: of(880, 15),
  assignForm: of(700, 3),
  assignFormAdmin: of(820, 2),
  assignPreview: of(860, 6),
  assignResult: of(400, 2),
  assignResultFailed: of(260, 2),
  termsForm: of(360, 3),
  report: of(1_260, 10),
};

/** States that show what the longest texts and the largest numbers do. */
export const isExtreme = (state: string): boolean =>
  / title$| names?$|^very many|^long |more people than|amid very many/.test(state);
