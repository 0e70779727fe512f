import type { DescribedCourse } from '../../src/learning/catalogue/course.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { execute } from '../parts/button.ts';
import { courseDetails, fullTitle, openInVivaLearning } from '../parts/course-lines.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView } from '../views.ts';
import json from './shared-course.json' with { type: 'json' };

const render = template(json);
const DESCRIPTION_LIMIT = 300;

export interface SharedCourseData {
  readonly course: CourseView & Pick<DescribedCourse, 'description'>;
  readonly vivaUrl: string;
  /** Operation id of Start; the ledger binds it to whoever presses. */
  readonly op: string;
}

/** A course that somebody shares in a chat: nothing personal on it, and Start for whoever reads it. */
export function sharedCourseCard({ course, vivaUrl, op }: SharedCourseData, speech: Speech): Card {
  const title = fullTitle(course);
  const details = courseDetails(course, speech);
  return render(
    {
      fallbackText: [title, ...details].join(' · '),
      heading: title,
      details,
      description: optional(course.description && oneLine(course.description, DESCRIPTION_LIMIT)),
      buttons: [
        execute(
          'course.start',
          { courseId: course.id, op },
          { title: speech.say('card.button.start'), style: 'positive' },
        ),
        ...openInVivaLearning({ vivaUrl }, speech),
      ],
    },
    speech,
  );
}
