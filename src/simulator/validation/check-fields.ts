import type { JsonObject } from '../protocol/body.ts';
import type { FieldRules } from './activity-fields.ts';
import type { FieldFaults } from './fields.ts';

/** What is wrong with the fields of a body that creates: missing ones included. */
export function faultsOnCreate(body: JsonObject, rules: FieldRules): FieldFaults {
  const faults: FieldFaults = new Map();
  for (const [name, { check, required }] of Object.entries(rules)) {
    const value = body[name];
    const absent = value === undefined || (value === null && required === true);
    const fault = absent ? (required === true ? 'required' : undefined) : check(value);
    if (fault !== undefined) faults.set(name, fault);
  }
  return faults;
}

/** What is wrong with the fields of a body that changes: only what it names is looked at. */
export function faultsOnUpdate(body: JsonObject, rules: FieldRules): FieldFaults {
  const faults: FieldFaults = new Map();
  for (const [name, { check, required }] of Object.entries(rules)) {
    const value = body[name];
    if (value === undefined) continue;
    const fault = value === null && required === true ? 'empty' : check(value);
    if (fault !== undefined) faults.set(name, fault);
  }
  return faults;
}

/** The values of a create, defaults filled in. */
export function valuesOnCreate(body: JsonObject, rules: FieldRules): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, { initially }]) => [name, body[name] ?? initially]),
  );
}
