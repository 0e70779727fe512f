import type { replies as english } from '../en/replies.ts';
import { sentences } from '../sentences.ts';
import { sharedPlaces } from './shared-places.ts';
import { teamReplies } from './team-replies.ts';

export const replies: Readonly<Record<keyof typeof english, string>> = {
  'reply.thanks': 'Gern geschehen! Lernen Sie weiter.',
  'reply.negated': 'In Ordnung, ich habe nichts geändert.',
  'reply.noQuestion': 'Ich hatte gerade nichts gefragt, also hat sich nichts geändert.',
  'reply.noMore': 'Mehr gibt es nicht zu zeigen.',
  'reply.leftAsIs': 'In Ordnung, ich habe alles gelassen, wie es ist.',
  'reply.language': 'Ich spreche {languages}. Schreiben Sie zum Beispiel *Sprache {example}*.',
  'reply.languageSet': 'Ab jetzt antworte ich auf {language}.',
  'reply.bug': sentences(
    'Bei mir ist etwas schiefgegangen.',
    'Was ich als gespeichert gemeldet habe, bleibt gespeichert.',
    'Bitte versuchen Sie es noch einmal; wenn es wieder passiert, geben Sie der IT die Referenz.',
  ),
  'reply.working': 'Ich bin noch dabei. Diese Karte ändert sich, wenn es fertig ist.',
  'reply.cardChanged': 'Die Karte hat sich geändert.',
  'reply.seeBelow': 'Siehe die neue Nachricht unten.',
  'reply.howTo': 'Nichts geändert. {about}: Schreiben Sie *{example}*.',
  'reply.asksFirst':
    'Ich bin nicht sicher, ob ich das verstanden habe, also habe ich nichts geändert. Meinten Sie eines hiervon?',
  'reply.howFar': 'Wie weit sind Sie mit „{course}“?',
  'reply.whichCourse': 'Welchen Kurs meinen Sie?',
  'reply.whichToStart': 'Mehrere Kurse passen. Welchen wollen Sie starten?',
  'reply.retake': 'Sie haben „{course}“ abgeschlossen. Wollen Sie ihn noch einmal machen?',
  'reply.retakeYes': 'Noch einmal machen',
  'reply.reopen': 'Sie haben „{course}“ abgeschlossen. Wollen Sie ihn bei {progress} % wieder öffnen?',
  'reply.reopenYes': 'Wieder öffnen',
  'reply.remove': '„{course}“ aus Ihren Kursen entfernen? Ihr Fortschritt von {progress} % geht mit.',
  'reply.removeYes': 'Entfernen',
  'reply.confirm.start': 'Wollen Sie „{course}“ starten?',
  'reply.confirm.startYes': 'Starten',
  'reply.confirm.complete': 'Wollen Sie „{course}“ abschließen?',
  'reply.confirm.completeYes': 'Abschließen',
  'reply.confirm.mark': 'Wollen Sie „{course}“ auf {progress} % setzen?',
  'reply.confirm.markYes': 'Auf {progress} % setzen',
  'reply.running': 'Diesen Kurs machen Sie schon.',
  'reply.completedAlready': 'Diesen Kurs haben Sie schon abgeschlossen.',
  'reply.sameValue': 'Er steht schon bei {progress} %; es hat sich nichts geändert.',
  'reply.assignCourseUnclear': 'Kein Kurs allein heißt „{words}“. Wählen Sie einen aus der Liste.',
  'reply.assignPersonUnclear':
    'Unter Ihren direkt Unterstellten heißt niemand oder mehr als eine Person „{name}“.',
  'reply.assignDateUnclear': 'Ich bin nicht sicher, welcher Tag „{date}“ ist. Wählen Sie ihn unten.',
  'reply.unknownCourse': 'Ein Kurs, der nicht mehr im Katalog steht',
  'reply.undoneAll': [
    'Zurückgenommen: „{course}“ für {count, plural, one {eine Person} other {# Personen}}.',
    '{kept, plural, =0 {} one { Eine davon ist seitdem weiter und behält ihn.} other { # davon sind seitdem weiter und behalten ihn.}}',
  ].join(''),
  'reply.someone': 'Jemand',
  'reply.withdrawnFromYouBy':
    '{name} hat Ihre Zuweisung „{course}“ zurückgezogen. Dafür ist nichts mehr zu tun.',
  'reply.withdrawnFromYou': 'Ihre Zuweisung „{course}“ wurde zurückgezogen. Dafür ist nichts mehr zu tun.',
  'reply.chosenGroup': 'Die zuvor gewählte Gruppe',
  ...teamReplies,
  ...sharedPlaces,
};
