import { setImmediate as nextTurn } from 'node:timers/promises';
import { createSpeech } from '../../bot/phrases/speech.ts';
import { understand } from '../../bot/understand/parse/understand.ts';
import { languagesHeard, onlyEnglish } from '../../bot/understand/words/listening.ts';
import { type Clock, toInstant } from '../clock.ts';
import { parseActivity } from '../server/activity-body.ts';

/** In English, as most first messages: what is made for it serves all. */
const [LOCALE, MESSAGE] = ['en', 'my courses'];
const ACTIVITY = JSON.stringify({
  ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/teams/' },
  ...{ conversation: { id: 'a' }, from: { id: 'a' }, recipient: { id: 'a' }, text: MESSAGE },
});

/**
 * Makes what every first answer needs, in slices, before anybody can ask: within the first message it would hold the event loop for up to
 * 100 ms. `timeZone` is an IANA name.
 */
export async function warmUp(clock: Clock, timeZone: string): Promise<void> {
  parseActivity(ACTIVITY);
  await nextTurn();
  languagesHeard(LOCALE, MESSAGE);
  await nextTurn();
  createSpeech(LOCALE, timeZone, clock).due(toInstant(clock.now()));
  await nextTurn();
  understand(MESSAGE, { now: clock.now(), timeZone, locale: LOCALE, listening: onlyEnglish });
  await nextTurn();
}
