import type { TeamCounts, TeamRow, TeamSection } from '../../src/learning/team/team-standing.ts';
import type { Card } from '../engine/card.ts';
import { type Optional, optional } from '../engine/optional.ts';
import { personName } from '../parts/activity-lines.ts';
import { button, type CardAction, submit } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { pager } from '../parts/pager.ts';
import { stackedBar } from '../parts/progress-bar.ts';
import { noticeChip, plainly } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { Mint, Said } from '../views.ts';
import json from './team.json' with { type: 'json' };

const render = template(json);
const teamSections: readonly TeamSection[] = ['overdue', 'dueSoon', 'notStarted', 'inProgress', 'completed'];

/** Most people or courses on one page. */
export const TEAM_PAGE = 8;
/** How wide the bar of a row is, in pixels. */
const ROW_BAR = 80;

export type TeamScope = 'reports' | 'below';
export type TeamBy = 'person' | 'course';

export interface TeamCardRow extends TeamRow {
  /** Display name, or title of the course. */
  readonly name: string;
  /** What this person is most overdue with and can be reminded of now; null where there is nothing, and on rows of courses. */
  readonly nudge: { readonly entryId: string; readonly course: string } | null;
}

export interface TeamData {
  readonly scope: TeamScope;
  readonly by: TeamBy;
  readonly people: number;
  /** False when there are more people than these. */
  readonly isWhole: boolean;
  readonly counts: TeamCounts;
  readonly selfInitiated: number;
  /** This page only, who needs help first. */
  readonly rows: readonly TeamCardRow[];
  readonly offset: number;
  readonly total: number;
  /** Whether anybody overdue can be reminded now. */
  readonly mayNudge: boolean;
  readonly mint: Mint;
  /** The answer to what was asked, in a sentence. */
  readonly said?: Said;
}

/** How a team is doing: counts, a bar, and who needs help first. */
export function teamCard(data: TeamData, speech: Speech): Card {
  const { scope, by, counts, people, offset, total } = data;
  const heading = speech.say(`card.team.${scope}`, { count: people });
  const all = teamSections.reduce((sum, section) => sum + counts[section], 0);
  const summary = countsText(counts, speech) || speech.say('card.team.nothing');
  const said = optional(data.said).map((one) => plainly(one, speech));
  return render(
    {
      fallbackText: [...said, heading, summary].join(' '),
      said: said.map(noticeChip),
      heading,
      summary: [summary],
      bar: optional(all === 0 ? null : barOf(counts, all, speech)),
      notes: [
        ...(data.isWhole ? [] : [speech.say('card.team.notWhole', { count: people })]),
        ...selfInitiatedText(data.selfInitiated, speech),
      ],
      rows: data.rows.map((row) => teamRow(row, data, speech)),
      pager: pager(
        {
          ...{ verb: 'team.show', payload: { by, scope }, offset, total },
          ...{ shown: data.rows.length, pageSize: TEAM_PAGE },
        },
        speech,
      ),
      buttons: teamButtons(data, speech),
    },
    speech,
  );
}

function teamButtons({ scope, by, mayNudge, mint }: TeamData, speech: Speech): readonly CardAction[] {
  const other: TeamBy = by === 'person' ? 'course' : 'person';
  const otherScope: TeamScope = scope === 'reports' ? 'below' : 'reports';
  return [
    ...optional(
      mayNudge ? button('card.button.nudgeAll', 'team.nudgeAll', { scope, op: mint() }, speech) : null,
    ),
    button('card.button.assign', 'assign.open', {}, speech),
    button(`card.button.by.${other}`, 'team.show', { by: other, scope }, speech),
    button(`card.button.scope.${otherScope}`, 'team.show', { by, scope: otherScope }, speech),
    button('card.button.export', 'team.export', { scope }, speech),
  ];
}

/** `2 overdue · 1 completed`, without what there is none of. */
export function countsText(counts: TeamCounts, speech: Speech, sections = teamSections): string {
  return sections
    .filter((section) => counts[section] > 0)
    .map((section) => speech.say(`card.team.count.${section}`, { count: counts[section] }))
    .join(' · ');
}

const selfInitiatedText = (count: number, speech: Speech): Optional<string> =>
  optional(count === 0 ? null : speech.say('card.team.selfInitiated', { count }));

/** What is done, what runs, and what is late; the rest of the bar is not begun. */
const barSections = [
  { section: 'completed', colour: 'good' },
  { section: 'inProgress', colour: 'accent' },
  { section: 'dueSoon', colour: 'warning' },
  { section: 'overdue', colour: 'attention' },
] as const;

const barOf = (counts: TeamCounts, all: number, speech: Speech, width?: number) =>
  stackedBar(
    barSections.map(({ section, colour }) => ({ count: counts[section], colour })),
    ...([all, countsText(counts, speech), speech, width] as const),
  );

/** One person or course: who is late says so with a sign, as the colour alone says nothing. */
function teamRow(row: TeamCardRow, { by, scope, mint }: TeamData, speech: Speech) {
  const { counts, total, nudge } = row;
  const title = by === 'person' ? personName(row.name) : shortTitle({ title: row.name });
  const look = { title: speech.say('card.tooltip.teamDetails', { name: title }) };
  // what presses, in one line; the bar and the details have the rest
  const presses = countsText(counts, speech, ['overdue', 'dueSoon']);
  const line = total === 0 ? speech.say('card.team.noAssignments') : presses || countsText(counts, speech);
  const isLate = counts.overdue > 0;
  return {
    title,
    line: isLate ? `⚠ ${line}` : line,
    color: isLate ? 'Attention' : 'Default',
    isSubtle: !isLate,
    open:
      by === 'person'
        ? submit('team.person', { learnerId: row.id, scope }, look)
        : submit('team.course', { courseId: row.id, scope }, look),
    bar: optional(total === 0 ? null : barOf(counts, total, speech, ROW_BAR)),
    buttons: optional(nudge).map(({ entryId, course }) =>
      button('card.button.nudge', 'team.nudge', { entryId, op: mint() }, speech, {
        tooltip: speech.say('card.tooltip.nudge', { name: title, course: shortTitle({ title: course }) }),
      }),
    ),
  };
}
