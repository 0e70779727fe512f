import { describe, expect, it } from 'vitest';
import { type WireRequest, wireProblems } from '../support/graph-wire-check.ts';

const provider = '/v1.0/employeeExperience/learningProviders/p1';
const headers = { 'content-type': 'application/json' };
const create: WireRequest = {
  method: 'POST',
  path: `${provider}/learningCourseActivities`,
  headers,
  body: {
    '@odata.type': '#microsoft.graph.learningAssignment',
    assignmentType: 'required',
    learningContentId: 'c',
    learningProviderId: 'p1',
    learnerUserId: 'u',
    status: 'notStarted',
    completionPercentage: 0,
    dueDateTime: { dateTime: '2022-09-22T16:05:00.0000000', timeZone: 'UTC' },
  },
};
const update: WireRequest = {
  method: 'PATCH',
  path: `${provider}/learningCourseActivities/a%3Ab`,
  headers,
  body: {
    '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
    learningContentId: 'c',
    learnerUserId: 'u',
    status: 'inProgress',
  },
};
const withBody = (request: WireRequest, more: object) => ({
  ...request,
  body: { ...(request.body as object), ...more },
});

describe('the check of requests', () => {
  it.each([create, update])('lets a documented $method pass', (request) => {
    expect(wireProblems(request)).toEqual([]);
    expect(wireProblems({ ...request, path: request.path.replace('/v1.0', '') })).toEqual([]);
  });

  it.each<[string, WireRequest]>([
    ['an undocumented spelling of the external id', withBody(create, { externalCourseActivityId: 'x' })],
    [
      'a property of the other kind of activity',
      withBody(create, { startedDateTime: '2022-09-22T16:05:00Z' }),
    ],
    ['a property that nobody declared', withBody(create, { learner: 'x' })],
    [
      'one inside a complex value',
      withBody(create, { notes: { contentType: 'text', content: 'x', html: 'y' } }),
    ],
    ['an enumeration with a capital', withBody(create, { status: 'NotStarted' })],
    ['a due date as text', withBody(create, { dueDateTime: '2022-09-22T16:05:00Z' })],
    ['a moment without offset', withBody(create, { assignedDateTime: '2022-09-22T16:05:00' })],
    ['101 %', withBody(create, { completionPercentage: 101 })],
    ['half a per cent', withBody(create, { completionPercentage: 0.5 })],
    ['no type', withBody(create, { '@odata.type': undefined })],
    ['another provider’s id', withBody(create, { learningProviderId: 'p2' })],
    ['no learner', { ...create, body: { ...(create.body as object), learnerUserId: undefined } }],
    ['no body', { ...create, body: undefined }],
    ['a body that is not JSON', { ...create, headers: {} }],
    ['an id in an update', withBody(update, { id: 'u' })],
    ['a self-initiated course not started', withBody(update, { status: 'notStarted' })],
    [
      'an update without status',
      { ...update, body: { '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse' } },
    ],
    [
      'an update where no page documents one',
      { ...update, path: '/v1.0/employeeExperience/learningCourseActivities/a' },
    ],
    [
      'a list of one learner',
      { method: 'GET', path: '/v1.0/users/u/employeeExperience/learningCourseActivities', headers: {} },
    ],
    ['a filter', { method: 'GET', path: `${provider}/learningCourseActivities?$filter=x`, headers: {} }],
    ['a body with a read', { method: 'GET', path: '/v1.0/users/u', headers, body: { a: 1 } }],
    ['an id that is not encoded', { method: 'GET', path: '/v1.0/users/a b', headers: {} }],
    [
      'a search without eventual consistency',
      { method: 'GET', path: '/v1.0/users?$search="displayName:a"&$count=true', headers: {} },
    ],
    ['an unknown path', { method: 'GET', path: '/v1.0/groups', headers: {} }],
  ])('finds %s', (_, request) => {
    expect(wireProblems(request)).not.toEqual([]);
  });
});
