import { languages } from '../../phrases/languages.ts';
import { createSpeech } from '../../phrases/speech.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';
import type { AccountDeps } from './deps.ts';

/** Switches to this language and says so in it; for an unknown one, lists the languages. */
export async function setLanguage(
  { person, speech, now }: Turn,
  { preferences }: Pick<AccountDeps, 'preferences'>,
  wanted: string | null,
): Promise<Answer> {
  const language = languages.find(({ tag }) => tag === wanted);
  if (language === undefined) {
    const others = languages.filter(({ tag }) => tag !== speech.language);
    const values = {
      languages: new Intl.ListFormat(speech.language).format(languages.map(({ name }) => name)),
      example: (others[0] ?? languages[0]).name,
    };
    return say({ speech }, { key: 'reply.language', values });
  }
  await preferences.setLanguage(person.tenantId, person.userId, language.tag);
  const spoken = createSpeech(language.tag, speech.timeZone, { now: () => now });
  return say({ speech: spoken }, { key: 'reply.languageSet', values: { language: language.name } });
}
