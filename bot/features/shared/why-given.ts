import { noteText, personName } from '../../../cards/parts/activity-lines.ts';
import type { ActivityView, Said } from '../../../cards/views.ts';
import type { Assignment, SelfInitiatedCourse } from '../../../src/learning/activities/activity.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';

/** Longer notes are read on the course's own card. */
const NOTE_LIMIT = 300;

/** Why somebody has a course: who gave it, when and with what note, by when; or that they began it themselves. */
export function whyGiven(
  { activity, course, assignerName }: ActivityView,
  speech: LocalSpeech,
): readonly Said[] {
  return activity.kind === 'assignment'
    ? given(activity, course.title, assignerName, speech)
    : [begun(activity, course.title, speech)];
}

function given(
  { assignedAt, dueAt, note, assignmentType, status }: Assignment,
  course: string,
  assigner: string | null,
  speech: LocalSpeech,
): readonly Said[] {
  const who = assigner === null ? {} : { name: personName(assigner) };
  const assigned = {
    course,
    ...{ hasName: assigner === null ? 'no' : 'yes', name: '', ...who },
    ...{ hasDay: assignedAt === null ? 'no' : 'yes', day: assignedAt === null ? '' : speech.day(assignedAt) },
  };
  const isDue = dueAt !== null && status !== 'completed';
  const terms = { type: assignmentType, hasDue: isDue ? 'yes' : 'no', due: isDue ? speech.due(dueAt) : '' };
  return [
    { key: 'reply.why.given', values: assigned },
    { key: 'reply.why.terms', values: terms },
    ...noteText(note, NOTE_LIMIT, speech).map((said) => ({ key: 'reply.why.note', values: { note: said } })),
  ];
}

function begun({ startedAt }: SelfInitiatedCourse, course: string, speech: LocalSpeech): Said {
  const day = startedAt === null ? '' : speech.day(startedAt);
  return { key: 'reply.why.self', values: { course, hasDay: startedAt === null ? 'no' : 'yes', day } };
}
