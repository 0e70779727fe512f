import type { Optional } from '../engine/optional.ts';
import type { Speech, Voice } from '../speech.ts';
import type { ActivityView } from '../views.ts';
import { button, type CardAction, openUrl } from './button.ts';

/** The buttons that are always useful. */
export const myCourses = (speech: Voice, ignoresInputs = false): CardAction =>
  button('card.button.myCourses', 'activities.show', {}, speech, { ignoresInputs });

export const browse = (speech: Voice): CardAction => button('card.button.browse', 'courses.find', {}, speech);

export const whatICanDo = (speech: Voice): CardAction => button('card.button.help', 'home.show', {}, speech);

export const assignToTeam = (speech: Voice): CardAction =>
  button('card.button.assign', 'assign.open', {}, speech);

/** Leads from a shared place to the one-to-one chat. */
export const openChat = (chatUrl: string, speech: Voice): CardAction =>
  openUrl(chatUrl, { title: speech.say('card.button.openChat') });

/** Asks for a later due date; only where there is one and it is not done. */
export const moreTime = (
  { activity, entryId }: ActivityView,
  speech: Speech,
  ignoresInputs = false,
): Optional<CardAction> =>
  activity.kind === 'assignment' && activity.status !== 'completed' && activity.dueAt !== null
    ? [button('card.button.moreTime', 'time.open', { entryId }, speech, { ignoresInputs })]
    : [];
