import type { Group } from './organisation.ts';
import { personId } from './people.ts';

export const learningAdminsGroupId = 'cc03cf4b-3513-47bf-a03b-1c018c37a5a1';
export const learningPartnersGroupId = '3409e612-07ad-4307-b060-ee85981c29a8';
export const marketingGroupId = 'c73b1710-6ae2-4209-9ea9-9dbad6c62a49';

/** Groups; members are ids of people or of other groups. */
export const groups: readonly Group[] = [
  {
    id: learningAdminsGroupId,
    displayName: 'Learning admins',
    description: 'May assign learning to anybody.',
    securityEnabled: true,
    memberIds: [personId('joniss'), learningPartnersGroupId],
  },
  {
    id: learningPartnersGroupId,
    displayName: 'Learning partners',
    description: 'Learning and development in the countries.',
    securityEnabled: true,
    memberIds: ['mariag', 'juergenw'].map(personId),
  },
  {
    id: marketingGroupId,
    displayName: 'Marketing',
    description: 'Everybody in marketing.',
    securityEnabled: false,
    memberIds: [
      'meganb',
      'alexw',
      'pradeepg',
      'zofiak',
      'nestorw',
      'aishab',
      'adelev',
      'isaiahl',
      'pattif',
      'lynner',
    ].map(personId),
  },
];
