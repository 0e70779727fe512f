import type { PersonRecord } from './ports.ts';

/** What typed names came to: the people plainly meant, and the names that are nobody's or several people's. */
export interface MatchedPeople {
  readonly matched: readonly PersonRecord[];
  readonly unclear: readonly string[];
}

/** The people among `candidates` that these names mean; a name fits when each of its words begins a word of theirs. */
export function matchPeople(names: readonly string[], candidates: readonly PersonRecord[]): MatchedPeople {
  const matched = new Set<PersonRecord>();
  const unclear: string[] = [];
  for (const name of names) {
    const fitting = candidates.filter(({ displayName }) => fits(name, displayName));
    const exact = fitting.filter(({ displayName }) => plain(displayName) === plain(name));
    const [only, ...others] = exact.length > 0 ? exact : fitting;
    if (only === undefined || others.length > 0) unclear.push(name);
    else matched.add(only);
  }
  return { matched: [...matched], unclear };
}

function fits(name: string, displayName: string): boolean {
  const theirs = wordsOf(displayName);
  const wanted = wordsOf(name);
  return wanted.length > 0 && wanted.every((word) => theirs.some((their) => their.startsWith(word)));
}

const wordsOf = (name: string) =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Lower case, without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
