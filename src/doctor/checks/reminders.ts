import { createReminderBook } from '../../ledger/stores/reminder-book.ts';
import { type Finding, figures, warning } from '../check.ts';
import type { Subject } from '../subject.ts';
import { withSchema } from './database.ts';

/** What the bot is to say by itself: of which days it is planned for how many people, and what is held. */
export function checkReminders(subject: Subject): Promise<readonly Finding[]> {
  return withSchema(subject, async (database) => {
    const days = await createReminderBook(database, subject.clock).list();
    const held = days.filter(({ state }) => state === 'held');
    const [newest] = days;
    if (held.length > 0)
      return [
        warning(
          `What is to be said on ${held.map(({ day }) => day).join(', ')} is held: ${held[0]?.people} people.`,
          {
            do: 'As a learning administrator type /reminders in the chat with the bot, and release it. REMINDERS_HOLD_ABOVE says from how many people on that is asked.',
            where: 'Microsoft Teams, in the chat with the bot',
            without: 'Nobody is reminded on that day; what nobody releases is dropped when it is over.',
          },
        ),
      ];
    return [
      figures(
        newest === undefined
          ? 'Nothing is planned.'
          : `${newest.people} people have something to hear on ${newest.day}, and ${newest.unreachable} more cannot be reached.`,
      ),
    ];
  });
}
