import { Refusal } from '../src/errors.ts';
import type { Turn } from './turn.ts';

export interface AdmitDeps {
  /** Undefined lets everybody in. */
  readonly allowedTenants: readonly string[] | undefined;
  /** Undefined where guests are welcome. */
  readonly isGuest: ((userId: string) => Promise<boolean>) | undefined;
}

/** Lets only people of these tenants in, and their guests only where they are welcome. Refuses others. */
export function createAdmit({ allowedTenants, isGuest }: AdmitDeps) {
  const allowed = allowedTenants && new Set(allowedTenants.map((tenant) => tenant.toLowerCase()));
  return async function admit({ person, tenants }: Turn): Promise<void> {
    if (allowed !== undefined && tenants.some((tenant) => !allowed.has(tenant.toLowerCase())))
      throw new Refusal('foreignTenant');
    if (isGuest !== undefined && (await isGuest(person.userId))) throw new Refusal('guest');
  };
}
