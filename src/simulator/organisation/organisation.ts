import type { ActivityRecord, ContentRecord, ProviderRecord } from './records.ts';

export interface Tenant {
  readonly id: string;
  readonly displayName: string;
  readonly domain: string;
}

/** A user of the directory. Names of properties are Graph's, but for the last four. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly officeLocation: string;
  readonly preferredLanguage: string;
  readonly userPrincipalName: string;
  readonly mail: string;
  readonly managerId: string | null;
  /** Has the premium licence that activities need. */
  readonly isLicensed: boolean;
  readonly accountEnabled: boolean;
}

/** An organisational contact: a directoryObject that is not a user. */
export interface OrgContact {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly companyName: string;
  readonly managerId: string | null;
}

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly securityEnabled: boolean;
  readonly memberIds: readonly string[];
}

export interface ProviderSeed extends ProviderRecord {
  readonly contents: readonly ContentRecord[];
}

/** Everything the simulator knows when it starts. */
export interface Organisation {
  readonly tenant: Tenant;
  readonly people: readonly Person[];
  readonly contacts: readonly OrgContact[];
  readonly groups: readonly Group[];
  readonly providers: readonly ProviderSeed[];
  /** Activities made before, by other systems; their dates are relative to `now`. */
  readonly activities: (now: Date) => readonly ActivityRecord[];
}
