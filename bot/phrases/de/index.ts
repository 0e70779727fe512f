import { createLanguage, type Language } from '../language.ts';
import { cards } from './cards.ts';
import { commands } from './commands.ts';
import { operating } from './operating.ts';
import { ownReminderCards, ownReminderReplies } from './own-reminders.ts';
import { privacy } from './privacy.ts';
import { refusals } from './refusals.ts';
import { reminderReplies } from './reminder-replies.ts';
import { replies } from './replies.ts';
import { signIn } from './sign-in.ts';

export const de: Language = createLanguage(
  { tag: 'de', name: 'Deutsch', dateLocale: 'de' },
  {
    cards: { ...cards, ...ownReminderCards },
    commands,
    refusals,
    replies: {
      ...{ ...replies, ...privacy, ...operating, ...signIn },
      ...{ ...reminderReplies, ...ownReminderReplies },
    },
  },
);
