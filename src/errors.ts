/**
 * The three kinds of failure: a refusal (the person can act), later (the same call may work at a known time)
 * and a bug (everything else that is thrown). One boundary per edge turns them into a log line and an answer.
 */

/** Every reason a request can be refused. Each has a sentence in `bot/phrases` under `refusal.<code>`. */
export const refusalCodes = [
  // said by our own rules
  'notUnderstood',
  'percentageOutOfRange',
  'percentageUnclear',
  'courseNotFound',
  'courseInactive',
  'courseGone',
  'notSaved',
  'timeOver',
  'reminderGone',
  'remindersFull',
  'remindersOff',
  'courseMissing',
  'activityNotFound',
  'activityNotYours',
  'nothingToChange',
  'nothingToUndo',
  'reopenNotKept',
  'retakeNotKept',
  'dueOrNoteKept',
  'undoTooLate',
  'undoSuperseded',
  'assignedCannotRemove',
  'notAManager',
  'notYourReport',
  'nobodyChosen',
  'notTheirs',
  'notAssigned',
  'noRequests',
  'notCounted',
  'tooManyAtOnce',
  'tooManyPeople',
  'tooManyNamed',
  'nobodyLeft',
  'noTeam',
  'nudgedAlready',
  'nothingToNudge',
  'moreTimeNotDue',
  'moreTimeUnclear',
  'moreTimeAsked',
  'moreTimeOver',
  'moreTimeNobody',
  'dueDateMissing',
  'dueDateInvalid',
  'dueDateInPast',
  'noteTooLong',
  'textTooLong',
  'inputTooLong',
  'tooMuchAtOnce',
  'formOutdated',
  'changedMeanwhile',
  'privateOnly',
  'adminsOnly',
  'periodUnclear',
  'whoAreYou',
  'foreignTenant',
  'guest',
  'tooFast',
  'askedOften',
  'catalogueEmpty',
  'unknownAction',
  'databaseAway',
  'updating',
  'startingUp',
  'databaseNotWritable',
  // said by Graph, or about Graph
  'graphServicePlan',
  'graphPermission',
  'graphContentOfOtherProvider',
  'graphLearnerLicence',
  'graphProviderNotEnabled',
  'graphProviderInvalid',
  'graphField',
  'graphActivityGone',
  'graphNotSupported',
  'graphSignIn',
  'graphForbidden',
  'graphBusy',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export type PhraseValues = Readonly<Record<string, string | number>>;

/** What IT should look at; goes to the log and to administrators, never to learners. */
export interface RefusalOptions {
  values?: PhraseValues;
  fix?: string;
  requestId?: string;
  cause?: unknown;
}

/** A request that cannot be done, and the person (or their IT) can do something about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly values: PhraseValues;
  readonly fix: string | undefined;
  readonly requestId: string | undefined;

  constructor(code: RefusalCode, options: RefusalOptions = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.values = options.values ?? {};
    this.fix = options.fix;
    this.requestId = options.requestId;
  }
}

export interface LaterOptions {
  /** Milliseconds to wait as the other side asked; absent when it did not say. */
  waitMs?: number | undefined;
  /** True when the request may have been carried out although no answer came (timeout, reset, 5xx after sending). */
  ambiguous?: boolean;
  /** True when the other side asks everybody to slow down (429, 503): closes the gate for the whole provider. */
  throttled?: boolean;
  /** True when nothing was sent: it was held back. */
  notSent?: boolean;
  /** HTTP status of the answer, when there was one. */
  status?: number;
  /** Teams' code when it lets the bot into a conversation not now, but perhaps much later (`BotDisabledByAdmin`). */
  keptOut?: string;
  /** What did not work, where the person is told: our records, or writing to them; absent for Graph and Teams. */
  from?: 'database' | 'writing';
  requestId?: string;
  cause?: unknown;
}

/** A call that did not work now and may work later. */
export class Later extends Error {
  override readonly name = 'Later';
  readonly waitMs: number | undefined;
  readonly ambiguous: boolean;
  readonly throttled: boolean;
  readonly notSent: boolean;
  readonly status: number | undefined;
  readonly keptOut: string | undefined;
  readonly from: 'database' | 'writing' | undefined;
  readonly requestId: string | undefined;

  constructor(message: string, options: LaterOptions = {}) {
    super(message, { cause: options.cause });
    this.waitMs = options.waitMs;
    this.ambiguous = options.ambiguous ?? false;
    this.throttled = options.throttled ?? false;
    this.notSent = options.notSent ?? false;
    this.status = options.status;
    this.keptOut = options.keptOut;
    this.from = options.from;
    this.requestId = options.requestId;
  }
}

/** An answer nobody planned for. Carries Graph's request id when there is one. */
export class Bug extends Error {
  override readonly name = 'Bug';
  readonly requestId: string | undefined;
  /** True when the request may have been carried out all the same. */
  readonly ambiguous: boolean;

  constructor(message: string, options: { requestId?: string; ambiguous?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.requestId = options.requestId;
    this.ambiguous = options.ambiguous ?? false;
  }
}
