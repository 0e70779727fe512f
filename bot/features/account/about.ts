import { type Page, pageOf, voiceForBrowser } from '../shared/page.ts';

/** What the app package links to where its publisher has no pages of their own: what this is, what it keeps, on what terms. */
export function aboutPage(languages: string): Page {
  const voice = voiceForBrowser(languages);
  const section = <Id extends 'privacy' | 'terms'>(id: Id) => ({
    id,
    title: voice.say(`about.${id}`),
    text: voice.say(`about.${id}.text`),
  });
  const sections = [section('privacy'), section('terms')];
  return pageOf({ title: 'Coursemate', text: voice.say('about.text'), sections }, voice);
}
