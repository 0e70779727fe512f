import type { ProviderRecord } from '../organisation/records.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import type { World } from '../world.ts';

/** The provider registered under this id. Throws the documented 403 (no plan) and 400 (no such provider). */
export function registeredProvider({ settings, learning }: World, registrationId: string): ProviderRecord {
  demandServicePlan(settings);
  const provider = learning.provider(registrationId);
  if (provider === undefined) throw documentedErrors.registrationId();
  return provider;
}

/** The same, and its activities may be managed. Throws the documented 400 when they may not. */
export function syncEnabledProvider(world: World, registrationId: string): ProviderRecord {
  const provider = registeredProvider(world, registrationId);
  if (provider.isCourseActivitySyncEnabled !== true) throw documentedErrors.providerNotEnabled();
  return provider;
}

/** Throws the documented 403 in a tenant without a plan for employee learning. */
export function demandServicePlan({ servicePlan }: World['settings']): void {
  if (!servicePlan) throw documentedErrors.servicePlan();
}
