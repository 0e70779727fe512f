import english from '../../bot/phrases/en.json' with { type: 'json' };
import type { Speech } from '../../cards/speech.ts';
import type { PhraseValues } from '../../src/errors.ts';
import { speechIn } from './speech.ts';

/** Around a value while its sentence is changed. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const accented: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û', Y: 'Ý', Z: 'Ž' },
};
/** What long languages need more than English. */
const LONGER = 0.35;

/**
 * A language that nobody speaks: every sentence of the files, and nothing else, has accents and is a third longer. What is shown
 * without them is written outside the files; what sticks out would in a long language.
 */
export function pseudoSpeech(): Speech {
  const speech = speechIn('en-GB');
  return {
    ...speech,
    list: (items) => items.join(' & '),
    say(key, values: PhraseValues = {}) {
      const sentence: string = english[key as keyof typeof english] ?? '';
      const choices = new Set([...sentence.matchAll(/\{(\w+),\s*select\b/g)].map(([, name]) => name));
      const marked = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && !choices.has(name) ? OPEN + value + CLOSE : value,
      ]);
      return pseudo(speech.say(key, Object.fromEntries(marked)));
    },
  };
}

function pseudo(text: string): string {
  const parts = text.split(/(\ue000[^\ue001]*\ue001)/);
  const own = parts.filter((part) => !part.startsWith(OPEN)).join('');
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return text.replace(/[\ue000\ue001]/g, '');
  const said = parts.map((part) =>
    part.startsWith(OPEN)
      ? part.slice(1, -1)
      : part.replace(/\p{L}/gu, (letter) => accented[letter] ?? letter),
  );
  return `${said.join('')}${'~'.repeat(Math.ceil(letters * LONGER))}`;
}
