import type {
  LearningAssignment,
  LearningCourseActivity,
  LearningSelfInitiatedCourse,
} from '@microsoft/microsoft-graph-types';
import { Bug } from '../../errors.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import type { TenantBehaviour } from '../../learning/ports/ports.ts';
import { toDateTimeTimeZone } from './due-date-time.ts';

/** The metadata says `externalcourseActivityId`, the documentation `externalCourseActivityId`: never both are sent. */
export type ExternalIdName = TenantBehaviour['externalIdName'];

const odataTypes = {
  assignment: '#microsoft.graph.learningAssignment',
  selfInitiated: '#microsoft.graph.learningSelfInitiatedCourse',
} as const;

export interface Identity {
  readonly providerId: string;
  readonly externalId: string;
  readonly externalIdName: ExternalIdName;
}

/** The body of a create. Throws a Bug for a peer recommendation, which Graph only hands out. */
export function createBody(activity: Activity, { providerId, externalId, externalIdName }: Identity): object {
  const { learnerId, courseId } = activity;
  const ids = {
    learnerUserId: learnerId,
    learningContentId: courseId,
    learningProviderId: providerId,
    [externalIdName]: externalId,
  } satisfies LearningCourseActivity;
  if (activity.kind === 'selfInitiated') return { ...updateBody(activity), ...ids };
  if (activity.assignmentType === 'peerRecommended')
    throw new Bug('Graph does not take peer recommendations');
  const given = Object.fromEntries(
    Object.entries(updateBody(activity)).filter(
      ([name, value]) => value !== null || name === 'completedDateTime',
    ),
  );
  return {
    ...given,
    ...ids,
    assignmentType: activity.assignmentType,
    ...(activity.assignerId === null ? {} : { assignerUserId: activity.assignerId }),
  };
}

/** The body of an update: every property that may change, null included, so that nothing is left to Graph's memory. */
export function updateBody(activity: Activity): Readonly<Record<string, unknown>> {
  const type = { '@odata.type': odataTypes[activity.kind] };
  const common = {
    completionPercentage: activity.progress,
    completedDateTime: activity.completedAt,
  } satisfies LearningCourseActivity;
  if (activity.kind === 'selfInitiated') {
    return {
      ...type,
      ...({
        ...common,
        // Graph documents only inProgress and completed for these.
        status: activity.status === 'notStarted' ? 'inProgress' : activity.status,
        startedDateTime: activity.startedAt,
      } satisfies LearningSelfInitiatedCourse),
    };
  }
  return {
    ...type,
    ...({
      ...common,
      status: activity.status,
      assignedDateTime: activity.assignedAt,
      dueDateTime: activity.dueAt === null ? null : toDateTimeTimeZone(activity.dueAt),
      notes: activity.note === null ? null : { contentType: 'text', content: activity.note },
    } satisfies LearningAssignment),
  };
}
