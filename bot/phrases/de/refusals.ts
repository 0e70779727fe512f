import type { RefusalCode } from '../../../src/errors.ts';
import { sentences } from '../sentences.ts';

export const refusals: Readonly<Record<RefusalCode, string>> = {
  notUnderstood:
    'Das habe ich leider nicht verstanden, also habe ich nichts geändert. Versuchen Sie eines hiervon oder schreiben Sie **Hilfe**.',
  percentageOutOfRange:
    'Der Fortschritt ist eine ganze Zahl von 0 bis 100; ich habe nichts geändert. Zum Beispiel: *Brandschutz 50%*.',
  percentageUnclear: 'Wie weit sind Sie? Nennen Sie eine ganze Zahl von 0 bis 100, zum Beispiel *50%*.',
  courseNotFound:
    'Ich habe keinen Kurs zu „{words}“ gefunden. Versuchen Sie weniger Wörter oder sehen Sie alle Kurse durch.',
  courseInactive:
    '„{course}“ wird nicht mehr angeboten und lässt sich nicht mehr starten. Was Sie vorher begonnen haben, können Sie noch abschließen.',
  notSaved:
    '„{course}“ gehört nicht zu Ihren gemerkten Kursen. Tippen Sie **meine gemerkten Kurse**, um sie zu sehen.',
  timeOver: 'Diese Zeit ist schon vorbei. Nennen Sie eine spätere, zum Beispiel „morgen um 10 Uhr“.',
  reminderGone:
    'Diese Erinnerung gibt es bei Ihnen nicht mehr. Tippen Sie **meine Erinnerungen**, um zu sehen, welche es gibt.',
  remindersOff:
    'Ihre Organisation hat eigene Erinnerungen abgestellt. Tippen Sie stattdessen *eine Stunde am Freitag für* und den Kurs, um in Ihrem Kalender Zeit einzuplanen.',
  remindersFull:
    'Sie haben schon {most} Erinnerungen, mehr behalte ich nicht. Entfernen Sie erst eine: tippen Sie **meine Erinnerungen**.',
  courseGone:
    'Diesen Kurs gibt es im Katalog nicht mehr; ich habe nichts geändert. Sehen Sie die Kurse durch, um einen anderen zu finden.',
  courseMissing:
    'Welchen Kurs meinen Sie? Wählen Sie einen aus oder schreiben Sie seinen Namen: *starte Brandschutz*.',
  activityNotFound:
    'Das habe ich unter Ihren Kursen nicht gefunden. Vielleicht wurde es entfernt. Schreiben Sie **meine Kurse**, um zu sehen, was da ist.',
  activityNotYours:
    'Das ist keiner Ihrer Kurse, also habe ich nichts geändert. Schreiben Sie **meine Kurse**, um Ihre zu sehen.',
  nothingToChange: '„{course}“ steht schon bei {progress}\u00a0%; es gab nichts zu ändern.',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  reopenNotKept:
    'Viva Learning behält einen abgeschlossenen Kurs als abgeschlossen; es bleibt also dabei. Dort weiterlernen können Sie trotzdem.',
  retakeNotKept:
    'Viva Learning führt je Person einen Eintrag zu einem Kurs, und Ihrer ist abgeschlossen. Dort weiterlernen können Sie trotzdem.',
  dueOrNoteKept:
    'Viva Learning behält ein Fälligkeitsdatum oder eine Notiz, sobald es sie gibt; es bleibt also dabei. Sie können etwas anderes an die Stelle setzen.',
  undoTooLate: sentences(
    'Diese Änderung ist mehr als zehn Minuten her und lässt sich nicht mehr zurücknehmen.',
    'Den gewünschten Wert können Sie weiterhin eintragen.',
  ),
  undoSuperseded:
    'Seitdem hat sich hier wieder etwas geändert, also lasse ich es, wie es ist. Schreiben Sie **meine Kurse**, um den Stand zu sehen.',
  assignedCannotRemove:
    'Dieser Kurs wurde Ihnen zugewiesen; zurückziehen kann ihn nur, wer ihn zugewiesen hat. Ihren Fortschritt können Sie weiter melden.',
  notAManager: sentences(
    'Zuweisen können alle, denen Personen direkt unterstellt sind; das Verzeichnis nennt für Sie keine.',
    'Wenn das nicht stimmt, bitten Sie die IT, die Angabe der Führungskraft in Ihrem Team zu prüfen.',
  ),
  notYourReport: sentences(
    'Mindestens eine dieser Personen ist Ihnen nicht unterstellt, also habe ich nichts zugewiesen.',
    'Sie können Ihren direkt Unterstellten Kurse zuweisen.',
  ),
  notTheirs:
    'Niemand namens „{name}“ berichtet an Sie, also habe ich nichts getan. Schreiben Sie *team*, um Ihre Leute zu sehen.',
  notAssigned: 'Das ist ihnen nicht zugewiesen, also gibt es nichts zu ändern.',
  notCounted: 'Die Organisation wird noch gezählt. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  noRequests: 'Zurzeit bittet Sie niemand um mehr Zeit.',
  tooManyAtOnce:
    'Das wären mehr als {limit} Zuweisungen auf einmal. Nennen Sie einen Kurs oder weniger Personen.',
  nobodyChosen: 'Wählen Sie mindestens eine Person.',
  tooManyPeople: 'Das wären mehr als {limit} Personen auf einmal. Bitte wählen Sie weniger aus.',
  tooManyNamed: sentences(
    'Einzeln können Sie höchstens {limit} Personen nennen.',
    'Für mehr wählen Sie alle, die an Sie berichten, alle darunter, oder eine Gruppe.',
  ),
  nobodyLeft: 'Niemand ist übrig, dem „{course}“ zugewiesen würde. Ich habe nichts geändert.',
  noTeam: sentences(
    'Das Verzeichnis nennt niemanden, der an Sie berichtet.',
    'Wenn das nicht stimmt, bitten Sie die IT, das Feld für die Führungskraft zu prüfen.',
  ),
  nudgedAlready:
    '{name} wurde vor weniger als einer Woche an „{course}“ erinnert. Die nächste Erinnerung ist ab {next} möglich.',
  nothingToNudge:
    'Hier gibt es gerade niemanden zu erinnern: Niemand ist überfällig, oder es gab diese Woche schon eine Erinnerung.',
  moreTimeNotDue:
    '„{course}“ ist keine offene Zuweisung mit Termin, es gibt also keine Zeit, um die man bitten könnte.',
  moreTimeUnclear:
    'Bis wann? Nennen Sie einen späteren Tag oder eine Dauer, zum Beispiel *brauche eine Woche mehr für Brandschutz*.',
  moreTimeAsked:
    'Sie haben für „{course}“ schon um mehr Zeit gebeten. Ich melde mich, sobald es eine Antwort gibt.',
  moreTimeOver: 'Diese Anfrage ist schon beantwortet oder abgelaufen. Ich habe nichts geändert.',
  moreTimeNobody:
    'Das Verzeichnis nennt keine Führungskraft für Sie, ich kann also niemanden fragen. Bitten Sie die IT, das Feld zu prüfen.',
  dueDateMissing: 'Wählen Sie ein Fälligkeitsdatum.',
  dueDateInvalid: 'Mit diesem Datum kann ich nichts anfangen. Wählen Sie eines in den nächsten zehn Jahren.',
  dueDateInPast: 'Dieser Tag ist schon vorbei. Wählen Sie heute oder einen späteren Tag.',
  noteTooLong: 'Die Notiz ist zu lang. Bleiben Sie unter {limit} Zeichen.',
  textTooLong: sentences(
    'Das ist eine lange Nachricht, und ich bin nicht sicher, was ich damit tun soll; ich habe nichts geändert.',
    'Versuchen Sie wenige Wörter, etwa *starte Brandschutz*.',
  ),
  inputTooLong: 'Das ist mehr, als ich annehmen kann; ich habe nichts geändert. Bitte kürzen Sie es.',
  tooMuchAtOnce:
    'Das ist mir zu viel auf einmal; ich habe nichts geändert. Bitte sagen Sie eine Sache in wenigen Worten, etwa *starte Brandschutz*.',
  formOutdated: 'Dieses Formular ist veraltet, also habe ich nichts geändert. Bitte öffnen Sie ein neues.',
  changedMeanwhile:
    'Das wurde gerade woanders geändert, also habe ich es gelassen. Sehen Sie nach und versuchen Sie es dann noch einmal.',
  privateOnly:
    'Ihr Lernen ist privat; ich zeige es nur in unserem eigenen Chat. Öffnen Sie einen Chat mit mir und fragen Sie dort.',
  adminsOnly: 'Das ist für Lernverantwortliche. Ihre eigenen Kurse: Schreiben Sie *meine Kurse*.',
  periodUnclear:
    'Den Zeitraum konnte ich nicht lesen. Schreiben Sie zum Beispiel */audit export 30* (Tage) oder */audit export 2026-10-01 2026-10-31*.',
  whoAreYou:
    'Teams hat mir nicht gesagt, wer Sie sind, also kann ich nichts zeigen oder ändern. Versuchen Sie es mit Ihrem eigenen Teams-Konto.',
  foreignTenant: 'Ich arbeite nur für Personen der Organisation, die mich installiert hat.',
  guest:
    'Ich arbeite nur für Mitglieder der Organisation, nicht für ihre Gäste. Fragen Sie die IT, ob Sie Zugang haben sollten.',
  tooFast: 'Das war viel auf einmal. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  askedOften:
    'Dafür muss ich lange nachsehen und tue es {times}-mal je Minute für eine Person. Bitte versuchen Sie es in einer Minute noch einmal.',
  catalogueEmpty:
    'Ich habe noch keine Kurse zu zeigen. Sie kommen von Ihrem Lernanbieter; wenn das so bleibt, sagen Sie der IT Bescheid.',
  unknownAction:
    'Dieser Knopf gehört zu einer älteren Version von mir, also habe ich nichts geändert. Das kann ich jetzt:',
  graphServicePlan: sentences(
    'Der Plan Ihrer Organisation enthält diesen Teil von Viva Learning nicht; es konnte nicht gespeichert werden.',
    'Sagen Sie der IT: Der Dienstplan fehlt.',
  ),
  graphPermission: sentences(
    'Mir fehlt eine Berechtigung in Viva Learning; es konnte nicht gespeichert werden.',
    'Sagen Sie der IT: Die Administratorzustimmung fehlt.',
  ),
  graphContentOfOtherProvider:
    'Dieser Kurs gehört einem anderen Lernanbieter; sein Fortschritt kann hier nicht gespeichert werden. Öffnen Sie ihn in Viva Learning.',
  graphLearnerLicence: sentences(
    'Für dieses Konto gibt es keine Lizenz für Viva Learning; es konnte nicht gespeichert werden.',
    'Bitten Sie die IT um eine und versuchen Sie es dann noch einmal.',
  ),
  graphProviderNotEnabled: sentences(
    'Unser Lernanbieter ist in Viva Learning nicht eingeschaltet; es konnte nicht gespeichert werden.',
    'Sagen Sie der IT: Der Anbieter ist nicht eingeschaltet.',
  ),
  graphProviderInvalid: sentences(
    'Viva Learning kennt unseren Lernanbieter nicht; es konnte nicht gespeichert werden.',
    'Sagen Sie der IT: die Registrierungs-ID des Anbieters prüfen.',
  ),
  graphField: sentences(
    'Viva Learning hat einen der Werte nicht angenommen; es wurde nicht gespeichert.',
    'Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.',
  ),
  graphActivityGone:
    'Dieser Kurs gehört in Viva Learning nicht mehr zu Ihren Aktivitäten. Vielleicht wurde er dort entfernt.',
  graphNotSupported:
    'Viva Learning unterstützt das nicht; es wurde nicht gespeichert. Geben Sie der IT die Referenz.',
  graphSignIn: sentences(
    'Ich kann mich bei Viva Learning nicht anmelden; es konnte nicht gespeichert werden.',
    'Sagen Sie der IT: Meine Anmeldung braucht Aufmerksamkeit.',
  ),
  graphForbidden:
    'Viva Learning hat das nicht erlaubt; es wurde nicht gespeichert. Geben Sie der IT die Referenz.',
  updating:
    'Ich werde gerade aktualisiert und habe nichts getan. Bitte versuchen Sie es in einer Minute noch einmal.',
  startingUp:
    'Ich bin gerade erst gestartet, lese noch die Kurse ein und habe nichts getan. Bitte versuchen Sie es in einer Minute noch einmal.',
  databaseAway: sentences(
    'Ich erreiche meine eigenen Aufzeichnungen gerade nicht; verlassen Sie sich nicht darauf, dass das gespeichert ist.',
    'Bitte versuchen Sie es in einer Minute noch einmal.',
  ),
  databaseNotWritable: sentences(
    'Ich kann gerade nichts in meine Aufzeichnungen schreiben; es wurde nichts geändert.',
    'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  ),
  graphBusy: sentences(
    'Viva Learning ist beschäftigt, und ich konnte nicht nachfragen.',
    'Es wurde nichts geändert.',
    'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  ),
};
