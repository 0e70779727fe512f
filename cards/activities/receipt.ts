import type { Activity } from '../../src/learning/activities/activity.ts';
import type { Delivery } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { personName } from '../parts/activity-lines.ts';
import { button, submit } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { myCourses } from '../parts/home-buttons.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { deliveryChip } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView } from '../views.ts';
import json from './receipt.json' with { type: 'json' };
import type { ReceiptKind } from './receipt-kind.ts';

export { deliveryOf, receiptKind } from './receipt-kind.ts';

const render = template(json);

export interface ReceiptData {
  readonly kind: ReceiptKind;
  readonly course: CourseView;
  readonly entryId: string;
  readonly before: Activity | null;
  readonly after: Activity | null;
  readonly delivery: Delivery;
  /** Whose activity it is, when it is not that of the person who reads this. */
  readonly learner?: { readonly id: string; readonly name: string } | null;
  /** The operation to undo and the id of undoing it; null when it cannot be undone (any more). */
  readonly undo: { readonly operationId: string; readonly op: string } | null;
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
  return render(
    {
      fallbackText: `${heading} ${chip.text}`,
      heading,
      change: optional(refused || learner !== null ? null : changeOf(data, speech)),
      bar: optional(learner === null ? stands : null).map(({ progress }) => progressBar(progress, speech)),
      chip,
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
      { title: speech.say('card.button.backTo', { name: personName(name) }) },
    ),
  ];
}

/** `20% done → 50% done` */
function changeOf({ before, after }: ReceiptData, speech: Speech): string {
  return speech.say('card.change', { before: standing(before, speech), after: standing(after, speech) });
}

/** Where an activity stands, in words. */
function standing(activity: Activity | null, speech: Speech): string {
  if (activity === null) return speech.say('card.standing.none');
  return speech.say(`card.standing.${activity.status}`, { progress: activity.progress });
}

function buttons({ kind, entryId, undo }: ReceiptData, stands: Activity | null, speech: Speech) {
  const again = kind === 'removed' ? 'card.button.details' : 'card.button.updateAgain';
  return [
    ...optional(undo).map((payload) => button('card.button.undo', 'change.undo', payload, speech)),
    ...optional(stands === null ? null : button(again, 'activity.show', { entryId }, speech)),
    myCourses(speech),
  ];
}
