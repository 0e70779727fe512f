import type { TeamShown } from '../../../src/learning/ports/ports.ts';

/** Those who report to the manager of the lines by managers, each with their name as id. */
export const reports = [
  'Adele Vance',
  'Isaiah Langer',
  'Patti Fernandez',
  'Lynne Robbins',
  'Kim Akers',
  'Kim Larsen',
  'Tomáš Novák',
  'José García',
  'Alex Wilber',
  'Alexandra Berg',
  'Robert Jones',
  'Johanna Lorenz',
  'Nestor Wilke',
  'Li Wei',
].map((displayName) => ({ id: displayName, displayName, userPrincipalName: null }));

const courseId = 'course GDPR Essentials';
const two = ['Adele Vance', 'Isaiah Langer'];

/** What is on show in each state of these lines. */
export const shownIn = {
  team: null,
  /** Adele's page: Fire Safety and GDPR Essentials. */
  person: { kind: 'person', learnerId: 'Adele Vance' },
  course: { kind: 'course', courseId },
  request: { kind: 'requests', learnerIds: ['Adele Vance'] },
  requests: { kind: 'requests', learnerIds: two },
  assigned: { kind: 'assigned', id: 'batch', courseId, learnerIds: two },
  preview: { kind: 'preview', id: 'draft', courseId, learnerIds: two },
} as const satisfies Readonly<Record<string, TeamShown | null>>;

export type TeamState = keyof typeof shownIn;

/** The courses of her whose page is on show. */
export const onHerPage: readonly string[] = ['Fire Safety', 'GDPR Essentials'];
