import { sentences } from '../sentences.ts';

/** Karten der eigenen Erinnerungen und ihre Schaltflächen. */
export const ownReminderCards = {
  'card.ownReminders.heading': 'Meine Erinnerungen',
  'card.ownReminders.empty': 'Sie haben keine Erinnerungen angelegt.',
  'card.ownReminders.empty.hint':
    'Tippen Sie zum Beispiel „erinnere mich morgen um 9 Uhr an Fire Safety“ oder „jeden Montag“.',
  'card.ownReminders.all': 'Alles, was bei Ihnen offen ist',
  'card.ownReminders.day': 'Tag',
  'card.ownReminders.day.error': 'Wählen Sie heute oder einen späteren Tag.',
  'card.ownReminders.time': 'Uhrzeit',
  'card.ownReminders.time.error': 'Wählen Sie eine Uhrzeit.',
  'card.ownReminders.every': 'Wie oft?',
  'card.ownReminders.once': 'Einmal',
  'card.ownReminders.daily': 'Jeden Tag',
  'card.ownReminders.weekly': 'Jede Woche, an diesem Wochentag',
  'card.ownReminders.otherWeek': 'Jede zweite Woche, an diesem Wochentag',
  'card.button.change': 'Ändern',
  'card.button.ownReminders': 'Meine Erinnerungen',
  'card.button.reminderSettings': 'Einstellungen für Erinnerungen',
  'card.tooltip.changeReminder': 'Erinnerung ändern: {course}',
  'card.tooltip.removeReminder': 'Erinnerung entfernen: {course}',
} as const;

