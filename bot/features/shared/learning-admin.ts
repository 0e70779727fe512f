import { Refusal } from '../../../src/errors.ts';
import type { Teams } from '../../../src/learning/team/teams.ts';

/** Refuses who is no learning administrator. */
export async function requireLearningAdmin(
  userId: string,
  { teams }: { readonly teams: Pick<Teams, 'isLearningAdmin'> },
  signal?: AbortSignal,
): Promise<void> {
  if (!(await teams.isLearningAdmin(userId, signal))) throw new Refusal('adminsOnly');
}
