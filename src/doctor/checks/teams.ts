import { existsSync } from 'node:fs';
import { createIsServiceUrl, isLocalServiceUrl } from '../../channel/service-hosts.ts';
import { SECOND } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { Later } from '../../errors.ts';
import { conversationAddresses, databaseFile, schemaCondition } from '../../ledger/database/condition.ts';
import { createDatabase } from '../../ledger/database/database.ts';
import { migrationNames } from '../../ledger/database/migrate.ts';
import { leaveOnlyTeams } from '../../setup/azure-bot.ts';
import { broken, type Finding, fine, skipped, warning } from '../check.ts';
import { places, yourBot } from '../fixes.ts';
import type { Subject } from '../subject.ts';
import { codeOf } from './graph.ts';
import { signInFinding, tokenOf } from './sign-in.ts';

const CONNECTOR = 'https://api.botframework.com';
/** The step that makes the table of conversations. */
const [FIRST = ''] = migrationNames;
const silent = 'The bot hears people in Teams but cannot answer them.';

/** A real token for the Bot Connector: what answers to Teams are sent with. */
export async function checkBotToken({ config, signIn }: Subject): Promise<readonly Finding[]> {
  if (config.mode === 'local') return [skipped('Local mode signs nobody in.')];
  const token = await tokenOf(signIn(config.registration, CONNECTOR));
  if (typeof token !== 'string') return [signInFinding(token.error, silent)];
  return [fine('Microsoft Entra gave the application a token for the Bot Connector.')];
}

/** Whether the addresses at which Teams takes answers can be reached; any answer will do. */
export async function checkServiceUrl(subject: Subject): Promise<readonly Finding[]> {
  const isTeams = isServiceUrlFor(subject.config);
  const known = (await namedByConversations(subject)).filter(({ serviceUrl }) => isTeams(serviceUrl));
  const named = [...new Set(known.map(({ serviceUrl }) => serviceUrl))];
  if (named.length === 0 && subject.config.mode === 'local')
    return [skipped('Nobody has spoken to this local bot yet, so no address is known.')];
  const urls = named.length === 0 ? [subject.connectorUrl] : named;
  return Promise.all(
    urls.map(async (url): Promise<Finding> => {
      const { host } = new URL(url);
      try {
        await subject.get(url, 10 * SECOND);
        return fine(`${host} answers.`);
      } catch (error) {
        return broken(`${host}, where Teams takes answers, cannot be reached (${codeOf(error)}).`, {
          do: `Allow outgoing HTTPS (443) to ${host} and login.botframework.com.`,
          where: 'the firewall, proxy or network security group of the machine the bot runs on',
          without: silent,
        });
      }
    }),
  );
}

/**
 * Whether anything but Teams has spoken to the bot, as far as can be seen from here: addresses that are kept. Which channels
 * the Azure Bot has only Azure shows.
 */
export async function checkChannel(subject: Subject): Promise<readonly Finding[]> {
  if (subject.config.mode === 'local') return [skipped('Local mode hears whatever runs on this machine.')];
  const isTeams = isServiceUrlFor(subject.config);
  const addresses = await namedByConversations(subject);
  const others = addresses.filter(({ channelId }) => channelId !== 'msteams');
  const elsewhere = addresses.filter((one) => !others.includes(one) && !isTeams(one.serviceUrl));
  return [
    ...(others.length === 0 ? [fine('Every address that is kept was given by Teams.')] : []),
    ...others.map(({ channelId }) =>
      warning(`Somebody has spoken to the bot by another channel (${channelId}). It is not heard any more.`, {
        do: 'Take the channels away: npm run setup -- print --url <address> prints the commands.',
        where: `${places.azureBotChannels}, or: ${leaveOnlyTeams(yourBot).slice(0, 2).join('; ')}`,
        without: 'Nobody is heard by it, but it is a door that nobody needs.',
      }),
    ),
    ...elsewhere.map(({ serviceUrl }) =>
      warning(`${new URL(serviceUrl).host} was an address of Teams and is not among those that are known.`, {
        do: 'If it is Microsoft’s, name it in TEAMS_SERVICE_HOSTS.',
        where: places.variables,
        without: 'People whose chats are there are neither heard nor told anything.',
      }),
    ),
  ];
}

function isServiceUrlFor(config: Config): (url: string) => boolean {
  return config.mode === 'local' ? isLocalServiceUrl : createIsServiceUrl(config.teamsServiceHosts);
}

/** None before the first conversation; the database's own check says what is wrong with it. */
async function namedByConversations({ config }: Subject) {
  const file = databaseFile(config.databaseUrl);
  if (file !== undefined && !existsSync(file)) return [];
  const database = createDatabase(config.databaseUrl, { connections: 1 });
  try {
    if ((await schemaCondition(database)).missing.includes(FIRST)) return [];
    return await conversationAddresses(database);
  } catch (error) {
    if (error instanceof Later) return [];
    throw error;
  } finally {
    await database.close();
  }
}
