import { CHOICES_SHOWN } from '../../../cards/parts/choice.ts';
import { Refusal } from '../../../src/errors.ts';
import type { TimeRequest } from '../../../src/learning/ports/team-ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { LeadIntention, TimeAnswer } from '../../understand/team/lead-intention.ts';
import { actionOf, choose } from '../shared/ask.ts';
import { courseView } from '../shared/views.ts';
import { answerTime } from './ask.ts';
import type { MoreTimeDeps } from './deps.ts';

/** Most open requests that are looked at, and most that are shown in one go. */
const MOST_OPEN = 50;
const SHOWN = 4;

/** The open requests of those whom this person manages, each with its buttons. */
export async function showRequests(turn: Turn, deps: MoreTimeDeps): Promise<readonly Answer[]> {
  const open = await deps.timeRequests.openFor(turn.person.userId, MOST_OPEN);
  const cards = [];
  for (const request of open.slice(0, SHOWN)) {
    const entry = await deps.ledger.entry(request.entryId);
    if (entry !== undefined) cards.push(await deps.moreTimeRequests.cardOf(request, entry, turn));
  }
  if (cards.length === 0) throw new Refusal('noRequests');
  const learnerIds = open.map(({ learnerId }) => learnerId);
  return cards.map((card) => answer(card, { remember: { team: { kind: 'requests', learnerIds } } }));
}

/** Answers requests as said: each by name, the only one, or all of them. Which of several is asked for. */
export async function answerSaid(
  turn: Turn,
  deps: MoreTimeDeps,
  { answers, everyone }: LeadIntention,
): Promise<readonly Answer[]> {
  const open = await deps.timeRequests.openFor(turn.person.userId, MOST_OPEN);
  const given: Answer[] = [];
  for (const one of answers) {
    const whom = one.whom;
    const theirs = whom === null ? open : open.filter(({ learnerId }) => whom.ids.includes(learnerId));
    const [first, ...others] = theirs;
    if (first === undefined) throw new Refusal('noRequests');
    if (others.length > 0 && everyone === null) given.push(await whichRequest(turn, deps, theirs, one));
    else for (const request of theirs) given.push(await answerOne(turn, deps, request, one));
  }
  return given;
}

function answerOne(turn: Turn, deps: MoreTimeDeps, { id }: TimeRequest, one: TimeAnswer): Promise<Answer> {
  return answerTime(turn, deps, payloadOf(turn, id, one));
}

function payloadOf({ mint }: Turn, requestId: string, { decision, date, reason }: TimeAnswer) {
  return {
    ...{ requestId, decision, op: mint() },
    ...(date?.kind === 'day' ? { due: date.day } : {}),
    ...(reason === '' ? {} : { note: reason }),
  };
}

async function whichRequest(
  turn: Turn,
  { moreTimeRequests, ledger, catalogue }: MoreTimeDeps,
  requests: readonly TimeRequest[],
  one: TimeAnswer,
): Promise<Answer> {
  const { speech, signal } = turn;
  const options = await Promise.all(
    requests.slice(0, CHOICES_SHOWN).map(async ({ id, learnerId, entryId }) => {
      const courseId = (await ledger.entry(entryId))?.activity.courseId ?? '';
      return {
        title: await moreTimeRequests.nameOf(learnerId, speech, signal),
        detail: courseView(catalogue, courseId, speech).title,
        action: actionOf('time.answer', payloadOf(turn, id, one)),
      };
    }),
  );
  return choose(turn, { key: `lead.whichRequest.${one.decision}` }, options);
}
