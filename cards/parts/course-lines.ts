import { type Optional, optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, CourseView, Mint } from '../views.ts';
import { button, type CardAction, openUrl, submit } from './button.ts';

/** Longest title where it stands alone, and in a list or sentence. */
const TITLE_LIMIT = 200;
const SHORT_TITLE_LIMIT = 90;
const HEARD_LIMIT = 60;
const FORMAT_LIMIT = 30;
const SITE_LIMIT = 18;
/** Shorter ends of a host name may be those of a country alone: "co.uk". */
const SHORTEST_SITE = 8;
/** Longer addresses would make a list too big to send. */
const LISTED_URL_LIMIT = 250;
const URL_LIMIT = 2_000;

export const fullTitle = ({ title }: Pick<CourseView, 'title'>) => oneLine(title, TITLE_LIMIT);
export const shortTitle = ({ title }: Pick<CourseView, 'title'>) => oneLine(title, SHORT_TITLE_LIMIT);
/** In what only those hear who do not see the title beside it. */
export const heardTitle = ({ title }: Pick<CourseView, 'title'>) => oneLine(title, HEARD_LIMIT);

/** `45 min · Beginner · Video`, without what the provider does not say. */
export function courseDetails(course: CourseView, speech: Speech): Optional<string> {
  const { durationMinutes, level, format } = course;
  const parts = [
    ...optional(durationMinutes === null ? null : speech.duration(durationMinutes)),
    ...optional(level === null ? null : speech.say(`card.level.${level}`)),
    ...optional(format === null ? null : oneLine(format, FORMAT_LIMIT)),
  ];
  return optional(parts.join(' · '));
}

/** What a tap on what is said of an activity does. */
export const opens = (entryId: string, course: CourseView, speech: Speech): CardAction =>
  submit(
    'activity.show',
    { entryId },
    { title: speech.say('card.tooltip.open', { course: heardTitle(course) }) },
  );

/** The button that starts a course. */
export function startButton(course: CourseView, mint: Mint, speech: Speech): CardAction {
  return button('card.button.start', 'course.start', { courseId: course.id, op: mint() }, speech, {
    tooltip: speech.say('card.tooltip.start', { course: shortTitle(course) }),
  });
}

/** The same where it is what a message is about. */
export const startNow = (courseId: string, mint: Mint, speech: Speech): CardAction =>
  button('card.button.start', 'course.start', { courseId, op: mint() }, speech, { style: 'positive' });

/** What to do first about an activity: to start it, or to report on it. */
export const firstStep = ({ activity, course, entryId }: ActivityView, mint: Mint, speech: Speech) =>
  activity.status === 'notStarted'
    ? startNow(course.id, mint, speech)
    : button('card.button.update', 'activity.show', { entryId }, speech, { style: 'positive' });

/** Data of a numbered course with the button that starts it. */
export function courseRow(course: CourseView, number: number, mint: Mint, speech: Speech) {
  return {
    ...{ number, title: shortTitle(course), details: courseDetails(course, speech) },
    button: startButton(course, mint, speech),
  };
}

/** The button that shows the course in Viva Learning; none when the address is not one that can be opened. */
export function openInVivaLearning(
  { vivaUrl }: Pick<ActivityView, 'vivaUrl'>,
  speech: Speech,
): Optional<CardAction> {
  return optional(
    canBeOpened(vivaUrl, LISTED_URL_LIMIT)
      ? openUrl(vivaUrl, { title: speech.say('card.button.openInVivaLearning') })
      : null,
  );
}

/** The same where somebody is in the middle of it. */
export function continueButton({ course, vivaUrl }: ActivityView, speech: Speech): Optional<CardAction> {
  const title = speech.say('card.button.continue');
  const tooltip = speech.say('card.tooltip.continue', { course: heardTitle(course) });
  return optional(canBeOpened(vivaUrl, LISTED_URL_LIMIT) ? openUrl(vivaUrl, { title, tooltip }) : null);
}

/** The button that leaves for the provider's own page, and names the site; none when it cannot be opened. */
export function openCoursePage({ webUrl }: Pick<CourseView, 'webUrl'>, speech: Speech): Optional<CardAction> {
  if (!canBeOpened(webUrl, URL_LIMIT)) return [];
  const site = oneLine(siteOf(new URL(webUrl).host), SITE_LIMIT);
  return [openUrl(webUrl, { title: speech.say('card.button.openCourse', { site }) })];
}

/** The end of a host name, which says whose site it is, where the whole is too long for a button on a phone: "example.com". */
function siteOf(host: string): string {
  const parent = host.slice(host.indexOf('.') + 1);
  const isWhole = host.length <= SITE_LIMIT || isAddress.test(host);
  return isWhole || parent.length < SHORTEST_SITE || !parent.includes('.') ? host : siteOf(parent);
}

/** In numbers: no part of it is anybody's. */
const isAddress = /^[\d.]+(?::\d+)?$/;

function canBeOpened(url: string, limit: number): boolean {
  return /^https?:\/\//i.test(url) && url.length <= limit && URL.canParse(url);
}
