import { createSpeech } from '../../bot/phrases/speech.ts';
import type { Speech } from '../../cards/speech.ts';
import type { Clock } from '../../src/clock.ts';

/** A Saturday morning: "today" of every card test. */
export const NOW = new Date('2026-11-21T09:00:00.000Z');

export const clock: Clock = { now: () => NOW };

/** The real phrases for somebody in Berlin, at {@link NOW}. */
export function speechIn(locale: string): Speech {
  return createSpeech(locale, 'Europe/Berlin', clock);
}
