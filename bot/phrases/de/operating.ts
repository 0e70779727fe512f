import { sentences } from '../sentences.ts';

export const operating = {
  'trial.note': 'Probebetrieb: Personen und Kurse sind erfunden, und nichts gelangt zu Viva Learning.',

  'status.summary':
    '{problems, plural, =0 {Nichts ist kaputt.} one {Eine Sache braucht jemanden.} other {# Sachen brauchen jemanden.}}',
  'status.problem': '**{title}**: {says}',
  'status.fix': 'Tun: {do}\n\nWo: {where}\n\nSonst: {without}',
  'status.figures': '{title}: {says}',
  'status.fine': 'In Ordnung: {titles}.',
  'status.open': 'Nicht angesehen oder nicht bekannt: {titles}. Alles dazu: *npm run doctor*.',
  'audit.empty': 'Es wurde noch nichts getan.',
  'audit.newest':
    'Die neuesten {count} Zeilen des Protokolls. Als Datei: *Exportieren*, */audit export 30* für 30 Tage oder *npm run audit*.',
  'audit.none': 'Das Protokoll hat aus dieser Zeit keine Zeile, also gibt es nichts zu exportieren.',
  'audit.notAll': sentences(
    'Die Datei enthält nur die neuesten {shown, number} Zeilen.',
    'Für ältere nennen Sie einen Zeitraum, etwa */audit export 2026-10-01 2026-10-31*.',
  ),
  'audit.line': '{at}: {who} – {what} – {whom} ({source}): {outcome}; Graph: {graph}',
} as const;
