import { isDeepStrictEqual } from 'node:util';
import type {
  LearningAssignment,
  LearningCourseActivity,
  LearningSelfInitiatedCourse,
} from '@microsoft/microsoft-graph-types';
import { Bug } from '../../errors.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import type { ExternalIdName, KnownInGraph } from '../../learning/ports/ports.ts';
import { toDateTimeTimeZone } from './due-date-time.ts';

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
  if (activity.kind === 'assignment' && activity.assignmentType === 'peerRecommended')
    throw new Bug('Graph does not take peer recommendations');
  return {
    ...withoutNulls(changeable(activity)),
    ...idsOf(activity, externalId, externalIdName),
    learningProviderId: providerId,
  };
}

interface UpdateTerms extends KnownInGraph, Omit<Identity, 'externalId'> {
  readonly takesNull?: boolean;
}

/** An update as it is sent, and what a refusal of single fields can still change about it. */
export interface UpdateBody {
  readonly body: Readonly<Record<string, unknown>>;
  /** What is left out and could be sent. */
  readonly spare: Readonly<Record<string, unknown>>;
  /** What the update is about: it is never left out. */
  readonly needed: ReadonlySet<string>;
}

/**
 * The body of an update: what Microsoft's update page requires, the ids that its examples send, and every property that may
 * change, so that nothing is left to Graph's memory. Null is sent for completedDateTime, where the examples have it, and,
 * if `takesNull`, where it clears a value, or may do so while it is not known what Graph holds (`confirmed` is null).
 */
export function updateBody(
  activity: Activity,
  { providerId, externalIdName, externalId, confirmed, takesNull = true }: UpdateTerms,
): UpdateBody {
  const values = changeable(activity);
  const held = confirmed?.kind === activity.kind ? changeable(confirmed) : undefined;
  const ids = { ...idsOf(activity, externalId, externalIdName), learningProviderId: providerId };
  const all: Properties = { ...values, ...ids };
  const isSpare = (name: string) => {
    if (name === 'learningProviderId') return activity.kind === 'selfInitiated';
    // Graph hands these out and is said not to take them back
    if (name === 'assignmentType') return all[name] === 'peerRecommended';
    if (all[name] !== null || name === 'completedDateTime') return false;
    return !takesNull || held?.[name] === null;
  };
  const isNeeded = (name: string) =>
    name === '@odata.type' ||
    name === 'status' ||
    (held === undefined ? values[name] !== null : !isDeepStrictEqual(values[name], held[name]));
  const names = Object.keys(all);
  const only = (some: readonly string[]) => Object.fromEntries(some.map((name) => [name, all[name]]));
  return {
    body: only(names.filter((name) => !isSpare(name))),
    spare: only(names.filter(isSpare)),
    needed: new Set(Object.keys(values).filter(isNeeded)),
  };
}

type Properties = Record<string, unknown>;

/** What is fixed from the creation on, as far as it is set; the provider's id apart. */
function idsOf(activity: Activity, externalId: string | null, externalIdName: ExternalIdName): Properties {
  return {
    ...({
      learnerUserId: activity.learnerId,
      learningContentId: activity.courseId,
    } satisfies LearningCourseActivity),
    ...(externalId === null ? {} : { [externalIdName]: externalId }),
    ...(activity.kind === 'selfInitiated'
      ? {}
      : {
          assignmentType: activity.assignmentType,
          ...(activity.assignerId === null ? {} : { assignerUserId: activity.assignerId }),
        }),
  };
}

/** Every property that may change, null where it is not set. */
function changeable(activity: Activity): Properties {
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

function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => value !== null || name === 'completedDateTime'),
  );
}
