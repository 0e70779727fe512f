import type { sharedPlaces as english, sharedPlaceCards as englishCards } from '../en/shared-places.ts';

export const sharedPlaceCards: Readonly<Record<keyof typeof englishCards, string>> = {
  'card.groupWelcome.addedBy': '{name} me ha añadido.',
  'card.groupWelcome.value':
    'Aquí busco cursos para todos: mencióname, por ejemplo «@Coursemate busca excel».',
  'card.groupWelcome.private':
    'Tus cursos y tu progreso quedan entre tú y yo: para eso está nuestro propio chat.',
  'card.button.openChat': 'Chatear conmigo',
};

export const sharedPlaces: Readonly<Record<keyof typeof english, string>> = {
  'reply.inOurChat': 'He respondido en nuestro propio chat.',
  'reply.openOurChat': '{said} Abre un chat conmigo para continuar.',
  'extension.find': 'Cursos',
  'extension.find.about': 'Buscar un curso y compartirlo',
  'extension.words': 'Título o tema',
  'extension.words.about': 'Una parte del título o de qué trata',
};
