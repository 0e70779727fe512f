import type { PersonRecord } from '../ports/ports.ts';

/** Matched names: the people clearly meant, and the names that match nobody or several people. */
export interface MatchedPeople {
  readonly matched: readonly PersonRecord[];
  readonly unclear: readonly string[];
}

/** Matches names with `candidates`: each word of a name must be the beginning of a word of the person's name. */
export function matchPeople(names: readonly string[], candidates: readonly PersonRecord[]): MatchedPeople {
  const known = candidates.map((person) => ({
    person,
    whole: plain(person.displayName),
    words: wordsOf(person.displayName),
  }));
  const matched = new Set<PersonRecord>();
  const unclear: string[] = [];
  for (const name of new Set(names)) {
    const whole = plain(name);
    const wanted = wordsOf(name);
    const fitting = known.filter(({ words }) => fits(wanted, words));
    const exact = fitting.filter((one) => one.whole === whole);
    const [only, ...others] = exact.length > 0 ? exact : fitting;
    if (only === undefined || others.length > 0) unclear.push(name);
    else matched.add(only.person);
  }
  return { matched: [...matched], unclear };
}

function fits(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.some((their) => their.startsWith(word)));
}

const wordsOf = (name: string) =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Lower case, without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
