import { describe, expect, it } from 'vitest';
import english from '../../bot/phrases/en.json' with { type: 'json' };
import { languages } from '../../bot/phrases/languages.ts';
import type { Speech } from '../../cards/speech.ts';
import { speechIn } from '../support/speech.ts';
import { states } from './states.ts';

/** Every key said while making every card in every state. */
function keysSaid(): ReadonlySet<string> {
  const said = new Set<string>();
  const listening: Speech = {
    ...speechIn('en'),
    say: (key, values) => {
      said.add(key);
      return speechIn('en').say(key, values);
    },
  };
  for (const { make } of states) make(listening);
  return said;
}

describe('the phrases of cards', () => {
  it('are all used by some card in some state', () => {
    const said = keysSaid();
    const ofCards = Object.keys(english).filter((key) => key.startsWith('card.'));
    expect(ofCards.length).toBeGreaterThan(200);
    expect(ofCards.filter((key) => !said.has(key))).toEqual([]);
  });

  it('contain no Markdown, since cards show them literally', () => {
    for (const language of languages) {
      const marked = Object.entries(language.phrases).filter(
        ([key, text]) => key.startsWith('card.') && /[*_`]|\]\(/.test(text),
      );
      expect(marked).toEqual([]);
    }
  });
});
