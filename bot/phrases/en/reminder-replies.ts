import { sentences } from '../sentences.ts';

/** What the bot answers about what it says by itself. */
export const reminderReplies = {
  'reminders.snoozeUntil': 'Until when should I keep quiet about “{course}”?',
  'reminders.snoozeAllUntil': 'Until when should I keep quiet?',
  'reminders.tomorrow': 'Tomorrow',
  'reminders.nextMonday': 'Monday',
  'reminders.twoWeeks': 'In two weeks',
  'reminders.snoozed': 'All right: nothing about “{course}” until {day}.',
  'reminders.snoozedAll': 'All right: no reminders until {day}.',
  'reminders.why.due': 'I remind people {days} days before something is due.',
  'reminders.why.overdue': 'I remind people {days} days after something was due and isn’t done.',
  'reminders.why.own': 'You asked me to remind you of this.',
  'reminders.why.weekly': 'You asked for a summary each week.',
  'reminders.why.team':
    'On the first working day of a week I tell people who assign courses, or are asked for more time, how their reports are doing.',
  'reminders.why.hours': sentences(
    'I write between {from} and {to} in your time zone ({zone}), on working days, and once a day at most.',
    'I leave out what’s done, withdrawn or snoozed.',
  ),
  'reminders.why.organisation':
    'That’s how your organisation has set it up; what you switch off stays off for you.',
  'reminders.less': 'What should I leave out?',
  'reminders.off.due': 'Before things are due',
  'reminders.off.overdue': 'When they’re overdue',
  'reminders.off.team': 'My team on Mondays',
  'reminders.off.weekly': 'The weekly summary',
  'reminders.off.all': 'Everything',
  'reminders.isOff.due': 'I won’t remind you before things are due any more.',
  'reminders.isOff.overdue': 'I won’t remind you of what’s overdue any more.',
  'reminders.isOff.team': 'I won’t tell you how your team is doing any more.',
  'reminders.isOff.weekly': 'No more weekly summaries.',
  'reminders.isOff.all': 'I won’t send you reminders any more. I’ll still tell you about new assignments.',
  'reminders.days': 'What I’ll send on my own, by day:',
  'reminders.noDays': 'Nothing is planned.',
  'reminders.day.planning':
    '{day}: {people, plural, one {one person} other {# people}} so far, still being planned',
  'reminders.day.open': '{day}: {people, plural, one {one person} other {# people}}',
  'reminders.day.held': '{day}: {people, plural, one {one person} other {# people}}, **held**',
  'reminders.day.released': '{day}: {people, plural, one {one person} other {# people}}, released',
  'reminders.day.over': '{day}: {people, plural, one {one person} other {# people}}, over',
  'reminders.unreachable': '{people, plural, one {One more person} other {# more people}} can’t be reached',
  'reminders.limit': 'A day with more than {limit, number} people is held until somebody releases it.',
  'reminders.release': 'Release {day}',
  'reminders.isReleased':
    'Released: {people, plural, one {one person hears} other {# people hear}} from me in their working hours.',
} as const;
