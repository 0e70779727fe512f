import { describe, expect, test } from 'vitest';
import { commandTable } from '../../bot/commands/table.ts';
import { languages } from '../../bot/phrases/languages.ts';
import { understand } from '../../bot/understand/understand.ts';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, options, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();

/** What help and the command menu offer, in every language. */
const offered = languages.flatMap(({ tag, phrases }) =>
  commandTable.flatMap(({ name, intent }) => [
    { tag, intent, said: phrases[`command.${name}`] ?? '' },
    { tag, intent, said: phrases[`command.${name}.example`] ?? '' },
  ]),
);

describe.each(['en-GB', 'en-US', 'de-DE', 'es-ES', 'fr-FR'])('to somebody whose locale is %s', (locale) => {
  test.each(offered)('"$said" ($tag) means $intent', ({ said, intent }) => {
    for (const text of [said, said.toUpperCase(), `<at>Coursemate</at> ${said} `]) {
      const readings = understand(text, { ...options, locale });
      expect(readings.map((reading) => [reading.intent, reading.mood])).toEqual([[intent, 'command']]);
    }
  });
});

test.each(languages)('a bare command of the menu asks or shows, in $tag', ({ phrases }) => {
  const effect = (name: (typeof commandTable)[number]['name']) =>
    effectOf(phrases[`command.${name}`] ?? '', { ...states.usual, catalogue, now });
  expect(commandTable.map(({ name }) => `${name}: ${effect(name)}`)).toEqual([
    'list: show list',
    'start: show catalogue',
    'mark: ask which',
    'complete: ask which',
    'remove: ask which',
    'undo: write undo',
    'find: show catalogue',
    'courses: show catalogue',
    'assign: assign',
    'language: language null',
    'privacy: show privacy',
    'help: show help',
  ]);
});
