import { Refusal } from '../../src/errors.ts';
import type { Turn } from './turn.ts';

export interface AdmitDeps {
  /** Undefined where guests are welcome. */
  readonly isGuest: ((userId: string) => Promise<boolean>) | undefined;
}

/** Refuses guests of the organisation where they are not welcome; people of others never get as far as a turn. */
export function createAdmit({ isGuest }: AdmitDeps) {
  return async function admit({ person }: Turn): Promise<void> {
    if (isGuest !== undefined && (await isGuest(person.userId))) throw new Refusal('guest');
  };
}
