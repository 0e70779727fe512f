import { expect, it } from 'vitest';
import { states } from '../cards/states.ts';
import { budgets, isExtreme } from './budgets.ts';

const cards = [...new Set(states.map(({ card }) => card))];

it('each card has a budget, and each budget a card', () => {
  expect(Object.keys(budgets).sort()).toEqual(cards.sort());
});

it('each card has a state that is held to it', () => {
  const held = states.filter(({ state }) => !isExtreme(state)).map(({ card }) => card);
  expect(new Set(held)).toEqual(new Set(cards));
});
