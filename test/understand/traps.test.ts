import { describe, expect, test } from 'vitest';
import { changes, effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, type StateName, states } from './corpus/world.ts';
import { traps, wishes } from './trap-templates.ts';

const catalogue = await corpusCatalogue();
const others = (Object.keys(states) as StateName[]).filter((state) => state !== 'touched');

/** Each is said right after GDPR Essentials was changed, for which words about nothing could be taken; each fourth elsewhere, too. */
const statesOf = (place: number): readonly StateName[] =>
  place % 4 === 0 ? ['touched', others[(place / 4) % others.length] ?? 'usual'] : ['touched'];

function writesIn(templates: readonly string[], fillings: readonly string[]): string[] {
  return (
    templates
      .flatMap((template) => fillings.map((filling) => template.replaceAll('{}', filling)))
      .flatMap((text, place) => statesOf(place).map((state) => ({ text, state })))
      .map(({ text, state }) => ({
        ...{ text, state },
        effect: effectOf(text, { ...states[state], catalogue, now }),
      }))
      // "remind me tomorrow to start excel" is a reminder, and no start
      .filter(({ effect }) => (fillings === wishes ? changes(effect) : /\b(?:write|run) /.test(effect)))
      .map(({ text, state, effect }) => `${state}: ${text} → ${effect}`)
  );
}

/** "should i … gdpr", "bob said gdpr is done", "gdpr pass mark 80%": thousands, made of templates and fillings. */
describe('nothing is written by', () => {
  test.each(traps)('$what', ({ templates, fillings }) => {
    expect(templates.length).toBeGreaterThan(50);
    expect(writesIn(templates, fillings)).toEqual([]);
  });
});
