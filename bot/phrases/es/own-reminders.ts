import { sentences } from '../sentences.ts';

/** Tarjetas de los recordatorios propios y sus botones. */
export const ownReminderCards = {
  'card.ownReminders.heading': 'Mis recordatorios',
  'card.ownReminders.empty': 'No has creado ningún recordatorio.',
  'card.ownReminders.empty.hint':
    'Escribe por ejemplo «recuérdame Fire Safety mañana a las 9» o «todos los lunes».',
  'card.ownReminders.all': 'Todo lo que tienes abierto',
  'card.ownReminders.day': 'Día',
  'card.ownReminders.day.error': 'Elige hoy o un día posterior.',
  'card.ownReminders.time': 'Hora',
  'card.ownReminders.time.error': 'Elige una hora.',
  'card.ownReminders.every': '¿Cada cuánto?',
  'card.ownReminders.once': 'Una vez',
  'card.ownReminders.daily': 'Todos los días',
  'card.ownReminders.weekly': 'Cada semana, ese día',
  'card.ownReminders.otherWeek': 'Cada dos semanas, ese día',
  'card.button.change': 'Cambiar',
  'card.button.ownReminders': 'Mis recordatorios',
  'card.button.reminderSettings': 'Ajustes de recordatorios',
  'card.tooltip.changeReminder': 'Cambiar el recordatorio: {course}',
  'card.tooltip.removeReminder': 'Quitar el recordatorio: {course}',
} as const;

