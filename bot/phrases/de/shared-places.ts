import type { sharedPlaces as english, sharedPlaceCards as englishCards } from '../en/shared-places.ts';

export const sharedPlaceCards: Readonly<Record<keyof typeof englishCards, string>> = {
  'card.groupWelcome.addedBy': '{name} hat mich hinzugefügt.',
  'card.groupWelcome.value':
    'Ich finde hier Kurse für alle: Erwähnen Sie mich, zum Beispiel „@Coursemate suche excel“.',
  'card.groupWelcome.private':
    'Ihre eigenen Kurse und Fortschritte bleiben zwischen Ihnen und mir: Dafür ist unser eigener Chat da.',
  'card.button.openChat': 'Chat mit mir öffnen',
};

export const sharedPlaces: Readonly<Record<keyof typeof english, string>> = {
  'reply.inOurChat': 'Ich habe in unserem eigenen Chat geantwortet.',
  'reply.openOurChat': '{said} Öffnen Sie einen Chat mit mir, um weiterzumachen.',
  'extension.find': 'Kurse',
  'extension.find.about': 'Einen Kurs finden und teilen',
  'extension.words': 'Titel oder Thema',
  'extension.words.about': 'Ein Teil des Titels oder worum es geht',
};
