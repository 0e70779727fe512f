import type { Voice } from '../../../cards/speech.ts';
import { type Page, pageOf } from '../shared/page.ts';

const statuses = { ready: 200, gone: 404, later: 503 } as const;

/**
 * The page of a link, which says nothing of whose file it is or of what: `ready`, with the button that takes the file (programs
 * that follow links press none); `gone`, used or too old or never given; `later`, for now.
 */
export function linkPage(state: keyof typeof statuses, voice: Voice): Page {
  const page = {
    status: statuses[state],
    title: voice.say('export.page.title'),
    text: voice.say(`export.page.${state}`),
  };
  return pageOf(state === 'ready' ? { ...page, button: voice.say('export.page.button') } : page, voice);
}
