import { expect, it } from 'vitest';
import { corpusCatalogue } from './corpus/world.ts';
import { outcomeOfLead, tally } from './lines/outcome.ts';
import { readManagers } from './lines/writers.ts';

const catalogue = await corpusCatalogue();
const outcomesOf = (keptAside: boolean) =>
  readManagers()
    .filter((writer) => writer.keptAside === keptAside)
    .flatMap(({ lines, isAdmin }) => lines.map((line) => outcomeOfLead(line, catalogue, isAdmin)));

it('does what managers say, and nothing that they did not', () => {
  const { lines, done, wrongWrites } = tally(outcomesOf(false));
  expect(done / lines).toBeGreaterThan(0.958);
  expect(wrongWrites).toBe(0);
});

it('also of managers whose lines nobody looked at', () => {
  const { lines, done, wrongWrites } = tally(outcomesOf(true));
  expect(done / lines).toBeGreaterThan(0.835);
  expect(wrongWrites).toBe(0);
});
