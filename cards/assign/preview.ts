import type { Instant } from '../../src/clock.ts';
import type { assignmentTypes } from '../../src/learning/activities/activity.ts';
import type { Prospect } from '../../src/learning/assign/prospect.ts';
import type { ReachCounts } from '../../src/learning/ports/ports.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { withoutLinks } from '../engine/text.ts';
import { noteText, personName } from '../parts/activity-lines.ts';
import { button } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { pager } from '../parts/pager.ts';
import { peopleLines } from '../parts/people-lines.ts';
import { type StatusChip, warningChip } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView } from '../views.ts';
import json from './preview.json' with { type: 'json' };

const render = template(json);
const NOTE_LIMIT = 300;

/** Most people on one page of a preview. */
export const PREVIEW_PAGE = 8;

export interface PreviewPerson {
  readonly id: string;
  readonly name: string;
  readonly prospect: Prospect;
}

export interface AssignPreviewData {
  readonly draftId: string;
  readonly op: string;
  readonly course: CourseView;
  readonly assignmentType: (typeof assignmentTypes)[number];
  readonly dueAt: Instant | null;
  readonly note: string | null;
  /** This page only, what is worth a second look first. */
  readonly people: readonly PreviewPerson[];
  /** How many there are of each kind, over all pages, and how many the manager leaves out; what there is none of is missing. */
  readonly counts: readonly { readonly kind: Prospect['kind'] | 'leftOut'; readonly count: number }[];
  /** How many were chosen whom the manager may not assign to: they are on no page. */
  readonly notYours: number;
  readonly offset: number;
  readonly total: number;
  /** Ids of those on this page who are left out. */
  readonly leftOut: readonly string[];
  /** Those of them whom the manager left out: nothing more is said of them. */
  readonly dropped: readonly string[];
  /** People over all pages for whom confirming changes something. */
  readonly assignable: number;
  readonly takeOver: boolean;
  /** How many of these can be told in Teams. */
  readonly reach: ReachCounts;
}

/** What assigning would do, and for whom, before anything happens. */
export function assignPreviewCard(data: AssignPreviewData, speech: Speech): Card {
  const { course, people, draftId, op, offset, total, counts, takeOver } = data;
  const title = shortTitle(course);
  const heading = speech.say(data.assignable === 0 ? 'card.preview.nobody' : 'card.preview', {
    course: title,
    count: data.assignable,
  });
  const summary = [...(data.notYours === 0 ? [] : [{ kind: 'notYours', count: data.notYours }]), ...counts]
    .map(({ kind, count }) => speech.say(`card.prospects.${kind}`, { count }))
    .join(' · ');
  const meant = people.filter(({ id }) => !data.dropped.includes(id));
  const given = meant.filter(({ prospect }) => prospect.kind === 'new');
  const others = meant.flatMap(({ name, prospect }) => (prospect.kind === 'new' ? [] : [{ name, prospect }]));
  const ofOwn = counts.some(({ kind }) => kind === 'running');
  return render(
    {
      fallbackText: `${heading} ${summary}`.trim(),
      heading,
      details: [
        [
          speech.say(`card.type.${data.assignmentType}`),
          ...optional(data.dueAt).map((at) => speech.say('card.due', { due: speech.due(at) })),
          ...noteText(data.note, NOTE_LIMIT, speech),
        ].join(' · '),
      ],
      noDue: data.dueAt === null ? [warningChip(speech.say('card.preview.noDue'))] : [],
      names: optional(given.length === 0 ? null : speech.list(given.map(({ name }) => personName(name)))),
      summary: [...optional(summary === '' ? null : summary), ...reachText(data.reach, speech)],
      people: peopleLines(
        others.map(({ name, prospect }) => ({ name: personName(name), ...prospectChip(prospect, speech) })),
        speech,
      ),
      leaveOut: optional(
        people.length === 0
          ? null
          : {
              label: speech.say('card.preview.leaveOut'),
              choices: people.map(({ id, name }) => ({
                title: withoutLinks(personName(name)),
                value: id,
              })),
              value: data.leftOut.join(','),
            },
      ),
      takeOver: optional(
        ofOwn
          ? {
              label: speech.say('card.preview.takeOver.label'),
              title: speech.say('card.preview.takeOver'),
              value: String(takeOver),
            }
          : null,
      ),
      pager: pager(
        {
          ...{ verb: 'assign.page', payload: { draftId }, offset, total },
          ...{ shown: people.length, pageSize: PREVIEW_PAGE },
        },
        speech,
      ),
      buttons: [
        button('card.button.assignNow', 'assign.confirm', { draftId, op }, speech, { style: 'positive' }),
        ...(people.length > 1
          ? [button('card.button.recount', 'assign.page', { draftId, offset }, speech)]
          : []),
        button('card.button.change', 'assign.change', { draftId }, speech, { ignoresInputs: true }),
        button('card.button.cancel', 'question.no', {}, speech, { ignoresInputs: true }),
      ],
    },
    speech,
  );
}

const looks: Readonly<Record<Noted['kind'], Pick<StatusChip, 'icon' | 'color'>>> = {
  noLicence: { icon: '⚠', color: 'Attention' },
  completed: { icon: '✓', color: 'Good' },
  running: { icon: '↻', color: 'Accent' },
  update: { icon: '↻', color: 'Default' },
};

/** What is more to be said of somebody than that it is new to them. */
type Noted = Exclude<Prospect, { readonly kind: 'new' }>;

/** Who of them hears of it; nothing when nobody is assigned anything. */
function reachText(reach: ReachCounts, speech: Speech): readonly string[] {
  const people = (['known', 'untried', 'out'] as const)
    .filter((kind) => reach[kind] > 0)
    .map((kind) => speech.say(`card.reach.${kind}`, { count: reach[kind] }))
    .join(' · ');
  return people === '' ? [] : [speech.say('card.preview.reach', { people })];
}

function prospectChip(prospect: Noted, speech: Speech): StatusChip {
  return { ...looks[prospect.kind], text: prospectText(prospect, speech) };
}

function prospectText(prospect: Noted, speech: Speech): string {
  switch (prospect.kind) {
    case 'completed':
      return prospect.at === null
        ? speech.say('card.prospect.completed')
        : speech.say('card.prospect.completedOn', { day: speech.day(prospect.at) });
    case 'running':
      return speech.say('card.prospect.running', { progress: prospect.progress });
    case 'update':
      return prospect.dueAt === null
        ? speech.say('card.prospect.update')
        : speech.say('card.prospect.updateDue', { due: speech.due(prospect.dueAt) });
    case 'noLicence':
      return speech.say('card.prospect.noLicence');
  }
}
