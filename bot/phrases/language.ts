import { readFileSync } from 'node:fs';
import english from './en.json' with { type: 'json' };

/** Key of a sentence, as in `en.json`, which has all of them. */
export type PhraseKey = keyof typeof english;

type Phrases = Readonly<Record<PhraseKey, string>>;

/** A language that the bot speaks, with its sentences by key. */
export interface Language {
  /** BCP 47, with a region only where a language is written in two ways: `pt-PT`. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  /** BCP 47: how dates are written where the person's own region is not known. */
  readonly dateLocale: string;
  /** `rtl` where it is written from right to left. */
  readonly direction?: 'rtl';
  /** Unicode extension for a language whose regions may have figures and a calendar of their own: the titles and times beside them have ours. */
  readonly extension?: string;
  /** Read when it is first spoken. What it has no sentence for is said in English. */
  readonly phrases: Phrases;
}

/** A language whose sentences are in `<tag>.json`. */
export function createLanguage(about: Omit<Language, 'phrases'>): Language {
  let read: Phrases | undefined;
  return {
    ...about,
    get phrases() {
      read ??= about.tag === 'en' ? english : completed(about.tag, phrasesFrom(`./${about.tag}.json`));
      return read;
    },
  };
}

function phrasesFrom(file: string): Partial<Phrases> {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** All sentences: those that a translation lacks are English, and reported once as a warning of the process. */
export function completed(tag: string, translated: Partial<Phrases>): Phrases {
  const missing = (Object.keys(english) as PhraseKey[]).filter((key) => translated[key] === undefined);
  if (missing.length > 0)
    process.emitWarning(
      `bot/phrases/${tag}.json lacks ${missing.length} sentences: ${missing.slice(0, 5).join(', ')}`,
    );
  return { ...english, ...translated };
}
