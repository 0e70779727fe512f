import { type Clock, DAY } from '../../src/clock.ts';

/** Most people of other organisations who are answered in a day, so that they cannot use up the sending limits. */
export const foreignersAnswered = {
  ofOneOrganisation: 20,
  /** Also the most that is kept in memory. */
  ofAll: 200,
};

export interface ForeignTenantsDeps {
  /** Tenants whose people are served; undefined lets everybody in. */
  readonly allowedTenants: readonly string[] | undefined;
  readonly clock: Clock;
}

export interface ForeignTenants {
  /**
   * The first tenant that is not allowed, empty when the activity names none; undefined when all are allowed.
   */
  organisationOf(tenants: readonly string[]): string | undefined;
  /** Whether this person is answered now: once a day each, within the bounds above. */
  mayAnswer(organisation: string, personId: string): boolean;
}

/** Recognises people of tenants that are not allowed. Who was answered is kept for a day, by this instance. */
export function createForeignTenants({ allowedTenants, clock }: ForeignTenantsDeps): ForeignTenants {
  const allowed = allowedTenants && new Set(allowedTenants.map((tenant) => tenant.toLowerCase()));
  /** By person, the earliest first. */
  const answered = new Map<string, { readonly organisation: string; readonly at: number }>();

  function forgetBefore(time: number): void {
    for (const [person, { at }] of answered) {
      if (at > time) return;
      answered.delete(person);
    }
  }

  return {
    organisationOf(tenants) {
      if (allowed === undefined) return undefined;
      if (tenants.length === 0) return '';
      return tenants.find((tenant) => !allowed.has(tenant.toLowerCase()));
    },
    mayAnswer(organisation, personId) {
      const now = clock.now().getTime();
      forgetBefore(now - DAY);
      const person = `${organisation}\n${personId}`;
      if (answered.has(person) || answered.size >= foreignersAnswered.ofAll) return false;
      const colleagues = [...answered.values()].filter((one) => one.organisation === organisation);
      if (colleagues.length >= foreignersAnswered.ofOneOrganisation) return false;
      answered.set(person, { organisation, at: now });
      return true;
    },
  };
}
