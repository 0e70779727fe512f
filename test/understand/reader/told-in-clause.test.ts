import { describe, expect, test } from 'vitest';
import { effectOf } from '../corpus/effect.ts';
import { corpusCatalogue, now, states } from '../corpus/world.ts';

const catalogue = await corpusCatalogue();
const effect = (text: string) => effectOf(text, { ...states.usual, catalogue, now });

describe('an order that a clause says in full', () => {
  test.each<[text: string, effect: string]>([
    [
      'Gran is visiting from Cork, so mark presentation skills at 40 percent',
      'write mark Presentation Skills 40',
    ],
    ["The cat's been sick and I'm running late, please put gdpr at 60", 'write mark GDPR Essentials 60'],
    ['Mark GDPR as done please, had a mad morning with the dog', 'write complete GDPR Essentials'],
    ["We've had some queer emails lately, so start Fire Safety please", 'write start Fire Safety'],
    ['did the hole of gdpr this morning so mark it done', 'write complete GDPR Essentials'],
    ['I spent the train journey on gdpr, so set it to 75 please', 'write mark GDPR Essentials 75'],
  ])('stands beside what tells of something else: %s', (text, done) => {
    expect(effect(text)).toBe(done);
  });

  test.each([
    'On Friday, mark gdpr done',
    "Tom's words, mark gdpr done please",
    'The text on the slide, mark gdpr done',
    'I have a rule, mark gdpr done',
    "There's a poster in the hall, start fire safety now",
    'This is a test, mark gdpr done',
    'The system glitched and put gdpr at 80%',
    "Mark gdpr done please, it's for Tom",
    'Mark gdpr done please, Tom has it',
    "Mark gdpr done please, I'm kidding",
    'Bob did gdpr so mark it done',
    'I read half of gdpr so mark it done',
    'I failed gdpr so mark it done',
    'I finished gdpr. Fake news',
    'In my dream last night, I finished gdpr',
  ])('is asked about where it may be taken back, planned or of others: %s', (text) => {
    expect(effect(text)).not.toMatch(/\b(?:write|run) /);
  });
});

test('what is taken off is removed, not begun', () => {
  expect(effect('take off presentaion skills and strat manual handling')).toBe(
    'ask remove Presentation Skills + write start Manual Handling',
  );
});
