import type { Speech } from '../speech.ts';
import type { StatusChip } from './status-chip.ts';

/** Data of the block `person-line`: somebody, and what is said of them. */
export interface PersonLine extends StatusChip {
  readonly name: string;
}

/** One line for all of whom the same is said, in the order of the first of each. */
export function peopleLines(people: readonly PersonLine[], speech: Speech): readonly PersonLine[] {
  const alike = Map.groupBy(people, ({ icon, text }) => `${icon} ${text}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, name: speech.list(group.map(({ name }) => name)) }];
  });
}
