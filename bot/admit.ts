import { Refusal } from '../src/errors.ts';
import type { Turn } from './turn.ts';

/** Lets only people of these tenants in; undefined lets everybody in (local mode). */
export function createAdmit(allowedTenants: readonly string[] | undefined) {
  const allowed = allowedTenants && new Set(allowedTenants.map((tenant) => tenant.toLowerCase()));
  return function admit({ person }: Turn): void {
    if (allowed !== undefined && !allowed.has(person.tenantId.toLowerCase()))
      throw new Refusal('foreignTenant');
  };
}
