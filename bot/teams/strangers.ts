import { type Clock, DAY } from '../../src/clock.ts';

/** How many strangers are answered within a day, so that a crowd of them does not use up what may be sent. */
export const strangersAnswered = {
  ofOneOrganisation: 20,
  /** Also bounds what is kept here. */
  ofAll: 200,
};

export interface StrangersDeps {
  /** Tenants whose people are served; undefined lets everybody in. */
  readonly allowedTenants: readonly string[] | undefined;
  readonly clock: Clock;
}

export interface Strangers {
  /**
   * The organisation that keeps somebody out; undefined for people who are let in. Every tenant that an activity names must
   * be allowed; naming none (which gives an empty text) keeps out as well.
   */
  organisationOf(tenants: readonly string[]): string | undefined;
  /** Whether this person of such an organisation is answered now: once a day each, and not beyond the bounds above. */
  mayAnswer(organisation: string, personId: string): boolean;
}

/** Knows people of organisations that are not let in. Who was answered is remembered for a day, by this instance. */
export function createStrangers({ allowedTenants, clock }: StrangersDeps): Strangers {
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
      if (answered.has(person) || answered.size >= strangersAnswered.ofAll) return false;
      const colleagues = [...answered.values()].filter((one) => one.organisation === organisation);
      if (colleagues.length >= strangersAnswered.ofOneOrganisation) return false;
      answered.set(person, { organisation, at: now });
      return true;
    },
  };
}
