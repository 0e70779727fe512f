import { HOUR, MINUTE } from '../../../src/clock.ts';
import type { ConversationContext, TeamShown } from '../../../src/learning/ports/ports.ts';

/** How long "her" and "this" mean what was shown, and how long a preview or a request can be answered. */
const SHOWN_FOR = 12 * HOUR;
const ASKED_FOR = 30 * MINUTE;

/** What was shown of a team, while a follow-up can mean it. */
export function onShow(context: ConversationContext | undefined, now: Date): TeamShown | null {
  const shown = context?.team ?? null;
  if (context === undefined || shown === null) return null;
  const lasts = shown.kind === 'person' || shown.kind === 'course' ? SHOWN_FOR : ASKED_FOR;
  return now.getTime() - Date.parse(context.at) > lasts ? null : shown;
}
