import { describe, expect, test } from 'vitest';
import { changes } from './corpus/effect.ts';
import { corpusCatalogue } from './corpus/world.ts';
import { outcomeOfLead } from './lines/outcome.ts';
import type { TeamState } from './lines/team.ts';

const catalogue = await corpusCatalogue();

/** What would be done at once of these texts, each with each filling, in a state. */
function doneAtOnce(state: TeamState, templates: readonly string[], fillings: readonly string[]): string[] {
  return templates.flatMap((template) =>
    fillings.flatMap((filling) => {
      const text = template.replaceAll('{}', filling);
      const { got } = outcomeOfLead([text, state, 'nothing'], catalogue, false);
      const does = got.split(' + ').filter((one) => changes(one) || /^(?:moretime|undo)/.test(one));
      return does.length === 0 ? [] : [`${text} → ${does.join(' + ')}`];
    }),
  );
}

const names = ['Adele', 'Isaiah', 'adele', 'Ms Vance', 'Kim Larsen', 'José', 'my team', 'everyone', 'she'];

describe('nothing of a manager’s own courses is written by talk of her people', () => {
  const courses = ['Fire Safety', 'GDPR Essentials', 'fire safety', 'gdpr essentials'];
  const templates = [
    '{} finished %',
    '{} has finished %',
    'if {} finished % I would be glad',
    '% is done, {} told me',
    '% done by {}',
    'I did % with {}',
    '{} and I finished %',
    '{} started % today',
    'start % with {}',
    '{} is at 80% in %',
    '% 80% {}',
    'HR says {} completed %',
    'never mind, {} completed %',
    'my own % is done says {}',
    '"% is done" said {}',
    'remove % {} does not need it',
    'we all finished % with {}',
  ];
  test.each(courses)('%s', (course) => {
    const said = templates.map((template) => template.replaceAll('%', course));
    for (const state of ['team', 'person', 'course'] as const)
      expect(doneAtOnce(state, said, names)).toEqual([]);
  });
});

describe('a request for more time is not answered by', () => {
  const asks = ['she', 'he', 'Adele', 'the learner'];
  test.each([
    [
      'conditions',
      [
        'yes if {} finishes half of it',
        'ok, but only if {} has started',
        'if I say yes {} will never finish',
        'once {} has started, yes',
        'unless {} is ill no',
      ],
    ],
    [
      'questions',
      [
        'should I say yes to {}?',
        'should i say no to {}',
        'what happens if I say yes to {}',
        'do you think {} can have it?',
        'can {} have until friday?',
        'when does {} want it by friday',
        'is it ok for {}?',
        'how do I say yes to {}',
        'what does {} want',
        'ok what does {} want',
      ],
    ],
    [
      'what others say',
      ['HR says yes to {}', 'my boss told me {} can have it', 'according to {} it is ok', '{} says yes'],
    ],
    [
      'what is put off',
      [
        'yes maybe, let me think about {}',
        'I am away until monday, then I look at {}',
        'give me until friday for {}',
        'not sure about {} yet',
        'later, {} can wait until friday',
        "I'll be back on friday and decide about {}",
      ],
    ],
    [
      'other orders',
      [
        'assign Fire Safety to {} by friday',
        'ok remind {} about GDPR Essentials',
        'yes and show me {}',
        'ok who else is overdue, {}?',
        'extend Fire Safety for {} until friday',
      ],
    ],
    ['thanks', ['ok thanks', 'ok thank you', 'okay, thanks', 'noted', 'ok got it']],
    ['denials', ["I don't want to say yes to {}", "I'm not saying yes to {}", 'never said {} can have it']],
  ])('%s', (_, templates) => {
    expect(doneAtOnce('request', templates, asks)).toEqual([]);
  });
});

describe('what was assigned is not taken back by', () => {
  test.each([
    [
      'questions',
      [
        'can I undo it?',
        'can i undo that later',
        'should I undo it',
        'is there an undo',
        'how do I undo it',
        'what does undo do',
      ],
    ],
    ['denials', ['no need to undo it', "don't undo it", 'do not undo that', 'never undo it']],
    [
      'plans and conditions',
      [
        "I'll undo it later",
        'if it is wrong undo it',
        'undo it once Adele is back',
        'I was going to undo it',
      ],
    ],
    ['what others say', ['Adele says undo it', 'HR says I should undo that']],
  ])('%s', (_, texts) => {
    expect(doneAtOnce('assigned', texts, [''])).toEqual([]);
    expect(doneAtOnce('preview', texts, [''])).toEqual([]);
  });

  test('a preview that is put off', () => {
    const texts = [
      'cancel that please, not today',
      'scratch that, I need another course',
      'wrong people, Nestor instead',
    ];
    expect(doneAtOnce('preview', texts, [''])).toEqual([]);
  });
});
