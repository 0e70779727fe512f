import { describe, expect, test } from 'vitest';
import { changes, effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, states } from './corpus/world.ts';
import { traps, wishes } from './trap-templates.ts';

const catalogue = await corpusCatalogue();
/** GDPR Essentials was changed last: words about nothing could be taken for it. */
const situation = { ...states.touched, catalogue, now };

function writesIn(templates: readonly string[], fillings: readonly string[]): string[] {
  return templates.flatMap((template) =>
    fillings
      .map((filling) => template.replaceAll('{}', filling))
      .map((text) => ({ text, effect: effectOf(text, situation) }))
      // "remind me tomorrow to start excel" is a reminder, and no start
      .filter(({ effect }) => (fillings === wishes ? changes(effect) : /\b(?:write|run) /.test(effect)))
      .map(({ text, effect }) => `${text} → ${effect}`),
  );
}

/** "should i … gdpr", "bob said gdpr is done", "gdpr pass mark 80%": thousands, made of templates and fillings. */
describe('nothing is written by', () => {
  test.each(traps)('$what', ({ templates, fillings }) => {
    expect(templates.length).toBeGreaterThan(50);
    expect(writesIn(templates, fillings)).toEqual([]);
  });
});
