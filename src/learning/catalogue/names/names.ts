import { fold } from '../title-words.ts';

/** What a language calls the subjects of English titles, where words need not stand apart. */
export interface Names {
  /** A run of its letters, of which the longest names are taken, one after the other. */
  readonly letters: RegExp;
  readonly names: ReadonlyMap<string, string>;
  /** What stands between or beside names and says nothing, at its beginning. */
  readonly between?: RegExp;
  /** The same of particles behind a name. */
  readonly behind?: RegExp;
  /** True where what is no name may be English as it sounds; without it, a text of other words says more than these names. */
  readonly besideOthers?: true;
  /** True where everybody says each name of other things, too: one alone is no course. */
  readonly everyday?: true;
}

/** "name: what it is in English; …", line by line; spaces within a name need not be typed. */
export const namesOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(/[;\n]/).flatMap((entry) => {
      const [name, english] = entry.split(':').map((part) => part.trim());
      if (name === undefined || english === undefined) return [];
      return [...new Set([name, name.replaceAll(' ', '')])].map((one) => [fold(one), english] as const);
    }),
  );
