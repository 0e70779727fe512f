import type { RefusalCode } from '../../errors.ts';

type Meaning =
  | {
      readonly kind: 'refusal';
      /** `missing`: what the call's own table says a 404 refuses. */
      readonly code: RefusalCode | 'missing';
      readonly fix: string;
    }
  | { readonly kind: 'later'; readonly throttled: boolean; readonly ambiguous: boolean };

/** One row: status and code are the key, the message only chooses between meanings of the same key. */
export interface ErrorRow {
  readonly status: number | 'any5xx';
  /** Lower case, without spaces. Absent: any code, as the documentation leaves it out or it drifts. */
  readonly code?: string;
  readonly says?: RegExp;
  readonly meaning: Meaning;
}

const refusal = (code: RefusalCode | 'missing', fix: string): Meaning => ({ kind: 'refusal', code, fix });
const later = (throttled: boolean, ambiguous: boolean): Meaning => ({ kind: 'later', throttled, ambiguous });

const grantPermissions =
  'Grant the application the Microsoft Graph permissions that docs/going-live.md lists and give admin consent to them.';

/**
 * The documented errors of the employee-learning API (learn.microsoft.com, "Error Responses in the
 * LearningCourseActivity API" and the create and update pages), the directory's, and the transport's.
 * The first row that fits counts; what fits none is a bug.
 */
export const errorTable: readonly ErrorRow[] = [
  {
    status: 401,
    meaning: refusal(
      'graphSignIn',
      'Microsoft Graph rejected the access token: check the tenant id, application id and credential of the app registration, and that its service principal is enabled.',
    ),
  },
  {
    status: 403,
    says: /service plan/i,
    meaning: refusal(
      'graphServicePlan',
      'The tenant lacks a service plan for this API: check that a Viva Learning or Viva Suite licence is active.',
    ),
  },
  {
    status: 403,
    says: /access to this report or data/i,
    meaning: refusal('graphPermission', grantPermissions),
  },
  {
    status: 403,
    code: 'authorization_requestdenied',
    meaning: refusal('graphPermission', grantPermissions),
  },
  {
    status: 403,
    says: /provider is(n.?t| not) valid/i,
    meaning: refusal(
      'graphContentOfOtherProvider',
      'Activities can only be recorded for courses that this learning provider published: check LEARNING_PROVIDER_ID against the provider that created the course.',
    ),
  },
  {
    status: 403,
    says: /licen[cs]e is(n.?t| not) valid/i,
    meaning: refusal(
      'graphLearnerLicence',
      'Give the learner a Viva Learning or Viva Suite licence: writing their learning needs the premium one.',
    ),
  },
  {
    status: 403,
    meaning: refusal(
      'graphForbidden',
      'Microsoft Graph forbade the call without a known reason: check permissions, admin consent and licences, then ask Microsoft support with the request id.',
    ),
  },
  {
    status: 400,
    code: 'badrequest',
    says: /provider is(n.?t| not) enabled/i,
    meaning: refusal(
      'graphProviderNotEnabled',
      'Look in this order: isCourseActivitySyncEnabled of the learning provider must be true (npm run provider -- show); ' +
        'the provider must be switched on in the Viva Learning app in Teams (Admin > Manage Providers); ' +
        'and it must have been registered through the app registration that the bot writes with.',
    ),
  },
  {
    status: 400,
    code: 'badrequest',
    says: /registrationId/i,
    meaning: refusal(
      'graphProviderInvalid',
      'Check LEARNING_PROVIDER_ID: no learning provider with this registration id is registered for the tenant.',
    ),
  },
  {
    status: 400,
    code: 'badrequest',
    says: /input fields? |required fields are missing/i,
    meaning: refusal(
      'graphField',
      'Microsoft Graph did not accept a value: compare the named fields with the documentation and report it with the request id.',
    ),
  },
  {
    status: 404,
    meaning: refusal(
      'missing',
      'Microsoft Graph does not know what the call is about: it may have been deleted there, or an id (provider, course, person) is of another tenant.',
    ),
  },
  {
    status: 405,
    meaning: refusal(
      'graphNotSupported',
      'Microsoft Graph does not support this call: check that GRAPH_BASE_URL names the v1.0 endpoint of the global cloud.',
    ),
  },
  { status: 408, meaning: later(false, true) },
  // Undocumented here: the external id exists already, or somebody else is writing this very moment.
  { status: 409, meaning: later(false, true) },
  { status: 429, meaning: later(true, false) },
  {
    status: 501,
    meaning: refusal('graphNotSupported', 'Microsoft Graph does not offer this call in this cloud.'),
  },
  { status: 503, meaning: later(true, true) },
  { status: 509, meaning: later(true, false) },
  { status: 'any5xx', meaning: later(false, true) },
];
