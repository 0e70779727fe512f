import type { Instant } from '../../src/clock.ts';
import type { Activity } from '../../src/learning/activities/activity.ts';
import type { Delivery } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { personName } from '../parts/activity-lines.ts';
import { button, submit } from '../parts/button.ts';
import { heardTitle, shortTitle } from '../parts/course-lines.ts';
import { myCourses } from '../parts/home-buttons.ts';
import { progressText, shareBar } from '../parts/progress-bar.ts';
import { deliveryChip, noticeChip, plainly } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView, Said } from '../views.ts';
import json from './receipt.json' with { type: 'json' };
import type { ReceiptKind } from './receipt-kind.ts';

export { deliveryOf, receiptKind } from './receipt-kind.ts';

const render = template(json);
/** Longer ones would not fit a button. */
const SHORT_NAME_LIMIT = 30;

export interface ReceiptData {
  readonly kind: ReceiptKind;
  readonly course: CourseView;
  readonly entryId: string;
  readonly before: Activity | null;
  readonly after: Activity | null;
  readonly delivery: Delivery;
  /** Whose activity it is, when it is not that of the person who reads this. */
  readonly learner?: { readonly id: string; readonly name: string } | null;
  /** Said on top, e.g. why it cannot be undone. */
  readonly notice?: Said;
  /** What presses most after a course is completed; null when nothing is left, absent where it is not said. */
  readonly next?: NextUp | null;
  /** The operation to undo and the id of undoing it; null when it cannot be undone (any more). */
  readonly undo: { readonly operationId: string; readonly op: string } | null;
}

/** An open course. */
export interface NextUp {
  readonly entryId: string;
  readonly course: CourseView;
  readonly dueAt: Instant | null;
  readonly isOverdue: boolean;
}

/** What a person sees after a change: what happened, before and after, saved or on its way, and Undo. */
export function receiptCard(data: ReceiptData, speech: Speech): Card {
  const { course, before, after, delivery, learner = null } = data;
  const title = shortTitle(course);
  const heading =
    learner === null ? happened(data, title, speech) : happenedTo(learner.name, data, title, speech);
  const chip = deliveryChip(delivery, title, speech);
  const refused = delivery.state === 'refused';
  const stands = refused ? before : after;
  const change = optional(refused || learner !== null ? null : changeOf(data, speech));
  const next = data.next === undefined ? [] : [data.next];
  return render(
    {
      fallbackText: [...optional(data.notice).map((said) => plainly(said, speech)), heading, chip.text].join(
        ' ',
      ),
      heading,
      notice: optional(data.notice).map((said) => noticeChip(plainly(said, speech))),
      // what has changed stands beside the bar, where there is one
      change: stands === null ? change : [],
      bar: optional(learner === null ? stands : null).map(({ progress }) =>
        shareBar(progress, 100, change[0] ?? progressText(progress, speech), speech),
      ),
      chip,
      next: refused ? [] : next.map((one) => nextText(one, speech)),
      buttons: learner === null ? buttons(data, stands, speech) : leaderButtons(learner, data, speech),
    },
    speech,
  );
}

function happened({ kind, after, before, delivery }: ReceiptData, course: string, speech: Speech): string {
  if (delivery.state === 'refused') return speech.say('card.receipt.refused', { course });
  const values = { course, progress: after?.progress ?? 0 };
  if (kind !== 'undone') return speech.say(`card.receipt.${kind}`, values);
  if (after === null) return speech.say('card.receipt.undoneStart', values);
  if (before === null) return speech.say('card.receipt.undoneRemoval', values);
  return speech.say(`card.receipt.undone.${after.status}`, values);
}

/** What happened to somebody whom the reader leads. */
function happenedTo(
  name: string,
  { kind, before, after, delivery }: ReceiptData,
  course: string,
  speech: Speech,
): string {
  const values = { name: personName(name), course };
  if (delivery.state === 'refused') return speech.say('card.receipt.given.refused', values);
  if (after === null)
    return speech.say(`card.receipt.given.${kind === 'undone' ? 'undone' : 'withdrawn'}`, values);
  if (kind === 'undone' || before === null) return speech.say('card.receipt.given.undone', values);
  const [old, due] = [before, after].map((one) => (one.kind === 'assignment' ? one.dueAt : null));
  if (due == null) return speech.say('card.receipt.given.noDue', values);
  const said = { ...values, due: speech.day(due), old: old == null ? '' : speech.day(old) };
  return speech.say(old == null || old === due ? 'card.receipt.given.due' : 'card.receipt.given.moved', said);
}

function leaderButtons(
  { id, name }: NonNullable<ReceiptData['learner']>,
  { undo }: ReceiptData,
  speech: Speech,
) {
  return [
    ...optional(undo).map((payload) => button('card.button.undo', 'change.undo', payload, speech)),
    submit(
      'team.person',
      { learnerId: id },
      { title: speech.say('card.button.backTo', { name: oneLine(name, SHORT_NAME_LIMIT) }) },
    ),
  ];
}

/** `20% done → 50% done` */
function changeOf({ before, after }: ReceiptData, speech: Speech): string {
  return speech.say('card.change', { before: standing(before, speech), after: standing(after, speech) });
}

/** `Next: Excel Basics, due Tue 24 Nov (in 3 days)` */
function nextText(next: NextUp | null, speech: Speech): string {
  if (next === null) return speech.say('card.receipt.nothingLeft');
  const course = shortTitle(next.course);
  if (next.dueAt === null) return speech.say('card.receipt.next', { course });
  const key = next.isOverdue ? 'card.receipt.nextOverdue' : 'card.receipt.nextDue';
  return speech.say(key, { course, due: speech.due(next.dueAt) });
}

/** Where an activity stands, in words. */
function standing(activity: Activity | null, speech: Speech): string {
  if (activity === null) return speech.say('card.standing.none');
  return speech.say(`card.standing.${activity.status}`, { progress: activity.progress });
}

function buttons(
  { kind, entryId, undo, next, delivery }: ReceiptData,
  stands: Activity | null,
  speech: Speech,
) {
  // what comes next stands in its place
  const isOver = next !== undefined && stands?.status === 'completed';
  const again = kind === 'removed' ? 'card.button.details' : 'card.button.updateAgain';
  return [
    ...optional(undo).map((payload) => button('card.button.undo', 'change.undo', payload, speech)),
    ...optional(delivery.state === 'refused' ? null : next).map((one) =>
      button('card.button.next', 'activity.show', { entryId: one.entryId }, speech, {
        tooltip: speech.say('card.tooltip.open', { course: heardTitle(one.course) }),
      }),
    ),
    ...optional(stands === null || isOver ? null : button(again, 'activity.show', { entryId }, speech)),
    myCourses(speech),
  ];
}
