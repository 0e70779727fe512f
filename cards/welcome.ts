import type { Card } from './card.ts';
import type { Speech } from './speech.ts';

export interface WelcomeData {
  /** Null when Teams did not say. */
  readonly firstName: string | null;
  /** True offers assigning as well. */
  readonly mayAssign: boolean;
}

/** The first words: who this is, what it is for, and a few things to try. Needs nothing but a name. */
export declare function welcomeCard(data: WelcomeData, speech: Speech): Card;
