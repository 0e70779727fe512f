import type { Bot } from '../../bot/bot.ts';
import { aboutPage } from '../../bot/features/account/about.ts';
import { signInPage } from '../../bot/features/account/sign-in.ts';
import { createAdapter } from '../../bot/teams/adapter.ts';
import { type Rewrite, rewritingHandler } from '../../bot/teams/card-actions.ts';
import type { Outbound } from '../../bot/turn/teams-port.ts';
import { localKind, namedKind } from '../channel/conversation-kind.ts';
import { createPublishedKeys } from '../channel/signing-keys.ts';
import { createVerifyCaller } from '../channel/verify-caller.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { CountedLog } from '../counted-log.ts';
import { Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { Rejection } from '../server/rejection.ts';
import { createServer, type Server, type ServerOptions } from '../server.ts';
import type { Watch } from '../watch/watch.ts';
import type { Endpoints } from './endpoints.ts';
import type { Readiness } from './readiness.ts';

export interface EntranceDeps {
  readonly config: Config;
  readonly endpoints: Pick<Endpoints, 'channelMetadataUrl' | 'isServiceUrl'>;
  readonly bot: Bot;
  readonly outbound: Outbound;
  readonly rewrite: Rewrite;
  readonly readiness: Pick<Readiness, 'takesTurns' | 'condition'>;
  readonly database: ServerOptions['database'];
  readonly watch: Pick<Watch, 'turnFailed' | 'rejected'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly countedLog: CountedLog;
}

/** How requests come in: the server, whom it believes, and what is refused until the database is prepared. */
export function createEntrance(deps: EntranceDeps): Server {
  const { config, endpoints, bot, outbound, rewrite, readiness, watch, clock, log, countedLog } = deps;
  const adapter = createAdapter({
    handle: rewritingHandler(bot.handle, rewrite),
    ...{ outbound, clock, log },
    onFailed: watch.turnFailed,
  });
  const oncePrepared =
    <Asked extends readonly unknown[], T>(work: (...asked: Asked) => Promise<T>) =>
    async (...asked: Asked): Promise<T> => {
      if (await readiness.takesTurns()) return work(...asked);
      throw new Rejection('busy');
    };
  return createServer({
    host: config.host,
    port: config.port,
    callers:
      config.mode === 'local'
        ? 'thisMachine'
        : createVerifyCaller({
            keysFor: createPublishedKeys({ metadataUrl: endpoints.channelMetadataUrl, clock, fetch }),
            appId: config.registration.appId,
            clock,
            refused: (why) => countedLog.warn({ event: 'caller.refused', why }, 'callers were not believed'),
          }),
    isServiceUrl: endpoints.isServiceUrl,
    onRejected: watch.rejected,
    kindOf: config.mode === 'local' ? localKind : namedKind,
    ...{ log, countedLog },
    onActivity: async (activity) =>
      (await readiness.takesTurns())
        ? adapter.run(activity)
        : adapter.refuse(activity, new Refusal('updating')),
    ...(config.mode === 'local' || config.publicUrl !== undefined
      ? {
          downloads: {
            page: oncePrepared(bot.downloads.page),
            take: oncePrepared(bot.downloads.take),
          },
        }
      : {}),
    ...(config.signInOffered ? { signInPage } : {}),
    aboutPage,
    database: deps.database,
    preparing: readiness.condition,
  });
}
