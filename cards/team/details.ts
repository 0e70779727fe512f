import type { Instant } from '../../src/clock.ts';
import type { TeamCounts } from '../../src/learning/team/team-standing.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { assignedLine, dueLine, personName, sinceLine } from '../parts/activity-lines.ts';
import { button, type CardAction } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { pager } from '../parts/pager.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { noticeChip, plainly } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, Mint, Said } from '../views.ts';
import json from './details.json' with { type: 'json' };
import { countsText, type TeamScope } from './team.ts';

const render = template(json);
const NOTE_LIMIT = 110;
const OWN_SHOWN = 10;

/** Most assignments on one page. */
export const DETAILS_PAGE = 4;

export interface TeamDetail {
  readonly view: ActivityView;
  readonly learnerName: string;
  /** Null when it may not be reminded of at all; otherwise since when that is possible, or from when. */
  readonly nudge: { readonly possible: boolean; readonly next: Instant | null } | null;
  /** Whether its terms may be changed and whether it may be withdrawn by who looks at it. */
  readonly mayChange: boolean;
}

export interface TeamDetailsData {
  readonly of: 'person' | 'course';
  readonly id: string;
  /** The person's name or the course's title. */
  readonly name: string;
  readonly scope: TeamScope;
  readonly counts: TeamCounts;
  /** This page only, most pressing first. */
  readonly rows: readonly TeamDetail[];
  readonly offset: number;
  readonly total: number;
  /** How many courses the person started on their own, and their titles where the organisation shows them. */
  readonly selfInitiated: { readonly count: number; readonly titles: readonly string[] };
  /** How many people were looked at, when there are more of them; null when these are all. */
  readonly onlyOf: number | null;
  /** What was just done. */
  readonly said?: Said;
  readonly mint: Mint;
}

/** The assignments of one person, or the people of one course, with what can be done about each. */
export function teamDetailsCard(data: TeamDetailsData, speech: Speech): Card {
  const { of, id, scope, offset, total, selfInitiated } = data;
  const heading = of === 'person' ? personName(data.name) : shortTitle({ title: data.name });
  const summary = countsText(data.counts, speech) || speech.say('card.team.noAssignments');
  const titles = selfInitiated.titles.slice(0, OWN_SHOWN).map((title) => oneLine(title, 60));
  return render(
    {
      fallbackText: `${heading}: ${summary}`,
      said: optional(data.said).map((said) => noticeChip(plainly(said, speech))),
      heading,
      summary: [summary],
      rows: data.rows.map((row) => detailRow(row, data, speech)),
      notes: [
        ...optional(data.onlyOf).map((count) => speech.say('card.team.notWhole', { count })),
        ...optional(
          selfInitiated.count === 0
            ? null
            : [
                speech.say('card.team.selfInitiated', { count: selfInitiated.count }),
                ...optional(titles.length === 0 ? null : speech.list(titles)),
              ].join(' '),
        ),
      ],
      pager: pager(
        {
          verb: of === 'person' ? 'team.person' : 'team.course',
          payload: { ...(of === 'person' ? { learnerId: id } : { courseId: id }), scope },
          ...{ offset, shown: data.rows.length, total, pageSize: DETAILS_PAGE },
        },
        speech,
      ),
      buttons: [
        button('card.button.team', 'team.show', { scope, by: of }, speech),
        ...optional(
          of === 'course' ? button('card.button.assign', 'assign.open', { courseId: id }, speech) : null,
        ),
      ],
    },
    speech,
  );
}

function detailRow(row: TeamDetail, { of, mint }: TeamDetailsData, speech: Speech) {
  const { view, learnerName, nudge } = row;
  const buttons = actionsOf(row, mint, speech);
  return {
    title: of === 'person' ? shortTitle(view.course) : personName(learnerName),
    open: [],
    details: [
      ...assignedLine(view, NOTE_LIMIT, speech),
      ...(view.activity.status === 'completed' ? sinceLine(view.activity, speech) : []),
    ],
    bar: [progressBar(view.activity.progress, speech)],
    due: dueLine(view, speech),
    notes: optional(
      nudge?.next == null ? null : speech.say('card.team.nudgedUntil', { next: speech.day(nudge.next) }),
    ),
    actions: optional(buttons.length === 0 ? null : { buttons }),
  };
}

function actionsOf(
  { view, nudge, mayChange, learnerName }: TeamDetail,
  mint: Mint,
  speech: Speech,
): readonly CardAction[] {
  const { entryId, course } = view;
  const tooltip = (key: string) =>
    speech.say(key, { name: personName(learnerName), course: shortTitle(course) });
  return [
    ...optional(
      nudge?.possible
        ? button('card.button.nudge', 'team.nudge', { entryId, op: mint() }, speech, {
            tooltip: tooltip('card.tooltip.nudge'),
          })
        : null,
    ),
    ...optional(
      mayChange
        ? button('card.button.change', 'given.change', { entryId }, speech, {
            tooltip: tooltip('card.tooltip.changeGiven'),
          })
        : null,
    ),
    ...optional(
      mayChange
        ? button('card.button.withdraw', 'given.askWithdraw', { entryId }, speech, {
            tooltip: tooltip('card.tooltip.withdraw'),
          })
        : null,
    ),
  ];
}
