import { describe, expect, test } from 'vitest';
import { changes, effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, states } from './corpus/world.ts';
import { aroundClaims, aroundCommands, aroundCourses, aroundInfinitives } from './trap-templates.ts';

const catalogue = await corpusCatalogue();
/** GDPR Essentials was changed last: words about nothing could be taken for it. */
const situation = { ...states.touched, catalogue, now };

const commands = [
  'mark gdpr done',
  'start excel basics',
  'complete fire safety',
  'set gdpr to 50%',
  'finish advanced excel',
  'enrol me in power bi dashboards',
];
/** What is saved, and how somebody is reminded. */
const wishes = [
  'save excel basics for later',
  'unsave excel basics',
  'remind me about gdpr tomorrow at 9',
  'snooze gdpr until monday',
  'stop reminders',
  'quiet at weekends',
  "i'm away until monday",
];
const claims = [
  'i finished gdpr',
  'gdpr is done',
  'im done with fire safety',
  'im 50% through gdpr',
  'gdpr done',
  'i started excel basics',
];
const infinitives = ['finish gdpr', 'complete fire safety', 'be done with gdpr', 'get gdpr to 50%'];
const courses = ['gdpr', 'advanced excel', 'fire safety'];

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
  test.each([
    ['a command in a template that takes it back', aroundCommands, commands],
    ['a wish in a template that takes it back', aroundCommands, wishes],
    ['a claim in a template that takes it back', aroundClaims, claims],
    ['something only planned, wished or wondered about', aroundInfinitives, infinitives],
    ['something else said about a course', aroundCourses, courses],
  ])('%s', (_name, templates, fillings) => {
    expect(templates.length).toBeGreaterThan(50);
    expect(writesIn(templates, fillings)).toEqual([]);
  });
});
