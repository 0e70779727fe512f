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
  reminder: of(200, 3),
  assignedNotice: of(200, 3),
  assignedNoticeChanged: of(200, 3),
  // now and then
  welcome: of(340, 5),
  groupWelcome: of(260, 3),
  help: of(760, 7),
  sharedCourse: of(220, 2),
  next: of(360, 5),
  saved: of(540, 9),
  aboutCourse: of(480, 5),
  ownReminders: of(460, 4),
  ownReminderForm: of(400, 3),
  fileLink: of(200, 4),
  byItself: of(700, 5),
  assignedNotices: of(680, 4),
  // for who leads others
  team: of(700, 7),
  teamDetails: of(880, 15),
  assignForm: of(700, 3),
  assignFormAdmin: of(820, 2),
  assignPreview: of(860, 6),
  assignResult: of(440, 2),
  assignResultFailed: of(280, 2),
  termsForm: of(360, 3),
  report: of(1_040, 4),
};

/** States that show what the longest texts and the largest numbers do. */
export const isExtreme = (state: string): boolean =>
  / title$| names?$|^very many|^long |more people than|amid very many/.test(state);
