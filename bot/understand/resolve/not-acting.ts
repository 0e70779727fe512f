import type { Intention } from '../intention.ts';
import { view } from './resolve-view.ts';

/** Whether carrying it out changes something of how the bot serves a person: what is saved, and how they are reminded. */
export const acts = (intention: Intention): boolean => notActing(intention) !== intention;

/** The intention in doubt: shown or asked instead of done. The same where it changes nothing, or has a question of its own. */
export function notActing(intention: Intention): Intention {
  switch (intention.kind) {
    case 'save':
    case 'unsave':
      return view(intention.course);
    case 'remind': {
      const { day, time, minutes, recurrence } = intention.when;
      const says = [day, time, minutes].some((part) => part !== null) || recurrence !== undefined;
      return says ? { ...intention, when: { day: null, time: null, minutes: null } } : intention;
    }
    case 'snooze':
      return intention.until === null ? intention : { ...intention, until: null };
    case 'unremind':
      return { kind: 'show', what: 'reminders' };
    case 'wish':
      return { kind: 'show', what: 'settings' };
    default:
      return intention;
  }
}
