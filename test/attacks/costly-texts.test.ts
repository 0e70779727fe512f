import { afterAll, beforeAll, expect, it } from 'vitest';
import { reads, startWorld, type World } from '../support/world.ts';
import { onceSlow } from '../understand/worst-cases.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.person('alexw').says('hello');
});
afterAll(() => world.close());

it('a message that would take too much is answered with a request for less, in the person’s language, and changes nothing', async () => {
  const before = world.writes().length;
  const text = `assign ${'2 '.repeat(294)}`;
  // what English alone listens to is little enough
  const [german] = await world.person('alexw', { locale: 'de-DE' }).says(text);
  expect(reads(german)).toContain('zu viel auf einmal');
  const [spanish] = await world.person('alexw', { locale: 'es-ES' }).says(text);
  expect(reads(spanish)).toContain('demasiado de una vez');
  expect(world.writes().length).toBe(before);
});

it('every text that was once slow has an answer', async () => {
  for (const text of onceSlow) expect(await world.person('alexw').says(text)).not.toEqual([]);
});

it('a form for a hundred names that are nobody’s fits into a card and says how many there are', async () => {
  // one of the texts before asks for another language
  await world.person('alexw').says('speak English');
  const names = Array.from({ length: 100 }, (_, n) => `X${n}`);
  const [form] = await world.person('alexw').says(`assign fire safety to ${names.join(', ')}`);
  expect(reads(form)).toContain('“X4”');
  expect(reads(form)).toContain('95 more people');
  expect(Buffer.byteLength(JSON.stringify(form), 'utf16le')).toBeLessThan(28 * 1_024);
});
