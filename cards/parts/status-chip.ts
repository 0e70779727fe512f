import type { Instant } from '../../src/clock.ts';
import type { Delivery } from '../../src/learning/ports/ports.ts';
import { withoutMarkdown } from '../engine/text.ts';
import type { Speech, Voice } from '../speech.ts';
import type { Said } from '../views.ts';

/** Data of the block `status-chip`: an icon and a text that say the same as the colour. */
export interface StatusChip {
  readonly icon: string;
  readonly text: string;
  readonly color: 'Good' | 'Accent' | 'Default' | 'Warning' | 'Attention';
}

const icons = { saved: '✓', onItsWay: '↻', refused: '⚠' } as const;
const colors = { saved: 'Good', onItsWay: 'Default', refused: 'Attention' } as const;

/** How far a change has come; `course` fills the sentences of refusals. */
export function deliveryChip(delivery: Delivery, course: string, speech: Speech): StatusChip {
  const { state } = delivery;
  return { icon: icons[state], color: colors[state], text: deliveryText(delivery, course, speech) };
}

/** Says that a change has not reached Viva Learning yet, and by when it should. */
export function onItsWayChip(by: Instant | null, speech: Speech): StatusChip {
  return deliveryChip({ state: 'onItsWay', by }, '', speech);
}

/** A sentence on top of a card: the answer, or what was just done. */
export const noticeChip = (text: string): StatusChip => ({ icon: 'ℹ', color: 'Accent', text });

/** What is worth a second look and not wrong. */
export const warningChip = (text: string): StatusChip => ({ icon: '△', color: 'Warning', text });

/** What is wrong with a form. */
export const problemChip = (text: string): StatusChip => ({ icon: '⚠', color: 'Attention', text });

/** A sentence as plain text. */
export const plainly = ({ key, values }: Said, speech: Voice): string =>
  withoutMarkdown(speech.say(key, values));

function deliveryText(delivery: Delivery, course: string, speech: Speech): string {
  if (delivery.state === 'saved') return speech.say('card.delivery.saved');
  if (delivery.state === 'refused')
    return plainly({ key: `refusal.${delivery.code}`, values: { course } }, speech);
  const { by } = delivery;
  if (by === null) return speech.say('card.delivery.onItsWay');
  return speech.isSoon(by)
    ? speech.say('card.delivery.onItsWaySoon')
    : speech.say('card.delivery.onItsWayBy', { time: speech.time(by) });
}
