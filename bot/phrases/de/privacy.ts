import type { privacy as en } from '../en/privacy.ts';
import { sentences } from '../sentences.ts';

export const privacy: Readonly<Record<keyof typeof en, string>> = {
  'about.text': sentences(
    'Coursemate ist ein Bot für Microsoft Teams: Lernende beginnen Kurse und melden ihren Fortschritt im Chat, Führungskräfte weisen Kurse zu.',
    'Fragen dazu beantwortet, wer diesen Bot für Ihre Organisation betreibt.',
  ),
  'about.privacy': 'Datenschutz',
  'about.privacy.text': sentences(
    'Lernstände werden in Viva Learning geführt.',
    'Der Bot behält, was er dafür braucht, den Verlauf der Änderungen und wie Personen in Teams zu erreichen sind; Namen und Nachrichten protokolliert er nicht.',
    'Im Einzelchat zeigt „was weißt du über mich“, was über Sie gespeichert ist, und „vergiss mich“ löscht es.',
  ),
  'about.terms': 'Nutzungsbedingungen',
  'about.terms.text': sentences(
    'Die Software ist unter der MIT-Lizenz frei und wird ohne Gewähr bereitgestellt.',
    'Weitere Bedingungen legt fest, wer diesen Bot für Ihre Organisation betreibt.',
  ),

  'privacy.intro': 'Das ist alles, was ich über Sie aufbewahre.',
  'privacy.identity': sentences(
    '**Wer Sie sind:** Ihre Microsoft-Entra-Kennung {id} im Mandanten {tenant}.',
    'Ihren Namen schlage ich nach, wenn ich ihn brauche, und speichere ihn nicht.',
  ),
  'privacy.language': '**Gewählte Sprache:** {language}.',
  'privacy.noLanguage': '**Gewählte Sprache:** keine.',
  'privacy.conversation':
    '**Unser Chat:** wie ich Sie in Teams erreiche, mit Ihrem Gebietsschema ({locale}) und Ihrer Zeitzone ({timeZone}).',
  'privacy.noConversation': '**Unser Chat:** nichts.',
  'privacy.activities': sentences(
    '**Ihre Kurse:** {count, plural, one {# Kurs} other {# Kurse}}, wie Viva Learning sie führt.',
    'Tippen Sie **meine Kurse**, um sie zu sehen.',
  ),
  'privacy.history': sentences(
    '**Ihre Änderungen:** {waiting, plural, one {# wartet} other {# warten}} auf Viva Learning;',
    '{ended, plural, one {# ist} other {# sind}} abgeschlossen und noch eine Weile gespeichert, damit Sie sie zurücknehmen können und ich Fragen beantworten kann.',
  ),
  'privacy.talk': sentences(
    '**Was wir gesprochen haben:** meine letzte Frage oder Liste in {contexts, plural, one {# Chat} other {# Chats}}, damit „ja“ und „2“ etwas bedeuten;',
    'die Kennungen von {messages, plural, one {# Nachricht} other {# Nachrichten}}, damit keine doppelt zählt;',
    'wo {receipts, plural, one {# Bestätigung} other {# Bestätigungen}} von mir stehen, um sie zu aktualisieren.',
  ),
  'privacy.team':
    '**Zwischen Ihnen und Ihrem Team:** {count, plural, one {# Eintrag} other {# Einträge}} zu Zuweisungen, Erinnerungen und Bitten um mehr Zeit.',
  'privacy.reminders':
    '**Erinnerungen:** {own} eigene und {said, plural, one {# Nachricht} other {# Nachrichten}}, die ich vor Kurzem geschickt habe oder schicken werde.',
  'privacy.remindersWished': sentences(
    '**Erinnerungen:** wie Sie erinnert werden möchten, {own} eigene',
    'und {said, plural, one {# Nachricht} other {# Nachrichten}}, die ich vor Kurzem geschickt habe oder schicken werde.',
  ),
  'privacy.choices':
    '**Ihre Auswahl:** {count, plural, one {# Kurs} other {# Kurse}}, die Sie für später gemerkt haben oder nicht vorgeschlagen haben möchten.',
  'privacy.audit':
    '**Das Protokoll:** {count, plural, one {# Zeile} other {# Zeilen}} zu dem, was Sie geändert haben, unter einem Pseudonym.',
  'privacy.signedIn': sentences(
    '**Angemeldet:** ein Token, mit dem ich Ihr Lernen bei anderen Anbietern lesen kann, nur im Arbeitsspeicher und höchstens eine Stunde lang.',
    'Schreiben Sie **abmelden**, um das zu beenden.',
  ),
  'privacy.noTexts': 'Darüber hinaus wird, was Sie mir schreiben, weder gespeichert noch protokolliert.',
  'privacy.forgetMe': 'Vergiss mich',
  'privacy.ask': sentences(
    'Soll ich Sie vergessen?',
    'Ich lösche Ihre Sprache, wie ich Sie erreiche, was wir gesprochen haben und den Verlauf Ihrer Änderungen;',
    'Sie können sie dann nicht mehr zurücknehmen, und ich kann Ihnen nichts mehr mitteilen.',
    'Was Viva Learning führt, bleibt: Ihre Kurse und Ihr Fortschritt.',
  ),
  'privacy.askYes': 'Ja, vergiss mich',
  'privacy.forgotten': sentences(
    'Erledigt: Ich habe Sie vergessen.',
    'Ihre Kurse und Ihr Fortschritt stehen weiter in Viva Learning, und das Protokoll kennt Sie nur unter einem Pseudonym.',
    'Wenn Sie mir wieder schreiben, merke ich mir, wie ich Ihnen antworte.',
  ),
  'privacy.stays': 'Einiges bleibt, bis es erledigt ist, und wird dann gelöscht:',
  'privacy.staysChanges': sentences(
    '– {count, plural, one {eine Änderung} other {# Änderungen}} von Ihnen, von {count, plural, one {der} other {denen}} Viva Learning noch nichts weiß:',
    'Ich bringe sie zuerst dorthin.',
  ),
  'privacy.staysRequests': sentences(
    '– {count, plural, one {eine offene Bitte} other {# offene Bitten}} um mehr Zeit: Die Antwort steht noch aus.',
    'Eine Begründung von Ihnen ist gelöscht.',
  ),
  'privacy.staysRuns':
    '– {count, plural, one {eine Zuweisung} other {# Zuweisungen}} von Ihnen, die ich gerade ausführe.',
  'privacy.staysNews': sentences(
    '– Nachrichten an {count, plural, one {eine lernende Person} other {# Lernende}} über das, was Sie getan haben, bis ich sie überbracht habe;',
    'höchstens zwei Wochen.',
  ),
};
