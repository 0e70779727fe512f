import type { Optional } from '../engine/optional.ts';
import type { Speech, Voice } from '../speech.ts';
import type { ActivityView } from '../views.ts';
import { type CardAction, openUrl, submit } from './button.ts';

/** The buttons that are always useful. */
export const myCourses = (speech: Voice, ignoresInputs = false): CardAction =>
  submit('activities.show', {}, { title: speech.say('card.button.myCourses'), ignoresInputs });

export const browse = (speech: Voice): CardAction =>
  submit('courses.find', {}, { title: speech.say('card.button.browse') });

export const whatICanDo = (speech: Voice): CardAction =>
  submit('home.show', {}, { title: speech.say('card.button.help') });

export const assignToTeam = (speech: Voice): CardAction =>
  submit('assign.open', {}, { title: speech.say('card.button.assign') });

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
    ? [submit('time.open', { entryId }, { title: speech.say('card.button.moreTime'), ignoresInputs })]
    : [];
