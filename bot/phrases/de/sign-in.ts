import { sentences } from '../sentences.ts';

export const signIn = {
  'command.signIn.example': 'anmelden',
  'command.signIn.about': 'Auch sehen, was andere Anbieter von Ihrem Lernen wissen',
  'command.signIn.words': 'anmelden | einloggen',
  'command.signOut.example': 'abmelden',
  'command.signOut.about': 'Das beenden',
  'command.signOut.words': 'abmelden | ausloggen',
  'signIn.offer':
    'Melden Sie sich an, um auch zu sehen, was andere Lernanbieter von Ihrem Lernen wissen. Alles andere geht ohne Anmeldung.',
  'signIn.button': 'Anmelden',
  'signIn.in': sentences(
    'Sie sind für etwa eine Stunde angemeldet.',
    '*meine Kurse* zeigt jetzt auch, was andere Anbieter wissen.',
    'Schreiben Sie *abmelden*, um das zu beenden.',
  ),
  'signIn.consentNeeded':
    'Ihre Organisation hat mir das noch nicht erlaubt. Ein Administrator muss einmal für alle zustimmen; bitte wenden Sie sich an die IT.',
  'signIn.page':
    'Diese App konnte Sie hier nicht anmelden. Bitte versuchen Sie es in einem anderen Teams-Client oder wenden Sie sich an die IT. Sie können dieses Fenster schließen.',
  'signIn.out': 'Sie sind abgemeldet. Ihre eigenen Kurse bleiben, wie sie sind.',
  'signIn.wasOut': 'Sie waren nicht angemeldet, also hat sich nichts geändert.',
  'signIn.elsewhere':
    '**Bei anderen Anbietern** ({count, plural, one {ein Kurs} other {# Kurse}}; hier nicht änderbar):',
  'signIn.titled.notStarted': '{title}: nicht begonnen',
  'signIn.titled.inProgress': '{title}: {progress}\u00a0%',
  'signIn.titled.completed': '{title}: abgeschlossen',
  'signIn.untitled.notStarted': 'Ein Kurs eines anderen Anbieters: nicht begonnen',
  'signIn.untitled.inProgress': 'Ein Kurs eines anderen Anbieters: {progress}\u00a0%',
  'signIn.untitled.completed': 'Ein Kurs eines anderen Anbieters: abgeschlossen',
  'signIn.away': 'Was andere Anbieter wissen, lässt sich gerade nicht lesen.',
} as const;
