import { createSpeech } from '../../bot/phrases/speech.ts';
import type { Speech } from '../../cards/speech.ts';
import type { Clock } from '../../src/clock.ts';

/** A Saturday morning: "today" of every card test. */
const NOW = new Date('2026-11-21T09:00:00.000Z');

const clock: Clock = { now: () => NOW };

/** The real phrases for somebody in Berlin, at that moment. */
export function speechIn(locale: string): Speech {
  return createSpeech(locale, 'Europe/Berlin', clock);
}
