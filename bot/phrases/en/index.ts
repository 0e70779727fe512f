import type { Language } from '../languages.ts';
import { cards } from './cards.ts';
import { commands } from './commands.ts';
import { refusals } from './refusals.ts';
import { replies } from './replies.ts';

const refused = Object.fromEntries(Object.entries(refusals).map(([code, text]) => [`refusal.${code}`, text]));

export const en: Language = {
  tag: 'en',
  name: 'English',
  phrases: { ...cards, ...commands, ...refused, ...replies },
};
