import type { Check } from './check.ts';
import { checkDatabase, checkOutbox } from './checks/database.ts';
import { checkFiles } from './checks/files.ts';
import { checkClock, checkGraph } from './checks/graph.ts';
import { checkInstance } from './checks/instance.ts';
import { checkLicence } from './checks/learner.ts';
import { checkManifest } from './checks/manifest.ts';
import { checkPace } from './checks/pace.ts';
import { checkPeople } from './checks/people.ts';
import { checkPermissions } from './checks/permissions.ts';
import { checkProbe } from './checks/probe.ts';
import { checkActivitySync, checkContents, checkExternalId, checkProvider } from './checks/provider.ts';
import { checkReminders } from './checks/reminders.ts';
import { checkSignIn } from './checks/sign-in.ts';
import { checkBotToken, checkChannel, checkServiceUrl } from './checks/teams.ts';

/** Every check after that of the configuration, in the order in which they can fail: the network first, since without it all others speak of something else. */
export const checks: readonly Check[] = [
  {
    id: 'graph',
    title: 'Microsoft Graph',
    proves: 'Graph, and nothing in its place, answers at the configured address.',
    fails: 'DNS, firewall, proxy, an untrusted certificate, a wrong address',
    needs: [],
    run: checkGraph,
  },
  {
    id: 'clock',
    title: 'Clock',
    proves: 'This machine agrees with Microsoft about the time.',
    fails: 'no time synchronisation',
    needs: [],
    run: checkClock,
  },
  {
    id: 'sign-in',
    title: 'App id, tenant and credential',
    proves: 'Microsoft Entra knows this application in this tenant and takes its credential.',
    fails: 'wrong or expired secret or certificate, wrong ids, disabled application, Conditional Access',
    needs: ['graph'],
    run: checkSignIn,
  },
  {
    id: 'permissions',
    title: 'Permissions',
    proves: 'The token carries every Graph permission that the bot needs.',
    fails: 'a permission not added, or added without admin consent',
    needs: ['sign-in'],
    run: checkPermissions,
  },
  {
    id: 'provider',
    title: 'Learning provider',
    proves: 'The tenant has a service plan for learning, and the provider is registered in it.',
    fails: 'no Viva Learning licence in the tenant, wrong LEARNING_PROVIDER_ID, provider deleted',
    needs: ['sign-in', 'graph'],
    run: checkProvider,
  },
  {
    id: 'activity-sync',
    title: 'Course activity sync',
    proves: 'The provider takes activities.',
    fails:
      'isCourseActivitySyncEnabled is false, which is how providers are born; switched off in Viva Learning; registered by another app',
    needs: ['provider'],
    run: checkActivitySync,
  },
  {
    id: 'contents',
    title: 'Courses',
    proves: 'The catalogue can be read and has courses that can be started.',
    fails: 'nothing published yet, everything retired',
    needs: ['provider'],
    run: checkContents,
  },
  {
    id: 'external-id',
    title: 'Spelling of the external id',
    proves: 'Activities can be looked up by the id the bot gives them.',
    fails: 'GRAPH_EXTERNAL_ID_NAME is set, and to the spelling that the tenant does not take',
    needs: ['provider', 'activity-sync'],
    run: checkExternalId,
  },
  {
    id: 'probe',
    title: 'A real activity',
    proves:
      'What the bot does to activities works, in which spelling, batched or not, how fast; what was found is kept for the bot.',
    fails: 'anything the documents leave open; the learner’s licence',
    needs: ['provider', 'activity-sync', 'contents', 'external-id'],
    run: checkProbe,
  },
  {
    id: 'licence',
    title: 'Licence of a learner',
    proves: 'Graph will take this learner’s activities.',
    fails: 'only the plan that comes with Office, no plan at all',
    needs: ['sign-in', 'graph'],
    run: checkLicence,
  },
  {
    id: 'bot-token',
    title: 'Bot Framework token',
    proves: 'The bot can prove to Teams who it is.',
    fails: 'as signing in does',
    needs: ['sign-in'],
    run: checkBotToken,
  },
  {
    id: 'service-url',
    title: 'Address of Teams',
    proves: 'Answers can be sent to Teams.',
    fails: 'DNS, firewall, proxy',
    needs: [],
    run: checkServiceUrl,
  },
  {
    id: 'channel',
    title: 'Only Teams',
    proves: 'No address that is kept was given by anything but Teams.',
    fails: 'another channel of the Azure Bot has been used, or Teams has a new host',
    needs: [],
    run: checkChannel,
  },
  {
    id: 'database',
    title: 'Database',
    proves: 'The ledger can be read and written, its schema fits this version, and it has room.',
    fails: 'wrong address or password, server down, folder not writable, newer schema, full disk',
    needs: [],
    run: checkDatabase,
  },
  {
    id: 'instance',
    title: 'Running bot',
    proves: 'The bot that runs here can do its work, and sees its database as the doctor does.',
    fails: 'a process that has lost its database and needs a restart, another DATABASE_URL than the bot’s',
    needs: [],
    run: checkInstance,
  },
  {
    id: 'files',
    title: 'Files',
    proves: 'Only the user that runs the bot can read the database, the secrets and .env.',
    fails: 'files that others made, or an older version, which let everybody on the machine read them',
    needs: [],
    run: checkFiles,
  },
  {
    id: 'outbox',
    title: 'Outbox',
    proves: 'What people reported reaches Viva Learning.',
    fails: 'changes set aside after answers nobody planned for, changes that have waited long',
    needs: ['database'],
    run: checkOutbox,
  },
  {
    id: 'pace',
    title: 'Pace of learning requests',
    proves: 'Graph takes learning requests as fast as the bot sends them.',
    fails: 'Graph throttles: too many requests of the bot or of others in this tenant',
    needs: ['database'],
    run: checkPace,
  },
  {
    id: 'people',
    title: 'People in Teams',
    proves: 'Those who have something to hear can be told.',
    fails: 'the app is not installed for them, was blocked in the Teams admin centre, removed or blocked',
    needs: ['database'],
    run: checkPeople,
  },
  {
    id: 'reminders',
    title: 'Reminders',
    proves: 'What the bot is to say by itself can be said.',
    fails: 'a day that would reach more people than REMINDERS_HOLD_ABOVE, and that nobody has released',
    needs: ['database'],
    run: checkReminders,
  },
  {
    id: 'manifest',
    title: 'App package',
    proves: 'What people install in Teams speaks of this bot.',
    fails: 'made for another app registration or another address',
    needs: [],
    run: checkManifest,
  },
];

/** The first check: nothing else can be looked at before. */
export const configurationCheck = {
  id: 'configuration',
  title: 'Configuration',
  proves: 'Every variable is there and has the right form.',
  fails: 'variables missing, misspelt or contradicting each other',
} as const;
