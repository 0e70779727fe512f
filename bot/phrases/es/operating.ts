import { sentences } from '../sentences.ts';

export const operating = {
  'trial.note': 'Prueba: las personas y los cursos son inventados y nada llega a Viva Learning.',

  'status.summary':
    '{problems, plural, =0 {Nada está roto.} one {Una cosa necesita a alguien.} other {# cosas necesitan a alguien.}}',
  'status.problem': '**{title}**: {says}',
  'status.fix': 'Qué hacer: {do}\n\nDónde: {where}\n\nSi no: {without}',
  'status.figures': '{title}: {says}',
  'status.fine': 'En orden: {titles}.',
  'status.open': 'Sin mirar o desconocido: {titles}. Todo el detalle: *npm run doctor*.',
  'audit.empty': 'Todavía no se ha hecho nada.',
  'audit.newest':
    'Las {count} líneas más recientes de la auditoría. Como archivo: *Exportar*, */audit export 30* para 30 días o *npm run audit*.',
  'audit.none': 'La auditoría no tiene ninguna línea de ese tiempo, así que no hay nada que exportar.',
  'audit.notAll': sentences(
    'El archivo contiene solo las {shown, number} líneas más recientes.',
    'Para las anteriores indica un periodo, como en */audit export 2026-10-01 2026-10-31*.',
  ),
  'audit.line': '{at}: {who} – {what} – {whom} ({source}): {outcome}; Graph: {graph}',
} as const;
