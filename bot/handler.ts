import { type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import { messageCard } from '../cards/message.ts';
import { Later, Refusal } from '../src/errors.ts';
import type { ConversationReference, Conversations } from '../src/learning/ports.ts';
import type { Log } from '../src/log.ts';
import { type Answer, answer } from './answer.ts';
import type { Boundary } from './boundary.ts';
import type { Deliver } from './deliver.ts';
import type { TakePace } from './pace.ts';
import { createSpeech } from './phrases/speech.ts';
import { pressKey } from './press-key.ts';
import { extensionMessage } from './share-courses.ts';
import type { SignIn } from './sign-in.ts';
import type { Suggestion } from './suggest.ts';
import { type OpenTurnDeps, openTurn, type Stage, type Turn } from './turn.ts';
import type { UnderWay } from './under-way.ts';
import { LATE, within } from './within.ts';

/** A message is answered within 2 s or shows that work goes on (Teams store validation guidelines). */
const TYPING_AFTER_MS = 1_000;
/** Teams delivers a message again after 10 to 15 s: by then it has been taken, and the answer comes when it is ready. */
const TAKEN_WITHIN_MS = 9_000;
/** A press comes again under another id about 30 s later; nobody reads its answer twice. */
const SAME_PRESS_MS = 45_000;
/** Teams gives up on an invoke after about 5 s; we answer well before. */
const INVOKE_WITHIN_MS = 2_500;

export interface HandlerDeps extends OpenTurnDeps {
  /** Text → answers, one for each thing it says. */
  readonly command: (turn: Turn, text: string) => Promise<readonly Answer[]>;
  /** Card verb and its unchecked payload → answer. */
  readonly press: (turn: Turn, verb: unknown, payload: unknown) => Promise<Answer>;
  /** Type-ahead: what to offer for a query. */
  readonly suggest: (turn: Turn, value: unknown) => Promise<readonly Suggestion[]>;
  /** Message extension: the body with what to share for a query. */
  readonly share: (turn: Turn, value: unknown) => object;
  /** Whether what was pressed in a shared place is answered in the one-to-one chat. */
  readonly isAnsweredInPrivate: (verb: unknown, turn: Turn) => boolean;
  /** Whether a client may do this by itself, to show a card again. */
  readonly refreshes: (verb: unknown) => boolean;
  /** A person's decision about an offered file. */
  readonly saveFile: (turn: Turn, reference: ConversationReference, value: unknown) => Promise<Answer>;
  /** The first words in a new conversation. */
  readonly welcome: (turn: Turn) => Promise<Answer>;
  readonly admit: (turn: Turn) => Promise<void>;
  readonly pace: TakePace;
  readonly conversations: Conversations;
  /** Takes the token that Teams gives a person for the bot; undefined when nobody may sign in. */
  readonly exchangeToken: SignIn['exchange'] | undefined;
  readonly guarded: Boundary;
  readonly deliver: Deliver;
  /** Brings answers to the one-to-one chat of the person; false when they did not get there. */
  readonly deliverInPrivate: (answers: readonly Answer[], turn: Turn) => Promise<boolean>;
  readonly underWay: UnderWay;
  readonly log: Log;
}

/** What Teams can send us, each translated to one turn and one answer. Invokes always answer HTTP 200. */
export class Handler extends TeamsActivityHandler {
  readonly #deps: HandlerDeps;

  constructor(deps: HandlerDeps) {
    super();
    this.#deps = deps;
  }

  /** Who comes too fast is told so now and then, and nothing is done for them. */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    const { type, from, conversation, channelData, locale, localTimezone } = context.activity;
    if (!answered.has(type)) return;
    const tenant = channelData?.tenant?.id ?? conversation.tenantId ?? '';
    const pace = this.#deps.pace(tenant, from.aadObjectId ?? from.id);
    if (pace === 'go') return super.onTurnActivity(context);
    const text = createSpeech(locale ?? null, localTimezone ?? null, this.#deps.clock).say('refusal.tooFast');
    this.#deps.log.warn({ event: 'pace.exceeded' }, 'too fast');
    if (type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: message(text) });
    else if (type === 'message' && pace === 'tell') await context.sendActivity({ type, text });
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    const { command, press, underWay, isAnsweredInPrivate } = this.#deps;
    const { value, replyToId, text, id } = context.activity;
    const { turn, stage } = await openTurn(context, this.#deps);
    const pressed = isSubmit(value);
    const answers = async () =>
      pressed ? [await press(turn, value.verb, value)] : command(turn, text ?? '');
    const work: Promise<unknown> =
      pressed && isAnsweredInPrivate(value.verb, turn)
        ? this.#answerInPrivate(turn, stage, id, answers)
        : this.#answer(turn, stage, {
            work: answers,
            activityId: id,
            pressedMessageId: pressed ? replyToId : undefined,
          });
    underWay.add(work);
    if ((await within(TYPING_AFTER_MS, work)) !== LATE) return;
    await this.#showTyping(stage);
    await within(TAKEN_WITHIN_MS - TYPING_AFTER_MS, work);
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    switch (context.activity.name) {
      case 'adaptiveCard/action':
        return this.#onPress(context);
      case 'application/search':
        return this.#onSearch(context);
      case 'composeExtension/query':
        return this.#onShare(context);
      case 'signin/tokenExchange':
        return this.#onTokenExchange(context);
      case 'fileConsent/invoke':
        return this.#onFileConsent(context);
      default:
        this.#deps.log.info({ event: 'invoke.unknown', invoke: context.activity.name }, 'unknown invoke');
        return ok({});
    }
  }

  protected override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    const { conversations } = this.#deps;
    if (context.activity.action?.startsWith('remove')) {
      const { turn } = await openTurn(context, this.#deps);
      if (turn.personal) await conversations.bury(turn.person.tenantId, turn.person.userId);
      return;
    }
    await this.#welcome(context);
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some(({ id }) => id === recipient.id)) await this.#welcome(context);
  }

  async #onTokenExchange(context: TurnContext): Promise<InvokeResponse> {
    const { exchangeToken, log } = this.#deps;
    if (exchangeToken === undefined) return ok({});
    const { turn, stage } = await openTurn(context, this.#deps);
    try {
      return await exchangeToken(turn, stage, context.activity.value);
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof Later)) throw error;
      log.warn({ event: 'signIn.failed', err: error }, 'a person could not be signed in');
      return { status: 412 };
    }
  }

  async #onPress(context: TurnContext): Promise<InvokeResponse> {
    const { underWay, conversations } = this.#deps;
    const { value, replyToId, id } = context.activity;
    const { turn, stage } = await openTurn(context, this.#deps);
    const { verb, data: payload } = value?.action ?? {};
    const key = pressKey(turn.person.userId, replyToId, verb, payload);
    const mayPost = async () =>
      (id === undefined || (await conversations.claimAnswer(turn.conversationId, id))) &&
      conversations.claimAnswer(turn.conversationId, key, SAME_PRESS_MS);
    const work = this.#respond(turn, stage, replyToId, {
      verb,
      payload,
      byItself: value?.trigger === 'automatic',
      mayPost: () => this.#evenWhenAway(mayPost),
    });
    underWay.add(work);
    const response = await within(INVOKE_WITHIN_MS, work);
    return response === LATE ? message(turn.speech.say('reply.working')) : response;
  }

  /** Teams gives an upload only so long: the file is put there in the background of the answer. */
  async #onFileConsent(context: TurnContext): Promise<InvokeResponse> {
    const { saveFile, underWay } = this.#deps;
    const { turn, stage } = await openTurn(context, this.#deps);
    const { replyToId, value } = context.activity;
    const work = this.#answer(turn, stage, {
      work: async () => [await saveFile(turn, stage.reference, value)],
      pressedMessageId: replyToId,
    });
    underWay.add(work);
    await within(INVOKE_WITHIN_MS, work);
    return ok({});
  }

  /** What the client that pressed shows. */
  async #respond(turn: Turn, stage: Stage, messageId: string | undefined, pressed: Pressed) {
    const { press, refreshes, isAnsweredInPrivate, deliverInPrivate } = this.#deps;
    const { verb, payload, byItself, mayPost } = pressed;
    const answerPress = async () => [await press(turn, verb, payload)];
    if (byItself && refreshes(verb)) {
      // a client that shows a card again asks for today's; to update the message as well would make it ask again
      const [today] = await this.#work(turn, stage, answerPress);
      return today === undefined ? ok({}) : card(today.card);
    }
    if (isAnsweredInPrivate(verb, turn)) {
      const answers = await this.#work(turn, stage, answerPress);
      const said = answers[0]?.card.fallbackText ?? '';
      const arrived = !(await mayPost()) || (await deliverInPrivate(answers, turn));
      return message(turn.speech.say(arrived ? 'reply.inOurChat' : 'reply.openOurChat', { said }));
    }
    const [first] = await this.#answer(turn, stage, {
      work: answerPress,
      pressedMessageId: messageId,
      mayPost,
    });
    return first?.place === 'replace' ? card(first.card) : message(turn.speech.say('reply.seeBelow'));
  }

  /** The same for a client that sends presses as messages: nothing personal is said where others read. */
  async #answerInPrivate(
    turn: Turn,
    stage: Stage,
    activityId: string | undefined,
    work: () => Promise<readonly Answer[]>,
  ): Promise<void> {
    const answers = await this.#once(turn, stage, activityId, work);
    if (answers.length === 0 || (await this.#deps.deliverInPrivate(answers, turn))) return;
    const text = [{ key: 'refusal.privateOnly' }];
    const pointer = answer(messageCard({ text, chatUrl: turn.chatUrl }, turn.speech), { place: 'new' });
    await this.#deps.deliver([pointer], turn, stage);
  }

  async #onSearch(context: TurnContext): Promise<InvokeResponse> {
    const { turn } = await openTurn(context, this.#deps);
    await this.#deps.admit(turn);
    const results = await this.#deps.suggest(turn, context.activity.value);
    return ok({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results },
    });
  }

  async #onShare(context: TurnContext): Promise<InvokeResponse> {
    const { admit, guarded, share } = this.#deps;
    const { turn } = await openTurn(context, this.#deps);
    let found = {};
    const [failure] = await guarded(turn, async () => {
      await admit(turn);
      found = share(turn, context.activity.value);
      return [];
    });
    return ok(failure === undefined ? found : extensionMessage(failure.card.fallbackText));
  }

  /** Welcomes once, although Teams announces an installation in more ways than one. */
  async #welcome(context: TurnContext): Promise<void> {
    const { conversations, welcome } = this.#deps;
    const { turn, stage } = await openTurn(context, this.#deps);
    const whom = turn.personal ? turn.person.userId : turn.conversationId;
    await this.#answer(turn, stage, {
      work: async () =>
        (await conversations.claimWelcome(turn.person.tenantId, whom)) ? [await welcome(turn)] : [],
    });
  }

  /** Works out answers and brings them to the person. */
  async #answer(turn: Turn, stage: Stage, asked: Asked): Promise<readonly Answer[]> {
    const { activityId, pressedMessageId, mayPost, work } = asked;
    const answers = await this.#once(turn, stage, activityId, work);
    if (answers.length > 0) await this.#deps.deliver(answers, turn, stage, { pressedMessageId, mayPost });
    return answers;
  }

  /**
   * Works out answers, none when they are given already. An activity that Teams delivers again is worked again unless
   * somebody answers it: whoever took it may have died over it, and changes know themselves by their ids.
   */
  async #once(
    turn: Turn,
    stage: Stage,
    activityId: string | undefined,
    work: () => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const { conversations } = this.#deps;
    if (activityId === undefined) return this.#work(turn, stage, work);
    const { conversationId } = turn;
    const answers = await this.#work(turn, stage, async () =>
      (await conversations.isAnswered(conversationId, activityId)) ? [] : work(),
    );
    if (answers.length === 0) return answers;
    const mine = await this.#evenWhenAway(() => conversations.claimAnswer(conversationId, activityId));
    return mine ? answers : [];
  }

  /** While the database is away nobody can know who has answered: better twice than not at all. */
  async #evenWhenAway(claim: () => Promise<boolean>): Promise<boolean> {
    try {
      return await claim();
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      this.#deps.log.warn({ event: 'answer.unclaimed', err: error }, 'answered without a note of it');
      return true;
    }
  }

  async #showTyping(stage: Stage): Promise<void> {
    try {
      await stage.typing();
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      this.#deps.log.warn({ event: 'typing.notShown', err: error }, 'the answer comes without it');
    }
  }

  /** Works out answers behind the boundary; none means they were given before. */
  #work(turn: Turn, stage: Stage, work: () => Promise<readonly Answer[]>): Promise<readonly Answer[]> {
    const { guarded, admit, conversations } = this.#deps;
    return guarded(turn, async () => {
      await admit(turn);
      if (turn.personal) await conversations.remember(stage.reference);
      return work();
    });
  }
}

