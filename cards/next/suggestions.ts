import type { Suggestion } from '../../src/learning/next/what-next.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { type CardAction, submit } from '../parts/button.ts';
import { shortTitle, startButton } from '../parts/course-lines.ts';
import { browse, myCourses } from '../parts/home-buttons.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView, Mint } from '../views.ts';
import json from './rows.json' with { type: 'json' };

const render = template(json);

export interface SuggestionView extends Suggestion {
  readonly course: CourseView;
}

export interface SuggestionsData {
  /** At most three, the best first; empty says that there is nothing. */
  readonly suggestions: readonly SuggestionView[];
  /** The time that somebody has; null when they did not say. */
  readonly minutes: number | null;
  readonly mint: Mint;
}

/** What to do next: up to three courses, each with the reason in one line. */
export function suggestionsCard({ suggestions, minutes, mint }: SuggestionsData, speech: Speech): Card {
  const heading =
    minutes === null
      ? speech.say('card.next.heading')
      : speech.say('card.next.headingFor', { time: speech.duration(minutes) });
  const empty = suggestions.length === 0;
  const hint = minutes === null ? 'card.next.empty.hint' : 'card.next.nothingFits.hint';
  const nothing = minutes === null ? 'card.next.empty' : 'card.next.nothingFits';
  return render(
    {
      fallbackText: [
        empty ? speech.say(nothing) : heading,
        ...suggestions.map(({ course }, i) => `${i + 1}. ${shortTitle(course)}`),
      ].join('\n'),
      heading,
      hints: [],
      nothing: optional(empty ? { title: speech.say(nothing), hint: speech.say(hint) } : null),
      rows: suggestions.map((suggestion, i) => ({
        number: i + 1,
        title: shortTitle(suggestion.course),
        details: [why(suggestion, speech)],
        bar: suggestion.progress > 0 ? progressBar(suggestion.progress, speech) : [],
        ...{ due: [], assigned: [], onItsWay: [] },
        buttons: buttonsFor(suggestion, minutes, mint, speech),
      })),
      pager: [],
      ways: [{ buttons: [myCourses(speech), browse(speech)] }],
    },
    speech,
  );
}

/** `Overdue since Mon 9 Nov (12 days ago) · 12 min left` */
function why({ reason, dueAt, minutesLeft, fit, progress }: SuggestionView, speech: Speech): string {
  const due = dueAt === null ? '' : speech.due(dueAt);
  const key = reason === 'required' && due !== '' ? 'card.next.requiredBy' : `card.next.${reason}`;
  const time =
    minutesLeft === null
      ? fit === 'unknown'
        ? speech.say('card.next.lengthUnknown')
        : ''
      : lengthOf(speech.duration(minutesLeft));
  return [speech.say(key, { due }), time].filter((part) => part !== '').join(' · ');

  function lengthOf(left: string): string {
    if (fit === 'tooLong') return speech.say('card.next.tooLong', { left });
    return progress > 0 ? speech.say('card.next.left', { left }) : left;
  }
}

function buttonsFor(
  { entryId, courseId, progress, reason, course }: SuggestionView,
  minutes: number | null,
  mint: Mint,
  speech: Speech,
): readonly CardAction[] {
  const title = shortTitle(course);
  const look = (key: string, tooltip?: string) => ({
    title: speech.say(`card.button.${key}`),
    ...(tooltip === undefined ? {} : { tooltip: speech.say(tooltip, { course: title }) }),
  });
  const isBegun = entryId !== null && progress > 0;
  const begin = isBegun
    ? submit('activity.show', { entryId }, look('open', 'card.tooltip.details'))
    : startButton(course, mint, speech);
  const keep = submit('course.save', { courseId }, look('saveForLater', 'card.tooltip.save'));
  const decline = submit(
    'course.decline',
    minutes === null ? { courseId } : { courseId, minutes },
    look('notForMe', 'card.tooltip.notForMe'),
  );
  const isOptional = reason === 'saved' || reason === 'recommended' || reason === 'near';
  return [begin, ...(reason === 'near' ? [keep] : []), ...(isOptional ? [decline] : [])];
}
