/** Texts on what the bot says by itself. Plain text, as in `cards.ts`. */
export const reminderCards = {
  'card.reminder.due': 'Due soon: {course}',
  'card.reminder.overdue': 'Overdue: {course}',
  'card.reminder.asked': 'You asked me to remind you of “{course}”',
  'card.reminder.unstarted': 'You asked me to remind you of “{course}”. You haven’t started it yet.',
  'card.reminder.several': 'A reminder of {count, plural, one {one course} other {# courses}}',
  'card.reminder.week': 'Your week in learning',
  'card.reminder.team': 'Your team this week',
  'card.reminder.more': 'And {count, plural, one {one more course} other {# more courses}}.',
  'card.reminder.team.overdue':
    'Newly overdue in your team: {people}{more, plural, =0 {} other { and # more}}',
  'card.reminder.team.due': 'Due this week in your team: {people}{more, plural, =0 {} other { and # more}}',
  'card.reminder.team.finished': 'Finished in your team: {people}{more, plural, =0 {} other { and # more}}',
  'card.reminder.team.requests':
    '{count, plural, one {One request for more time waits for you.} other {# requests for more time wait for you.}}',
  'card.button.snooze': 'Snooze',
  'card.button.why': 'Why this?',
  'card.button.less': 'Fewer of these',
} as const;
