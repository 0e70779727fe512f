import { activitiesLike } from './activities.ts';
import { nameBasedId } from './name-based-id.ts';
import type { Person } from './organisation.ts';
import { domain, people, personId } from './people.ts';
import type { ActivityRecord } from './records.ts';

/** In whose place a newcomer comes, and the reports they get. */
const PLACE = 'alexw';
const REPORTS = ['adelev', 'isaiahl', 'pattif', 'lynner', 'diegos'];

/** Who came, with the reports they lead and what all of them hold. */
export interface Newcomer {
  /** The newcomer first. */
  readonly people: readonly Person[];
  readonly activities: readonly ActivityRecord[];
}

/**
 * Somebody of another directory, by the id they have there, in the place of Alex Wilber: under the same manager, with courses like his
 * and five reports of their own. The same each time, and nobody's reports are another's. Their name stays unknown.
 */
export function newcomer(id: string, now: Date): Newcomer {
  const idOf = (alias: string) =>
    alias === PLACE ? id : REPORTS.includes(alias) ? nameBasedId(`${id}/${alias}`) : personId(alias);
  const like = (alias: string, changes: Partial<Person>): Person => {
    const model = people.find((person) => person.id === personId(alias)) as Person;
    const address = `${idOf(alias)}@${domain}`;
    return { ...model, userPrincipalName: address, mail: address, id: idOf(alias), ...changes };
  };
  return {
    people: [
      like(PLACE, { displayName: 'You', givenName: '', surname: '' }),
      ...REPORTS.map((alias) => like(alias, { managerId: id })),
    ],
    activities: activitiesLike([PLACE, ...REPORTS], now, idOf, `${id}-`),
  };
}
