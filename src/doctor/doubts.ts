import { showChannels } from '../setup/azure-bot.ts';
import { yourBot } from './fixes.ts';

/** What Microsoft's documents leave open and no check settles without waiting, watching or breaking something. */
export const doubts: readonly string[] = [
  'Whether Graph sends Retry-After in seconds, or only "Retry after N minutes" in the message: both are understood; a probe tells when it happens to be throttled.',
  'How long texts may be: Microsoft publishes no limit for notes and ids. A refusal names the field.',
  'When Viva Learning shows a change: its own views may take up to a day.',
  'Whether Teams or Viva Learning itself tells learners of assignments made by an application: the bot tells them in any case.',
  'Whether a completed activity can be set back to in progress by every tenant: the bot offers it and says so when refused.',
  'Whether isCourseActivitySyncEnabled is really set: only a signed-in administrator can read it (npm run provider -- show).',
  "Which service plan is the premium one by its id: licences are judged by the plan's name.",
  'Whether the messaging endpoint of the Azure Bot names this bot: only the Azure portal shows it.',
  `Which channels the Azure Bot has, and whether their secrets are switched off (Teams alone, and true): ${showChannels(yourBot)}`,
];
