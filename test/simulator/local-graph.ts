import { onTestFinished } from 'vitest';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { courseId } from '../../src/simulator/organisation/courses.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { createSimulator, type SimulatorOptions } from '../../src/simulator/simulator.ts';

export const now = new Date('2026-11-20T09:00:00.000Z');
export const academy = `/employeeExperience/learningProviders/${academyProviderId}`;
export const activitiesPath = `${academy}/learningCourseActivities`;
export const alex = personId('alexw');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what came, whatever it is
  readonly body: any;
}

/** A simulator that lives as long as the test, with a fixed clock and counted ids. */
export async function startLocalGraph(options: SimulatorOptions = {}) {
  let count = 0;
  const simulator = await createSimulator({
    organisation: contoso(),
    clock: { now: () => now },
    ids: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    ...options,
  });
  onTestFinished(() => simulator.close());

  const send = async (
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(url, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    simulator,
    call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
      send(method, `${simulator.url}${path}`, body, headers),
    follow: (link: string) => send('GET', link),
    control: (method: string, path: string, body?: unknown) =>
      send(method, `${simulator.controlUrl}${path}`, body),
  };
}

/** The documented example of an assignment, for people and courses of this organisation. */
export const assignment = (changes: object = {}) => ({
  '@odata.type': '#microsoft.graph.learningAssignment',
  assignedDateTime: '2021-05-11T22:57:17+00:00',
  assignmentType: 'required',
  assignerUserId: alex,
  completedDateTime: null,
  completionPercentage: 20,
  dueDateTime: { dateTime: '2022-09-22T16:05:00.0000000', timeZone: 'UTC' },
  externalcourseActivityId: '12a2228a-e020-11ec-9d64-0242ac120002',
  learningContentId: courseId('FIRE-SAFETY'),
  learningProviderId: academyProviderId,
  learnerUserId: personId('adelev'),
  notes: { contentType: 'text', content: 'required assignment added for user' },
  status: 'notStarted',
  ...changes,
});

/** The documented example of a self-initiated course. */
export const selfInitiated = (changes: object = {}) => ({
  '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
  completedDateTime: null,
  completionPercentage: 20,
  externalcourseActivityId: '12a2228a-e020-11ec-9d64-0242ac120002',
  learningContentId: courseId('FIRE-SAFETY'),
  learnerUserId: alex,
  startedDateTime: '2021-05-21T22:57:17+00:00',
  status: 'inProgress',
  ...changes,
});

/** Address of an activity below its provider. */
export const under = (id: string) => `${activitiesPath}/${encodeURIComponent(id)}`;
