import type { Suggestion } from '../../src/learning/next/what-next.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { opens, shortTitle, startButton } from '../parts/course-lines.ts';
import { browse, myCourses } from '../parts/home-buttons.ts';
import { courseOpenRow, type OpenRow } from '../parts/open-row.ts';
import { shortBar } from '../parts/progress-bar.ts';
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
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  readonly mint: Mint;
}

/** What to do next: up to three courses, each with the reason in one line. */
export function suggestionsCard(
  { suggestions, minutes, pictures, mint }: SuggestionsData,
  speech: Speech,
): Card {
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
      rows: suggestions.map((suggestion, i) => rowOf(suggestion, i + 1, { pictures, mint }, speech)),
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

/** A tap opens what is the person's own, and otherwise what there is to say of the course; only what is not begun has a button. */
function rowOf(
  suggestion: SuggestionView,
  number: number,
  { pictures, mint }: Pick<SuggestionsData, 'pictures' | 'mint'>,
  speech: Speech,
): OpenRow {
  const { entryId, progress, reason, course } = suggestion;
  const isLate = reason === 'overdue';
  const text = why(suggestion, speech);
  const row = courseOpenRow(
    course,
    { number, pictures, buttons: progress > 0 ? [] : [startButton(course, mint, speech)] },
    speech,
  );
  return {
    ...row,
    // what is only recommended can be declined where it is described
    open: entryId === null || reason === 'recommended' ? row.open : opens(entryId, course, speech),
    line: [{ text: isLate ? `⚠ ${text}` : text, color: isLate ? 'Attention' : 'Default', isSubtle: !isLate }],
    bar: optional(progress > 0 ? shortBar(progress, speech) : null),
  };
}
