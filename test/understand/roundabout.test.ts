import { expect, test } from 'vitest';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, type StateName, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();
const effect = (text: string, state: StateName) => effectOf(text, { ...states[state], catalogue, now });

test.each<[text: string, state: StateName, effect: string]>([
  ['as i am joining another team, please start time management', 'fresh', 'write start Time Management'],
])('why a course is begun may be anything: %s', (text, state, said) => {
  expect(effect(text, state)).toBe(said);
});

test.each<[text: string, state: StateName]>([
  ['my boss says: start customer service', 'fresh'],
  ['if the boss agrees, start customer service', 'fresh'],
  ['once i have time, please start customer service', 'fresh'],
  ['start fire safety before my shift', 'usual'],
  ['gdpr finished my colleague says', 'usual'],
  ['i should be grateful if gdpr essentials were finished', 'usual'],
  ['of the five units of gdpr, two are left', 'usual'],
  ['as far as i know gdpr is complete', 'usual'],
  ['fire safety is over my head', 'usual'],
])('nothing is changed: %s', (text, state) => {
  expect(effect(text, state)).not.toMatch(/write/);
});

test.each<[text: string, state: StateName, effect: string]>([
  ['finished fire safety before my shift', 'usual', 'write complete Fire Safety'],
  ['start custamer servis', 'fresh', 'write start Customer Service'],
])('is done: %s', (text, state, said) => {
  expect(effect(text, state)).toBe(said);
});
