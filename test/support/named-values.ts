/** The `name=value` words of a command line. Throws for any other word. */
export function namedValues<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  for (const word of words) {
    const [, name, value] = /^([a-z]+)=(.+)$/.exec(word) ?? [];
    const known = names.find((one) => one === name);
    if (known === undefined) throw new Error(`“${word}” is not understood: ${names.join('=…, ')}=…`);
    values[known] = value;
  }
  return values;
}

/** The value, or the first choice when absent. Throws when it is none of them. */
export function choiceOf<Choice extends string>(
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const found = value === undefined ? choices[0] : choices.find((choice) => choice === value);
  if (found === undefined) throw new Error(`“${value}” is none of ${choices.join(', ')}`);
  return found;
}
