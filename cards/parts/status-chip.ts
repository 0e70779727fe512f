import type { Instant } from '../../src/clock.ts';
import type { RefusalCode } from '../../src/errors.ts';
import type { Delivery } from '../../src/learning/ports/ports.ts';
import { withoutMarkdown } from '../engine/text.ts';
import type { Speech } from '../speech.ts';

/** Data of the block `status-chip`: an icon and a text that say the same as the colour. */
export interface StatusChip {
  readonly icon: string;
  readonly text: string;
  readonly color: 'Good' | 'Accent' | 'Default' | 'Attention';
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

function deliveryText(delivery: Delivery, course: string, speech: Speech): string {
  switch (delivery.state) {
    case 'saved':
      return speech.say('card.delivery.saved');
    case 'onItsWay':
      return onItsWayText(delivery.by, speech);
    case 'refused':
      return refusalText(delivery.code, course, speech);
  }
}

function onItsWayText(by: Instant | null, speech: Speech): string {
  if (by === null) return speech.say('card.delivery.onItsWay');
  return speech.isSoon(by)
    ? speech.say('card.delivery.onItsWaySoon')
    : speech.say('card.delivery.onItsWayBy', { time: speech.time(by) });
}

function refusalText(code: RefusalCode, course: string, speech: Speech): string {
  return withoutMarkdown(speech.say(`refusal.${code}`, { course }));
}
