import { calls, type GraphCall, type Permission } from './calls.ts';

/** Who makes the calls that need a permission. */
export type PermissionUse =
  | 'bot'
  | 'learningAdmins'
  | 'installation'
  | 'signedInLearner'
  | 'catalogue'
  | 'provider';

export interface PermissionNeed extends Permission {
  /** Id of the application role or delegated scope in Microsoft Graph, the same in every tenant. */
  readonly id: string;
  readonly use: PermissionUse;
  /** What does not work without it; for administrators. */
  readonly without: string;
  /** Broader permissions that suffice instead. */
  readonly insteadOf?: readonly string[];
}

/**
 * Every permission that some call needs, with what breaks without it. Ids: Microsoft's permissions.json (2026-08) and the
 * permissions reference on learn.microsoft.com.
 */
export const permissionNeeds: readonly PermissionNeed[] = [
  {
    name: 'LearningSelfInitiatedCourse.ReadWrite.All',
    type: 'application',
    id: '7654ed61-8965-4025-846a-0856ec02b5b0',
    use: 'bot',
    without: 'Learners cannot start courses, and progress on courses they started is refused.',
  },
  {
    name: 'LearningAssignedCourse.ReadWrite.All',
    type: 'application',
    id: '236c1cbd-1187-427f-b0f5-b1852454973b',
    use: 'bot',
    without: 'Managers cannot assign, and progress on assigned courses is refused.',
  },
  {
    name: 'LearningSelfInitiatedCourse.Read.All',
    type: 'application',
    id: '467524fc-ed22-4356-a910-af61191e3503',
    use: 'bot',
    without:
      'When Graph gives no clear answer to a start, the bot cannot look whether it was carried out, so the change stays on its way.',
  },
  {
    name: 'LearningAssignedCourse.Read.All',
    type: 'application',
    id: '535e6066-2894-49ef-ab33-e2c6d064bb81',
    use: 'bot',
    without: 'Unclear answers to assignments stay unclear, and assignments made elsewhere are not shown.',
  },
  {
    name: 'LearningContent.Read.All',
    type: 'application',
    id: '8740813e-d8aa-4204-860e-2a0f8f84dbc8',
    use: 'bot',
    without: 'There is no catalogue: nothing can be found, started or assigned.',
    insteadOf: ['LearningContent.ReadWrite.All'],
  },
  {
    name: 'User.Read.All',
    type: 'application',
    id: 'df021288-bdef-4463-88db-98f22de89214',
    use: 'bot',
    without: 'Nobody is known to manage anybody, so nobody can assign, and names are missing.',
    insteadOf: ['Directory.Read.All'],
  },
  {
    name: 'User.ReadBasic.All',
    type: 'application',
    id: '97235f07-e226-4f63-ace3-39588e11d3a1',
    use: 'bot',
    without: 'Names of people are missing.',
    insteadOf: ['User.Read.All', 'Directory.Read.All'],
  },
  {
    name: 'GroupMember.Read.All',
    type: 'application',
    id: '98830695-27a2-44f7-8c18-0c3ebc9698f6',
    use: 'learningAdmins',
    without: 'Nobody is recognised as a learning administrator.',
    insteadOf: ['Directory.Read.All'],
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    type: 'application',
    id: '908de74d-f8b2-4d6b-a9ed-2a17b3b78179',
    use: 'installation',
    without:
      'The bot cannot install itself for learners: those without the app are told nothing until they have it.',
    insteadOf: ['TeamsAppInstallation.ReadWriteForUser.All'],
  },
  {
    name: 'LearningContent.ReadWrite.All',
    type: 'application',
    id: '444d6fcb-b738-41e5-b103-ac4f2a2628a3',
    use: 'catalogue',
    without: '`npm run catalogue` cannot publish or retire courses. The bot itself never needs it.',
  },
  {
    name: 'LearningProvider.Read',
    type: 'delegated',
    id: 'dd8ce36f-9245-45ea-a99e-8ac398c22861',
    use: 'provider',
    without: '`npm run provider -- list` and `show` are refused.',
    insteadOf: ['LearningProvider.ReadWrite'],
  },
  {
    name: 'LearningProvider.ReadWrite',
    type: 'delegated',
    id: '40c2eb57-abaf-49f5-9331-e90fd01f7130',
    use: 'provider',
    without: '`npm run provider -- register` and `enable-sync` are refused.',
  },
  {
    name: 'LearningAssignedCourse.Read',
    type: 'delegated',
    id: 'ac08cdae-e845-41db-adf9-5899a0ec9ef6',
    use: 'signedInLearner',
    without: 'Signed-in learners do not see what other providers assigned to them.',
  },
  {
    name: 'LearningSelfInitiatedCourse.Read',
    type: 'delegated',
    id: 'f6403ef7-4a96-47be-a190-69ba274c3f11',
    use: 'signedInLearner',
    without: 'Signed-in learners do not see what they started with other providers.',
  },
];

/** The calls for which this permission is needed or suffices. */
export function callsNeeding({ name, type }: Permission): readonly GraphCall[] {
  return Object.values<GraphCall>(calls).filter(({ least }) =>
    least.some((permission) => permission.name === name && permission.type === type),
  );
}
