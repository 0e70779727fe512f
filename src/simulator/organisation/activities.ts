import { DAY, toInstant } from '../../clock.ts';
import { additionalCourses, courseId } from './courses.ts';
import { nameBasedId } from './name-based-id.ts';
import { personId } from './people.ts';
import { academyProviderId, campusProviderId } from './providers.ts';
import { type ActivityRecord, assignmentODataType, selfInitiatedODataType } from './records.ts';
import { parseTable } from './table.ts';

const columns = ['learner', 'course', 'kind', 'by', 'progress', 'began', 'due', 'done', 'note'] as const;

/**
 * Activities made by other systems: `began`, `due` and `done` are days from now. Kinds are required, recommended,
 * peerRecommended (assignments) and self (started by the learner).
 */
const rows = parseTable(
  columns,
  `
alexw | GDPR-ESSENTIALS | required | meganb | 0 | -3 | 4 | | Before the autumn campaign, please.
alexw | SECURITY-AWARENESS | required | joniss | 20 | -40 | -6 | |
alexw | DATA-STORY | recommended | meganb | 0 | -10 | | | You asked about this in our one-to-one.
alexw | EXCEL-ANALYSTS | self | | 35 | -12 | | |
alexw | LEAD-FEEDBACK | self | | 100 | -60 | | -41 |
alexw | FC-PHOTO | self | | 60 | -20 | | |

adelev | GDPR-MARKETING | required | alexw | 40 | -14 | 9 | | Newsletters start in two weeks.
adelev | PLAIN-LANGUAGE | self | | 100 | -80 | | -70 |
isaiahl | MARKETING-ANALYTICS | required | alexw | 75 | -30 | 12 | |
isaiahl | SQL-BASICS | self | | 10 | -5 | | |
pattif | GDPR-MARKETING | required | alexw | 0 | -14 | -2 | | Newsletters start in two weeks.
pattif | ACCESSIBILITY | recommended | alexw | 0 | -7 | | |
lynner | GDPR-MARKETING | required | alexw | 100 | -14 | 9 | -1 | Newsletters start in two weeks.
lynner | PM-BASICS | required | alexw | 15 | -45 | -11 | |
inesc | ACCESSIBILITY | required | alexw | 0 | -2 | 20 | |
limingz | ENGLISH-B2 | self | | 55 | -90 | | |
diegos | SECURITY-AWARENESS | required | joniss | 0 | -40 | -6 | |
diegos | SALES-STORY | peerRecommended | isaiahl | 0 | -4 | | |

meganb | LEAD-CHANGE | self | | 80 | -33 | | |
joaos | OPS-FORKLIFT | required | sigridp | 0 | -20 | 3 | | Practical test on Monday.
satok | JOHO-SECURITY | required | tanakam | 100 | -50 | -10 | -15 |
`,
);

/** What learners hold already when the simulator starts at `now`. */
export function earlierActivities(now: Date): readonly ActivityRecord[] {
  return activitiesOf(rows, now, personId, '');
}

/** What those of `aliases` hold in the academy, as held by somebody else each: `idOf` an alias. `mark` is part of each external id. */
export function activitiesLike(
  aliases: readonly string[],
  now: Date,
  idOf: (alias: string) => string,
  mark: string,
): readonly ActivityRecord[] {
  const theirs = rows.filter(({ learner }) => aliases.includes(learner));
  return activitiesOf(theirs, now, idOf, mark).filter(
    (each) => each.learningProviderId === academyProviderId,
  );
}

function activitiesOf(
  listed: typeof rows,
  now: Date,
  idOf: (alias: string) => string,
  mark: string,
): readonly ActivityRecord[] {
  const at = (days: string) => toInstant(now, Number(days) * DAY);
  return listed.map((row): ActivityRecord => {
    const learnerUserId = idOf(row.learner);
    const learningContentId = courseId(row.course);
    const isCampus = additionalCourses.some(({ id }) => id === learningContentId);
    const progress = Number(row.progress);
    const status = progress === 100 ? 'completed' : progress === 0 ? 'notStarted' : 'inProgress';
    const common = {
      id: `${learnerUserId}:${nameBasedId(`${mark}${row.learner}/${row.course}`)}`,
      learnerUserId,
      learningContentId,
      learningProviderId: isCampus ? campusProviderId : academyProviderId,
      externalcourseActivityId: `hr-${mark}${row.learner}-${row.course.toLowerCase()}`,
      status,
      completionPercentage: progress,
      completedDateTime: row.done === '' ? null : at(row.done),
    };
    if (row.kind === 'self') {
      return { '@odata.type': selfInitiatedODataType, ...common, startedDateTime: at(row.began) };
    }
    return {
      '@odata.type': assignmentODataType,
      ...common,
      assignmentType: row.kind,
      assignedDateTime: at(row.began),
      assignerUserId: idOf(row.by),
      dueDateTime:
        row.due === '' ? null : { dateTime: `${at(row.due).slice(0, 11)}23:59:59.0000000`, timeZone: 'UTC' },
      notes: row.note === '' ? null : { contentType: 'text', content: row.note },
    };
  });
}
