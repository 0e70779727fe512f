/** How words of English are written in other letters, as they sound. All words are folded. */
export interface Script {
  /** Matches a word that has no other letters. */
  readonly letters: RegExp;
  /** What a word in these letters has in common with the English words that it may be: both are looked up by it. */
  readonly keysOf: (word: string) => readonly string[];
  readonly keysOfEnglish: (english: string) => readonly string[];
  /** What a key begins with of a word that begins so: "プレゼン" of “presentation”. Null for what is too short, absent where words are said whole. */
  readonly beginningOf?: (word: string) => string | null;
  /** How well a word in these letters matches one of English, 0 (not at all) to 1. */
  readonly qualityOf: (word: string, english: string) => number;
  /** True where the words of a title are written as one: "파이어세이프티". */
  readonly joined: boolean;
  /** True for a word that is too short to be told from others that sound the same: "포" is “for”, and may be “four”. */
  readonly isFaint?: (word: string) => boolean;
}

/** How well a word matches that is written as it sounds, that is so short that others sound the same, and that only begins so. */
export const AS_IT_SOUNDS = 0.85;
export const FAINTLY = 0.6;
export const BEGINS = 0.65;
