import { existsSync } from 'node:fs';
import { databaseFile, schemaCondition } from '../../ledger/database/condition.ts';
import { createDatabase } from '../../ledger/database/database.ts';
import { readReachable, readUnreached, type Unreached } from '../../ledger/stores/unreached.ts';
import { type Finding, type Fix, fine, skipped, warning } from '../check.ts';
import type { Subject } from '../subject.ts';

const apps = 'Teams admin center (admin.teams.microsoft.com) > Teams apps';
const install: Fix = {
  do: 'Install the app for those who learn by an app setup policy. The bot tries again by itself: each within a day.',
  where: `${apps} > Setup policies`,
  without: 'They are told of nothing until they write to the bot.',
};

/** How many people the bot can tell something, and how many not, and why; counted up to 10,000. */
export async function checkPeople({ config }: Subject): Promise<readonly Finding[]> {
  const file = databaseFile(config.databaseUrl);
  if (file !== undefined && !existsSync(file)) return [skipped('There is no database yet.')];
  const database = createDatabase(config.databaseUrl, { connections: 1 });
  try {
    if ((await schemaCondition(database)).missing.length > 0)
      return [skipped('The schema is not there yet.')];
    return findingsOf(await readReachable(database), await readUnreached(database));
  } finally {
    await database.close();
  }
}

function findingsOf(reachable: number, unreached: Unreached): readonly Finding[] {
  const { unreachable, neverMet, heldBack } = unreached;
  const { BotDisabledByAdmin: byAdmin = 0, ...others } = heldBack;
  const findings: Finding[] = [
    fine(
      `${peopleOf(reachable)} can be told something; ${peopleOf(unreachable)} removed or blocked the bot.`,
    ),
  ];
  if (byAdmin > 0)
    findings.push(
      warning(`${peopleOf(byAdmin)} cannot be told anything: an administrator has blocked the app.`, {
        do: 'Allow the app, for these people too. The bot tries again by itself: each within a day.',
        where: `${apps} > Manage apps, and Permission policies`,
        without: 'They are answered and told nothing.',
      }),
    );
  const kept = Object.values(others).reduce((sum, people) => sum + people, 0);
  if (kept > 0)
    findings.push(
      warning(
        `Teams does not let the bot write to ${peopleOf(kept)} (${Object.keys(others).sort().join(', ')}).`,
        install,
      ),
    );
  if (neverMet > 0)
    findings.push(
      warning(
        `${peopleOf(neverMet)} wait to be told of an assignment and cannot be: they do not have the app.`,
        install,
      ),
    );
  return findings;
}

function peopleOf(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
