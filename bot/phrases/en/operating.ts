/** What learning administrators read about the installation. */
export const operating = {
  'status.notForYou':
    'The state of the installation is for learning administrators. Your own courses: type *my courses*.',
  'status.summary':
    '{problems, plural, =0 {Nothing is broken.} one {One thing needs somebody.} other {# things need somebody.}}',
  'status.problem': '**{title}**: {says}',
  'status.fix': 'Do: {do}\n\nWhere: {where}\n\nWithout it: {without}',
  'status.fine': 'Fine: {titles}.',
  'status.open': 'Not looked at or not known: {titles}. The whole story: *npm run doctor*.',
  'audit.empty': 'Nothing has been done yet.',
  'audit.newest': 'The newest {count} lines of the audit. All of them, as CSV: *npm run audit*.',
  'audit.line': '{at}: {who} – {what} – {whom} ({road}): {outcome}; Graph: {graph}',
} as const;
