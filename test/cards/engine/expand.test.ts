import { afterAll, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../bot/phrases/languages.ts';
import { speechIn } from '../../support/speech.ts';

/** Every card in every state, as JSON; made from scratch, so that ids are counted from the first again. */
async function everyCard(tag: string): Promise<readonly string[]> {
  vi.resetModules();
  const { states } = await import('../states.ts');
  return states.map(({ card, state, make }) => `${card}, ${state}: ${JSON.stringify(make(speechIn(tag)))}`);
}

afterAll(() => {
  vi.doUnmock('../../../cards/parts/template.ts');
  vi.resetModules();
});

describe('a template expanded here', () => {
  it.each(languages.map(({ tag }) => tag))(
    'is to the byte what adaptivecards-templating expands it to, for every card in every state in %s',
    async (tag) => {
      vi.doUnmock('../../../cards/parts/template.ts');
      const ours = await everyCard(tag);
      vi.doMock('../../../cards/parts/template.ts', () => import('../package-render.ts'));
      expect(await everyCard(tag)).toEqual(ours);
    },
  );
});
