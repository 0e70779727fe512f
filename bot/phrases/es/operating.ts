/** Lo que leen los administradores de formación sobre la instalación. */
export const operating = {
  'status.notForYou':
    'El estado de la instalación es para los administradores de formación. Tus cursos: escribe *mis cursos*.',
  'status.summary':
    '{problems, plural, =0 {Nada está roto.} one {Una cosa necesita a alguien.} other {# cosas necesitan a alguien.}}',
  'status.problem': '**{title}**: {says}',
  'status.fix': 'Qué hacer: {do}\n\nDónde: {where}\n\nSi no: {without}',
  'status.fine': 'En orden: {titles}.',
  'status.open': 'Sin mirar o desconocido: {titles}. Todo el detalle: *npm run doctor*.',
  'audit.empty': 'Todavía no se ha hecho nada.',
  'audit.newest': 'Las {count} líneas más recientes de la auditoría. Todas, como CSV: *npm run audit*.',
  'audit.line': '{at}: {who} – {what} – {whom} ({road}): {outcome}; Graph: {graph}',
} as const;
