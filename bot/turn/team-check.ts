import { createCache } from '../../src/cache.ts';
import { type Clock, MINUTE } from '../../src/clock.ts';
import type { Teams } from '../../src/learning/team/teams.ts';
import type { Log } from '../../src/log.ts';
import { LOOK_UP_MS, withTimeout } from './timeout.ts';

/** People whose last answer is kept. */
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

  const ask = async (userId: string) =>
    (await teams.reports(userId)).people.length > 0 || (await teams.isLearningAdmin(userId));

  return async function hasTeam(userId) {
    try {
      return (
        (await withTimeout(
          LOOK_UP_MS,
          kept.get(userId, () => ask(userId)),
        )) === true
      );
    } catch (error) {
      log.info({ event: 'team.unknown', err: error }, 'not offered to assign without knowing whom they lead');
      return false;
    }
  };
}
