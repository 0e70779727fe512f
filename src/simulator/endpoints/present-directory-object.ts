import type { Group, OrgContact, Person } from '../organisation/organisation.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';

/** A user with the properties Graph returns by default; others only when `$select` names them. */
export function presentUser({ query }: GraphRequest, person: Person): object {
  const { accountEnabled, department, isLicensed: _, managerId: __, ...defaults } = person;
  const user = { ...defaults, businessPhones: [], mobilePhone: null };
  return query.has('$select') ? { ...user, accountEnabled, department, userType: 'Member' } : user;
}

export function presentContact({ managerId: _, ...contact }: OrgContact): object {
  return contact;
}

export function presentGroup({ memberIds: _, ...group }: Group): object {
  return { ...group, mailEnabled: !group.securityEnabled };
}
