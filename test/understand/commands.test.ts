import { describe, expect, test } from 'vitest';
import { languages } from '../../bot/phrases/languages.ts';
import { commandTable } from '../../bot/understand/command-list.ts';
import { understand } from '../../bot/understand/parse/understand.ts';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, optionsFor, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();

/** What help and the command menu offer, in every language. */
const offered = languages.flatMap(({ tag, phrases }) =>
  commandTable.flatMap(({ name, intent }) => [
    { tag, intent, said: phrases[`command.${name}`] ?? '' },
    { tag, intent, said: phrases[`command.${name}.example`] ?? '' },
  ]),
);

/** A Chinese who types the first is done for, and need not be done with a course; the others may as well be Spanish. */
const ambiguous = new Set(['完了', 'il mio team', 'come va il mio team', 'do que trata']);

describe.each(['en-GB', 'en-US', 'de-DE', 'es-ES', 'fr-FR'])('to somebody whose locale is %s', (locale) => {
  test.each(offered.filter(({ said }) => !ambiguous.has(said)))(
    '"$said" ($tag) means $intent',
    ({ said, intent }) => {
      for (const text of [said, said.toUpperCase(), `<at>Coursemate</at> ${said} `]) {
        const readings = understand(text, optionsFor(text, locale));
        expect(readings.map((reading) => [reading.intent, reading.mood])).toEqual([[intent, 'command']]);
      }
    },
  );
});

describe.each(languages)('a bare command of the menu, in $tag', ({ tag, phrases }) => {
  const effect = (name: (typeof commandTable)[number]['name']) =>
    effectOf(phrases[`command.${name}`] ?? '', { ...states.usual, catalogue, now }, tag);

  test.each(commandTable.filter(({ name }) => name !== 'undo'))('$name changes nothing', ({ name }) => {
    expect(effect(name)).not.toMatch(/write|run|meaning|results/);
  });

  test('is not searched for', () => {
    expect(effect('start')).toBe('show catalogue');
    expect(effect('find')).toBe('show catalogue');
    expect(effect('mark')).toBe('ask which');
    expect(effect('complete')).toBe('ask which');
    expect(effect('remove')).toBe('ask which');
    expect(effect('undo')).toBe('write undo');
  });
});
