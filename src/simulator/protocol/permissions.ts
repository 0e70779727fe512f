import { documentedErrors } from './documented-errors.ts';
import type { Principal } from './principal.ts';

/** Alternatives of which one is enough; an alternative of several needs them all. */
type Alternatives = readonly (string | readonly string[])[];

interface Rule {
  readonly delegated: Alternatives;
  readonly application: Alternatives;
  readonly denied: () => Error;
}

const learning = (delegated: Alternatives, application: Alternatives): Rule => ({
  delegated,
  application,
  denied: documentedErrors.missingScope,
});
const directory = (delegated: Alternatives, application: Alternatives): Rule => ({
  delegated,
  application,
  denied: documentedErrors.insufficientPrivileges,
});

const readActivities = [
  'LearningAssignedCourse.Read.All',
  'LearningAssignedCourse.ReadWrite.All',
  'LearningSelfInitiatedCourse.Read.All',
  'LearningSelfInitiatedCourse.ReadWrite.All',
];
const readOwnActivities = ['LearningAssignedCourse.Read', 'LearningSelfInitiatedCourse.Read'];
const readGroups = ['GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Directory.Read.All'];
const readMemberships = [
  ['GroupMember.Read.All', 'User.ReadBasic.All'],
  ['GroupMember.Read.All', 'User.Read.All'],
  'Directory.Read.All',
];

/** What each kind of call needs; empty means not supported for that type of token. */
const rules = {
  readProvider: learning(['LearningProvider.Read', 'LearningProvider.ReadWrite'], []),
  writeProvider: learning(['LearningProvider.ReadWrite'], []),
  readContents: learning([], ['LearningContent.Read.All', 'LearningContent.ReadWrite.All']),
  writeContents: learning([], ['LearningContent.ReadWrite.All']),
  writeAssignment: learning([], ['LearningAssignedCourse.ReadWrite.All']),
  writeSelfInitiated: learning([], ['LearningSelfInitiatedCourse.ReadWrite.All']),
  readActivity: learning(readOwnActivities, readActivities),
  listProviderActivities: learning([], readActivities),
  listOwnActivities: learning(readOwnActivities, []),
  readUsers: directory(
    ['User.ReadBasic.All', 'User.Read.All'],
    ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  ),
  readManagers: directory(['User.Read', 'User.Read.All'], ['User.Read.All', 'Directory.Read.All']),
  readGroups: directory(readGroups, readGroups),
  readMemberships: directory(['User.Read', ...readMemberships], readMemberships),
  installApps: directory(
    [],
    ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsAppInstallation.ReadWriteForUser.All'],
  ),
  readLicences: directory(
    ['LicenseAssignment.Read.All', 'User.Read'],
    ['LicenseAssignment.Read.All', 'User.Read.All', 'Directory.Read.All'],
  ),
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof rules;

/** Throws the documented 403 unless the caller holds a permission for this. */
export function demand(principal: Principal, permission: Permission): void {
  if (principal.kind === 'local' || principal.permissions === 'any') return;
  const { permissions } = principal;
  const rule: Rule = rules[permission];
  const alternatives = principal.kind === 'app' ? rule.application : rule.delegated;
  const held = (name: string) => permissions.includes(name);
  if (!alternatives.some((names) => (typeof names === 'string' ? held(names) : names.every(held)))) {
    throw rule.denied();
  }
}
