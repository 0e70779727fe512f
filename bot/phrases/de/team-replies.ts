import type { teamReplies as english } from '../en/team-replies.ts';

export const teamReplies: Readonly<Record<keyof typeof english, string>> = {
  'reply.nudged': 'Ich habe {name} von Ihnen an „{course}“ erinnert.',
  'reply.nudgeUnreachable':
    'Ich erreiche {name} nicht: Die Person kennt mich in Teams noch nicht. Es wurde nichts gesendet.',
  'reply.nudgedAll': [
    'Ich habe von Ihnen {sent, plural, =0 {keine Erinnerung} one {eine Erinnerung} other {# Erinnerungen}} gesendet.',
    '{waiting, plural, =0 {} one { Eine gab es vor weniger als einer Woche.} other { # gab es vor weniger als einer Woche.}}',
    '{unreachable, plural, =0 {} one { Eine Person kennt mich in Teams noch nicht.} other { # Personen kennen mich in Teams noch nicht.}}',
  ].join(''),
  'reply.nudging':
    'Ich sende {count} Erinnerungen von Ihnen. Wenn ich durch bin, sage ich hier, wie viele ich erreicht habe.',
  'reply.nudgingStill': 'Ich sende Ihre Erinnerungen noch: bisher {done} von {count}.',
  'reply.withdraw':
    '„{course}“ von {name} zurückziehen? {progress} % sind geschafft; auch das geht verloren.',
  'reply.withdrawYes': 'Zurückziehen',
  'reply.timeAsked':
    'Ich habe {name} um mehr Zeit für „{course}“ gebeten, bis {wanted}. Ich melde mich, sobald es eine Antwort gibt.',
  'reply.timeGranted': '{name} hat Ihnen mehr Zeit gegeben: „{course}“ ist jetzt fällig {due}.',
  'reply.timeDeclined': '{name} hat keine weitere Zeit für „{course}“ bewilligt. Es bleibt bei {due}.',
  'reply.timeExpired':
    'Niemand hat auf Ihre Bitte um mehr Zeit für „{course}“ geantwortet, sie ist abgelaufen. Sie können erneut bitten.',
  'reply.timeMoved': 'Die Bitte von {name} um mehr Zeit geht jetzt an die neue Führungskraft.',
  'reply.timeAnswered': '„{course}“ ist für {name} jetzt fällig {due}. Ich habe es der Person gesagt.',
  'reply.timeRefused':
    'Sie haben {name} keine weitere Zeit gegeben. „{course}“ bleibt fällig {due}, und ich habe es der Person gesagt.',
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
