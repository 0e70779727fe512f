import { toInstant } from '../../clock.ts';
import { Later, Refusal } from '../../errors.ts';
import { statusesOfBatch } from '../../graph/client/batch.ts';
import { calls } from '../../graph/client/calls.ts';
import { pathOf } from '../../graph/client/path.ts';
import type { SelfInitiatedCourse } from '../../learning/activities/activity.ts';
import type { Course } from '../../learning/catalogue/course.ts';
import { broken, type Finding, fine, skipped, unknown, warning } from '../check.ts';
import { failed } from '../fixes.ts';
import type { ProbeTarget, Subject } from '../subject.ts';
import { unknownLearner } from './learner.ts';

/** What is tried on one real activity. */
interface Trial {
  readonly subject: Subject;
  readonly externalId: string;
  readonly graphId: string;
  readonly activity: SelfInitiatedCourse;
}

/** Creates one activity, tries on it what the documents leave open, and removes it again, whatever happened. */
export async function checkProbe(subject: Subject): Promise<readonly Finding[]> {
  const { probe } = subject;
  if (probe === undefined)
    return [skipped('Changes nothing unless asked: --probe --course "Title" --learner name@your-domain.')];
  const course = await courseMeant(subject, probe);
  if ('outcome' in course) return [course];
  const person = await subject.people
    .person(probe.learner)
    .catch((error: unknown) => failed('The learner cannot be read', error));
  if (person === undefined) return [unknownLearner(probe.learner)];
  if ('outcome' in person) return [person];

  const externalId = `coursemate-doctor-${subject.mint()}`;
  const activity: SelfInitiatedCourse = {
    kind: 'selfInitiated',
    learnerId: person.id,
    courseId: course.id,
    status: 'inProgress',
    progress: 10,
    completedAt: null,
    startedAt: toInstant(subject.clock.now()),
  };
  const made: string[] = [];
  try {
    const { graphId } = await subject.gateway.createActivity(externalId, activity);
    made.push(graphId);
    const trial: Trial = { subject, externalId, graphId, activity };
    return [
      fine(`An activity of ${probe.learner} for “${course.title}” was created.`),
      ...(await lookedUp(trial)),
      ...(await changed(trial)),
      ...(await listed(trial)),
      ...(await batched(trial)),
      ...(await createdAgain(trial, made)),
      ...(await removed(subject, made)),
    ];
  } catch (error) {
    return [
      ...waited(error),
      failed('The probe ended early', error),
      ...(await removed(subject, made, externalId)),
    ];
  }
}

async function courseMeant({ courses }: Subject, { course }: ProbeTarget): Promise<Course | Finding> {
  const wanted = course.trim().toLowerCase();
  const meant = (await courses()).filter(
    ({ title, externalId }) => title.trim().toLowerCase() === wanted || externalId === course.trim(),
  );
  const [first] = meant;
  if (first !== undefined && meant.length === 1) return first;
  return broken(
    `${meant.length === 0 ? 'No course is' : `${meant.length} courses are`} called “${course}”.`,
    {
      do: 'Give the whole title of one course, or its external id.',
      where: 'a terminal in this folder: npm run catalogue -- pull courses.json lists them',
      without: 'The probe is not made.',
    },
  );
}

async function lookedUp({ subject, externalId, graphId }: Trial): Promise<readonly Finding[]> {
  const found = await subject.gateway.activityByExternalId(externalId);
  if (found?.graphId === graphId) return [fine('It is found by its external id.')];
  return [
    warning('It is not found by its external id.', {
      do: 'Run the probe again in some minutes. If it stays so, set GRAPH_EXTERNAL_ID_NAME to the other spelling.',
      where: 'the file .env, or the settings of the container',
      without: 'After an answer that was lost, the bot cannot tell whether Graph carried the change out.',
    }),
  ];
}

async function changed({ subject, graphId, activity }: Trial): Promise<readonly Finding[]> {
  await subject.gateway.updateActivity(graphId, { ...activity, progress: 60 });
  const now = await subject.gateway.activity(graphId);
  if (now?.activity.progress === 60) return [fine('A change is read back.')];
  return [
    unknown(`A change to 60 % was accepted, but ${now?.activity.progress ?? 'nothing'} is read back (yet).`),
  ];
}

async function listed({ subject, graphId }: Trial): Promise<readonly Finding[]> {
  try {
    for await (const { items } of subject.gateway.activities())
      if (items.some((one) => one.graphId === graphId))
        return [fine("The provider's activities can be listed: what other systems assign is shown.")];
    return [unknown("The provider's activities can be listed, but this one is not among them (yet).")];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [
      unknown("This tenant does not list a provider's activities: what other systems assign is not shown."),
    ];
  }
}

async function batched({ subject, graphId }: Trial): Promise<readonly Finding[]> {
  try {
    const path = pathOf(calls.activity, { id: graphId });
    const statuses = await statusesOfBatch(subject.graph, [{ id: '1', method: 'GET', path }]);
    const status = statuses.get('1');
    if (status === 200) return [fine('Activities can be read in a $batch.')];
    return [
      unknown(
        `Activities cannot be read in a $batch (HTTP ${status}). The bot then sends each change by itself.`,
      ),
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [unknown('Activities cannot be read in a $batch. The bot then sends each change by itself.')];
  }
}

async function createdAgain(
  { subject, externalId, activity, graphId }: Trial,
  made: string[],
): Promise<readonly Finding[]> {
  try {
    const second = await subject.gateway.createActivity(externalId, activity);
    if (second.graphId !== graphId) made.push(second.graphId);
    return [
      fine(
        second.graphId === graphId
          ? 'The same external id again is the same activity.'
          : 'The same external id again makes a second activity, as the bot assumes: it always looks first.',
      ),
    ];
  } catch (error) {
    if (error instanceof Later && error.throttled) throw error;
    if (error instanceof Later || error instanceof Refusal)
      return [fine('The same external id again is refused.')];
    throw error;
  }
}

/** What Graph said about waiting, when it did. */
function waited(error: unknown): readonly Finding[] {
  if (!(error instanceof Later) || !error.throttled) return [];
  return error.waitMs === undefined
    ? [unknown('Graph asked to slow down without saying how long; the bot then backs off by itself.')]
    : [fine(`Graph asked to wait ${Math.ceil(error.waitMs / 1_000)} s, and was understood.`)];
}

/** Removes what was made; after an early end also what may have been made without an answer. */
async function removed(
  { gateway }: Subject,
  made: readonly string[],
  externalId?: string,
): Promise<readonly Finding[]> {
  const ids = [...made];
  try {
    if (externalId !== undefined) {
      const found = await gateway.activityByExternalId(externalId);
      if (found !== undefined && !ids.includes(found.graphId)) ids.push(found.graphId);
    }
    for (const id of [...ids]) {
      await gateway.deleteActivity(id);
      ids.splice(ids.indexOf(id), 1);
    }
    return [fine('What the probe made is removed again.')];
  } catch (error) {
    return [
      broken(`The probe could not clean up (${error instanceof Error ? error.message : 'unknown'}).`, {
        do: `Delete what is left in Graph Explorer or run the probe again later. Left: ${ids.join(', ') || `external id ${externalId}`}.`,
        where: 'Graph: DELETE /employeeExperience/learningProviders/{provider}/learningCourseActivities/{id}',
        without: 'The learner sees a course in Viva Learning that they did not start.',
      }),
    ];
  }
}
