import { sentences } from '../sentences.ts';

/** Lo que el bot responde sobre lo que dice por sí mismo. */
export const reminderReplies = {
  'reminders.snoozeUntil': '¿Hasta cuándo te dejo en paz con «{course}»?',
  'reminders.snoozeAllUntil': '¿Hasta cuándo te dejo en paz?',
  'reminders.tomorrow': 'Mañana',
  'reminders.nextMonday': 'El lunes',
  'reminders.twoWeeks': 'Dos semanas',
  'reminders.snoozed': 'De acuerdo: nada sobre «{course}» hasta el {day}.',
  'reminders.snoozedAll': 'De acuerdo: ningún recordatorio hasta el {day}.',
  'reminders.why.due': 'Aviso {days} días antes de que venza algo.',
  'reminders.why.overdue': 'Aviso {days} días después de que algo haya vencido sin terminarse.',
  'reminders.why.own': 'Me pediste que te lo recordara.',
  'reminders.why.weekly': 'Pediste un resumen cada semana.',
  'reminders.why.team':
    'El primer día laborable de la semana cuento a quienes asignan cursos, o reciben peticiones de más tiempo, cómo va su gente.',
  'reminders.why.hours': sentences(
    'Escribo entre las {from} y las {to} de tu zona horaria ({zone}), en días laborables y una vez al día como mucho.',
    'Lo terminado, retirado o aplazado lo dejo fuera.',
  ),
  'reminders.why.organisation':
    'Así lo ha dispuesto tu organización; lo que tú desactives queda desactivado para ti.',
  'reminders.less': '¿Qué dejo fuera?',
  'reminders.off.due': 'Antes de que venza algo',
  'reminders.off.overdue': 'Cuando ya ha vencido',
  'reminders.off.team': 'Mi equipo los lunes',
  'reminders.off.weekly': 'El resumen semanal',
  'reminders.off.all': 'Todo',
  'reminders.isOff.due': 'Ya no te aviso antes de que venza algo.',
  'reminders.isOff.overdue': 'Ya no te recuerdo lo que ha vencido.',
  'reminders.isOff.team': 'Ya no te cuento cómo va tu equipo.',
  'reminders.isOff.weekly': 'Se acabaron los resúmenes semanales.',
  'reminders.isOff.all': 'Ya no te envío recordatorios. De las nuevas asignaciones te sigo avisando.',
  'reminders.days': 'Lo que voy a decir por mí mismo, por días:',
  'reminders.noDays': 'No hay nada previsto.',
  'reminders.day.planning':
    '{day}: {people, plural, one {una persona} other {# personas}} por ahora, aún se planifica',
  'reminders.day.open': '{day}: {people, plural, one {una persona} other {# personas}}',
  'reminders.day.held': '{day}: {people, plural, one {una persona} other {# personas}}, **retenido**',
  'reminders.day.released': '{day}: {people, plural, one {una persona} other {# personas}}, liberado',
  'reminders.day.over': '{day}: {people, plural, one {una persona} other {# personas}}, pasado',
  'reminders.unreachable':
    'No se puede contactar con {people, plural, one {una persona más} other {# personas más}}',
  'reminders.limit': 'Un día con más de {limit, number} personas queda retenido hasta que alguien lo libere.',
  'reminders.release': 'Liberar el {day}',
  'reminders.isReleased':
    'Liberado: {people, plural, one {una persona sabrá} other {# personas sabrán}} de mí en su horario de trabajo.',
} as const;
