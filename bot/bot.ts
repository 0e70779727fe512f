import type { Conversations, Notifier, Receipts } from '../src/learning/ports/ports.ts';
import type { Log } from '../src/log.ts';
import { createActions, isVerb } from './actions.ts';
import { createCommands, createRunCommand } from './commands/commands.ts';
import { createExactCommand } from './commands/exact-command.ts';
import { createTypedMessage } from './commands/typed-message.ts';
import { type AccountDeps, createAccount } from './features/account/account.ts';
import { introduce } from './features/account/home.ts';
import { createSignIn, nobodySignsIn } from './features/account/sign-in.ts';
import { createActivities } from './features/activities/activities.ts';
import { createAssign } from './features/assign/assign.ts';
import { createAudit } from './features/audit/audit.ts';
import { createCourses } from './features/catalogue/courses.ts';
import { extensionMessage } from './features/catalogue/share.ts';
import { createMoreTime } from './features/more-time/more-time.ts';
import { saveFile } from './features/shared/offer-file.ts';
import type { Services } from './services.ts';
import { createHandler, type Handler } from './teams/handler.ts';
import { createReceiveFileConsent } from './teams/receive-file-consent.ts';
import { createReceiveInstallation } from './teams/receive-installation.ts';
import { createReceiveMessage } from './teams/receive-message.ts';
import { createReceivePress } from './teams/receive-press.ts';
import { createReceiveSearch } from './teams/receive-search.ts';
import { createReceiveShare } from './teams/receive-share.ts';
import { createReceiveTokenExchange } from './teams/receive-token-exchange.ts';
import type { Strangers } from './teams/strangers.ts';
import { createAnswering } from './turn/answering.ts';
import type { BackgroundWork } from './turn/background-work.ts';
import { createBoundary } from './turn/boundary.ts';
import { createClaimAnswer } from './turn/claim-answer.ts';
import type { Deadlines } from './turn/deadlines.ts';
import { createDeliver, createDeliverInPrivate } from './turn/deliver.ts';
import { type AdmitDeps, createAdmit } from './turn/guest-list.ts';
import type { Timed } from './turn/metric-label.ts';
import type { TakePace } from './turn/pace.ts';
import type { ToPerson } from './turn/to-person.ts';
import { createOpenTurn, type OpenTurnDeps, type Turn } from './turn/turn.ts';

export interface BotDeps extends OpenTurnDeps {
  readonly services: Services;
  readonly conversations: Conversations;
  readonly receipts: Receipts;
  readonly notifier: Notifier;
  /** For answers that are brought to somebody elsewhere than where they asked. */
  readonly toPerson: ToPerson;
  readonly admit: AdmitDeps;
  readonly strangers: Strangers;
  readonly pace: TakePace;
  /** Keeps what goes on after its turn was taken. */
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Deadlines;
  /** Looks at the whole installation; changes nothing. */
  readonly examine: AccountDeps['examine'];
  readonly timed: Timed;
  readonly log: Log;
  /** For what people who are not let in can cause as often as they like. */
  readonly countedLog: Pick<Log, 'warn'>;
  /** What the log calls a person. */
  readonly pseudonym: (userId: string) => string;
  /** Told of each failure that becomes an answer. */
  readonly onFailed?: (error: unknown) => void;
}

/** The bot: everything Teams can send, answered with the services given. */
export function createBot(deps: BotDeps): Handler {
  const { services, conversations, receipts, notifier, backgroundWork, log, clock, mint, outbound, timed } =
    deps;
  const { toPerson, pseudonym, onFailed = () => undefined } = deps;
  const guarded = createBoundary({ log, mintReference: () => mint().slice(0, 8), pseudonym, onFailed });
  const claimAnswer = createClaimAnswer({ conversations, log });
  const deliver = createDeliver({
    ...{ conversations, claimAnswer, receipts, ledger: services.ledger, notifier },
    countedLog: deps.countedLog,
  });
  const deliverInPrivate = createDeliverInPrivate({ toPerson, deliver, log });
  const admit = createAdmit(deps.admit);
  const answering = createAnswering({
    ...{ guarded, admit, conversations, claimAnswer, deliver, deliverInPrivate },
  });
  const { signInSessions: sessions } = services;
  const signIn = sessions === undefined ? nobodySignsIn : createSignIn({ sessions, conversations, toPerson });
  const account = createAccount({ ...services, examine: deps.examine });
  const activities = createActivities({ ...services, elsewhere: signIn.elsewhere });
  const assign = createAssign(services);
  const moreTime = createMoreTime(services);
  const audit = createAudit(services);
  const courses = createCourses(services);
  const features = { account, activities, assign, moreTime, audit, courses, services };
  const { press, isAnsweredInPrivate, refreshes } = createActions(features);
  const { ledger, catalogue, teams } = services;
  const typedMessage = createTypedMessage({
    ...{ ledger, catalogue, guarded, timed },
    runCommand: createRunCommand({ commands: createCommands({ ...features, signIn, press }), teams }),
    recogniseExactly: createExactCommand({ signIn: sessions !== undefined }),
  });
  const openTurn = createOpenTurn({ outbound, conversations, clock, mint });
  const pressed = {
    press: (turn: Turn, verb: unknown, payload: unknown) =>
      timed(isVerb(verb) ? verb : 'unknownVerb', () => press(turn, verb, payload)),
    isAnsweredInPrivate,
  };
  const common = { openTurn, answering, backgroundWork, deadlines: deps.deadlines, log };
  return createHandler({
    byType: {
      message: createReceiveMessage({
        ...common,
        ...pressed,
        command: typedMessage,
      }),
      ...createReceiveInstallation({
        ...common,
        conversations,
        welcome: (turn) => introduce(turn, services),
      }),
    },
    byInvoke: {
      'adaptiveCard/action': createReceivePress({
        ...common,
        ...pressed,
        ...{ claimAnswer, refreshes, deliverInPrivate },
      }),
      'application/search': createReceiveSearch({
        ...{ openTurn, admit },
        suggest: courses.suggest,
      }),
      'composeExtension/query': createReceiveShare({
        ...{ openTurn, admit, guarded },
        share: courses.share,
        say: extensionMessage,
      }),
      'signin/tokenExchange': createReceiveTokenExchange({
        ...{ openTurn, admit, log },
        exchangeToken: signIn.exchange,
      }),
      'fileConsent/invoke': createReceiveFileConsent({
        ...common,
        saveFile: (turn, value) => saveFile(turn, services, value),
      }),
    },
    ...{ strangers: deps.strangers, pace: deps.pace, countedLog: deps.countedLog, clock, log },
  });
}