/** Was der Bot zu eigenen Erinnerungen antwortet, und dazu, wie jemand erinnert werden möchte. */
export const ownReminderReplies = {
  'reminders.comes.once': '{day} um {time}',
  'reminders.comes.daily': 'jeden Tag um {time}, das nächste Mal {day}',
  'reminders.comes.weekly':
    '{isRun, select, yes {{first} bis {last}} other {jeden {weekdays}}} um {time}, das nächste Mal {day}',
  'reminders.comes.otherWeek':
    'jede zweite Woche {isRun, select, yes {von {first} bis {last}} other {am {weekdays}}} um {time}, das nächste Mal {day}',
  'reminders.added.once':
    'Ich erinnere Sie am {day} um {time} an {about, select, all {alles, was bei Ihnen offen ist} other {„{course}“}}.',
  'reminders.added.daily':
    'Ich erinnere Sie jeden Tag um {time} an {about, select, all {alles, was bei Ihnen offen ist} other {„{course}“}}, zuerst am {day}.',
  'reminders.added.weekly': sentences(
    'Ich erinnere Sie {isRun, select, yes {jede Woche von {first} bis {last}} other {jeden {weekdays}}} um {time}',
    'an {about, select, all {alles, was bei Ihnen offen ist} other {„{course}“}}, zuerst am {day}.',
  ),
  'reminders.added.otherWeek': sentences(
    'Ich erinnere Sie jede zweite Woche {isRun, select, yes {von {first} bis {last}} other {am {weekdays}}} um {time}',
    'an {about, select, all {alles, was bei Ihnen offen ist} other {„{course}“}}, zuerst am {day}.',
  ),
  'reminders.butStopped':
    'Sie haben Erinnerungen abgestellt; sie kommt erst, wenn Sie **Erinnerungen wieder einschalten** tippen.',
  'reminders.butAway': 'Da sind Sie nicht da; sie kommt, wenn Sie zurück sind, ab {day}.',
  'reminders.removed':
    'Ich erinnere Sie nicht mehr an {about, select, all {alles, was bei Ihnen offen ist} other {„{course}“}}.',
  'reminders.askWhen':
    'Wann soll ich Sie an {about, select, all {alles, was bei Ihnen offen ist,} other {„{course}“}} erinnern?',
  'reminders.inAnHour': 'In einer Stunde',
  'reminders.inAWeek': 'In einer Woche',
  'reminders.everyMonday': 'Jeden Montag',
  'reminders.change':
    'Wann soll ich Sie an {about, select, all {alles, was bei Ihnen offen ist,} other {„{course}“}} erinnern?',
  'reminders.quietBefore': 'In Ordnung: nichts vor {time}.',
  'reminders.quietAfter': 'In Ordnung: nichts nach {time}.',
  'reminders.quietDays':
    'In Ordnung: nichts {isRun, select, yes {von {first} bis {last}} other {am {weekdays}}}.',
  'reminders.away': 'Gute Zeit! Keine Erinnerungen bis {until}; was Sie verpasst haben, sage ich Ihnen dann.',
  'reminders.awayFrom':
    'Notiert: keine Erinnerungen von {from} bis {until}; was Sie verpasst haben, sage ich Ihnen dann.',
  'reminders.wish.stop': sentences(
    'Ich schicke Ihnen keine Erinnerungen mehr.',
    'Von neuen Zuweisungen sage ich Ihnen weiterhin. Tippen Sie **Erinnerungen wieder einschalten**, wenn Sie sie zurückhaben möchten.',
  ),
  'reminders.wish.start': 'Erinnerungen sind wieder eingeschaltet.',
  'reminders.wish.back': 'Willkommen zurück! Erinnerungen kommen wieder.',
  'reminders.wish.weeklyOn': 'Ich schicke Ihnen zu Beginn jeder Woche eine Übersicht.',
  'reminders.weeklyNever': 'Ihre Organisation hat Wochenübersichten abgestellt, daher kommt keine.',
  'reminders.wish.weeklyOff': 'Keine Wochenübersichten mehr.',
  'reminders.wish.dueOn': 'Ich erinnere Sie wieder, bevor etwas fällig ist.',
  'reminders.wish.overdueOn': 'Ich erinnere Sie wieder an Überfälliges.',
  'reminders.wish.teamOn': 'Ich sage Ihnen wieder, wie Ihr Team vorankommt.',
  'reminders.wish.usualHours': 'Ich halte mich an die Stunden, die Ihre Organisation eingestellt hat.',
  'reminders.wish.usualDays': 'Ich halte mich an die Tage, die Ihre Organisation eingestellt hat.',
  'reminders.wish.unsnooze': 'Nichts ist mehr aufgeschoben.',
  'reminders.settings.on': 'Das schicke ich Ihnen von selbst, in höchstens einer Nachricht am Tag:',
  'reminders.settings.stopped':
    '**Alles ist abgestellt**, weil Sie Erinnerungen beendet haben. Von neuen Zuweisungen sage ich Ihnen weiterhin.',
  'reminders.settings.due': sentences(
    '**Bevor etwas fällig ist:** {state, select, on {an, {days} Tage vorher, so hat es Ihre Organisation eingestellt}',
    'never {aus, so hat es Ihre Organisation eingestellt} other {aus, weil Sie es abgestellt haben}}.',
  ),
  'reminders.settings.overdue': sentences(
    '**Wenn etwas überfällig ist:** {state, select, on {an, {days} Tage danach, so hat es Ihre Organisation eingestellt}',
    'never {aus, so hat es Ihre Organisation eingestellt} other {aus, weil Sie es abgestellt haben}}.',
  ),
  'reminders.settings.team': sentences(
    '**Wie Ihr Team vorankommt, zu Beginn der Woche, falls Sie eines haben:** {state, select, on {an, so hat es Ihre Organisation eingestellt}',
    'never {aus, so hat es Ihre Organisation eingestellt} other {aus, weil Sie es abgestellt haben}}.',
  ),
  'reminders.settings.weekly':
    '**Eine Wochenübersicht:** {state, select, on {an, weil Sie darum gebeten haben} never {aus, so hat es Ihre Organisation eingestellt} other {aus, weil Sie nicht darum gebeten haben}}.',
  'reminders.settings.hours':
    '**Stunden:** {from} bis {to} in Ihrer Zeitzone ({zone}), {whose, select, yours {weil Sie es so wollten} other {wie Ihre Organisation sie eingestellt hat}}.',
  'reminders.settings.days':
    '**Tage:** {isRun, select, yes {{first} bis {last}} other {{weekdays}}}, {whose, select, yours {weil Sie es so wollten} other {wie Ihre Organisation sie eingestellt hat}}.',
  'reminders.settings.noDays': '**Tage:** keine, weil Sie es so wollten.',
  'reminders.settings.own':
    '**Eigene Erinnerungen:** {count, plural, =0 {keine} one {eine, die Sie angelegt haben} other {#, die Sie angelegt haben}}.',
  'reminders.settings.away': '**Abwesend:** nichts von {from} bis {until}.',
  'reminders.settings.snoozed':
    '**Aufgeschoben:** {count, plural, one {ein Kurs, oder alles} other {# Kurse}}.',
  'reminders.button.stop': 'Erinnerungen beenden',
  'reminders.button.start': 'Wieder einschalten',
  'reminders.button.back': 'Ich bin wieder da',
  'reminders.button.weeklyOn': 'Wochenübersicht',
  'reminders.button.weeklyOff': 'Keine Wochenübersicht',
  'reminders.button.dueOn': 'Vor Fälligkeit erinnern',
  'reminders.button.overdueOn': 'Bei Überfälligem erinnern',
  'reminders.button.teamOn': 'Vom Team berichten',
  'reminders.button.usualHours': 'Übliche Stunden',
  'reminders.button.usualDays': 'Übliche Tage',
  'reminders.button.unsnooze': 'Aufschub beenden',
} as const;
