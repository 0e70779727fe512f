/** What is said and offered in team and group chats, where nothing personal is shown. Plain text, as in `cards.ts`. */
export const sharedPlaceCards = {
  'card.groupWelcome.addedBy': '{name} added me here.',
  'card.groupWelcome.value':
    'I find courses for everybody in this conversation: mention me, for example “@Coursemate find excel”.',
  'card.groupWelcome.private':
    'Your own courses and progress stay between you and me: open our own chat for those.',
  'card.button.openChat': 'Chat with me',
} as const;

/** What is said there apart from cards, and the search of the message extension. */
export const sharedPlaces = {
  'reply.inOurChat': 'I answered in our own chat.',
  'reply.openOurChat': '{said} Open a chat with me to go on.',
  'extension.find': 'Courses',
  'extension.find.about': 'Find a course and share it',
  'extension.words': 'Title or topic',
  'extension.words.about': 'Part of a title, or what it is about',
} as const;
