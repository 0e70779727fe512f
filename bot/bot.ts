import type { Conversations, Notifier, Receipts } from '../src/learning/ports/ports.ts';
import type { Log } from '../src/log.ts';
import { createPress } from './actions.ts';
import { createExactCommand } from './commands/exact-command.ts';
import { createTeamMessage } from './commands/team-message.ts';
import { createRunCommand, createTypedMessage } from './commands/typed-message.ts';
import { createSignIn, nobodySignsIn } from './features/account/sign-in.ts';
import { auditFile } from './features/audit/audit-file.ts';
import { extensionMessage } from './features/catalogue/share.ts';
import type { ExportsDeps } from './features/files/exports.ts';
import { createFiles } from './features/files/files.ts';
import { reportFile } from './features/report/report-file.ts';
import { teamFile } from './features/team/team-file.ts';
import { createTables, type FeatureDeps } from './tables.ts';
import type { ForeignTenants } from './teams/foreign-tenants.ts';
import { createHandler, type Handler } from './teams/handler.ts';
import { createReceiveFileConsent } from './teams/receive-file-consent.ts';
import { createReceiveInstallation } from './teams/receive-installation.ts';
import { createReceiveMessage } from './teams/receive-message.ts';
import { createReceivePress } from './teams/receive-press.ts';
import { createReceiveSearch } from './teams/receive-search.ts';
import { createReceiveShare } from './teams/receive-share.ts';
import { createReceiveTokenExchange } from './teams/receive-token-exchange.ts';
import { createAnswering } from './turn/answering.ts';
import type { BackgroundWork } from './turn/background-work.ts';
import { createBoundary } from './turn/boundary.ts';
import { createClaimAnswer } from './turn/claim-answer.ts';
import type { Deadlines } from './turn/deadlines.ts';
import { createDeliver, createDeliverInPrivate } from './turn/deliver.ts';
import { type AdmitDeps, createAdmit } from './turn/guest-check.ts';
import type { RateLimit } from './turn/rate-limit.ts';
import type { Timed } from './turn/timed.ts';
import type { ToPerson } from './turn/to-person.ts';
import { createOpenTurn, type OpenTurnDeps } from './turn/turn.ts';
import type { Reader } from './understand/reader/reader.ts';

/** What the bot needs, without what features provide for one another. */
export interface BotDeps extends OpenTurnDeps, Omit<FeatureDeps, 'elsewhere' | 'offerFile'> {
  readonly conversations: Conversations;
  readonly receipts: Receipts;
  readonly notifier: Notifier;
  readonly files: Pick<ExportsDeps, 'offers' | 'links' | 'publicUrl' | 'upload' | 'places'>;
  /** For answers in another chat than the one that was asked in. */
  readonly toPerson: ToPerson;
  readonly admit: AdmitDeps;
  readonly foreignTenants: ForeignTenants;
  readonly rateLimit: RateLimit;
  /** Tracks work that continues after the HTTP response. */
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Deadlines;
  /** Whether every course has been read; waits a moment before it says no. */
  readonly knowsCourses: () => Promise<boolean>;
  readonly reader: Reader;
  readonly timed: Timed;
  readonly log: Log;
  /** For lines that anybody can cause as often as they like. */
  readonly countedLog: Pick<Log, 'warn'>;
  /** The pseudonym of a person in the log. */
  readonly pseudonym: (userId: string) => string;
  /** Called with each failure that becomes an answer, for metrics. */
  readonly onFailed?: (error: unknown) => void;
}

export interface Bot {
  readonly handle: Handler;
  /** Pages and files behind links. */
  readonly downloads: ReturnType<typeof createFiles>['downloads'];
}

/** The bot as three tables: what Teams sends, what can be typed and what cards can do. The features add their rows. */
export function createBot(deps: BotDeps): Bot {
  const { conversations, receipts, notifier, backgroundWork, log, clock, mint, outbound, timed } = deps;
  const { ledger, catalogue, teams, toPerson, pseudonym, onFailed = () => undefined } = deps;
  const guarded = createBoundary({ log, mintReference: () => mint().slice(0, 8), pseudonym, onFailed });
  const claimAnswer = createClaimAnswer({ conversations, log });
  const deliver = createDeliver({
    ...{ conversations, claimAnswer, receipts, ledger, notifier },
    countedLog: deps.countedLog,
  });
  const deliverInPrivate = createDeliverInPrivate({ toPerson, deliver, log });
  const admit = createAdmit(deps.admit);
  const answering = createAnswering({
    ...{ guarded, admit, conversations, claimAnswer, deliver, deliverInPrivate },
  });
  const files = createFiles({
    ...{ ...deps.files, toPerson, audit: deps.audit, clock, mint },
    makers: {
      team: {
        deed: 'exportTeam',
        make: (what, asker, speech) => teamFile(asker, what, speech, deps, clock.now()),
      },
      report: { deed: 'exportReport', make: (_, asker, speech) => reportFile(asker, speech, deps) },
      audit: { deed: 'exportAudit', make: (what, asker) => auditFile(asker, what, deps) },
    },
  });
  const { signInSessions: sessions } = deps;
  const signIn = sessions === undefined ? nobodySignsIn : createSignIn({ sessions, conversations, toPerson });
  const ports = { ...deps, elsewhere: signIn.elsewhere, offerFile: files.offer };
  const { actions, runAction, commands, account, courses } = createTables(ports, signIn);

  const typedMessage = createTypedMessage({
    ...{ ledger, catalogue, guarded, timed, knowsCourses: deps.knowsCourses, reader: deps.reader },
    runCommand: createRunCommand({ commands, teams }),
    recogniseExactly: createExactCommand({ signIn: sessions !== undefined }),
    teamMessage: createTeamMessage({ teams, catalogue, timeRequests: deps.timeRequests }),
  });
  const openTurn = createOpenTurn({ outbound, conversations, clock, defaultZone: deps.defaultZone, mint });
  const press = createPress({ actions, runAction, answering, timed });
  const common = { openTurn, answering, backgroundWork, deadlines: deps.deadlines, log };
  const handle = createHandler({
    byType: {
      message: createReceiveMessage({ ...common, press, claimAnswer, command: typedMessage }),
      ...createReceiveInstallation({ ...common, conversations, welcome: account.introduce }),
    },
    byInvoke: {
      'adaptiveCard/action': createReceivePress({ ...common, claimAnswer, press }),
      'application/search': createReceiveSearch({ openTurn, admit, suggest: courses.suggest }),
      'composeExtension/query': createReceiveShare({
        ...{ openTurn, admit, guarded },
        share: courses.share,
        say: extensionMessage,
      }),
      'signin/tokenExchange': createReceiveTokenExchange({
        ...{ openTurn, admit, log },
        exchangeToken: signIn.exchange,
      }),
      'fileConsent/invoke': createReceiveFileConsent({ ...common, saveFile: files.save }),
    },
    ...{ foreignTenants: deps.foreignTenants, rateLimit: deps.rateLimit },
    ...{ countedLog: deps.countedLog, clock, log },
  });
  return { handle, downloads: files.downloads };
}
