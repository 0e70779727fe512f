import type { replies as english } from '../en/replies.ts';
import { sentences } from '../sentences.ts';
import { sharedPlaces } from './shared-places.ts';
import { teamReplies } from './team-replies.ts';

export const replies: Readonly<Record<keyof typeof english, string>> = {
  'reply.thanks': '¡De nada! Sigue aprendiendo.',
  'reply.negated': 'De acuerdo, no he cambiado nada.',
  'reply.noQuestion': 'No te había preguntado nada ahora mismo, así que nada ha cambiado.',
  'reply.noMore': 'No hay más que mostrar.',
  'reply.leftAsIs': 'De acuerdo, lo he dejado todo como está.',
  'reply.language': 'Hablo {languages}. Escribe por ejemplo *idioma {example}*.',
  'reply.languageSet': 'Desde ahora respondo en {language}.',
  'reply.bug': sentences(
    'Algo ha fallado por mi parte.',
    'Lo que te dije que está guardado sigue guardado.',
    'Prueba otra vez; si se repite, dale a TI la referencia.',
  ),
  'reply.working': 'Sigo en ello. Esta tarjeta cambiará cuando esté hecho.',
  'reply.cardChanged': 'La tarjeta ha cambiado.',
  'reply.seeBelow': 'Mira el mensaje nuevo más abajo.',
  'reply.howTo': 'Nada ha cambiado. {about}: escribe *{example}*.',
  'reply.asksFirst':
    'No estoy seguro de haberlo entendido, así que no he cambiado nada. ¿Querías decir uno de estos?',
  'reply.howFar': '¿Cuánto llevas de «{course}»?',
  'reply.whichCourse': '¿A qué curso te refieres?',
  'reply.whichToStart': 'Coinciden varios cursos. ¿Cuál quieres empezar?',
  'reply.retake': 'Has completado «{course}». ¿Quieres hacerlo otra vez?',
  'reply.retakeYes': 'Hacerlo otra vez',
  'reply.reopen': 'Has completado «{course}». ¿Quieres reabrirlo al {progress} %?',
  'reply.reopenYes': 'Reabrir',
  'reply.remove': '¿Quitar «{course}» de tus cursos? También se quita tu progreso del {progress} %.',
  'reply.removeYes': 'Quitar',
  'reply.confirm.start': '¿Quieres empezar «{course}»?',
  'reply.confirm.startYes': 'Empezar',
  'reply.confirm.complete': '¿Quieres completar «{course}»?',
  'reply.confirm.completeYes': 'Completar',
  'reply.confirm.mark': '¿Quieres poner «{course}» al {progress} %?',
  'reply.confirm.markYes': 'Poner al {progress} %',
  'reply.running': 'Este ya lo estás haciendo.',
  'reply.completedAlready': 'Este ya lo has completado.',
  'reply.sameValue': 'Ya está al {progress} %; nada ha cambiado.',
  'reply.assignCourseUnclear': 'Ningún curso se llama solo «{words}». Elige uno de la lista.',
  'reply.assignPersonUnclear':
    'Entre las personas a tu cargo no hay nadie, o hay más de una, que se llame «{name}».',
  'reply.assignDateUnclear': 'No estoy seguro de qué día es «{date}». Elígelo abajo.',
  'reply.unknownCourse': 'Un curso que ya no está en el catálogo',
  'reply.undoneAll': [
    'Deshecho: «{course}» para {count, plural, one {una persona} other {# personas}}.',
    '{kept, plural, =0 {} one { Una de ellas ha avanzado desde entonces y lo conserva.} other { # han avanzado desde entonces y lo conservan.}}',
  ].join(''),
  'reply.someone': 'Alguien',
  'reply.withdrawnFromYouBy': '{name} ha retirado tu asignación «{course}». Ya no tienes nada que hacer.',
  'reply.withdrawnFromYou': 'Tu asignación «{course}» se ha retirado. Ya no tienes nada que hacer.',
  'reply.chosenGroup': 'El grupo elegido antes',
  ...teamReplies,
  ...sharedPlaces,
};
