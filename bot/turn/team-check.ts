import { createCache } from '../../src/cache.ts';
import { type Clock, MINUTE } from '../../src/clock.ts';
import type { Teams } from '../../src/learning/team/teams.ts';
import type { Log } from '../../src/log.ts';
import { withTimeout } from './timeout.ts';

/** A greeting does not wait longer to find out. */
const WAIT_MS = 800;

/** People whose last answer is kept; it is on offer a minute longer than it is true. */
const MOST = 20_000;

/** Whether a person may assign to anybody: leads people, or is a learning administrator. */
export type HasTeam = (userId: string) => Promise<boolean>;

/** For what is offered, not for what is allowed: who cannot be looked up in time is offered less. The question outlives the turn. */
export function createTeamCheck(
  teams: Pick<Teams, 'reports' | 'isLearningAdmin'>,
  clock: Clock,
  log: Log,
): HasTeam {
  const kept = createCache<boolean>({ most: MOST, keepMs: MINUTE, clock });

  async function ask(userId: string): Promise<boolean> {
    const found = (await teams.reports(userId)).people.length > 0 || (await teams.isLearningAdmin(userId));
    kept.put(userId, found);
    return found;
  }

  return async function hasTeam(userId) {
    const known = kept.peek(userId);
    if (known !== undefined) return known;
    try {
      return (await withTimeout(WAIT_MS, ask(userId))) === true;
    } catch (error) {
      log.info({ event: 'team.unknown', err: error }, 'not offered to assign without knowing whom they lead');
      return false;
    }
  };
}
