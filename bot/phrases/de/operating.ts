/** Was Lernverantwortliche über die Installation lesen. */
export const operating = {
  'status.notForYou':
    'Der Zustand der Installation ist für Lernverantwortliche. Ihre eigenen Kurse: Schreiben Sie *meine Kurse*.',
  'status.summary':
    '{problems, plural, =0 {Nichts ist kaputt.} one {Eine Sache braucht jemanden.} other {# Sachen brauchen jemanden.}}',
  'status.problem': '**{title}**: {says}',
  'status.fix': 'Tun: {do}\n\nWo: {where}\n\nSonst: {without}',
  'status.fine': 'In Ordnung: {titles}.',
  'status.open': 'Nicht angesehen oder nicht bekannt: {titles}. Alles dazu: *npm run doctor*.',
  'audit.empty': 'Es wurde noch nichts getan.',
  'audit.newest': 'Die neuesten {count} Zeilen des Protokolls. Alle, als CSV: *npm run audit*.',
  'audit.line': '{at}: {who} – {what} – {whom} ({road}): {outcome}; Graph: {graph}',
} as const;