/** Lo que el bot responde sobre los recordatorios propios y sobre cómo alguien quiere que le recuerde. */
export const ownReminderReplies = {
  'reminders.comes.once': '{day} a las {time}',
  'reminders.comes.daily': 'todos los días a las {time}, la próxima vez el {day}',
  'reminders.comes.weekly':
    '{isRun, select, yes {de {first} a {last}} other {cada {weekdays}}} a las {time}, la próxima vez el {day}',
  'reminders.comes.otherWeek':
    'cada dos semanas {isRun, select, yes {de {first} a {last}} other {el {weekdays}}} a las {time}, la próxima vez el {day}',
  'reminders.added.once':
    'Te recordaré {about, select, all {todo lo que tienes abierto} other {«{course}»}} el {day} a las {time}.',
  'reminders.added.daily':
    'Te recordaré {about, select, all {todo lo que tienes abierto} other {«{course}»}} todos los días a las {time}, por primera vez el {day}.',
  'reminders.added.weekly': sentences(
    'Te recordaré {about, select, all {todo lo que tienes abierto} other {«{course}»}}',
    '{isRun, select, yes {cada semana de {first} a {last}} other {cada {weekdays}}} a las {time}, por primera vez el {day}.',
  ),
  'reminders.added.otherWeek': sentences(
    'Te recordaré {about, select, all {todo lo que tienes abierto} other {«{course}»}}',
    'cada dos semanas {isRun, select, yes {de {first} a {last}} other {el {weekdays}}} a las {time}, por primera vez el {day}.',
  ),
  'reminders.butStopped':
    'Has parado los recordatorios, así que no llegará hasta que escribas **reanuda los recordatorios**.',
  'reminders.butAway': 'Entonces estarás fuera, así que llegará cuando vuelvas, a partir del {day}.',
  'reminders.removed':
    'Ya no te recordaré {about, select, all {todo lo que tienes abierto} other {«{course}»}}.',
  'reminders.askWhen':
    '¿Cuándo te recuerdo {about, select, all {todo lo que tienes abierto} other {«{course}»}}?',
  'reminders.inAnHour': 'En una hora',
  'reminders.inAWeek': 'En una semana',
  'reminders.everyMonday': 'Cada lunes',
  'reminders.change':
    '¿Cuándo te recuerdo {about, select, all {todo lo que tienes abierto} other {«{course}»}}?',
  'reminders.quietBefore': 'De acuerdo: nada antes de las {time}.',
  'reminders.quietAfter': 'De acuerdo: nada después de las {time}.',
  'reminders.quietDays': 'De acuerdo: nada {isRun, select, yes {de {first} a {last}} other {en {weekdays}}}.',
  'reminders.away':
    '¡Que te vaya bien! Sin recordatorios hasta el {until}; lo que te hayas perdido te lo diré entonces.',
  'reminders.awayFrom':
    'Anotado: sin recordatorios desde el {from} hasta el {until}; lo que te hayas perdido te lo diré entonces.',
  'reminders.wish.stop': sentences(
    'Ya no te envío recordatorios.',
    'De nuevas asignaciones sí te aviso. Escribe **reanuda los recordatorios** cuando quieras volver a tenerlos.',
  ),
  'reminders.wish.start': 'Los recordatorios vuelven a estar activados.',
  'reminders.wish.back': '¡Bienvenido de vuelta! Los recordatorios llegan de nuevo.',
  'reminders.wish.weeklyOn': 'Te enviaré un resumen al principio de cada semana.',
  'reminders.weeklyNever':
    'Tu organización ha desactivado los resúmenes semanales, así que no llegará ninguno.',
  'reminders.wish.weeklyOff': 'No habrá más resúmenes semanales.',
  'reminders.wish.dueOn': 'Vuelvo a recordarte antes de que algo venza.',
  'reminders.wish.overdueOn': 'Vuelvo a recordarte lo vencido.',
  'reminders.wish.teamOn': 'Vuelvo a contarte cómo va tu equipo.',
  'reminders.wish.usualHours': 'Me atengo a las horas que ha fijado tu organización.',
  'reminders.wish.usualDays': 'Me atengo a los días que ha fijado tu organización.',
  'reminders.wish.unsnooze': 'Ya no hay nada pospuesto.',
  'reminders.settings.on': 'Esto es lo que te envío por mi cuenta, en un mensaje al día como mucho:',
  'reminders.settings.stopped':
    '**Todo está apagado**, porque paraste los recordatorios. De nuevas asignaciones sí te aviso.',
  'reminders.settings.due': sentences(
    '**Antes de que algo venza:** {state, select, on {activado, {days} días antes, así lo ha fijado tu organización}',
    'never {desactivado, así lo ha fijado tu organización} other {desactivado, porque tú lo quitaste}}.',
  ),
  'reminders.settings.overdue': sentences(
    '**Cuando algo ha vencido:** {state, select, on {activado, {days} días después, así lo ha fijado tu organización}',
    'never {desactivado, así lo ha fijado tu organización} other {desactivado, porque tú lo quitaste}}.',
  ),
  'reminders.settings.team': sentences(
    '**Cómo va tu equipo, al principio de la semana, si tienes uno:** {state, select, on {activado, así lo ha fijado tu organización}',
    'never {desactivado, así lo ha fijado tu organización} other {desactivado, porque tú lo quitaste}}.',
  ),
  'reminders.settings.weekly':
    '**Un resumen semanal:** {state, select, on {activado, porque lo pediste} never {desactivado, así lo ha fijado tu organización} other {desactivado, porque no lo has pedido}}.',
  'reminders.settings.hours':
    '**Horas:** de {from} a {to} en tu zona horaria ({zone}), {whose, select, yours {porque así lo dijiste} other {las que ha fijado tu organización}}.',
  'reminders.settings.days':
    '**Días:** {isRun, select, yes {de {first} a {last}} other {{weekdays}}}, {whose, select, yours {porque así lo dijiste} other {los que ha fijado tu organización}}.',
  'reminders.settings.noDays': '**Días:** ninguno, porque así lo dijiste.',
  'reminders.settings.own':
    '**Tus propios recordatorios:** {count, plural, =0 {ninguno} one {uno, que creaste tú} other {#, que creaste tú}}.',
  'reminders.settings.away': '**Fuera:** nada desde el {from} hasta el {until}.',
  'reminders.settings.snoozed': '**Pospuesto:** {count, plural, one {un curso, o todo} other {# cursos}}.',
  'reminders.button.stop': 'Parar recordatorios',
  'reminders.button.start': 'Reanudar',
  'reminders.button.back': 'Ya he vuelto',
  'reminders.button.weeklyOn': 'Resumen semanal',
  'reminders.button.weeklyOff': 'Sin resumen semanal',
  'reminders.button.dueOn': 'Recordarme antes de vencer',
  'reminders.button.overdueOn': 'Recordarme lo vencido',
  'reminders.button.teamOn': 'Contarme de mi equipo',
  'reminders.button.usualHours': 'Horas habituales',
  'reminders.button.usualDays': 'Días habituales',
  'reminders.button.unsnooze': 'Terminar la pausa',
} as const;
