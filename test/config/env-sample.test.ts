import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { packageVariables } from '../../appPackage/package-config.ts';
import { fileVariable, secretVariables } from '../../src/config/read-variables.ts';
import { variables } from '../../src/config/variables.ts';
import { adminVariables } from '../../src/provider/variables.ts';

const text = readFileSync(new URL('../../.env.sample', import.meta.url), 'utf8');
const sample = parseEnv(text);
const schema = { ...variables, ...packageVariables, ...adminVariables };

test('.env.sample names every variable that is read, and no other', () => {
  const read = [...Object.keys(schema), ...secretVariables.map(fileVariable)];
  expect(Object.keys(sample).sort()).toEqual(read.sort());
});

test('every variable in .env.sample has a comment above it', () => {
  const lines = text.split('\n');
  for (const name of Object.keys(sample)) {
    let above = lines.findIndex((line) => line.startsWith(`${name}=`)) - 1;
    while (/^\w+=/.test(lines[above] ?? '')) above--; // a group shares one comment
    expect(lines[above], name).toMatch(/^# \S/);
  }
});

test('a value in .env.sample is the default, and every default is shown', () => {
  for (const [name, variable] of Object.entries(schema)) {
    const fallback = variable.safeParse(undefined);
    const shown = sample[name] || undefined;
    if (name === 'MicrosoftAppType') expect(variable.parse(shown)).toBe('SingleTenant');
    else if (fallback.success && fallback.data !== undefined)
      expect(variable.parse(shown)).toEqual(fallback.data);
    else expect(shown, name).toBeUndefined();
  }
});
