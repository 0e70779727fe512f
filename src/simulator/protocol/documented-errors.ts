import { GraphError } from './graph-error.ts';

/**
 * The rows of the learningCourseActivity error pages (create, update, get, delete), wording included,
 * and the directory's own answers.
 */
export const documentedErrors = {
  servicePlan: () =>
    new GraphError(403, 'Forbidden', "You don't have an adequate service plan for this request."),
  missingScope: () =>
    new GraphError(
      403,
      'Forbidden',
      "Your account doesn't have access to this report or data. Contact your administrator to request access.",
    ),
  contentOfAnotherProvider: () =>
    new GraphError(
      403,
      'Forbidden',
      "The provider isn't valid to create course activity for the given learning content",
    ),
  licenceOnCreate: () =>
    new GraphError(403, 'Forbidden', "The user license isn't valid to perform the operation"),
  licenceOnUpdate: () =>
    new GraphError(403, 'Forbidden', 'The user license is not valid to perform the operation'),
  providerNotEnabled: () =>
    new GraphError(400, 'badRequest', "This provider isn't enabled for the given tenant."),
  registrationId: () =>
    new GraphError(
      400,
      'badRequest',
      'There was an issue with your request. Make sure the registrationId you entered is valid or registered for your tenant.',
    ),
  assignmentUnknownOnUpdate: () =>
    new GraphError(404, 'notFound', "The assignment ID requested doesn't exist."),
  assignmentUnknown: (id: string) =>
    new GraphError(404, 'notFound', `The requested assignment ${id} doesn't exist.`),
  methodNotAllowed: () =>
    new GraphError(405, 'methodNotAllowed', "This method isn't supported for this entity type."),
  internalServerError: () => new GraphError(500, 'internalServerError', 'Internal server error.'),

  // Not in the learning pages: how Graph answers elsewhere.
  contentUnknown: (key: string) =>
    new GraphError(404, 'notFound', `The learning content ${key} doesn't exist.`),
  duplicateExternalId: (externalId: string) =>
    new GraphError(409, 'conflict', `An activity with the external id ${externalId} exists already.`),
  token: () =>
    new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid token.'),
  delegatedOnly: () =>
    new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'),
  insufficientPrivileges: () =>
    new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  resourceNotFound: (id: string) =>
    new GraphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  unknownSegment: (segment: string) =>
    new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`),
  badRequest: (message: string) => new GraphError(400, 'BadRequest', message),
  unsupportedQuery: (message: string) => new GraphError(400, 'Request_UnsupportedQuery', message),
} as const;
