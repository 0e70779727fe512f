import type { Conversations, Notifier, Receipts } from '../src/learning/ports.ts';
import type { Log } from '../src/log.ts';
import { isAnsweredInPrivate, isVerb, press, refreshes } from './actions.ts';
import { type AdmitDeps, createAdmit } from './admit.ts';
import { saveExport } from './answers/export-team.ts';
import { introduce } from './answers/show-home.ts';
import { createBoundary } from './boundary.ts';
import { createCommand } from './command.ts';
import { createDeliver } from './deliver.ts';
import { createDeliverInPrivate } from './deliver-in-private.ts';
import { Handler } from './handler.ts';
import { createOperating, type OperatingDeps } from './operating.ts';
import type { TakePace } from './pace.ts';
import type { Services } from './services.ts';
import { shareCourses } from './share-courses.ts';
import { createSignIn, type SignInSessions } from './sign-in.ts';
import { suggest } from './suggest.ts';
import type { Timed } from './timed.ts';
import type { OpenTurnDeps } from './turn.ts';
import type { UnderWay } from './under-way.ts';

export interface BotDeps extends OpenTurnDeps {
  readonly services: Services;
  readonly conversations: Conversations;
  readonly receipts: Receipts;
  readonly notifier: Notifier;
  readonly admit: AdmitDeps;
  readonly pace: TakePace;
  /** Keeps what goes on after its turn was taken. */
  readonly underWay: UnderWay;
  readonly operating: OperatingDeps;
  /** Undefined when nobody may sign in. */
  readonly signInSessions: SignInSessions | undefined;
  readonly timed: Timed;
  readonly log: Log;
  /** What the log calls a person. */
  readonly pseudonym: (userId: string) => string;
}

/** The bot: everything Teams can send, answered with the services given. */
export function createBot(deps: BotDeps): Handler {
  const { services, conversations, receipts, notifier, log, clock, mint, outbound, timed } = deps;
  const byMessage = comingBy('message', services);
  const byCard = comingBy('card', services);
  const guarded = createBoundary({ log, mintReference: () => mint().slice(0, 8), pseudonym: deps.pseudonym });
  const deliver = createDeliver({ conversations, receipts, ledger: services.ledger, notifier, log });
  const signIn =
    deps.signInSessions && createSignIn({ sessions: deps.signInSessions, conversations, outbound });
  const command = createCommand({
    ...{ services: byMessage, conversations, guarded, timed },
    ...(signIn === undefined ? {} : { alongside: signIn.elsewhere }),
  });
  return new Handler({
    outbound,
    preferences: deps.preferences,
    clock,
    mint,
    conversations,
    log,
    command: createOperating(deps.operating, signIn?.command(command) ?? command),
    exchangeToken: signIn?.exchange,
    press: (turn, verb, payload) =>
      timed(isVerb(verb) ? verb : 'unknownVerb', () => press(turn, byCard, verb, payload)),
    saveFile: (turn, reference, value) => saveExport(turn, services, reference, value),
    suggest: (turn, value) => suggest(turn, services, value),
    share: (turn, value) => shareCourses(turn, services, value),
    isAnsweredInPrivate,
    refreshes,
    welcome: (turn) => introduce(turn, services),
    admit: createAdmit(deps.admit),
    pace: deps.pace,
    underWay: deps.underWay,
    guarded,
    deliver,
    deliverInPrivate: createDeliverInPrivate({ conversations, outbound, deliver, log }),
  });
}

/** The services, with changes that say by which road they came. */
function comingBy(road: 'message' | 'card', services: Services): Services {
  const { recordChange, commitChange } = services;
  return {
    ...services,
    recordChange: (request) => recordChange({ road, ...request }),
    commitChange: (request) => commitChange({ road, ...request }),
  };
}
