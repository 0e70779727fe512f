import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A request as the simulator or the scripted server recorded it. */
export interface WireRequest {
  readonly method: string;
  /** With its query; the version prefix may be there or not. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}

/** A call that Graph documents, and what may be sent with it. */
export interface Operation {
  readonly method: string;
  readonly path: RegExp;
  /** Query options that may be sent. */
  readonly query: readonly string[];
  /** Type of the body by its `@odata.type`, or `''` without one; absent when no body may be sent. */
  readonly body?: Readonly<Record<string, BodyRule>>;
  readonly requires?: (request: WireRequest, query: URLSearchParams) => readonly string[];
}

interface BodyRule {
  readonly schema: object;
  /** The CSDL type whose property names the body may use. */
  readonly csdlType?: string;
  /** Properties that may be sent at all. */
  readonly only?: readonly string[];
  readonly required?: readonly string[];
}

export const openApi = parse(
  readFileSync(new URL('../fixtures/schemas/graph-openapi-learning.yaml', import.meta.url), 'utf8'),
);
const learning = '/employeeExperience/learningProviders/{learningProvider-id}';
const component = (name: string) => ({ $ref: `graph#/components/schemas/${name}` });
const changeable = (name: string): string[] =>
  openApi.components.schemas[name].allOf.flatMap((part: { properties?: object }) =>
    Object.keys(part.properties ?? {}),
  );

const createBodies: Operation['body'] = {
  '#microsoft.graph.learningAssignment': {
    schema: component('x-doc.createLearningAssignmentRequest'),
    csdlType: 'learningAssignment',
  },
  '#microsoft.graph.learningSelfInitiatedCourse': {
    schema: component('x-doc.createLearningSelfInitiatedCourseRequest'),
    csdlType: 'learningSelfInitiatedCourse',
    required: ['learningProviderId', 'status'],
  },
};

const updateBodies: Operation['body'] = {
  '#microsoft.graph.learningAssignment': {
    schema: component('x-doc.updateLearningAssignmentRequest'),
    csdlType: 'learningAssignment',
    only: [
      ...changeable('x-doc.updateLearningAssignmentRequest'),
      // fixed: sent along unchanged by the page's examples
      ...['assignmentType', 'assignerUserId', 'learnerUserId', 'learningContentId', 'learningProviderId'],
      'externalcourseActivityId',
    ],
    required: ['learnerUserId', 'learningContentId', 'learningProviderId'],
  },
  '#microsoft.graph.learningSelfInitiatedCourse': {
    schema: component('x-doc.updateLearningSelfInitiatedCourseRequest'),
    csdlType: 'learningSelfInitiatedCourse',
    only: [
      ...changeable('x-doc.updateLearningSelfInitiatedCourseRequest'),
      ...['learnerUserId', 'learningContentId', 'externalcourseActivityId'],
    ],
    required: ['learnerUserId', 'learningContentId'],
  },
};

/** `$skiptoken` comes with the next pages that Graph itself links to. */
const pages = ['$top', '$skip', '$count', '$select', '$skiptoken'];

/** An operation that the metadata's OpenAPI has; fails at once for one it has not. */
function documented(method: string, template: string, rest: Omit<Operation, 'method' | 'path'>): Operation {
  if (openApi.paths[template]?.[method.toLowerCase()] === undefined) {
    throw new Error(`${method} ${template} is not in the OpenAPI document`);
  }
  return { method, path: patternOf(template), ...rest };
}

const sameProvider = ({ path, body }: WireRequest): readonly string[] => {
  const [, inPath = ''] = /learningProviders\/([^/?]+)/.exec(path) ?? [];
  const inBody = (body as { learningProviderId?: unknown } | undefined)?.learningProviderId;
  return inBody === decodeURIComponent(inPath) ? [] : ['learningProviderId differs from the path'];
};

const eventually = ({ headers }: WireRequest, query: URLSearchParams): readonly string[] => [
  ...(headerOf(headers, 'consistencylevel') === 'eventual' ? [] : ['ConsistencyLevel: eventual is missing']),
  ...(query.get('$count') === 'true' ? [] : ['$count=true is missing']),
  ...(/^"displayName:(?:[^"\\]|\\["\\])+"$/.test(query.get('$search') ?? '')
    ? []
    : ['$search is not one quoted clause']),
];

/** At most fifteen ids, by which Graph filters without asking for the eventual consistency level. */
const someIds = (query: URLSearchParams): readonly string[] => [
  ...(/^id in \('[0-9a-f-]{36}'(,'[0-9a-f-]{36}'){0,14}\)$/i.test(query.get('$filter') ?? '')
    ? []
    : ['$filter is not a list of at most fifteen ids']),
  ...(query.has('$search') ? ['$filter and $search together'] : []),
];

/** The calls that documentation pages (or, for the provider's list, Microsoft's permission table) offer. */
export const operations: readonly Operation[] = [
  documented('POST', `${learning}/learningCourseActivities`, {
    query: [],
    body: createBodies,
    requires: sameProvider,
  }),
  documented('GET', `${learning}/learningCourseActivities`, { query: pages }),
  documented('PATCH', `${learning}/learningCourseActivities/{learningCourseActivity-id}`, {
    query: [],
    body: updateBodies,
  }),
  documented('DELETE', `${learning}/learningCourseActivities/{learningCourseActivity-id}`, { query: [] }),
  documented(
    'GET',
    `${learning}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')`,
    { query: ['$select'] },
  ),
  documented('GET', '/employeeExperience/learningCourseActivities/{learningCourseActivity-id}', {
    query: ['$select'],
  }),
  documented('GET', '/me/employeeExperience/learningCourseActivities', { query: pages }),
  documented('GET', '/me/employeeExperience/learningCourseActivities/{learningCourseActivity-id}', {
    query: ['$select'],
  }),
  documented(
    'GET',
    '/users/{user-id}/employeeExperience/learningCourseActivities/{learningCourseActivity-id}',
    {
      query: ['$select'],
    },
  ),
  documented('GET', `${learning}/learningContents`, { query: pages }),
  documented('GET', `${learning}/learningContents/{learningContent-id}`, { query: ['$select'] }),
  documented('GET', `${learning}/learningContents(externalId='{externalId}')`, { query: ['$select'] }),
  documented('PATCH', `${learning}/learningContents(externalId='{externalId}')`, {
    query: [],
    body: {
      '': {
        schema: component('microsoft.graph.learningContent'),
        csdlType: 'learningContent',
        required: ['contentWebUrl', 'externalId', 'languageTag', 'title'],
      },
    },
  }),
  documented('GET', learning, { query: ['$select'] }),
  documented('PATCH', learning, {
    query: [],
    body: { '': { schema: component('microsoft.graph.learningProvider'), csdlType: 'learningProvider' } },
  }),
  { method: 'GET', path: patternOf('/users/{id}'), query: ['$select', '$expand'] },
  { method: 'GET', path: patternOf('/users/{id}/manager'), query: ['$select'] },
  { method: 'GET', path: patternOf('/users/{id}/directReports'), query: pages },
  {
    method: 'GET',
    path: patternOf('/users'),
    query: [...pages, '$search', '$filter'],
    requires: (request, query) => (query.has('$filter') ? someIds(query) : eventually(request, query)),
  },
  { method: 'GET', path: patternOf('/users/{id}/licenseDetails'), query: pages },
  {
    method: 'POST',
    path: patternOf('/users/{id}/teamwork/installedApps'),
    query: [],
    body: {
      '': {
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['teamsApp@odata.bind'],
          properties: {
            'teamsApp@odata.bind': {
              type: 'string',
              pattern: '^https?://[^/]+/v1\\.0/appCatalogs/teamsApps/[0-9a-f-]{36}$',
            },
          },
        },
      },
    },
  },
  { method: 'GET', path: patternOf('/groups/{id}/transitiveMembers'), query: pages },
  { method: 'GET', path: patternOf('/groups'), query: [...pages, '$search'], requires: eventually },
  {
    method: 'POST',
    path: patternOf('/$batch'),
    query: [],
    body: {
      '': {
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['requests'],
          properties: {
            requests: {
              type: 'array',
              minItems: 1,
              maxItems: 20,
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['id', 'method', 'url'],
                properties: {
                  id: { type: 'string' },
                  method: { enum: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] },
                  url: { type: 'string', pattern: '^/' },
                  headers: { type: 'object', additionalProperties: { type: 'string' } },
                  body: { type: 'object' },
                },
              },
            },
          },
        },
      },
    },
  },
  {
    method: 'POST',
    path: patternOf('/users/{id}/checkMemberGroups'),
    query: [],
    body: {
      '': {
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['groupIds'],
          properties: { groupIds: { type: 'array', minItems: 1, maxItems: 20, items: { type: 'string' } } },
        },
      },
    },
  },
];

/** Keys are percent-encoded and, in parentheses, quoted with `''` for `'`. */
function patternOf(template: string): RegExp {
  const source = template
    .replaceAll(/[.$()]/g, '\\$&')
    .replaceAll(/'\{[^}]+\}'/g, "'(?:[\\w.~!*()%:@&=+$,;-]|''|%27%27)+'")
    .replaceAll(/\{[^}]+\}/g, '[\\w.~!*%:@&=+$,;-]+');
  return new RegExp(`^${source}$`);
}

export function headerOf(headers: WireRequest['headers'], name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(found) ? found[0] : found;
}
