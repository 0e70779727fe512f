/** Textos de lo que el bot dice por sí mismo. */
export const reminderCards = {
  'card.reminder.due': 'Vence pronto: {course}',
  'card.reminder.overdue': 'Vencido: {course}',
  'card.reminder.asked': 'Me pediste que te recordara «{course}»',
  'card.reminder.unstarted': 'Me pediste que te recordara «{course}», que aún no has empezado.',
  'card.reminder.several': 'Un recordatorio de {count, plural, one {un curso} other {# cursos}}',
  'card.reminder.week': 'Tu semana de aprendizaje',
  'card.reminder.team': 'Tu equipo esta semana',
  'card.reminder.more': 'Y {count, plural, one {un curso más} other {# cursos más}}.',
  'card.reminder.team.overdue': 'Recién vencido en tu equipo: {people}{more, plural, =0 {} other { y # más}}',
  'card.reminder.team.due': 'Vence esta semana en tu equipo: {people}{more, plural, =0 {} other { y # más}}',
  'card.reminder.team.finished': 'Terminado en tu equipo: {people}{more, plural, =0 {} other { y # más}}',
  'card.reminder.team.requests':
    '{count, plural, one {Una petición de más tiempo espera tu respuesta.} other {# peticiones de más tiempo esperan tu respuesta.}}',
  'card.button.snooze': 'Más tarde',
  'card.button.why': '¿Por qué esto?',
  'card.button.less': 'Menos de estos',
} as const;
