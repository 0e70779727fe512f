import type { Intention } from '../understand/intention.ts';

/** Does `work`, and lets operators see how long it took and what came of it. */
export type Timed = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/** What operators see of an intention: which kind, and nothing that was typed. */
export function whatOf(intention: Intention): string {
  switch (intention.kind) {
    case 'write':
      return `write.${intention.change}`;
    case 'ask':
      return `ask.${intention.question}`;
    case 'show':
    case 'say':
      return `${intention.kind}.${intention.what}`;
    default:
      return intention.kind;
  }
}
