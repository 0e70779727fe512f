import type { DescribedCourse } from '../../src/learning/catalogue/course.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine, withTexts } from '../engine/text.ts';
import { type CardAction, submit } from '../parts/button.ts';
import { courseDetails, fullTitle, openCoursePage } from '../parts/course-lines.ts';
import { courseOpenRow } from '../parts/open-row.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView, Mint, Said } from '../views.ts';
import json from './about.json' with { type: 'json' };

const render = template(json);
const DESCRIPTION_LIMIT = 500;
const SKILLS_LIMIT = 120;
const VALUE_LIMIT = 300;

export interface AboutCourseData {
  /** What was asked for, in a sentence. */
  readonly sentence: Said;
  readonly course: CourseView & Pick<DescribedCourse, 'description' | 'skills' | 'isActive'>;
  /** The name of its language. */
  readonly language: string;
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  /** Courses near it, each opened by a tap. */
  readonly near: readonly CourseView[];
  /** The person's own entry of it; null without one, and where others read along. */
  readonly entryId: string | null;
  /** Whether they keep it for later. */
  readonly isSaved: boolean;
  /** Whether they may say that it is not for them, so that it is not suggested. */
  readonly mayDecline: boolean;
  /** False where others read along: nothing personal is offered there. */
  readonly personal: boolean;
  readonly mint: Mint;
}

/** A question about a course, answered in a sentence; and what else there is to say of it. */
export function aboutCourseCard(data: AboutCourseData, speech: Speech): Card {
  const { sentence, course, near } = data;
  const said = speech.say(
    sentence.key,
    withTexts(sentence.values, (text) => oneLine(text, VALUE_LIMIT)),
  );
  const title = fullTitle(course);
  const isSaid = sentence.values?.description !== undefined;
  return render(
    {
      fallbackText: said,
      sentence: [said],
      heading: title,
      details: [...courseDetails(course, speech), languageAndSkills(data, speech)],
      description: optional(
        isSaid ? null : course.description && oneLine(course.description, DESCRIPTION_LIMIT),
      ),
      buttons: buttons(data, speech),
      near: optional(near.length > 0 ? speech.say('card.about.near') : null),
      rows: near.map((other, i) => courseOpenRow(other, { number: i + 1, pictures: data.pictures }, speech)),
    },
    speech,
  );
}

function languageAndSkills({ language, course }: AboutCourseData, speech: Speech): string {
  const skills = oneLine(speech.list(course.skills), SKILLS_LIMIT);
  return skills === '' ? language : `${language} · ${speech.say('card.about.skills', { skills })}`;
}

function buttons(
  { course, entryId, isSaved, mayDecline, personal, mint }: AboutCourseData,
  speech: Speech,
): readonly CardAction[] {
  const look = (key: string) => ({ title: speech.say(`card.button.${key}`) });
  const begin =
    entryId !== null
      ? submit('activity.show', { entryId }, look('open'))
      : submit('course.start', { courseId: course.id, op: mint() }, look('start'));
  const { id: courseId } = course;
  const keep = isSaved
    ? submit('course.unsave', { courseId }, look('unsave'))
    : submit('course.save', { courseId }, look('saveForLater'));
  const decline = submit('course.decline', { courseId }, { ...look('notForMe'), isSecondary: true });
  const plan = submit('course.plan', { courseId: course.id }, look('plan'));
  return [
    ...(entryId !== null || course.isActive ? [begin] : []),
    ...(personal && entryId === null && course.isActive ? [keep] : []),
    ...(personal ? [plan] : []),
    ...openCoursePage(course, speech),
    ...(mayDecline ? [decline] : []),
  ];
}
