import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { undeclaredProperties } from './graph-csdl.ts';
import { headerOf, type Operation, openApi, operations, type WireRequest } from './graph-operations.ts';

export type { WireRequest };

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(openApi, 'graph');

/**
 * What is wrong with a request to Graph, by the OpenAPI document, the CSDL's names and the documented bodies; empty
 * when nothing is. For requests of the whole bot as much as for the gateway's own tests.
 */
export function wireProblems(request: WireRequest): readonly string[] {
  const [rawPath = '', rawQuery = ''] = request.path.split('?');
  const path = rawPath.replace(/^\/(?:v1\.0|beta)(?=\/)/, '');
  const operation = operations.find((known) => known.method === request.method && known.path.test(path));
  if (operation === undefined) return ['is not a documented call'];
  const query = new URLSearchParams(rawQuery);
  return [
    ...[...query.keys()]
      .filter((name) => !operation.query.includes(name))
      .map((name) => `query ${name} is not offered`),
    ...bodyProblems(operation, request),
    ...(operation.requires?.(request, query) ?? []),
  ];
}

function bodyProblems(operation: Operation, { body, headers }: WireRequest): readonly string[] {
  const hasBody = body !== undefined && body !== null && body !== '';
  if (operation.body === undefined) return hasBody ? ['has a body'] : [];
  if (typeof body !== 'object' || body === null) return ['has no JSON body'];
  const type = (body as Record<string, unknown>)['@odata.type'] ?? '';
  const rule = operation.body[String(type)];
  if (rule === undefined) return [`@odata.type ${String(type) || 'is missing'}`];
  const names = Object.keys(body);
  const validate = ajv.compile(rule.schema);
  return [
    ...(headerOf(headers, 'content-type')?.startsWith('application/json')
      ? []
      : ['Content-Type is not JSON']),
    ...(validate(body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)),
    ...(rule.csdlType === undefined
      ? []
      : undeclaredProperties(rule.csdlType, body).map((name) => `${name} is not declared`)),
    ...names.filter((name) => rule.only?.includes(name) === false).map((name) => `${name} cannot be changed`),
    ...(rule.required ?? []).filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
  ];
}
