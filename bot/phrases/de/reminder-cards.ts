/** Texte dessen, was der Bot von sich aus sagt. */
export const reminderCards = {
  'card.reminder.due': 'Bald fällig: {course}',
  'card.reminder.overdue': 'Überfällig: {course}',
  'card.reminder.asked': 'Sie wollten an „{course}“ erinnert werden',
  'card.reminder.unstarted':
    'Sie wollten an „{course}“ erinnert werden; begonnen haben Sie den Kurs noch nicht.',
  'card.reminder.several': 'Eine Erinnerung an {count, plural, one {einen Kurs} other {# Kurse}}',
  'card.reminder.week': 'Ihre Lernwoche',
  'card.reminder.team': 'Ihr Team in dieser Woche',
  'card.reminder.more': 'Und {count, plural, one {ein weiterer Kurs} other {# weitere Kurse}}.',
  'card.reminder.team.overdue':
    'Neu überfällig in Ihrem Team: {people}{more, plural, =0 {} other { und # weitere}}',
  'card.reminder.team.due':
    'Diese Woche fällig in Ihrem Team: {people}{more, plural, =0 {} other { und # weitere}}',
  'card.reminder.team.finished':
    'Abgeschlossen in Ihrem Team: {people}{more, plural, =0 {} other { und # weitere}}',
  'card.reminder.team.requests':
    '{count, plural, one {Eine Bitte um mehr Zeit wartet auf Sie.} other {# Bitten um mehr Zeit warten auf Sie.}}',
  'card.button.snooze': 'Später erinnern',
  'card.button.why': 'Warum das?',
  'card.button.less': 'Weniger davon',
} as const;
