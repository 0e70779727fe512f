import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pseudoSpeech } from '../support/pseudo-speech.ts';
import { speechIn } from '../support/speech.ts';
import { states } from './states.ts';

/** What the states are made of: names, titles, notes. */
const samples = readdirSync(import.meta.dirname)
  .filter((file) => /^(?:.*states|samples)\.ts$/.test(file))
  .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  .join('\n');

/** True for titles, names and notes, with numbers before them or without. */
function isSample(text: string): boolean {
  const plain = text
    .replace(/\\(.)/g, '$1')
    .replace(/[\u2066-\u2069\u200c]/g, '')
    .replace(/^\d+\. /, '');
  const parts = plain.split(/[“”,·&…()\d]+/).map((part) => part.trim().slice(0, 10));
  return parts.every((part) => !/\p{L}{3}/u.test(part) || samples.includes(part));
}

/** Fields that people read. */
const shown = new Set([
  'text',
  'title',
  'altText',
  'label',
  'placeholder',
  'errorMessage',
  'fallbackText',
  'tooltip',
]);

/** Every text of a card that people read. */
function textsIn(json: unknown, key = ''): readonly string[] {
  if (typeof json === 'string') return shown.has(key) ? [json] : [];
  if (Array.isArray(json)) return json.flatMap((one) => textsIn(one, key));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => (name === 'data' ? [] : textsIn(value, name)));
}

describe.each([...Map.groupBy(states, ({ card }) => card)])('the card %s', (_, of) => {
  test('has no sentence from outside the files of sentences', () => {
    const outside = of.flatMap(({ state, make }) => {
      const english = new Set(textsIn(make(speechIn('en-GB'))));
      return textsIn(make(pseudoSpeech()))
        .filter((text) => english.has(text) && /\p{L}{3}/u.test(text))
        .filter((text) => !isSample(text))
        .map((text) => `${state}: ${text}`);
    });
    expect(outside).toEqual([]);
  });
});
