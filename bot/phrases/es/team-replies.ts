import type { teamReplies as english } from '../en/team-replies.ts';

export const teamReplies: Readonly<Record<keyof typeof english, string>> = {
  'reply.nudged': 'He recordado «{course}» a {name} de tu parte.',
  'reply.nudgeHeld': 'Recordaré «{course}» a {name} de tu parte cuando vuelva a su horario de trabajo: {at}.',
  'reply.nudgeUnreachable':
    'No puedo contactar con {name}: aún no me ha añadido en Teams. No se ha enviado nada.',
  'reply.nudgedAll': [
    '{sent, plural, =0 {{held, plural, =0 {No se ha recordado nada a nadie.} other {Todavía no se ha recordado nada a nadie.}}}',
    ' one {He enviado un recordatorio de tu parte.} other {He enviado # recordatorios de tu parte.}}',
    '{held, plural, =0 {} one { Uno saldrá cuando la persona vuelva a su horario de trabajo.} other { # saldrán cuando esas personas vuelvan a su horario de trabajo.}}',
    '{waiting, plural, =0 {} one { Uno ya se envió hace menos de una semana.} other { # ya se enviaron hace menos de una semana.}}',
    '{unreachable, plural, =0 {} one { {named, select, yes {{who}} other {Una persona}} aún no me ha añadido en Teams.}',
    ' other { {named, select, yes {{who}} other {{unreachable} personas}} aún no me han añadido en Teams.}}',
  ].join(''),
  'reply.nudging':
    'Estoy enviando {count} recordatorios de tu parte. Cuando termine, te diré aquí cuántos han llegado.',
  'reply.nudgingStill': 'Sigo enviando tus recordatorios: {done} de {count} por ahora.',
  'reply.withdraw':
    '¿Retirar «{course}» a {name}? Va por el {progress}\u00a0%; ese avance también se pierde.',
  'reply.withdrawYes': 'Retirar',
  'reply.timeAsked':
    'He pedido a {name} más tiempo para «{course}», hasta el {wanted}. Te aviso en cuanto haya respuesta.',
  'reply.timeGranted': '{name} te ha dado más tiempo: «{course}» vence ahora el {due}.',
  'reply.timeDeclined': '{name} no ha concedido más tiempo para «{course}». Sigue venciendo el {due}.',
  'reply.timeExpired':
    'Nadie ha respondido a tu petición de más tiempo para «{course}», así que ha caducado. Puedes pedirlo otra vez.',
  'reply.timeMoved': 'La petición de más tiempo de {name} pasa ahora a su nuevo responsable.',
  'reply.timeAnswered': '«{course}» vence ahora el {due} para {name}. Se lo he dicho.',
  'reply.timeRefused':
    'No has dado más tiempo a {name}. «{course}» sigue venciendo el {due} y se lo he dicho.',
  'reply.timeDeclinedWhy':
    '{name} no ha concedido más tiempo para «{course}»: «{reason}» Sigue venciendo el {due}.',
  'lead.standing': '{section}, {progress}\u00a0%',
  'lead.whichPerson': '¿A quién te refieres con «{name}»?',
  'lead.whichCourseFor': '¿Qué curso quieres para {names}?',
  'lead.whichRequest.grant': '¿Qué petición concedes?',
  'lead.whichRequest.decline': '¿Qué petición rechazas?',
  'lead.course': '«{course}»',
  'lead.more': '{count, plural, one {una persona más} other {# más}}',
  'lead.person': [
    '{name} {open, plural, =0 {no tiene nada pendiente} one {tiene un curso pendiente} other {tiene # cursos pendientes}}',
    '{overdue, plural, =0 {.} one {, uno de ellos vencido.} other {, # de ellos vencidos.}}',
  ].join(''),
  'lead.notAssigned': '«{course}» no está asignado a {name}.',
  'lead.completed': '{name} ha completado «{course}».',
  'lead.completedOn': '{name} completó «{course}» el {day}.',
  'lead.progress': '{name} va por el {progress}\u00a0% de «{course}». No tiene fecha límite.',
  'lead.progressDue': '{name} va por el {progress}\u00a0% de «{course}», vence el {due}.',
  'lead.nobodyHas': 'Nadie de tu equipo tiene asignado «{course}».',
  'lead.courseDone': 'Todas las personas con «{course}» asignado lo han completado: {total} de {total}.',
  'lead.courseOwed': '{done} de {total} han completado «{course}». Falta: {names}.',
  'lead.overdue':
    '{count, plural, =0 {Nadie va con retraso.} one {Una persona va con retraso: {names}.} other {# personas van con retraso: {names}.}}',
  'lead.finished':
    '{count, plural, =0 {Nadie lo ha terminado todo todavía.} one {Una persona lo ha terminado todo: {names}.} other {# personas lo han terminado todo: {names}.}}',
  'lead.remind': '¿Recordar {courses} a {names}?',
  'lead.withdraw':
    '¿Retirar {courses} a {names}? Hay hasta un {progress}\u00a0% hecho; ese avance también se pierde.',
  'lead.withdrawn': 'Has retirado {courses} a {names}. Se lo digo.',
  'lead.move': '¿Cambiar la fecha de {courses} para {names} al {due}?',
  'lead.moveBy': '¿Mover {courses} {days, plural, one {un día} other {# días}} para {names}?',
  'lead.moveYes': 'Cambiar la fecha',
  'lead.moved': '{names} {count, plural, one {tiene} other {tienen}} ahora hasta el {due} para {courses}.',
  'lead.doneAlready': 'Eso ya está hecho.',
  'reply.exportDeclined': 'De acuerdo, no he guardado ningún archivo.',
  'reply.exportSaved': 'La exportación está en tu OneDrive.',
  'reply.exportFailed':
    'No se ha podido guardar el archivo en tu OneDrive. Pide la exportación otra vez, por favor.',
  'export.person': 'Persona',
  'export.account': 'Cuenta',
  'export.course': 'Curso',
  'export.type': 'Tipo',
  'export.standing': 'Estado',
  'export.progress': 'Porcentaje hecho',
  'export.assigned': 'Asignado ({zone})',
  'export.due': 'Vence ({zone})',
  'export.completed': 'Completado ({zone})',
  'export.note': 'Nota',
  'export.ownCourse': 'Por su cuenta',
  'export.report.course': 'Curso',
  'export.report.assigned': 'Asignados',
  'export.report.started': 'Empezados',
  'export.report.completed': 'Completados',
  'export.report.overdue': 'Vencidos',
  'export.report.percent': 'Porcentaje completado',
  'export.file.report': 'aprendizaje-de-la-organizacion',
  'export.description.report': 'Las asignaciones de la organización por curso, como tabla.',
  'export.file.team': 'equipo-aprendizaje',
  'export.file.audit': 'auditoria',
  'export.description.team': 'Las asignaciones de tu equipo, como tabla.',
  'export.description.audit': 'Quién hizo qué a quién, como tabla.',
  'reply.exportOffered':
    'Te he ofrecido la exportación como archivo arriba. Acéptalo y quedará en tu OneDrive.',
  'reply.exportNowhere': 'No he podido ofrecer el archivo aquí. Inténtalo en nuestro chat de Teams.',
  'reply.exportLink':
    'El enlace lleva a una página con un botón. Vale una vez, durante diez minutos, para quien lo pulse.',
  'reply.exportBusy':
    'Todavía estoy creando otro archivo. Acepta este otra vez dentro de un minuto, por favor.',
  'export.page.title': 'Tu archivo',
  'export.page.ready': 'Tu archivo está listo. Se puede descargar una vez.',
  'export.page.button': 'Descargar',
  'export.page.gone':
    'Este enlace ya se usó o es demasiado antiguo. Pide la exportación otra vez en Teams, por favor.',
  'export.page.later': 'Ahora mismo no es posible. Inténtalo otra vez dentro de un minuto, por favor.',
};
