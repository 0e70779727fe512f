/** One instance of several: plans and sends what is due at the moment it is told, as a bot does by itself. */
import type { Outbound, Sent } from '../../bot/turn/teams-port.ts';
import { createToPerson } from '../../bot/turn/to-person.ts';
import { createReminderServices } from '../../src/app/reminder-services.ts';
import { Later } from '../../src/errors.ts';
import { createCatalogue } from '../../src/learning/catalogue/catalogue.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createConversations } from '../../src/ledger/stores/conversations.ts';
import { createNudges } from '../../src/ledger/stores/nudges.ts';
import { createOwnReminders } from '../../src/ledger/stores/own-reminders.ts';
import { createWishes } from '../../src/ledger/stores/reminder-wishes.ts';
import { createTimeRequests } from '../../src/ledger/stores/time-requests.ts';
import { createLog } from '../../src/log.ts';
import { rules } from './rules.ts';

export interface InstanceOptions {
  readonly databaseUrl: string;
  readonly connectorUrl: string;
  readonly holdAbove: number;
}

/** It is `now`: do what is due. `reports`: who reports to whom, as the directory says. */
export interface Step {
  readonly now: string;
}

const options = JSON.parse(process.argv[2] ?? '{}') as InstanceOptions;
let now = new Date(0);
const clock = { now: () => now };
const database = createDatabase(options.databaseUrl, { connections: 4 });
const log = createLog({ level: 'error' });
const conversations = createConversations({ database, clock, isServiceUrl: () => true });

/** Teams, as its stand-in answers: throttled, or nobody knows whether it arrived. */
async function send(conversationId: string, activity: object): Promise<Sent> {
  let response: Response;
  try {
    response = await fetch(`${options.connectorUrl}${encodeURIComponent(conversationId)}`, {
      method: 'POST',
      body: JSON.stringify(activity),
    });
  } catch (error) {
    throw new Later('no answer', { ambiguous: true, cause: error });
  }
  await response.arrayBuffer();
  if (response.status === 429) throw new Later('throttled', { throttled: true, waitMs: 60_000 });
  if (response.status === 403) return { outcome: 'unreachable' };
  if (!response.ok) throw new Later('failed', { ambiguous: true });
  return { outcome: 'sent', id: 'message' };
}
const outbound: Outbound = {
  send: ({ conversationId }, activity) => send(conversationId, activity),
  update: ({ conversationId }, _, activity) => send(conversationId, activity),
};

const catalogue = createCatalogue();
const services = createReminderServices({
  config: { reminders: { ...rules, off: [], holdAbove: options.holdAbove }, defaultZone: 'UTC' },
  ...{
    database,
    clock,
    jobs: () => ({ succeeded: () => undefined, failed: (error) => log.error({ err: error }, 'failed') }),
  },
  wishes: createWishes(database, clock),
  ownReminders: createOwnReminders(database, clock),
  sending: {
    toPerson: createToPerson({ conversations, outbound, clock, defaultZone: 'UTC', countedLog: log }),
    ledger: createLedger(database, clock, createClaimHandoff()),
    nudges: createNudges(database, clock),
    timeRequests: createTimeRequests(database, clock),
    teams: { reports: async () => ({ people: [], isWhole: true }) },
    names: Object.assign(async () => new Map<string, string>(), { know: () => undefined }),
    ...{
      catalogue,
      vivaLearningUrl: 'https://teams.example/',
      cardImages: true,
      clock,
      log,
      countedLog: log,
    },
    mint: () => crypto.randomUUID(),
  },
  watch: { reminders: () => undefined },
  roundsEvery: (ms) => ms,
  pause: async () => undefined,
});

process.on('message', async (step: Step) => {
  now = new Date(step.now);
  const never = new AbortController().signal;
  // in life each minute; here once an hour, or most of the time would go into asking
  if (now.getUTCMinutes() === 0) {
    await services.rounds.tidy(never);
    await services.rounds.plan(never);
  }
  while ((await services.rounds.say(never)) > 0);
  process.send?.({ did: step.now });
});
process.on('disconnect', () => process.exit());
process.send?.({ did: '' });
