import type { Instant } from '../../src/clock.ts';
import type { ReportCounts, ReportKind, ReportRow } from '../../src/learning/ports/report-ports.ts';
import type { Card } from '../engine/card.ts';
import { type Optional, optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { button, type CardAction, submit } from '../parts/button.ts';
import { pager } from '../parts/pager.ts';
import { completedBar, type ProgressBar } from '../parts/progress-bar.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import json from './report.json' with { type: 'json' };

const render = template(json);
const NAME_LIMIT = 80;

/** Most rows on one page. */
export const REPORT_PAGE = 6;

export interface ReportData {
  readonly by: ReportKind;
  /** When it was counted. */
  readonly at: Instant;
  readonly all: ReportCounts;
  /** This page only, most overdue first, with the title of the course or the name of the person. */
  readonly rows: readonly (ReportRow & { readonly name: string })[];
  readonly offset: number;
  readonly total: number;
}

/** How the whole organisation stands, by course or by who assigned it. */
export function reportCard(data: ReportData, speech: Speech): Card {
  const { by, all, rows, offset, total } = data;
  const heading = speech.say('card.report');
  const other = by === 'course' ? 'assigner' : 'course';
  return render(
    {
      fallbackText: `${heading} ${reportText(all, speech)}`,
      heading,
      summary: [reportText(all, speech)],
      bar: optional(all.assigned === 0 ? null : reportBar(all, speech)),
      top: [{ buttons: [button(`card.button.report.${other}`, 'report.show', { by: other }, speech)] }],
      rows: rows.map(({ name, id: courseId, ...counts }) =>
        row(name, reportText(counts, speech), [reportBar(counts, speech)], speech, (look) =>
          by === 'course' ? submit('report.course', { courseId }, look) : null,
        ),
      ),
      notes: definitions(data.at, speech),
      pager: pager(
        { verb: 'report.show', payload: { by }, offset, shown: rows.length, total, pageSize: REPORT_PAGE },
        speech,
      ),
      buttons: [button('card.button.export', 'report.export', {}, speech)],
    },
    speech,
  );
}

export interface CourseReportData {
  readonly at: Instant;
  readonly title: string;
  readonly counts: ReportCounts;
  /** People of this page, with how they stand in a few words. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly standing: string }[];
  readonly courseId: string;
  /** Behind whom the next page begins; null at the end. */
  readonly next: string | null;
}

/** How the whole organisation stands in one course, down to its people. */
export function courseReportCard(data: CourseReportData, speech: Speech): Card {
  const { counts, courseId, next } = data;
  const heading = oneLine(data.title, NAME_LIMIT);
  return render(
    {
      fallbackText: `${heading}: ${reportText(counts, speech)}`,
      heading,
      summary: [reportText(counts, speech)],
      bar: optional(counts.assigned === 0 ? null : reportBar(counts, speech)),
      top: [],
      rows: data.people.map(({ id: learnerId, name, standing }) =>
        row(name, standing, [], speech, (look) => submit('team.person', { learnerId }, look)),
      ),
      notes: definitions(data.at, speech),
      pager: [],
      buttons: [
        ...optional(next).map((after) =>
          button('card.button.more', 'report.course', { courseId, after }, speech),
        ),
        button('card.button.report', 'report.show', {}, speech),
      ],
    },
    speech,
  );
}

const definitions = (at: Instant, speech: Speech) => [
  speech.say('card.report.counted', { time: speech.time(at) }),
  speech.say('card.report.means'),
];

/** Whole per cent of what was assigned. */
export const percentOf = ({ assigned, completed }: ReportCounts): number =>
  assigned === 0 ? 0 : Math.floor((100 * completed) / assigned);

function reportText(counts: ReportCounts, speech: Speech): string {
  return speech.say('card.report.counts', { ...counts, percent: percentOf(counts) });
}

const reportBar = ({ completed, assigned }: ReportCounts, speech: Speech) =>
  completedBar(completed, assigned, speech);

/** A course or a person; a tap opens the details where there are some. */
function row(
  name: string,
  text: string,
  bar: Optional<ProgressBar>,
  speech: Speech,
  detailsOf: (look: { readonly title: string }) => CardAction | null,
) {
  const title = oneLine(name, NAME_LIMIT);
  const details = detailsOf({ title: speech.say('card.tooltip.teamDetails', { name: title }) });
  return { title, details: [text], bar, due: [], notes: [], actions: [], open: optional(details) };
}
