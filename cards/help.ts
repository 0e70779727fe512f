import type { Card } from './card.ts';
import type { Speech } from './speech.ts';

export interface HelpCommand {
  /** What to type, e.g. `start Fire Safety`. */
  readonly example: string;
  readonly about: string;
}

export interface HelpGroup {
  readonly title: string;
  readonly commands: readonly HelpCommand[];
}

export interface HelpData {
  readonly groups: readonly HelpGroup[];
  readonly mayAssign: boolean;
}

/** Everything that can be typed, by group, with an example each. */
export declare function helpCard(data: HelpData, speech: Speech): Card;
