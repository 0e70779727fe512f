import { messageCard } from '../../../cards/parts/message.ts';
import { languages } from '../../phrases/languages.ts';
import { createSpeech } from '../../phrases/speech.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
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
    return answer(messageCard({ text: [{ key: 'reply.language', values }] }, speech));
  }
  await preferences.setLanguage(person.tenantId, person.userId, language.tag);
  const spoken = createSpeech(language.tag, speech.timeZone, { now: () => now });
  const values = { language: language.name };
  return answer(messageCard({ text: [{ key: 'reply.languageSet', values }] }, spoken));
}
