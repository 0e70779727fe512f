import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const docs = new URL('../docs/', import.meta.url);
const shown = [
  ...readFileSync(new URL('teams-checklist.md', docs), 'utf8').matchAll(/\]\(([^)]+)\)(?:: “(.+)”)? \|$/gm),
].map(([, file = '', title]) => ({ file, title }));

test('the checklist names tests for its rules', () => {
  expect(shown.length).toBeGreaterThan(30);
});

test.each(shown)('the checklist tells the truth about $file: “$title”', ({ file, title }) => {
  const path = new URL(file, docs);
  expect(existsSync(path)).toBe(true);
  if (title !== undefined) expect(readFileSync(path, 'utf8')).toContain(title);
});
