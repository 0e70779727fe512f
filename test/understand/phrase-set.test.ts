import { expect, test } from 'vitest';
import { tokenise } from '../../bot/understand/tokens.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { phrasesOf, waysThrough, wordsAt, wordsOf } from '../../bot/understand/words/phrase-pattern.ts';
import { createFixedPhraseSet } from '../../bot/understand/words/phrase-set.ts';
import { options } from './corpus/world.ts';

/** Every text in a table, however deep. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsIn) : [];
}

test('every way through the alternatives of a phrase is a phrase', () => {
  expect(phrasesOf("a | don't (show/tell) me (now/) Ünd…")).toEqual([
    ...['a', 'dont show me now und...', 'dont show me und...'],
    ...['dont tell me now und...', 'dont tell me und...'],
  ]);
  expect(phrasesOf(undefined)).toEqual([]);
});

test('a line is a phrase, and alternatives may go on in the next line', () => {
  const lines = `
    a b
    c | d
    e (f/
      g) h
  `;
  expect(phrasesOf(lines)).toEqual(['a b', 'c', 'd', 'e f h', 'e g h']);
  expect(wordsOf(lines)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test.each(options.listening.languages.map((language) => [language.words.tag, language] as const))(
  'in %s alternatives are whole words: the words of a list are those of its phrases',
  (_, words) => {
    const lists = textsIn(words);
    expect(lists.length).toBeGreaterThan(50);
    for (const list of lists)
      expect(new Set(wordsOf(list)), list.slice(0, 80)).toEqual(
        new Set(phrasesOf(list).flatMap((phrase) => phrase.split(' '))),
      );
  },
);

test.each([
  ['show (me/) it', ['show'], ['it']],
  ['(show/tell me) (it/them now/)', ['show', 'tell'], ['it', 'now', 'show', 'me']],
  ['(a/)', ['a'], ['a']],
])('%s begins and ends with so many words', (pattern, first, last) => {
  expect(wordsAt(0, pattern)).toEqual(first);
  expect(wordsAt(-1, pattern)).toEqual(last);
  const ways = waysThrough(pattern).map((phrase) => phrase.split(' '));
  expect(new Set(ways.map((words) => words.at(0)))).toEqual(new Set(first));
  expect(new Set(ways.map((words) => words.at(-1)))).toEqual(new Set(last));
});

test('of phrases that fit the longest is found, and of equal ones what was said first', () => {
  const set = createFixedPhraseSet<number>([
    ['mark | mark (off/as done)', 1],
    [undefined, 2],
    ['mark | done', 3],
  ]);
  const found = (text: string) => {
    const tokens = tokenise(text, onlyEnglish);
    return [
      set.atStart(tokens)?.phrase,
      set.atStart(tokens)?.value,
      set.atEnd(tokens)?.phrase,
      set.whole(tokens)?.value,
    ];
  };
  expect(found('mark as done')).toEqual(['mark as done', 1, 'mark as done', 1]);
  expect(found('mark')).toEqual(['mark', 1, 'mark', 1]);
  expect(found('mark fire safety done')).toEqual(['mark', 1, 'done', undefined]);
  expect(['mark', 'off', 'as', 'done', 'fire'].map((word) => set.has(word, onlyEnglish))).toEqual([
    ...[true, true, true, true, false],
  ]);
});

test('whoever says everything that can be said finds it all the same', () => {
  const some = Array.from({ length: 30 }, (_, i) => `w${i}`);
  const set = createFixedPhraseSet<true>([
    [`(${some.join('/')}) (${some.join('/')}) (${some.join('/')})`, true],
  ]);
  for (const one of some)
    for (const two of some)
      for (const three of some.slice(0, 10)) {
        const said = [one, two, three].join(' ');
        expect(set.whole(tokenise(said, onlyEnglish))?.phrase).toBe(said);
      }
});
