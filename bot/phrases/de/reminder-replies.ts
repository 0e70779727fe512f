import { sentences } from '../sentences.ts';

/** Was der Bot über das antwortet, was er von sich aus sagt. */
export const reminderReplies = {
  'reminders.snoozeUntil': 'Bis wann soll ich Sie mit „{course}“ in Ruhe lassen?',
  'reminders.snoozeAllUntil': 'Bis wann soll ich Sie in Ruhe lassen?',
  'reminders.tomorrow': 'Bis morgen',
  'reminders.nextMonday': 'Bis Montag',
  'reminders.twoWeeks': 'Zwei Wochen',
  'reminders.snoozed': 'In Ordnung: bis {day} nichts zu „{course}“.',
  'reminders.snoozedAll': 'In Ordnung: bis {day} keine Erinnerungen.',
  'reminders.why.due': 'Ich erinnere Sie {days} Tage, bevor etwas fällig ist.',
  'reminders.why.overdue': 'Ich erinnere {days} Tage, nachdem etwas fällig war und nicht erledigt ist.',
  'reminders.why.own': 'Sie haben mich gebeten, Sie daran zu erinnern.',
  'reminders.why.weekly': 'Sie haben um eine Übersicht in jeder Woche gebeten.',
  'reminders.why.team':
    'Am ersten Arbeitstag einer Woche sage ich allen, die Kurse zuweisen oder um mehr Zeit gebeten werden, wie es um ihre Mitarbeitenden steht.',
  'reminders.why.hours': sentences(
    'Ich schreibe zwischen {from} und {to} in Ihrer Zeitzone ({zone}), an Arbeitstagen und höchstens einmal am Tag.',
    'Was erledigt, zurückgezogen oder verschoben ist, lasse ich aus.',
  ),
  'reminders.why.organisation':
    'So hat es Ihre Organisation eingerichtet; was Sie abschalten, bleibt für Sie abgeschaltet.',
  'reminders.less': 'Was soll ich weglassen?',
  'reminders.off.due': 'Vor der Fälligkeit',
  'reminders.off.overdue': 'Wenn etwas überfällig ist',
  'reminders.off.team': 'Mein Team am Montag',
  'reminders.off.weekly': 'Die Wochenübersicht',
  'reminders.off.all': 'Alles',
  'reminders.isOff.due': 'Ich erinnere Sie nicht mehr, bevor etwas fällig ist.',
  'reminders.isOff.overdue': 'Ich erinnere Sie nicht mehr an Überfälliges.',
  'reminders.isOff.team': 'Ich sage Ihnen nicht mehr, wie es um Ihr Team steht.',
  'reminders.isOff.weekly': 'Keine Wochenübersichten mehr.',
  'reminders.isOff.all':
    'Ich schicke Ihnen keine Erinnerungen mehr. Von neuen Zuweisungen erfahren Sie weiterhin.',
  'reminders.days': 'Was ich von mir aus schreiben werde, nach Tagen:',
  'reminders.noDays': 'Es ist nichts geplant.',
  'reminders.day.planning':
    '{day}: bisher {people, plural, one {eine Person} other {# Personen}}, wird noch geplant',
  'reminders.day.open': '{day}: {people, plural, one {eine Person} other {# Personen}}',
  'reminders.day.held': '{day}: {people, plural, one {eine Person} other {# Personen}}, **angehalten**',
  'reminders.day.released': '{day}: {people, plural, one {eine Person} other {# Personen}}, freigegeben',
  'reminders.day.over': '{day}: {people, plural, one {eine Person} other {# Personen}}, vorbei',
  'reminders.unreachable':
    '{people, plural, one {Eine weitere Person ist} other {# weitere Personen sind}} nicht zu erreichen',
  'reminders.limit':
    'Ein Tag mit mehr als {limit, number} Personen wird angehalten, bis ihn jemand freigibt.',
  'reminders.release': '{day} freigeben',
  'reminders.isReleased':
    'Freigegeben: {people, plural, one {eine Person hört} other {# Personen hören}} in ihrer Arbeitszeit von mir.',
} as const;
