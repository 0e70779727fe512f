export interface Choice {
  readonly title: string;
  readonly value: string;
}

/**
 * The choices whose JSON fits into `room` characters, in their order. Those already chosen always stay, since a box
 * cannot keep what is not among its choices.
 */
export function choicesThatFit(
  choices: readonly Choice[],
  chosen: readonly string[],
  room: number,
): readonly Choice[] {
  const kept = choices.filter(({ value }) => chosen.includes(value));
  let left = room - JSON.stringify(kept).length;
  const fits = new Set<Choice>(kept);
  for (const choice of choices) {
    if (fits.has(choice)) continue;
    left -= JSON.stringify(choice).length + 1;
    if (left < 0) break;
    fits.add(choice);
  }
  return choices.filter((choice) => fits.has(choice));
}
