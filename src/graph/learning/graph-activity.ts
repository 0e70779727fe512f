import { z } from 'zod';
import type { Instant } from '../../clock.ts';
import {
  assignmentTypes,
  type CourseStatus,
  courseStatuses,
  type GraphActivity,
} from '../../learning/activities/activity.ts';
import { graphId, member, moment, optionalText, personId, text } from '../client/lenient.ts';
import { fromDateTimeTimeZone } from './due-date-time.ts';
import { plainText } from './plain-text.ts';

const dueDateTime = z
  .looseObject({ dateTime: z.string().max(64), timeZone: z.string().max(256).nullish().catch(null) })
  .nullish()
  .catch(null)
  .transform((due) => (due ? fromDateTimeTimeZone(due) : null));

const notes = z
  .looseObject({ content: text.nullish(), contentType: z.string().max(64).nullish() })
  .nullish()
  .catch(null)
  .transform((body) => {
    const content = body?.content ?? '';
    const plain = body?.contentType?.trim().toLowerCase() === 'html' ? plainText(content) : content;
    return plain === '' ? null : plain;
  });

const wireActivity = z.looseObject({
  '@odata.type': optionalText,
  id: graphId,
  learnerUserId: personId,
  learningContentId: graphId,
  status: member(courseStatuses),
  completionPercentage: z.number().nullish().catch(null),
  completedDateTime: moment,
  startedDateTime: moment,
  assignmentType: z.string().max(256).nullish().catch(null),
  assignedDateTime: moment,
  assignerUserId: personId.nullish().catch(null),
  dueDateTime,
  notes,
});

/**
 * Reads a learningCourseActivity leniently: any casing of enumerations, either external id name, members of a newer
 * Graph, and answers without `@odata.type`, where only an assignment has an assignmentType (not nullable there).
 */
export const graphActivity = wireActivity.transform((wire): GraphActivity => {
  const { completedDateTime: completedAt } = wire;
  const percentage = wire.completionPercentage ?? null;
  const status = wire.status ?? impliedStatus(percentage, completedAt);
  const common = {
    learnerId: wire.learnerUserId,
    courseId: wire.learningContentId,
    status,
    progress: Math.min(Math.max(Math.round(percentage ?? (status === 'completed' ? 100 : 0)), 0), 100),
    completedAt,
  };
  return {
    graphId: wire.id,
    externalId: externalIdOf(wire),
    activity: isAssignment(wire)
      ? {
          kind: 'assignment',
          ...common,
          assignmentType: assignmentTypeOf.parse(wire.assignmentType) ?? 'recommended',
          assignerId: wire.assignerUserId ?? null,
          assignedAt: wire.assignedDateTime,
          dueAt: wire.dueDateTime,
          note: wire.notes,
        }
      : { kind: 'selfInitiated', ...common, startedAt: wire.startedDateTime },
  };
});

const assignmentTypeOf = member([...assignmentTypes, 'peerRecommended']);

function isAssignment(wire: z.output<typeof wireActivity>): boolean {
  const type = wire['@odata.type']?.toLowerCase() ?? '';
  if (type.endsWith('learningassignment')) return true;
  if (type.endsWith('learningselfinitiatedcourse')) return false;
  return Boolean(wire.assignmentType);
}

/** For a status that a newer Graph may have added. */
function impliedStatus(percentage: number | null, completedAt: Instant | null): CourseStatus {
  if (completedAt !== null || percentage === 100) return 'completed';
  return (percentage ?? 0) > 0 ? 'inProgress' : 'notStarted';
}

function externalIdOf(wire: Readonly<Record<string, unknown>>): string | null {
  const name = Object.keys(wire).find((key) => key.toLowerCase() === 'externalcourseactivityid');
  const value = name === undefined ? null : wire[name];
  return graphId.safeParse(value).data ?? null;
}
