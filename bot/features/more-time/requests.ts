import type { Card } from '../../../cards/engine/card.ts';
import { button } from '../../../cards/parts/button.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { termsFormCard } from '../../../cards/parts/terms-form.ts';
import type { Said } from '../../../cards/views.ts';
import { type Clock, DAY, MINUTE, toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { dueDay } from '../../../src/learning/due-day.ts';
import type { Ledger, LedgerEntry, People } from '../../../src/learning/ports/ports.ts';
import type { RequestMessage, TimeRequest, TimeRequests } from '../../../src/learning/ports/team-ports.ts';
import type { Log } from '../../../src/log.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Names } from '../../turn/names.ts';
import type { ToPerson } from '../../turn/to-person.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseView } from '../shared/views.ts';

/** After this an unanswered request expires. */
const OPEN_FOR = 14 * DAY;
/** How often an open request is checked: whether the manager has changed, and whether the card arrived. */
const LOOK_EVERY = 30 * MINUTE;

export interface MoreTimeRequestsDeps {
  readonly timeRequests: TimeRequests;
  readonly ledger: Ledger;
  readonly people: People;
  readonly names: Names;
  readonly catalogue: Catalogue;
  readonly toPerson: ToPerson;
  readonly clock: Clock;
  readonly mint: () => string;
  /** For lines that may repeat for many people. */
  readonly countedLog: Pick<Log, 'warn'>;
}

/** The turn: its tenant is where people are looked for, and its signal ends that. */
type InTurn = Pick<Turn, 'person' | 'signal'>;

/** Brings learners' requests for more time to their current manager, as Graph names them. */
export function createMoreTimeRequests(deps: MoreTimeRequestsDeps) {
  const { timeRequests, ledger, people, names, catalogue, toPerson, clock, mint, countedLog } = deps;

  const find = (userId: string, turn?: InTurn) => toPerson({ userId, tenantId: turn?.person.tenantId });

  /** Sends a person a card in their chat and language; where it is, or undefined when it did not arrive. */
  async function sayTo(
    userId: string,
    make: (speech: LocalSpeech) => Card | Promise<Card>,
    turn?: InTurn,
  ): Promise<RequestMessage | undefined> {
    const chat = await find(userId, turn);
    if (chat === undefined) return undefined;
    const told = await chat.show(await make(chat.speech));
    if (told.outcome === 'later')
      countedLog.warn(
        { event: 'request.notSent', why: told.why.message },
        'somebody was not told about a request',
      );
    return told.outcome === 'sent'
      ? { userId, conversationId: chat.responder.reference.conversationId, messageId: told.id }
      : undefined;
  }

  /** Replaces the cards that managers were shown. */
  async function replaceCards({ messages }: TimeRequest, said: Said, turn?: InTurn): Promise<void> {
    for (const message of messages) {
      const chat = await find(message.userId, turn);
      const told = await chat?.replace(message, messageCard({ text: [said] }, chat.speech));
      if (told?.outcome === 'later')
        countedLog.warn(
          { event: 'request.notReplaced', why: told.why.message },
          'an old request is still shown',
        );
    }
  }

  async function nameOf(id: string, speech: LocalSpeech, signal?: AbortSignal): Promise<string> {
    return (await names([id], { signal })).get(id) ?? speech.say('reply.someone');
  }

  async function requestCard(
    { id, learnerId, wantedDueAt, reason }: TimeRequest,
    { activity }: LedgerEntry,
    speech: LocalSpeech,
    turn?: InTurn,
  ): Promise<Card> {
    const name = await nameOf(learnerId, speech, turn?.signal);
    const due = activity.kind === 'assignment' && activity.dueAt !== null ? speech.due(activity.dueAt) : '–';
    const values = { name, due, wanted: speech.day(wantedDueAt) };
    const day = dueDay(wantedDueAt, speech.timeZone);
    return termsFormCard(
      {
        heading: {
          key: 'card.terms.request',
          values: { name, course: courseView(catalogue, activity.courseId, speech).title },
        },
        explanation:
          reason === null
            ? { key: 'card.terms.requestDue', values }
            : { key: 'card.terms.requestWhy', values: { ...values, reason } },
        noteIs: null,
        today: speech.today,
        noteLimit: 1,
        typed: { due: day, note: '' },
        buttons: [
          button(
            'card.button.grant',
            'time.answer',
            { requestId: id, op: mint(), decision: 'grant' },
            speech,
            { style: 'positive' },
          ),
          button(
            'card.button.decline',
            'time.answer',
            { requestId: id, op: mint(), decision: 'decline' },
            speech,
            { ignoresInputs: true },
          ),
        ],
        leave: false,
      },
      speech,
    );
  }

  /** Sends the request to the learner's current manager, unless they have its card already. */
  async function bring(request: TimeRequest, entry: LedgerEntry, turn?: InTurn): Promise<void> {
    const manager = await people.manager(request.learnerId, turn?.signal);
    if (manager === undefined) return;
    const moved = manager.id !== request.managerId;
    if (!moved && request.messages.some(({ userId }) => userId === manager.id)) return;
    const shown = await sayTo(manager.id, (speech) => requestCard(request, entry, speech, turn), turn);
    if (moved) {
      const name = (await names([request.learnerId])).get(request.learnerId) ?? '–';
      await replaceCards(request, { key: 'reply.timeMoved', values: { name } });
    }
    const kept = moved ? [] : request.messages;
    await timeRequests.putTo(request.id, manager.id, shown === undefined ? kept : [...kept, shown]);
  }

  async function expire(request: TimeRequest, entry: LedgerEntry | undefined): Promise<void> {
    if (!(await timeRequests.end(request.id, 'expired'))) return;
    await replaceCards(request, { key: 'refusal.moreTimeOver' });
    if (entry === undefined || entry.activity.status === 'completed') return;
    const { courseId } = entry.activity;
    await sayTo(request.learnerId, (speech) =>
      messageCard(
        {
          text: [
            { key: 'reply.timeExpired', values: { course: courseView(catalogue, courseId, speech).title } },
          ],
        },
        speech,
      ),
    );
  }

  return {
    /** Opens a request, sends it and returns the manager's name. Refuses a second one, and a learner without manager. */
    async ask(entry: LedgerEntry, wantedDueAt: string, reason: string | null, turn: InTurn): Promise<string> {
      const { learnerId } = entry.activity;
      const manager = await people.manager(learnerId, turn.signal);
      if (manager === undefined) throw new Refusal('moreTimeNobody');
      names.know([manager]);
      const now = clock.now();
      const request: TimeRequest = {
        ...{ id: mint(), entryId: entry.id, learnerId, managerId: manager.id, wantedDueAt, reason },
        ...{ state: 'open', askedAt: toInstant(now), messages: [] },
        expiresAt: toInstant(now, OPEN_FOR),
      };
      if (!(await timeRequests.open(request))) throw new Refusal('moreTimeAsked');
      await bring(request, entry, turn);
      return manager.displayName;
    },

    /** Tells the learner what was decided; true when that arrived. */
    async tell(
      request: TimeRequest,
      said: (speech: LocalSpeech) => Said | Promise<Said>,
      turn: InTurn,
    ): Promise<boolean> {
      const shown = await sayTo(
        request.learnerId,
        async (speech) => messageCard({ text: [await said(speech)] }, speech),
        turn,
      );
      return shown !== undefined;
    },

    /** Updates the cards of a request that has ended, but for those of the person who ended it. */
    async close(request: TimeRequest, turn: InTurn): Promise<void> {
      const others = request.messages.filter(({ userId }) => userId !== turn.person.userId);
      await replaceCards({ ...request, messages: others }, { key: 'refusal.moreTimeOver' }, turn);
    },

    nameOf,

    /** The request as its manager is asked, with its buttons. */
    cardOf: (request: TimeRequest, entry: LedgerEntry, turn: Turn): Promise<Card> =>
      requestCard(request, entry, turn.speech, turn),

    /** Ends expired requests and sends others on to a new manager. Stops between two when aborted. */
    async lookAround(signal?: AbortSignal): Promise<void> {
      for (const request of await timeRequests.toLookAt(LOOK_EVERY)) {
        if (signal?.aborted) return;
        const entry = await ledger.entry(request.entryId);
        const over = request.expiresAt <= toInstant(clock.now()) || entry?.activity.status === 'completed';
        if (over || entry === undefined) await expire(request, entry);
        else await bring(request, entry);
      }
    },
  };
}

export type MoreTimeRequests = ReturnType<typeof createMoreTimeRequests>;