/** Kinds of activity that mean something to us; the SDK's handlers of others trust what they are sent. */
const answered = new Set<string>(['message', 'invoke', 'installationUpdate', 'conversationUpdate']);

/** What a client says was pressed. */
interface Pressed {
  readonly verb: unknown;
  readonly payload: unknown;
  /** True when the client did it, to show the card again. */
  readonly byItself: boolean;
  /** Asked before a new message. */
  readonly mayPost: () => Promise<boolean>;
}

/** What is to be answered, and when it counts as answered. */
interface Asked {
  readonly work: () => Promise<readonly Answer[]>;
  /** Answered once as a whole: for what is only answered by messages. */
  readonly activityId?: string | undefined;
  readonly pressedMessageId?: string | undefined;
  /** Asked before a new message; a card that is put in the place of another may be put there twice. */
  readonly mayPost?: () => Promise<boolean>;
}

/** An Action.Submit arrives as a message whose value is the card's data. */
function isSubmit(value: unknown): value is { verb: unknown } {
  return typeof value === 'object' && value !== null && 'verb' in value;
}

/** The HTTP status is always 200: clients show an error banner for anything else. */
function ok(body: unknown): InvokeResponse {
  return { status: 200, body };
}

function card(value: Card): InvokeResponse {
  return ok({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
}

function message(value: string): InvokeResponse {
  return ok({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
}
