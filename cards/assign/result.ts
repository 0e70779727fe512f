import type { Instant } from '../../src/clock.ts';
import type { assignmentTypes } from '../../src/learning/activities/activity.ts';
import type { Delivery } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { personName } from '../parts/activity-lines.ts';
import { button, submit } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { peopleLines } from '../parts/people-lines.ts';
import { shareBar } from '../parts/progress-bar.ts';
import { deliveryChip } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView } from '../views.ts';
import json from './result.json' with { type: 'json' };

const render = template(json);
/** People named on the card; the others are counted. */
const PEOPLE_SHOWN = 20;
/** People named in the line of who is told. */
const TOLD_NAMED = 5;

export interface AssignOutcome {
  readonly name: string;
  /** `unchanged`: an open assignment of it already had these terms. */
  readonly outcome: 'assigned' | 'updated' | 'unchanged';
  readonly delivery: Delivery;
  /** Whether the bot can write to them in Teams. */
  readonly isReached: boolean;
}

export interface AssignResultData {
  readonly course: CourseView;
  readonly assignmentType: (typeof assignmentTypes)[number];
  readonly dueAt: Instant | null;
  readonly people: readonly AssignOutcome[];
  readonly undo: { readonly operationId: string; readonly op: string } | null;
  /** Tries those whom Graph refused once more; null when nobody was. */
  readonly retry?: { readonly batchId: string; readonly op: string } | null;
}

/** What happened, once for all who share it, and how many have arrived in Viva Learning. */
export function assignResultCard(data: AssignResultData, speech: Speech): Card {
  const { course, people, assignmentType, dueAt, undo } = data;
  const title = shortTitle(course);
  const total = people.length;
  const failed = people.filter(({ delivery }) => delivery.state === 'refused');
  const refused = failed.length;
  const saved = people.filter(({ delivery }) => delivery.state === 'saved').length;
  const heading = speech.say(refused === 0 ? 'card.assignResult' : 'card.assignResult.some', {
    course: title,
    given: total - refused,
    total,
  });
  const share = speech.say('card.assignResult.saved', { saved, total });
  const shown = pressingFirst(people).slice(0, PEOPLE_SHOWN);
  return render(
    {
      fallbackText: `${heading} ${share}`,
      heading,
      terms: [
        [
          speech.say(`card.type.${assignmentType}`),
          ...optional(dueAt).map((at) => speech.say('card.due', { due: speech.due(at) })),
        ].join(' · '),
      ],
      bar: shareBar(saved, total, share, speech),
      people: peopleLines(
        shown.map((person) => personLine(person, title, speech)),
        speech,
      ),
      more: optional(
        total > shown.length ? speech.say('card.assignResult.more', { count: total - shown.length }) : null,
      ),
      told: toldText(people, speech),
      buttons: [
        ...optional(data.retry).map((payload) =>
          submit('assign.retry', payload, {
            title: speech.say('card.button.retryFailed', {
              count: refused,
              name: personName(failed[0]?.name ?? ''),
            }),
          }),
        ),
        ...optional(undo).map((payload) => button('card.button.undo', 'change.undo', payload, speech)),
        button('card.button.assignMore', 'assign.open', {}, speech),
      ],
    },
    speech,
  );
}

/** Who hears of it in Teams, and who will once they have the app; those to whom nothing was assigned do not. */
function toldText(people: readonly AssignOutcome[], speech: Speech): readonly string[] {
  const heard = people.filter(
    ({ delivery, outcome }) => delivery.state !== 'refused' && outcome !== 'unchanged',
  );
  const line = (key: string, some: readonly AssignOutcome[]) => {
    const names = some.slice(0, TOLD_NAMED).map(({ name }) => personName(name));
    const more = some.length - names.length;
    const others = more === 0 ? [] : [speech.say('card.assignResult.others', { count: more })];
    return optional(
      some.length === 0 ? null : speech.say(key, { people: speech.list([...names, ...others]) }),
    );
  };
  return [
    ...line(
      'card.assignResult.told',
      heard.filter(({ isReached }) => isReached),
    ),
    ...line(
      'card.assignResult.untold',
      heard.filter(({ isReached }) => !isReached),
    ),
  ];
}

/** Refused, then on their way, then saved: what needs attention is never cut off. */
function pressingFirst(people: readonly AssignOutcome[]): readonly AssignOutcome[] {
  const order: readonly Delivery['state'][] = ['refused', 'onItsWay', 'saved'];
  return [...people].sort((a, b) => order.indexOf(a.delivery.state) - order.indexOf(b.delivery.state));
}

function personLine({ name, outcome, delivery }: AssignOutcome, course: string, speech: Speech) {
  const chip = deliveryChip(delivery, course, speech);
  const said = speech.say(`card.outcome.${outcome}`);
  // how many are saved stands on the bar
  const texts = { refused: chip.text, onItsWay: `${said} ${chip.text}`, saved: said };
  return { name: personName(name), ...chip, text: texts[delivery.state] };
}
