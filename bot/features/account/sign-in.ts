import type { Said } from '../../../cards/views.ts';
import { Later, Refusal } from '../../../src/errors.ts';
import type { Conversations } from '../../../src/learning/ports/ports.ts';
import type { Answer } from '../../turn/answer.ts';
import { TIMED_OUT, withTimeout } from '../../turn/timeout.ts';
import type { ToPerson } from '../../turn/to-person.ts';
import type { Responder, Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';
import { type Page, pageOf, voiceForBrowser } from '../shared/page.ts';
import { personal, type Rows } from '../shared/rows.ts';

/** What another provider holds of a learner's learning; it cannot be changed here. */
export interface LearningElsewhere {
  /** Null when the course cannot be read. */
  readonly title: string | null;
  readonly progress: number;
  readonly status: 'notStarted' | 'inProgress' | 'completed';
}

/** Who is signed in, for how long, and what that lets them see. */
export interface SignInSessions {
  /** Takes the token Teams gave this person (Entra id) for the bot. */
  begin(userId: string, token: unknown): Promise<'begun' | 'consentNeeded' | 'refused'>;
  has(userId: string): boolean;
  /** False when the person was not signed in. */
  end(userId: string): boolean;
  /** The first `most` that other providers hold, and how many there are; undefined when the person is not signed in. */
  learningElsewhere(
    userId: string,
    most: number,
    signal: AbortSignal,
  ): Promise<{ readonly first: readonly LearningElsewhere[]; readonly count: number } | undefined>;
  /** Where a client that cannot get a token by itself leads to: a page of ours. */
  readonly pageUrl: string;
}

export interface SignInDeps {
  readonly sessions: SignInSessions;
  readonly conversations: Pick<Conversations, 'claimAnswer' | 'isAnswered'>;
  readonly toPerson: ToPerson;
}

const SHOWN = 10;
/** The own courses do not wait longer for what other systems know, which is read after everything else. */
const WAIT_MS = 1_000;

/** Signing in and out, and what being signed in adds to "my courses". */
export interface SignIn {
  readonly commands: Rows<'signIn' | 'signOut', never>['commands'];
  /**
   * Teams' signin/tokenExchange. 200 also for what another device has done already; 412 asks the client to show the
   * button. An exchange that was not offered here, or a token of somebody else, is refused. Undefined when nobody may sign in.
   */
  readonly exchange:
    | ((turn: Turn, responder: Responder, value: unknown) => Promise<{ status: number; body?: unknown }>)
    | undefined;
  /** What "my courses" also shows. Trouble with it never stands in the way of the own courses. */
  elsewhere(turn: Turn, own: Answer): Promise<readonly Answer[]>;
}

/** What the button shows of a client that could not sign the person in. `languages`: the browser's Accept-Language. */
export function signInPage(languages: string): Page {
  const voice = voiceForBrowser(languages);
  return pageOf({ title: voice.say('signIn.button'), text: voice.say('signIn.page') }, voice);
}

const notThere = personal(() => Promise.reject(new Refusal('notUnderstood')));

/** Where nobody may sign in. The words for it are not even recognised there. */
export const nobodySignsIn: SignIn = {
  commands: { signIn: notThere, signOut: notThere },
  exchange: undefined,
  elsewhere: async () => [],
};

/** Where people may sign in: who does is kept in these sessions. */
export function createSignIn({ sessions, conversations, toPerson }: SignInDeps): SignIn {
  /** Teams' clients answer this card by themselves: each device of the person sends the token it gets. */
  async function offer({ person, conversationId, mint, speech }: Turn): Promise<void> {
    const chat = await toPerson(person);
    if (chat === undefined) throw new Refusal('privateOnly');
    const id = mint();
    await conversations.claimAnswer(conversationId, offered(id));
    const title = speech.say('signIn.button');
    const told = await chat.attach({
      contentType: 'application/vnd.microsoft.card.oauth',
      content: {
        text: speech.say('signIn.offer'),
        connectionName: CONNECTION,
        tokenExchangeResource: { id },
        buttons: [{ type: 'signin', title, value: sessions.pageUrl }],
      },
    });
    if (told.outcome === 'later') throw told.why;
  }

  return {
    commands: {
      // the button is no card of ours: there is nothing else to answer
      signIn: personal(async (turn) => {
        await offer(turn);
        return [];
      }),
      signOut: personal(async (turn) => {
        const key = sessions.end(turn.person.userId) ? 'signIn.out' : 'signIn.wasOut';
        return say(turn, { key }, { place: 'new' });
      }),
    },

    async exchange(turn, responder, value) {
      const { id, token } = (value ?? {}) as { id?: unknown; token?: unknown };
      const { conversationId, person } = turn;
      if (typeof id !== 'string' || !turn.personal) return refusedAs(id);
      if (!(await conversations.isAnswered(conversationId, offered(id)))) return refusedAs(id);
      // a device that comes late must not sign in again whoever has signed out meanwhile
      if (await conversations.isAnswered(conversationId, exchanged(id))) return { status: 200 };
      const result = await sessions.begin(person.userId, token);
      if (result === 'refused') return refusedAs(id);
      // only an administrator consents: no client is asked to lead the person through it
      if (await conversations.claimAnswer(conversationId, exchanged(id)))
        await responder.show(
          say(turn, { key: result === 'begun' ? 'signIn.in' : 'signIn.consentNeeded' }).card,
        );
      return { status: 200 };
    },

    async elsewhere(turn, own) {
      const text = await elsewhereText(turn);
      if (text === undefined) return [];
      const { shown: _, ...remember } = own.remember;
      return [say(turn, text, { place: 'new', remember })];
    },
  };

  async function elsewhereText({ person, signal }: Turn): Promise<readonly Said[] | undefined> {
    try {
      const found = await withTimeout(WAIT_MS, sessions.learningElsewhere(person.userId, SHOWN, signal));
      if (found === TIMED_OUT) return [{ key: 'signIn.away' }];
      if (found === undefined || found.count === 0) return undefined;
      return [
        { key: 'signIn.elsewhere', values: { count: found.count } },
        ...found.first.map(({ title, status, progress }) => ({
          key: title === null ? `signIn.untitled.${status}` : `signIn.titled.${status}`,
          values: { title: title ?? '', progress },
        })),
      ];
    } catch (error) {
      if (error instanceof Refusal || error instanceof Later) return [{ key: 'signIn.away' }];
      throw error;
    }
  }
}

/** Teams wants a name; the exchange is our own, so it is no connection of the Azure Bot. */
const CONNECTION = 'coursemate';
const offered = (id: string) => `signin offered ${id}`;
const exchanged = (id: string) => `signin exchanged ${id}`;

function refusedAs(id: unknown) {
  const body = { id, connectionName: CONNECTION, failureDetail: 'The token was not accepted.' };
  return { status: 412, body };
}
