/** What learning administrators read about the installation. */
export const operating = {
  'trial.note': 'Trial: people and courses are made up, and nothing reaches Viva Learning.',

  'status.summary':
    '{problems, plural, =0 {Nothing is broken.} one {One thing needs somebody.} other {# things need somebody.}}',
  'status.problem': '**{title}**: {says}',
  'status.fix': 'Do: {do}\n\nWhere: {where}\n\nWithout it: {without}',
  'status.figures': '{title}: {says}',
  'status.fine': 'Fine: {titles}.',
  'status.open': 'Not looked at or not known: {titles}. The whole story: *npm run doctor*.',
  'audit.empty': 'Nothing has been done yet.',
  'audit.newest':
    'The newest {count} lines of the audit. As a file: *Export*, */audit export 30* for 30 days, or *npm run audit*.',
  'audit.none': 'The audit has no line of that time, so there’s nothing to export.',
  'audit.notAll':
    'The file holds only the newest {shown, number} lines. For older ones name a time, as in */audit export 2026-10-01 2026-10-31*.',
  'audit.line': '{at}: {who} – {what} – {whom} ({source}): {outcome}; Graph: {graph}',
} as const;
