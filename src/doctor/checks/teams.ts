import { existsSync } from 'node:fs';
import { SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import { databaseFile, schemaCondition, serviceUrls } from '../../ledger/condition.ts';
import { createDatabase } from '../../ledger/database.ts';
import { migrationNames } from '../../ledger/migrate.ts';
import { broken, type Finding, fine, skipped } from '../check.ts';
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
  const named = await namedByConversations(subject);
  if (named.length === 0 && subject.config.mode === 'local')
    return [skipped('Nobody has spoken to this local bot yet, so no address is known.')];
  const urls = named.length === 0 ? [subject.connectorUrl] : named;
  return Promise.all(
    urls.map(async (url): Promise<Finding> => {
      const { host } = new URL(url);
      try {
        const answer = await subject.fetch(url, {
          redirect: 'manual',
          signal: AbortSignal.timeout(10 * SECOND),
        });
        await answer.body?.cancel();
        return fine(`${host} answers.`);
      } catch (error) {
        return broken(`${host}, where Teams takes answers, cannot be reached (${codeOf(error)}).`, {
          do: `Allow outgoing HTTPS (443) to ${host} and *.botframework.com.`,
          where: 'the firewall, proxy or network security group of the machine the bot runs on',
          without: silent,
        });
      }
    }),
  );
}

/** None before the first conversation; the database's own check says what is wrong with it. */
async function namedByConversations({ config }: Subject): Promise<readonly string[]> {
  const file = databaseFile(config.databaseUrl);
  if (file !== undefined && !existsSync(file)) return [];
  const database = createDatabase(config.databaseUrl, { connections: 1 });
  try {
    if ((await schemaCondition(database)).missing.includes(FIRST)) return [];
    return await serviceUrls(database);
  } catch (error) {
    if (error instanceof Later) return [];
    throw error;
  } finally {
    await database.close();
  }
}
