/** A language that the bot speaks, with its sentences by key. */
export interface Language {
  /** BCP 47, lower case, without region. */
  readonly tag: string;
  readonly name: string;
  /** BCP 47: how dates are written where the person's own region is not known. */
  readonly dateLocale: string;
  readonly phrases: Readonly<Record<string, string>>;
}

type Phrases = Readonly<Record<string, string>>;

/** Makes a language of its tables; the key of a refusal is `refusal.<code>`. */
export function createLanguage(
  about: Omit<Language, 'phrases'>,
  { refusals, ...others }: Readonly<Record<'cards' | 'commands' | 'refusals' | 'replies', Phrases>>,
): Language {
  const refused = Object.entries(refusals).map(([code, text]) => [`refusal.${code}`, text] as const);
  const phrases = { ...others.cards, ...others.commands, ...others.replies, ...Object.fromEntries(refused) };
  return { ...about, phrases };
}
