import type { teamReplies as english } from '../en/team-replies.ts';

export const teamReplies: Readonly<Record<keyof typeof english, string>> = {
  'reply.nudged': 'Ich habe {name} in Ihrem Namen an „{course}“ erinnert.',
  'reply.nudgeHeld':
    'Ich erinnere {name} in Ihrem Namen an „{course}“, sobald dort wieder Arbeitszeit ist: {at}.',
  'reply.nudgeUnreachable':
    'Ich erreiche {name} nicht: In Teams bin ich dort noch nicht hinzugefügt. Es wurde nichts gesendet.',
  'reply.nudgedAll': [
    '{sent, plural, =0 {{held, plural, =0 {Niemand wurde erinnert.} other {Noch wurde niemand erinnert.}}}',
    ' one {Ich habe in Ihrem Namen eine Erinnerung gesendet.} other {Ich habe in Ihrem Namen # Erinnerungen gesendet.}}',
    '{held, plural, =0 {} one { Eine kommt, sobald dort wieder Arbeitszeit ist.} other { # kommen, sobald dort wieder Arbeitszeit ist.}}',
    '{waiting, plural, =0 {} one { Eine gab es schon vor weniger als einer Woche.} other { # gab es schon vor weniger als einer Woche.}}',
    '{unreachable, plural, =0 {} one { {named, select, yes {{who}} other {Eine Person}} hat mich in Teams noch nicht hinzugefügt.}',
    ' other { {named, select, yes {{who}} other {{unreachable} Personen}} haben mich in Teams noch nicht hinzugefügt.}}',
  ].join(''),
  'reply.nudging':
    'Ich sende in Ihrem Namen {count} Erinnerungen. Wenn ich fertig bin, sage ich hier, wie viele angekommen sind.',
  'reply.nudgingStill': 'Ich sende Ihre Erinnerungen noch: bisher {done} von {count}.',
  'reply.withdraw':
    '„{course}“ von {name} zurückziehen? {progress}\u00a0% sind geschafft; auch das geht verloren.',
  'reply.withdrawYes': 'Zurückziehen',
  'reply.timeAsked':
    'Ich habe {name} um mehr Zeit für „{course}“ gebeten, bis {wanted}. Ich melde mich, sobald es eine Antwort gibt.',
  'reply.timeGranted': '{name} hat Ihnen mehr Zeit gegeben: „{course}“ ist jetzt fällig {due}.',
  'reply.timeDeclined': '{name} hat keine weitere Zeit für „{course}“ bewilligt. Es bleibt bei {due}.',
  'reply.timeExpired':
    'Niemand hat auf Ihre Bitte um mehr Zeit für „{course}“ geantwortet, sie ist abgelaufen. Sie können erneut bitten.',
  'reply.timeMoved': 'Die Bitte von {name} um mehr Zeit geht jetzt an die neue Führungskraft.',
  'reply.timeAnswered': '„{course}“ ist für {name} jetzt fällig {due}. Ich habe Bescheid gesagt.',
  'reply.timeRefused':
    'Sie haben {name} keine weitere Zeit gegeben. „{course}“ bleibt fällig {due}, und ich habe Bescheid gesagt.',
  'reply.timeDeclinedWhy':
    '{name} hat keine weitere Zeit für „{course}“ bewilligt: „{reason}“ Es bleibt bei {due}.',
  'lead.standing': '{section}, {progress}\u00a0%',
  'lead.whichPerson': 'Welche Person meinen Sie mit „{name}“?',
  'lead.whichCourseFor': 'Welchen Kurs meinen Sie für {names}?',
  'lead.whichRequest.grant': 'Wessen Bitte bewilligen Sie?',
  'lead.whichRequest.decline': 'Wessen Bitte lehnen Sie ab?',
  'lead.course': '„{course}“',
  'lead.more': '{count, plural, one {eine weitere Person} other {# weitere}}',
  'lead.person': [
    '{name} hat {open, plural, =0 {nichts offen} one {einen Kurs offen} other {# Kurse offen}}',
    '{overdue, plural, =0 {.} one {, davon einen überfällig.} other {, davon # überfällig.}}',
  ].join(''),
  'lead.notAssigned': '„{course}“ ist {name} nicht zugewiesen.',
  'lead.completed': '{name} hat „{course}“ abgeschlossen.',
  'lead.completedOn': '{name} hat „{course}“ am {day} abgeschlossen.',
  'lead.progress': '{name} ist bei {progress}\u00a0% von „{course}“. Es gibt kein Fälligkeitsdatum.',
  'lead.progressDue': '{name} ist bei {progress}\u00a0% von „{course}“, fällig {due}.',
  'lead.nobodyHas': 'Niemand in Ihrem Team hat „{course}“ zugewiesen bekommen.',
  'lead.courseDone': 'Alle, denen „{course}“ zugewiesen ist, haben es abgeschlossen: {total} von {total}.',
  'lead.courseOwed': '{done} von {total} haben „{course}“ abgeschlossen. Noch offen: {names}.',
  'lead.overdue':
    '{count, plural, =0 {Niemand ist überfällig.} one {Eine Person ist überfällig: {names}.} other {# Personen sind überfällig: {names}.}}',
  'lead.finished':
    '{count, plural, =0 {Noch niemand hat alles abgeschlossen.} one {Eine Person hat alles abgeschlossen: {names}.} other {# Personen haben alles abgeschlossen: {names}.}}',
  'lead.remind': '{names} an {courses} erinnern?',
  'lead.withdraw':
    '{courses} von {names} zurückziehen? Bis zu {progress}\u00a0% sind geschafft; auch das geht verloren.',
  'lead.withdrawn': 'Sie haben {courses} für {names} zurückgezogen. Ich sage Bescheid.',
  'lead.move': 'Soll {courses} für {names} am {due} fällig sein?',
  'lead.moveBy': '{courses} für {names} um {days, plural, one {einen Tag} other {# Tage}} verschieben?',
  'lead.moveYes': 'Datum ändern',
  'lead.moved': '{names} {count, plural, one {hat} other {haben}} jetzt bis {due} Zeit für {courses}.',
  'lead.doneAlready': 'Das ist schon geschehen.',
  'reply.exportDeclined': 'In Ordnung, ich habe keine Datei gespeichert.',
  'reply.exportSaved': 'Der Export liegt in Ihrem OneDrive.',
  'reply.exportFailed':
    'Die Datei ließ sich nicht in Ihrem OneDrive speichern. Bitte fordern Sie den Export noch einmal an.',
  'export.person': 'Person',
  'export.account': 'Konto',
  'export.course': 'Kurs',
  'export.type': 'Art',
  'export.standing': 'Stand',
  'export.progress': 'Prozent geschafft',
  'export.assigned': 'Zugewiesen ({zone})',
  'export.due': 'Fällig ({zone})',
  'export.completed': 'Abgeschlossen ({zone})',
  'export.note': 'Notiz',
  'export.ownCourse': 'Selbst begonnen',
  'export.report.course': 'Kurs',
  'export.report.assigned': 'Zugewiesen',
  'export.report.started': 'Begonnen',
  'export.report.completed': 'Abgeschlossen',
  'export.report.overdue': 'Überfällig',
  'export.report.percent': 'Prozent abgeschlossen',
  'export.file.report': 'lernen-der-organisation',
  'export.description.report': 'Die Zuweisungen der Organisation nach Kurs, als Tabelle.',
  'export.file.team': 'team-lernen',
  'export.file.audit': 'protokoll',
  'export.description.team': 'Die Zuweisungen Ihres Teams als Tabelle.',
  'export.description.audit': 'Wer was für wen getan hat, als Tabelle.',
  'reply.exportOffered':
    'Ich habe Ihnen den Export oben als Datei angeboten. Nehmen Sie sie an, und sie liegt in Ihrem OneDrive.',
  'reply.exportNowhere':
    'Ich konnte die Datei hier nicht anbieten. Versuchen Sie es in unserem Chat in Teams.',
  'reply.exportLink':
    'Der Link führt zu einer Seite mit einer Schaltfläche. Er gilt einmal, zehn Minuten lang, für alle, die sie drücken.',
  'reply.exportBusy':
    'Ich erstelle gerade noch eine andere Datei. Bitte nehmen Sie diese in einer Minute noch einmal an.',
  'export.page.title': 'Ihre Datei',
  'export.page.ready': 'Ihre Datei ist bereit. Sie lässt sich einmal herunterladen.',
  'export.page.button': 'Herunterladen',
  'export.page.gone':
    'Dieser Link wurde schon benutzt oder ist zu alt. Bitte fordern Sie den Export in Teams noch einmal an.',
  'export.page.later': 'Das geht im Moment nicht. Bitte versuchen Sie es in einer Minute noch einmal.',
};
