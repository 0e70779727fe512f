import type { RefusalCode } from '../../../src/errors.ts';
import { sentences } from '../sentences.ts';

export const refusals: Readonly<Record<RefusalCode, string>> = {
  notUnderstood:
    'Perdona, no lo he entendido, así que no he cambiado nada. Prueba una de estas opciones o escribe **ayuda**.',
  percentageOutOfRange:
    'El progreso es un número entero de 0 a 100; no he cambiado nada. Por ejemplo: *seguridad 50%*.',
  percentageUnclear: '¿Cuánto llevas? Dime un número entero de 0 a 100, por ejemplo *50%*.',
  courseNotFound:
    'No he encontrado ningún curso como «{words}». Prueba con menos palabras o mira todos los cursos.',
  courseInactive:
    '«{course}» ya no se ofrece y no se puede empezar. Si lo empezaste antes, aún puedes terminarlo.',
  notSaved: '«{course}» no está entre tus cursos guardados. Escribe **mis cursos guardados** para verlos.',
  timeOver: 'Esa hora ya ha pasado. Di una posterior, por ejemplo «mañana a las 10».',
  reminderGone: 'Ya no tienes ese recordatorio. Escribe **mis recordatorios** para ver los que hay.',
  remindersOff:
    'Tu organización ha desactivado los recordatorios propios. Escribe *una hora el viernes para* y el curso para reservar tiempo en tu calendario.',
  remindersFull:
    'Ya tienes {most} recordatorios, y no guardo más. Quita uno primero: escribe **mis recordatorios**.',
  courseGone:
    'Ese curso ya no está en el catálogo; no he cambiado nada. Mira los cursos para encontrar otro.',
  courseMissing: '¿A qué curso te refieres? Elige uno o escribe su nombre: *empezar seguridad*.',
  activityNotFound:
    'No lo encuentro entre tus cursos. Puede que se haya quitado. Escribe **mis cursos** para ver qué hay.',
  activityNotYours:
    'Ese no es uno de tus cursos, así que no he cambiado nada. Escribe **mis cursos** para ver los tuyos.',
  nothingToChange: '«{course}» ya está al {progress}\u00a0%; no había nada que cambiar.',
  nothingToUndo: 'No hay nada que deshacer.',
  reopenNotKept:
    'Viva Learning mantiene un curso terminado como terminado, así que lo dejo como está. Puedes seguir aprendiendo allí de todos modos.',
  retakeNotKept:
    'Viva Learning guarda un solo registro de cada curso por persona, y el tuyo está terminado. Puedes seguir aprendiendo allí de todos modos.',
  dueOrNoteKept:
    'Viva Learning conserva una fecha límite o una nota una vez puesta, así que la dejo como está. Puedes poner otra en su lugar.',
  undoTooLate:
    'Ese cambio tiene más de diez minutos y ya no se puede deshacer. Aún puedes poner el valor que quieras.',
  undoSuperseded:
    'Ha vuelto a cambiar desde entonces, así que lo dejo como está. Escribe **mis cursos** para ver cómo va.',
  assignedCannotRemove:
    'Este curso te lo asignaron; solo puede retirarlo quien lo asignó. Tú puedes seguir informando de tu progreso.',
  notAManager: sentences(
    'Asignar es para quien tiene personas a su cargo, y el directorio no indica ninguna para ti.',
    'Si no es correcto, pide a TI que revise el responsable de tu equipo.',
  ),
  notYourReport: sentences(
    'Al menos una de esas personas no está a tu cargo, así que no he asignado nada.',
    'Puedes asignar cursos a las personas que dependen directamente de ti.',
  ),
  notTheirs:
    'Nadie que se llame «{name}» depende de ti, así que no hice nada. Escribe *equipo* para ver a tu gente.',
  notAssigned: 'Eso no está asignado a esas personas, así que no hay nada que cambiar.',
  notCounted: 'Todavía se está contando la organización. Inténtalo de nuevo en unos minutos.',
  noRequests: 'Ahora mismo nadie te pide más tiempo.',
  tooManyAtOnce: 'Serían más de {limit} asignaciones a la vez. Nombra un curso o menos personas.',
  nobodyChosen: 'Elige al menos una persona.',
  tooManyPeople: 'Serían más de {limit} personas a la vez. Elige menos, por favor.',
  tooManyNamed: sentences(
    'Puedes nombrar como máximo a {limit} personas una a una.',
    'Para más, elige a todas las que están a tu cargo, a todas las que están por debajo, o un grupo.',
  ),
  nobodyLeft: 'No queda nadie a quien asignar «{course}», así que no he cambiado nada.',
  noTeam:
    'El directorio no indica a nadie a tu cargo. Si no es correcto, pide a TI que revise el campo de responsable de tu equipo.',
  nudgedAlready:
    'A {name} se le recordó «{course}» hace menos de una semana. El próximo recordatorio es posible a partir del {next}.',
  nothingToNudge:
    'Ahora mismo no hay a quién recordar nada: nadie va con retraso, o ya se le recordó esta semana.',
  moreTimeNotDue:
    '«{course}» no es una asignación abierta con fecha límite, así que no hay plazo que ampliar.',
  moreTimeUnclear:
    '¿Hasta cuándo? Indica un día posterior o un plazo, por ejemplo *necesito una semana más para Seguridad*.',
  moreTimeAsked: 'Ya has pedido más tiempo para «{course}». Te avisaré cuando haya respuesta.',
  moreTimeOver: 'Esa solicitud ya tiene respuesta o ha caducado, así que no he cambiado nada.',
  moreTimeNobody:
    'El directorio no indica ningún responsable para ti, así que no puedo preguntar a nadie. Pide a TI que revise ese campo.',
  dueDateMissing: 'Elige una fecha límite.',
  dueDateInvalid: 'Esa fecha no me sirve. Elige una en los próximos diez años.',
  dueDateInPast: 'Ese día ya ha pasado. Elige hoy o un día posterior.',
  noteTooLong: 'La nota es demasiado larga. No pases de {limit} caracteres.',
  textTooLong:
    'Es un mensaje largo y no sé bien qué hacer con él; no he cambiado nada. Prueba con pocas palabras, como *empezar seguridad*.',
  inputTooLong: 'Es más de lo que puedo aceptar, así que no he cambiado nada. Acórtalo, por favor.',
  tooMuchAtOnce:
    'Es demasiado de una vez para mí; no he cambiado nada. Pídeme una sola cosa con pocas palabras, como *empezar seguridad*.',
  formOutdated: 'Este formulario está anticuado, así que no he cambiado nada. Abre uno nuevo, por favor.',
  changedMeanwhile:
    'Acaba de cambiar en otro sitio, así que no lo he tocado. Échale un vistazo y prueba otra vez.',
  privateOnly:
    'Tu aprendizaje es privado y solo lo muestro en nuestro propio chat. Abre un chat conmigo y pregunta allí.',
  adminsOnly: 'Eso es para los administradores de formación. Tus cursos: escribe *mis cursos*.',
  periodUnclear:
    'No he podido leer el periodo. Escribe por ejemplo */audit export 30* (días) o */audit export 2026-10-01 2026-10-31*.',
  whoAreYou:
    'Teams no me ha dicho quién eres, así que no puedo mostrar ni cambiar nada. Prueba desde tu propia cuenta de Teams.',
  foreignTenant: 'Solo trabajo para personas de la organización que me instaló.',
  guest:
    'Solo trabajo para miembros de la organización, no para sus invitados. Pregunta a TI si deberías tener acceso.',
  tooFast: 'Eso fue mucho de una vez. Espera un minuto y prueba otra vez.',
  askedOften:
    'Eso me lleva mucho buscar, así que lo hago {times} veces por minuto para cada persona. Inténtalo de nuevo dentro de un minuto.',
  catalogueEmpty:
    'Todavía no tengo cursos que mostrar. Vienen de tu proveedor de aprendizaje; si sigue así, avisa a TI.',
  unknownAction:
    'Ese botón es de una versión anterior, así que no he cambiado nada. Esto es lo que puedo hacer ahora:',
  graphServicePlan:
    'El plan de tu organización no incluye esta parte de Viva Learning; no se pudo guardar. Dile a TI: falta el plan de servicio.',
  graphPermission:
    'Me falta un permiso en Viva Learning; no se pudo guardar. Dile a TI: falta el consentimiento del administrador.',
  graphContentOfOtherProvider:
    'Este curso es de otro proveedor de aprendizaje; su progreso no se puede guardar aquí. Ábrelo en Viva Learning.',
  graphLearnerLicence:
    'No hay licencia de Viva Learning para esta cuenta; no se pudo guardar. Pide una a TI y prueba otra vez.',
  graphProviderNotEnabled:
    'Nuestro proveedor de aprendizaje no está habilitado en Viva Learning; no se pudo guardar. Dile a TI: el proveedor no está habilitado.',
  graphProviderInvalid:
    'Viva Learning no conoce nuestro proveedor de aprendizaje; no se pudo guardar. Dile a TI: revisar el id de registro del proveedor.',
  graphField:
    'Viva Learning no aceptó uno de los valores; no se guardó. Revisa lo que pusiste y prueba otra vez.',
  graphActivityGone:
    'Este curso ya no está entre tus actividades en Viva Learning. Puede que se haya quitado allí.',
  graphNotSupported: 'Viva Learning no admite esto; no se guardó. Dale a TI la referencia.',
  graphSignIn:
    'No puedo iniciar sesión en Viva Learning; no se pudo guardar. Dile a TI: mi inicio de sesión necesita atención.',
  graphForbidden: 'Viva Learning no lo permitió; no se guardó. Dale a TI la referencia.',
  updating: 'Me están actualizando en este momento y no he hecho nada. Prueba otra vez dentro de un minuto.',
  startingUp:
    'Acabo de arrancar y todavía estoy leyendo los cursos, así que no he hecho nada. Inténtalo de nuevo dentro de un minuto.',
  databaseAway: sentences(
    'Ahora mismo no puedo acceder a mis propios registros, así que no cuentes con que esto esté guardado.',
    'Inténtalo de nuevo dentro de un minuto.',
  ),
  databaseNotWritable:
    'Ahora mismo no puedo escribir en mis propios registros, así que no ha cambiado nada. Prueba otra vez dentro de unos minutos.',
  graphBusy:
    'Viva Learning está ocupado y no he podido preguntar. No ha cambiado nada. Prueba otra vez dentro de unos minutos.',
};
