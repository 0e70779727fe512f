import { documentedErrors } from '../protocol/documented-errors.ts';
import { type ErrorDetail, GraphError } from '../protocol/graph-error.ts';
import type { Settings } from '../settings.ts';
import type { Fault } from './values.ts';

/** What is wrong, field by field. */
export type FieldFaults = Map<string, Fault>;

/** `create` and `update` word the same faults differently. */
export type Writing = 'create' | 'update';

/** Throws the documented 400 with one detail a field; nothing when `faults` is empty. */
export function refuseFaults(writing: Writing, faults: FieldFaults): void {
  if (faults.size === 0) return;
  const details = [...faults].map(([field, fault]) => detail(field, fault));
  throw new GraphError(400, 'badRequest', summary(writing, [...faults.values()]), details);
}

function summary(writing: Writing, faults: readonly Fault[]): string {
  if (writing === 'create') return 'badRequest';
  if (faults.includes('required')) return 'Required fields are missing';
  return faults.includes('invalid') ? 'Input fields are invalid' : 'badRequest';
}

/** Wording as documented, its missing spaces included. */
function detail(field: string, fault: Fault): ErrorDetail {
  const written = (message: string): ErrorDetail => ({ code: 'badRequest', message, target: field });
  if (fault === 'required') return written(`Input field ${field} is required`);
  if (fault === 'empty') return written(`Input field ${field}shouldn't be empty`);
  if (fault === 'invalid') return written(`Input field ${field} is invalid`);
  return written(`Input field ${field}length exceeded than ${fault.longerThan}`);
}

/** Throws OData's 400 for a property that the type does not have; annotations (`@…`, `…@odata.…`) are none. */
export function refuseUnknownProperties(
  body: object,
  known: (name: string) => boolean,
  type: string,
  { unknownProperties }: Settings,
): void {
  if (unknownProperties === 'ignored') return;
  const unknown = Object.keys(body).find((name) => !name.includes('@') && !known(name));
  if (unknown === undefined) return;
  throw documentedErrors.badRequest(
    `The property '${unknown}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );
}
