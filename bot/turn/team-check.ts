import type { Teams } from '../../src/learning/team/teams.ts';
import type { Log } from '../../src/log.ts';
import { withTimeout } from './timeout.ts';

/** A greeting does not wait longer to find out. */
const WAIT_MS = 800;

/** Whether a person may assign to anybody: leads people, or is a learning administrator. */
export type HasTeam = (userId: string) => Promise<boolean>;

/** For what is offered, not for what is allowed: who cannot be looked up in time is offered less. The question outlives the turn. */
export function createTeamCheck(teams: Pick<Teams, 'reports' | 'isLearningAdmin'>, log: Log): HasTeam {
  async function ask(userId: string): Promise<boolean> {
    return (await teams.reports(userId)).people.length > 0 || teams.isLearningAdmin(userId);
  }

  return async function hasTeam(userId) {
    try {
      return (await withTimeout(WAIT_MS, ask(userId))) === true;
    } catch (error) {
      log.info({ event: 'team.unknown', err: error }, 'not offered to assign without knowing whom they lead');
      return false;
    }
  };
}
