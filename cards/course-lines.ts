import { type CardAction, openUrl } from './button.ts';
import { type Maybe, maybe } from './maybe.ts';
import type { Speech } from './speech.ts';
import { oneLine } from './text.ts';
import type { CourseView } from './views.ts';

/** Longest title where it stands alone, and in a list or sentence. */
const TITLE_LIMIT = 200;
const SHORT_TITLE_LIMIT = 90;
const FORMAT_LIMIT = 30;
/** Longer addresses would make a list too big to send; the activity's own card has room for one. */
const LISTED_URL_LIMIT = 250;
const URL_LIMIT = 2_000;

export const fullTitle = ({ title }: Pick<CourseView, 'title'>) => oneLine(title, TITLE_LIMIT);
export const shortTitle = ({ title }: Pick<CourseView, 'title'>) => oneLine(title, SHORT_TITLE_LIMIT);

/** `45 min · Beginner · Video`, without what the provider does not say. */
export function courseDetails(course: CourseView, speech: Speech): Maybe<string> {
  const { durationMinutes, level, format } = course;
  const parts = [
    ...maybe(durationMinutes === null ? null : speech.duration(durationMinutes)),
    ...maybe(level === null ? null : speech.say(`card.level.${level}`)),
    ...maybe(format === null ? null : oneLine(format, FORMAT_LIMIT)),
  ];
  return maybe(parts.join(' · '));
}

/** The button that leaves for Viva Learning; none when the address is not one that can be opened. */
export function openCourse(course: CourseView, speech: Speech, place: 'alone' | 'listed'): Maybe<CardAction> {
  const limit = place === 'listed' ? LISTED_URL_LIMIT : URL_LIMIT;
  const opens = /^https?:\/\//i.test(course.webUrl) && course.webUrl.length <= limit;
  return maybe(opens ? openUrl(course.webUrl, { title: speech.say('card.button.open') }) : null);
}
