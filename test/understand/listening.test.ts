import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { understand } from '../../bot/understand/parse/understand.ts';
import { heard, recognised } from '../../bot/understand/words/languages.ts';
import { languagesHeard, listenTo } from '../../bot/understand/words/listening.ts';
import { preparing } from '../../bot/understand/words/prepared.ts';
import signs from '../../bot/understand/words/signs.json' with { type: 'json' };
import { optionsFor } from './corpus/world.ts';

/** A word that only this language has. */
function wordOf(tag: string): string {
  const of = Object.entries(signs).map(([other, words]) => [other, words.split(' ')] as const);
  const own = of.find(([other]) => other === tag)?.[1] ?? [];
  return own.find((word) => of.every(([other, words]) => other === tag || !words.includes(word))) ?? '';
}
const alike = [...heard.keys()].filter((tag) => heard.get(tag)?.script === undefined);

test.each(alike)('a word that only %s has lets it listen', (tag) => {
  expect(recognised(wordOf(tag))).toEqual([tag]);
});

test('whoever mixes all languages is listened to in three of them, whatever their order', () => {
  const words = alike.map(wordOf);
  expect(recognised(words.join(' '))).toHaveLength(3);
  expect(recognised(words.toReversed().join(' '))).toEqual(recognised(words.join(' ')));
});

test('the person’s own language listens beside English, and once', async () => {
  expect(languagesHeard('de-DE', wordOf('de'))).toEqual(['de']);
  expect((await listenTo('fr-FR', 'fire safety')).tags).toBe('en fr');
  expect((await listenTo('fi-FI', 'fire safety')).tags).toBe('en');
});

test('others have their turn while the words of a language are prepared', async () => {
  expect(understand('시작', optionsFor('시작', 'ko-KR'))).toHaveLength(1);
  // a copy is prepared anew
  const language = { ...(await (heard.get('ko')?.load() ?? Promise.reject())) };
  let turns = 0;
  let isReady = false;
  const ready = preparing(language).then(() => {
    isReady = true;
  });
  while (!isReady) {
    await nextTurn();
    turns += 1;
  }
  await ready;
  expect(turns).toBeGreaterThan(3);
});

test('what may be in the person’s own language is in no other', () => {
  expect(recognised('le second')).toEqual(expect.arrayContaining(['es', 'fr']));
  expect(languagesHeard('fr-FR', 'le second')).toEqual(['fr']);
  expect(languagesHeard('fr-FR', wordOf('pl'))).toEqual(['fr', 'pl']);
  expect(languagesHeard('ja-JP', 'le second')).toContain('fr');
});
