import { readReachable, readUnreached, type Unreached } from '../../ledger/stores/unreached.ts';
import { type Finding, type Fix, fine, warning } from '../check.ts';
import type { Subject } from '../subject.ts';
import { withSchema } from './database.ts';

const apps = 'Teams admin center (admin.teams.microsoft.com) > Teams apps';
const install: Fix = {
  do: 'Install the app for those who learn by an app setup policy. The bot tries again by itself: each within a day.',
  where: `${apps} > Setup policies`,
  without: 'They are told of nothing until they write to the bot.',
};

/** How many people the bot can tell something, and how many not, and why; counted up to 10,000. */
export function checkPeople(subject: Subject): Promise<readonly Finding[]> {
  return withSchema(subject, async (database) =>
    findingsOf(await readReachable(database), await readUnreached(database), subject.config.mode === 'live'),
  );
}

function findingsOf(reachable: number, unreached: Unreached, opensChats: boolean): readonly Finding[] {
  const { unreachable, neverMet, isAddressKnown } = unreached;
  const { BotDisabledByAdmin: blocked = 0, ...others } = unreached.heldBack;
  const { BotDisabledByAdmin: notLetIn = 0, ...withoutApp } = unreached.notLetIn;
  const byAdmin = blocked + notLetIn;
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
  const kept = sumOf(others);
  if (kept > 0)
    findings.push(
      warning(`Teams does not let the bot write to ${peopleOf(kept)} (${namesOf(others)}).`, install),
    );
  const missing = sumOf(withoutApp);
  if (missing > 0)
    findings.push(
      warning(
        `Teams opens no chat with ${peopleOf(missing)} who wait to be told of an assignment (${namesOf(withoutApp)}): most such people do not have the app.`,
        install,
      ),
    );
  const yetToMeet = neverMet - notLetIn - missing;
  if (yetToMeet > 0) findings.push(yetToBeMet(yetToMeet, opensChats, isAddressKnown));
  return findings;
}

/** Nothing is known yet about whether they have the app. */
function yetToBeMet(people: number, opensChats: boolean, isAddressKnown: boolean): Finding {
  const waits = `${people === 1 ? '1 person waits' : `${people} people wait`} to be told of an assignment and`;
  const have = people === 1 ? 'has' : 'have';
  if (!opensChats) return fine(`${waits} ${have} not written yet: a local bot opens no chats by itself.`);
  if (isAddressKnown) return fine(`${waits} ${have} yet to be met: the bot opens their chats by itself.`);
  return warning(`${waits} cannot be met before somebody has written to the bot.`, {
    do: 'Write anything to the bot, as anybody of the organisation: Teams names its address with each message.',
    where: 'Microsoft Teams, in the chat with the bot',
    without: 'They are told of nothing until they write to it themselves.',
  });
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, people) => sum + people, 0);
}

function namesOf(counts: Readonly<Record<string, number>>): string {
  return Object.keys(counts).sort().join(', ');
}

function peopleOf(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
