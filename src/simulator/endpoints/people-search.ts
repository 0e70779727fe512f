import type { Group, Person } from '../organisation/organisation.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';

const searchable = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'jobTitle'] as const;
type Searchable = (typeof searchable)[number];

/** What is searched for, if anything. Throws Graph's 400 for a search without the header that it asks for. */
export function searchIn({ query, headers }: GraphRequest): string | null {
  const search = query.get('$search');
  if (search !== null && headers.consistencylevel?.toLowerCase() !== 'eventual')
    throw documentedErrors.unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  return search;
}

/**
 * The people that `$search` finds: `"property:words"` clauses joined by OR or AND; every word must begin a word of
 * the property, upper and lower case alike. Throws Graph's 400 for anything else.
 */
export function searchPeople(people: readonly Person[], search: string): readonly Person[] {
  const alternatives = search.split(/ OR /).map((group) => group.split(/ AND /).map(clause));
  return people.filter((person) =>
    alternatives.some((clauses) => clauses.every(({ property, words }) => matches(person[property], words))),
  );
}

/** The groups that `$search="displayName:words"` finds. */
export function searchGroups(groups: readonly Group[], search: string): readonly Group[] {
  const { property, words } = clause(search);
  if (property !== 'displayName') throw documentedErrors.badRequest(`Groups have no ${property}.`);
  return groups.filter(({ displayName }) => matches(displayName, words));
}

function clause(written: string): { property: Searchable; words: readonly string[] } {
  const [, property = '', value = ''] = /^\s*"(\w+):((?:[^"\\]|\\.)*)"\s*$/.exec(written) ?? [];
  const known = searchable.find((name) => name === property);
  const words = tokens(value);
  if (known === undefined || words.length === 0) {
    throw documentedErrors.badRequest(`Syntax error in the $search clause: ${written}`);
  }
  return { property: known, words };
}

function matches(text: string, words: readonly string[]): boolean {
  const present = tokens(text);
  return words.every((word) => present.some((token) => token.startsWith(word)));
}

function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
