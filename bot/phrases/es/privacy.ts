import type { privacy as en } from '../en/privacy.ts';
import { sentences } from '../sentences.ts';

export const privacy: Readonly<Record<keyof typeof en, string>> = {
  'about.text': sentences(
    'Coursemate es un bot para Microsoft Teams: las personas empiezan cursos e informan de su progreso en el chat, y los responsables los asignan.',
    'Quien gestiona este bot en tu organización responde a las preguntas sobre él.',
  ),
  'about.privacy': 'Privacidad',
  'about.privacy.text': sentences(
    'Los registros de aprendizaje se guardan en Viva Learning.',
    'El bot conserva lo que necesita para escribirlos, el historial de cambios y cómo localizar a las personas en Teams; los nombres y los mensajes no se anotan en sus registros.',
    'En el chat individual, «qué sabes de mí» muestra lo que se guarda sobre ti y «olvídame» lo borra.',
  ),
  'about.terms': 'Condiciones',
  'about.terms.text': sentences(
    'El software es libre bajo la licencia MIT y se ofrece sin garantía.',
    'Quien gestiona este bot en tu organización fija las demás condiciones.',
  ),

  'privacy.intro': 'Esto es todo lo que guardo sobre ti.',
  'privacy.identity':
    '**Quién eres:** tu id de Microsoft Entra {id} en el inquilino {tenant}. Tu nombre lo consulto cuando lo necesito y no lo guardo.',
  'privacy.language': '**Idioma elegido:** {language}.',
  'privacy.noLanguage': '**Idioma elegido:** ninguno.',
  'privacy.conversation':
    '**Nuestro chat:** cómo localizarte en Teams, con tu configuración regional ({locale}) y tu zona horaria ({timeZone}).',
  'privacy.noConversation': '**Nuestro chat:** nada.',
  'privacy.activities': sentences(
    '**Tus cursos:** {count, plural, one {# curso} other {# cursos}}, tal como los tiene Viva Learning.',
    'Escribe **mis cursos** para verlos.',
  ),
  'privacy.history': sentences(
    '**Tus cambios:** {waiting, plural, one {# espera} other {# esperan}} a Viva Learning;',
    '{ended, plural, one {# ha terminado y se guarda} other {# han terminado y se guardan}} un tiempo, para que puedas deshacer y yo pueda responder preguntas.',
  ),
  'privacy.talk': sentences(
    '**Lo que hablamos:** mi última pregunta o lista en {contexts, plural, one {# chat} other {# chats}}, para que «sí» y «2» signifiquen algo;',
    'los ids de {messages, plural, one {# mensaje} other {# mensajes}}, para que ninguno cuente dos veces;',
    'dónde están {receipts, plural, one {# recibo mío} other {# recibos míos}}, para actualizarlos.',
  ),
  'privacy.team':
    '**Entre tú y tu equipo:** {count, plural, one {# registro} other {# registros}} de asignaciones, recordatorios y peticiones de más tiempo.',
  'privacy.reminders':
    '**Recordatorios:** {own, plural, one {# tuyo} other {# tuyos}} y {said, plural, one {# mensaje} other {# mensajes}} que envié hace poco o voy a enviar.',
  'privacy.remindersWished': sentences(
    '**Recordatorios:** cómo quieres que te recuerde, {own, plural, one {# tuyo} other {# tuyos}}',
    'y {said, plural, one {# mensaje} other {# mensajes}} que envié hace poco o voy a enviar.',
  ),
  'privacy.choices':
    '**Tus elecciones:** {count, plural, one {# curso} other {# cursos}} que guardaste para después o que no quieres que te sugiera.',
  'privacy.audit':
    '**La auditoría:** {count, plural, one {# línea} other {# líneas}} sobre lo que cambiaste, bajo un seudónimo.',
  'privacy.signedIn': sentences(
    '**Sesión iniciada:** un token con el que puedo leer tu aprendizaje con otros proveedores, solo en memoria y durante una hora como mucho.',
    'Escribe **cerrar sesión** para terminar.',
  ),
  'privacy.noTexts': 'Aparte de eso, lo que me escribes no se guarda ni se registra.',
  'privacy.forgetMe': 'Olvídame',
  'privacy.ask': sentences(
    '¿Te olvido?',
    'Borro tu idioma, cómo localizarte, lo que hablamos y el historial de tus cambios;',
    'ya no podrás deshacerlos y no podré enviarte novedades.',
    'Lo que tiene Viva Learning se queda: tus cursos y tu progreso.',
  ),
  'privacy.askYes': 'Sí, olvídame',
  'privacy.forgotten': sentences(
    'Hecho: te he olvidado.',
    'Tus cursos y tu progreso siguen en Viva Learning, y la auditoría solo te conoce por un seudónimo.',
    'Si vuelves a escribirme, recordaré cómo responderte.',
  ),
  'privacy.stays': 'Algunas cosas se quedan hasta que terminen, y entonces se borran:',
  'privacy.staysChanges': sentences(
    '– {count, plural, one {un cambio tuyo} other {# cambios tuyos}} que Viva Learning aún no conoce:',
    'primero {count, plural, one {lo} other {los}} llevo allí.',
  ),
  'privacy.staysRequests': sentences(
    '– {count, plural, one {una solicitud abierta} other {# solicitudes abiertas}} de más tiempo: falta la respuesta.',
    'El motivo que escribiste está borrado.',
  ),
  'privacy.staysRuns':
    '– {count, plural, one {una asignación tuya} other {# asignaciones tuyas}} que estoy llevando a cabo.',
  'privacy.staysNews': sentences(
    '– avisos para {count, plural, one {una persona} other {# personas}} sobre lo que hiciste, hasta que los haya dado;',
    'dos semanas como máximo.',
  ),
};
