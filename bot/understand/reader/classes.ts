/** What the reader tells apart; what only shows something goes from `activity` to `moreTime`. `other` is talk, plans, and whatever else the bot does nothing about. */
export const classes = [
  'start',
  'complete',
  'mark',
  'remove',
  'undo',
  'save',
  'yes',
  'no',
  'activity',
  'about',
  'list',
  'list.overdue',
  'list.finished',
  'list.required',
  'list.dueSoon',
  'results',
  'catalogue',
  'next',
  'help',
  'how',
  'greet',
  'thanks',
  'language',
  'moreTime',
  'team',
  'assign',
  'other',
] as const;
export type Class = (typeof classes)[number];

/** Classes whose answer only shows something. */
export const views: ReadonlySet<Class> = new Set(
  classes.slice(classes.indexOf('activity'), classes.indexOf('moreTime') + 1),
);
