import { type Optional, optional } from '../engine/optional.ts';
import type { Speech } from '../speech.ts';
import { type CardAction, submitStored } from './button.ts';

/** Data of the block `pager`. */
export interface Pager {
  readonly range: string;
  readonly buttons: readonly CardAction[];
}

export interface PageOf {
  /** Zero-based place of the first row shown. */
  readonly offset: number;
  readonly shown: number;
  readonly total: number;
  readonly pageSize: number;
  readonly verb: PagedVerb;
  /** What it is that is shown, beside the place. */
  readonly payload?: Readonly<Record<string, string>>;
}

/** Verbs that show another part of what is shown. */
type PagedVerb =
  | 'activities.show'
  | 'courses.find'
  | 'saved.show'
  | 'reminders.list'
  | 'assign.page'
  | 'team.show'
  | 'team.person'
  | 'team.course'
  | 'report.show';

/** "1 to 5 of 23" with More and Back; nothing when everything is shown. */
export function pager(
  { offset, shown, total, pageSize, verb, payload }: PageOf,
  speech: Speech,
): Optional<Pager> {
  if (shown >= total) return [];
  const to = (start: number, key: string) =>
    submitStored({ verb, payload: { ...payload, offset: start } }, { title: speech.say(key) });
  const last = offset + shown;
  return [
    {
      range:
        shown === 1
          ? speech.say('card.pageOfOne', { to: last, total })
          : speech.say('card.page', { from: offset + 1, to: last, total }),
      buttons: [
        ...optional(offset + shown < total ? to(offset + shown, 'card.button.more') : null),
        ...optional(offset > 0 ? to(Math.max(0, offset - pageSize), 'card.button.back') : null),
      ],
    },
  ];
}
