import { sentences } from '../sentences.ts';

/** Cards of people's own reminders, and their buttons. Plain text, as in `cards.ts`. */
export const ownReminderCards = {
  'card.ownReminders.heading': 'My reminders',
  'card.ownReminders.empty': 'You haven’t made any reminders.',
  'card.ownReminders.empty.hint':
    'Type for example “remind me about Fire Safety tomorrow at 9”, or “every Monday”.',
  'card.ownReminders.all': 'Everything you have open',
  'card.ownReminders.day': 'Day',
  'card.ownReminders.day.error': 'Choose today or a later day.',
  'card.ownReminders.time': 'Time',
  'card.ownReminders.time.error': 'Choose a time.',
  'card.ownReminders.every': 'How often?',
  'card.ownReminders.once': 'Once',
  'card.ownReminders.daily': 'Every day',
  'card.ownReminders.weekly': 'Every week, on that weekday',
  'card.ownReminders.otherWeek': 'Every other week, on that weekday',
  'card.button.change': 'Change',
  'card.button.ownReminders': 'My reminders',
  'card.button.reminderSettings': 'Reminder settings',
  'card.tooltip.changeReminder': 'Change the reminder: {course}',
  'card.tooltip.removeReminder': 'Remove the reminder: {course}',
} as const;

/** What the bot answers about people's own reminders, and about how they want to be reminded. */
export const ownReminderReplies = {
  'reminders.comes.once': '{day} at {time}',
  'reminders.comes.daily': 'every day at {time}, next on {day}',
  'reminders.comes.weekly':
    '{isRun, select, yes {{first} to {last}} other {every {weekdays}}} at {time}, next on {day}',
  'reminders.comes.otherWeek':
    'every other week {isRun, select, yes {from {first} to {last}} other {on {weekdays}}} at {time}, next on {day}',
  'reminders.added.once':
    'I’ll remind you of {about, select, all {everything you have open} other {“{course}”}} on {day} at {time}.',
  'reminders.added.daily':
    'I’ll remind you of {about, select, all {everything you have open} other {“{course}”}} every day at {time}, first on {day}.',
  'reminders.added.weekly': sentences(
    'I’ll remind you of {about, select, all {everything you have open} other {“{course}”}}',
    '{isRun, select, yes {every week from {first} to {last}} other {every {weekdays}}} at {time}, first on {day}.',
  ),
  'reminders.added.otherWeek': sentences(
    'I’ll remind you of {about, select, all {everything you have open} other {“{course}”}}',
    'every other week {isRun, select, yes {from {first} to {last}} other {on {weekdays}}} at {time}, first on {day}.',
  ),
  'reminders.butStopped': 'You’ve stopped reminders, so it won’t come until you type **start again**.',
  'reminders.butAway': 'You’re away then, so it comes once you’re back, from {day} on.',
  'reminders.removed':
    'I won’t remind you of {about, select, all {everything you have open} other {“{course}”}} any more.',
  'reminders.askWhen':
    'When should I remind you of {about, select, all {everything you have open} other {“{course}”}}?',
  'reminders.inAnHour': 'In an hour',
  'reminders.inAWeek': 'In a week',
  'reminders.everyMonday': 'Every Monday',
  'reminders.change':
    'When should I remind you of {about, select, all {everything you have open} other {“{course}”}}?',
  'reminders.quietBefore': 'All right: nothing before {time}.',
  'reminders.quietAfter': 'All right: nothing after {time}.',
  'reminders.quietDays':
    'All right: nothing {isRun, select, yes {from {first} to {last}} other {on {weekdays}}}.',
  'reminders.away': 'Enjoy your time away! No reminders until {until}; I’ll tell you then what you missed.',
  'reminders.awayFrom': 'Noted: no reminders from {from} until {until}; I’ll tell you then what you missed.',
  'reminders.wish.stop': sentences(
    'I won’t send you reminders any more.',
    'I’ll still tell you about new assignments. Type **start again** whenever you want them back.',
  ),
  'reminders.wish.start': 'Reminders are on again.',
  'reminders.wish.back': 'Welcome back! Reminders come again.',
  'reminders.wish.weeklyOn': 'I’ll send you a summary at the beginning of each week.',
  'reminders.weeklyNever': 'Your organisation has switched weekly summaries off, so none will come.',
  'reminders.wish.weeklyOff': 'No more weekly summaries.',
  'reminders.wish.dueOn': 'I’ll remind you again before things are due.',
  'reminders.wish.overdueOn': 'I’ll remind you again of what’s overdue.',
  'reminders.wish.teamOn': 'I’ll tell you again how your team is doing.',
  'reminders.wish.usualHours': 'I keep to the hours that your organisation has set.',
  'reminders.wish.usualDays': 'I keep to the days that your organisation has set.',
  'reminders.wish.unsnooze': 'Nothing is snoozed any more.',
  'reminders.settings.on': 'This is what I send you on my own, in one message a day at most:',
  'reminders.settings.stopped':
    '**Everything is off**, because you stopped reminders. I’ll still tell you about new assignments.',
  'reminders.settings.due': sentences(
    '**Before something is due:** {state, select, on {on, {days} days before, as your organisation has set it up}',
    'never {off, as your organisation has set it up} other {off, because you switched it off}}.',
  ),
  'reminders.settings.overdue': sentences(
    '**When something is overdue:** {state, select, on {on, {days} days after, as your organisation has set it up}',
    'never {off, as your organisation has set it up} other {off, because you switched it off}}.',
  ),
  'reminders.settings.team': sentences(
    '**How your team is doing, at the beginning of a week, if you have one:** {state, select, on {on, as your organisation has set it up}',
    'never {off, as your organisation has set it up} other {off, because you switched it off}}.',
  ),
  'reminders.settings.weekly':
    '**A weekly summary:** {state, select, on {on, because you asked for it} never {off, as your organisation has set it up} other {off, because you haven’t asked for it}}.',
  'reminders.settings.hours':
    '**Hours:** {from} to {to} in your time zone ({zone}), {whose, select, yours {because you said so} other {as your organisation has set them}}.',
  'reminders.settings.days':
    '**Days:** {isRun, select, yes {{first} to {last}} other {{weekdays}}}, {whose, select, yours {because you said so} other {as your organisation has set them}}.',
  'reminders.settings.noDays': '**Days:** none, because you said so.',
  'reminders.settings.own':
    '**Your own reminders:** {count, plural, =0 {none} one {# reminder, which you made} other {# reminders, which you made}}.',
  'reminders.settings.away': '**Away:** nothing from {from} until {until}.',
  'reminders.settings.snoozed':
    '**Snoozed:** {count, plural, one {one course, or everything} other {# courses}}.',
  'reminders.button.stop': 'Stop reminders',
  'reminders.button.start': 'Start again',
  'reminders.button.back': 'I’m back',
  'reminders.button.weeklyOn': 'Weekly summary',
  'reminders.button.weeklyOff': 'No weekly summary',
  'reminders.button.dueOn': 'Remind me before due dates',
  'reminders.button.overdueOn': 'Remind me when overdue',
  'reminders.button.teamOn': 'Tell me about my team',
  'reminders.button.usualHours': 'Usual hours',
  'reminders.button.usualDays': 'Usual days',
  'reminders.button.unsnooze': 'End snoozing',
} as const;
