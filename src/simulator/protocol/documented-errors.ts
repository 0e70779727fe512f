import { GraphError } from './graph-error.ts';

const refusal = (status: number, code: string) => (message: string) => new GraphError(status, code, message);
const forbidden = refusal(403, 'Forbidden');
const notFound = refusal(404, 'notFound');
const badRequest = refusal(400, 'BadRequest');
/** As the learning pages spell it. */
const learningBadRequest = refusal(400, 'badRequest');

/**
 * The rows of the learningCourseActivity error pages (create, update, get, delete), wording included,
 * and the directory's own answers.
 */
export const documentedErrors = {
  servicePlan: () => forbidden("You don't have an adequate service plan for this request."),
  missingScope: () =>
    forbidden(
      "Your account doesn't have access to this report or data. Contact your administrator to request access.",
    ),
  contentOfAnotherProvider: () =>
    forbidden("The provider isn't valid to create course activity for the given learning content"),
  licenceOnCreate: () => forbidden("The user license isn't valid to perform the operation"),
  licenceOnUpdate: () => forbidden('The user license is not valid to perform the operation'),
  providerNotEnabled: () => learningBadRequest("This provider isn't enabled for the given tenant."),
  registrationId: () =>
    learningBadRequest(
      'There was an issue with your request. Make sure the registrationId you entered is valid or registered for your tenant.',
    ),
  assignmentUnknownOnUpdate: () => notFound("The assignment ID requested doesn't exist."),
  assignmentUnknown: (id: string) => notFound(`The requested assignment ${id} doesn't exist.`),
  methodNotAllowed: () =>
    new GraphError(405, 'methodNotAllowed', "This method isn't supported for this entity type."),
  internalServerError: () => new GraphError(500, 'internalServerError', 'Internal server error.'),

  // Not in the learning pages: how Graph answers elsewhere.
  contentUnknown: (key: string) => notFound(`The learning content ${key} doesn't exist.`),
  duplicateExternalId: (externalId: string) =>
    new GraphError(409, 'conflict', `An activity with the external id ${externalId} exists already.`),
  token: () =>
    new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid token.'),
  delegatedOnly: () => badRequest('/me request is only valid with delegated authentication flow.'),
  insufficientPrivileges: () =>
    new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  resourceNotFound: (id: string) =>
    new GraphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  unknownSegment: (segment: string) => badRequest(`Resource not found for the segment '${segment}'.`),
  badRequest,
  unsupportedQuery: refusal(400, 'Request_UnsupportedQuery'),
} as const;
