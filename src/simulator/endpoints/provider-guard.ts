import type { ProviderRecord } from '../organisation/records.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import type { Principal } from '../protocol/principal.ts';
import type { World } from '../world.ts';

/** The provider registered under this id. Throws the documented 403 (no plan) and 400 (no such provider). */
export function registeredProvider({ settings, learning }: World, registrationId: string): ProviderRecord {
  demandServicePlan(settings);
  const provider = learning.provider(registrationId);
  if (provider === undefined) throw documentedErrors.registrationId();
  return provider;
}

/** The same, and this caller may manage its activities. Throws the documented 400 when it may not. */
export function syncEnabledProvider(
  world: World,
  registrationId: string,
  principal: Principal,
): ProviderRecord {
  const provider = registeredProvider(world, registrationId);
  const mayUse = world.settings.providerBelongsTo === 'everyApp' || isRegistrar(world, provider, principal);
  if (provider.isCourseActivitySyncEnabled !== true || !mayUse) throw documentedErrors.providerNotEnabled();
  return provider;
}

/** Whoever has no app id is believed; what was there from the start belongs to whoever comes. */
function isRegistrar({ learning }: World, { id }: ProviderRecord, principal: Principal): boolean {
  const registrar = learning.registrar(id);
  const appId = principal.kind === 'local' ? undefined : principal.appId;
  return registrar === undefined || appId === undefined || appId === registrar;
}

/** Throws the documented 403 in a tenant without a plan for employee learning. */
export function demandServicePlan({ servicePlan }: World['settings']): void {
  if (!servicePlan) throw documentedErrors.servicePlan();
}
