import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSignedLinks } from '../../../src/learning/files/signed-link.ts';

const links = createSignedLinks(async () => 'key');
const id = randomUUID();

it('opens what it sealed', async () => {
  expect(await links.open(await links.seal(id))).toBe(id);
});

it('opens nothing that was changed, made with another key, or is no link at all', async () => {
  const token = await links.seal(id);
  expect(await createSignedLinks(async () => 'other').open(token)).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '7', '.', ''), async (at, mark) => {
      const changed = token.slice(0, at) + mark + token.slice(at + 1);
      fc.pre(changed !== token);
      expect(await links.open(changed)).toBeUndefined();
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await links.open(text)).toBeUndefined();
    }),
  );
});

it('does not even ask for the key for what has another form', async () => {
  const asked = createSignedLinks(() => expect.fail('the key was asked for'));
  for (const token of [
    '',
    'x',
    `${id}.short`,
    `${id}.${'a'.repeat(44)}`,
    `${'i'.repeat(65)}.${'a'.repeat(43)}`,
  ])
    expect(await asked.open(token)).toBeUndefined();
});
