import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '..', 'fixtures', 'schemas', 'graph-openapi-learning.yaml');
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(parse(readFileSync(file, 'utf8')), 'graph');

/** What the OpenAPI schema of this name (`microsoft.graph.learningProvider`) has against a value; empty when nothing. */
export function schemaProblems(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`graph#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`No schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
