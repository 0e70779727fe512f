import type { Group, Organisation, OrgContact, Person } from '../organisation/organisation.ts';

/** What tests and operators may change about a person. */
export type PersonChanges = Partial<
  Pick<Person, 'managerId' | 'isLicensed' | 'accountEnabled' | 'displayName' | 'preferredLanguage'>
>;

export interface Directory {
  /** By object id or user principal name. */
  person(idOrPrincipalName: string): Person | undefined;
  people(): readonly Person[];
  contact(id: string): OrgContact | undefined;
  /** Users first, then contacts. */
  reportsOf(managerId: string): readonly (Person | OrgContact)[];
  group(id: string): Group | undefined;
  groups(): readonly Group[];
  /** Groups somebody belongs to, directly or through other groups. */
  groupsOf(memberId: string): readonly Group[];
  change(personId: string, changes: PersonChanges): void;
  remove(personId: string): void;
}

/**
 * A directory that starts as the organisation says. Where a person's id is unknown, `takeIn` may tell of people to be added for it, the one
 * with this id among them.
 */
export function createDirectory(
  { people, contacts, groups }: Organisation,
  takeIn: (id: string) => readonly Person[] = () => [],
): Directory {
  const byId = new Map(people.map((person) => [person.id, person]));
  const idOfPrincipalName = new Map(people.map(({ userPrincipalName, id }) => [userPrincipalName, id]));
  const contactsById = new Map(contacts.map((contact) => [contact.id, contact]));
  const groupsById = new Map(groups.map((group) => [group.id, group]));
  let reports: Map<string, (Person | OrgContact)[]> | undefined;

  const reportsByManager = () => {
    if (reports !== undefined) return reports;
    reports = new Map();
    for (const report of [...byId.values(), ...contacts]) {
      if (report.managerId === null) continue;
      const list = reports.get(report.managerId);
      if (list === undefined) reports.set(report.managerId, [report]);
      else list.push(report);
    }
    return reports;
  };

  function add(person: Person): void {
    byId.set(person.id, person);
    idOfPrincipalName.set(person.userPrincipalName, person.id);
    reports = undefined;
  }

  return {
    person(key) {
      const known = byId.get(key) ?? byId.get(idOfPrincipalName.get(key.toLowerCase()) ?? '');
      if (known !== undefined || contactsById.has(key) || groupsById.has(key)) return known;
      takeIn(key).forEach(add);
      return byId.get(key);
    },
    people: () => [...byId.values()],
    contact: (id) => contactsById.get(id),
    reportsOf: (managerId) => reportsByManager().get(managerId) ?? [],
    group: (id) => groupsById.get(id),
    groups: () => groups,
    groupsOf(memberId) {
      const found = new Map<string, Group>();
      const climb = (id: string) => {
        for (const group of groups) {
          if (found.has(group.id) || !group.memberIds.includes(id)) continue;
          found.set(group.id, group);
          climb(group.id);
        }
      };
      climb(memberId);
      return [...found.values()];
    },
    change(personId, changes) {
      const person = byId.get(personId);
      if (person === undefined) throw new Error(`Nobody has the id ${personId}`);
      byId.set(personId, { ...person, ...changes });
      reports = undefined;
    },
    remove(personId) {
      const person = byId.get(personId);
      if (person === undefined) return;
      byId.delete(personId);
      idOfPrincipalName.delete(person.userPrincipalName);
      reports = undefined;
    },
  };
}
