import { describe, expect, it } from 'vitest';
import { languages } from '../../bot/phrases/languages.ts';
import { speechIn } from '../support/speech.ts';
import { elements, rules } from './lint.ts';
import { states } from './states.ts';

describe.each(languages.map(({ tag }) => tag))('every card in every state in %s', (tag) => {
  const cards = states.map(({ card, state, make }) => ({
    name: `${card}, ${state}`,
    card: make(speechIn(tag)),
  }));

  it.each(Object.entries(rules))('%s', (_, rule) => {
    const complaints = cards.flatMap(({ name, card }) =>
      rule(elements(card), card).map((complaint) => `${name}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
  });
});
