import type { teamReplies as english } from '../en/team-replies.ts';

export const teamReplies: Readonly<Record<keyof typeof english, string>> = {
  'reply.nudged': 'He recordado «{course}» a {name} de tu parte.',
  'reply.nudgeUnreachable':
    'No puedo contactar con {name}: aún no me conoce en Teams. No se ha enviado nada.',
  'reply.nudgedAll': [
    'He enviado {sent, plural, =0 {ningún recordatorio} one {un recordatorio} other {# recordatorios}} de tu parte.',
    '{waiting, plural, =0 {} one { A una persona se le recordó hace menos de una semana.} other { A # personas se les recordó hace menos de una semana.}}',
    '{unreachable, plural, =0 {} one { Una persona aún no me conoce en Teams.} other { # personas aún no me conocen en Teams.}}',
  ].join(''),
  'reply.nudging':
    'Estoy enviando {count} recordatorios de tu parte. Cuando termine, te diré aquí a cuántas personas he llegado.',
  'reply.nudgingStill': 'Sigo enviando tus recordatorios: {done} de {count} por ahora.',
  'reply.withdraw': '¿Retirar «{course}» a {name}? Va por el {progress} %; ese avance también se pierde.',
  'reply.withdrawYes': 'Retirar',
  'reply.timeAsked':
    'He pedido a {name} más tiempo para «{course}», hasta el {wanted}. Te aviso en cuanto haya respuesta.',
  'reply.timeGranted': '{name} te ha dado más tiempo: «{course}» vence ahora {due}.',
  'reply.timeDeclined': '{name} no ha concedido más tiempo para «{course}». Sigue venciendo {due}.',
  'reply.timeExpired':
    'Nadie ha respondido a tu petición de más tiempo para «{course}», así que ha caducado. Puedes pedirlo otra vez.',
  'reply.timeMoved': 'La petición de más tiempo de {name} pasa ahora a su nuevo responsable.',
  'reply.timeAnswered': '«{course}» vence ahora {due} para {name}. Se lo he dicho.',
  'reply.timeRefused':
    'Has rechazado dar más tiempo a {name}. «{course}» sigue venciendo {due} y se lo he dicho.',
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
