import { describe, expect, test } from 'vitest';
import { readTeam } from '../../bot/understand/team/read-team.ts';
import { changes } from './corpus/effect.ts';
import { corpusCatalogue, options } from './corpus/world.ts';
import { outcomeOfLead } from './lines/outcome.ts';
import { reports, shownIn, type TeamState } from './lines/team.ts';

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

describe('what may be said of the team changes none of a manager’s own courses unasked', () => {
  const states = ['team', 'person', 'course'] as const;

  test.each([
    ['how many of them', ['Fire Safety 5/14', 'Fire Safety 3 of 14', 'GDPR Essentials 12 out of 14'], states],
    [
      'judgements of a figure',
      [
        'GDPR Essentials: 86%',
        'GDPR Essentials 86%, nice',
        'only 86% in GDPR Essentials',
        'half of GDPR Essentials',
      ],
      states,
    ],
    [
      'days of a month',
      ['set GDPR Essentials to 30', 'move Fire Safety to 20', 'GDPR Essentials to 15', 'GDPR Essentials 15'],
      states,
    ],
    [
      'figures beside whom they are shown of',
      [
        'GDPR Essentials 86%, nice',
        'only 86% in GDPR Essentials',
        'mark Fire Safety 80%',
        'Mark 50% Fire Safety',
      ],
      ['person', 'course'] as const,
    ],
    [
      'words to many',
      [
        ...['Dear colleagues, please finish GDPR Essentials', 'Dear learners, start Fire Safety today'],
        ...[
          'save Excel Basics for the newbies',
          'save Excel Basics for sales',
          'close out Fire Safety this quarter',
        ],
        ...['please start Fire Safety. Regards, HR'],
      ],
      states,
    ],
  ])('%s', (_, texts, where) => {
    for (const state of where) expect(doneAtOnce(state, texts, [''])).toEqual([]);
  });

  test.each([
    ['mark my Fire Safety done', 'person', 'write complete Fire Safety'],
    ['mark Fire Safety as done', 'team', 'write complete Fire Safety'],
    ['mark Fire Safety as done', 'person', 'ask confirm'],
    ['not isaiah, he is great', 'requests', 'show person Isaiah Langer'],
    ['mark gdpr done', 'person', 'ask confirm'],
    ["isn't gdpr due 15 dec", 'person', 'ask which course'],
    ['mark gdpr done', 'team', 'write complete GDPR Essentials'],
    ['remove fire safety from my list', 'person', 'ask remove Fire Safety'],
    ['I am at 80% in Fire Safety', 'course', 'write mark Fire Safety 80'],
    ['give Adele until 4 dec for GDPR Essentials', 'team', 'due GDPR Essentials for Adele Vance 2026-12-04'],
    ['give Adele GDPR Essentials until 4 dec', 'team', 'assign GDPR Essentials to Adele Vance by 2026-12-04'],
  ] as const)('"%s" is plain (%s)', (text, state, effect) => {
    expect(outcomeOfLead([text, state, ''], catalogue, false).got).toBe(effect);
  });

  test.each(['yes', 'go ahead', 'send it', 'assign it'])('"%s" brings a preview again', (text) => {
    const known = { people: reports, catalogue, shown: shownIn.preview, isAdmin: false };
    expect(readTeam(text, options, known)).toMatchObject([{ kind: 'lead', deed: 'correct', people: [] }]);
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
    [
      'thanks and small talk',
      [
        ...['ok thanks', 'ok thank you', 'okay, thanks', 'noted', 'ok got it', 'ok thanks {}', 'good', 'gut'],
        ...['ok leave it with me', 'ok I see', 'yes I saw that', 'yes that is me', 'yes it is {} again'],
        ...[
          'fine, whatever',
          'fine weather',
          '{} is fine',
          '{} is ok',
          'everyone ok',
          'yeah right',
          'all good',
        ],
        ...['ok bot', 'ok computer', 'yes I am here', 'sure {} does', 'ja schon gesehen', 'sí lo veo'],
        ...['ok still thinking', 'yes, I read it, still thinking', 'ja ich sehe es', 'vale, lo miro'],
        ...['yes button does not work', 'approve button missing', 'my first thought was yes'],
      ],
    ],
    [
      'a no that refuses nothing',
      [
        ...['no rush', 'no worries', 'no problem', 'no hurry at all', 'no idea', 'no comment', 'no wait'],
        ...['no clue what this is', 'no news from {}', 'no one told me', 'no time now', 'nope, later'],
        ...['no, show me the other one', 'no, that is {}', 'no, wrong person', 'no, I meant something else'],
        ...['no, go ahead', 'no, let {} have it', 'no, friday', 'no, until friday', 'no, it is fine'],
        ...['nein warte', 'nein moment', 'nein danke, später', 'no sé', 'no pasa nada', 'no hay problema'],
        ...[
          'no, no es urgente',
          '{} is no slouch',
          '{} is in no hurry',
          'decline in sales',
          'deny everything, haha',
        ],
        ...['I decline to comment', 'refuse to think about {}', 'why decline', 'declined by HR'],
      ],
    ],
    [
      'both a yes and a no',
      ['yes and no', 'yes or no', 'yes, no, maybe', 'approve / decline', 'ok no', 'no, yes', 'ja und nein'],
    ],
    [
      'a yes or a no of which is only spoken',
      [
        ...['I could approve', 'I would approve {}', 'I might decline', 'about to approve', 'shall approve'],
        ...[
          'tempted to approve',
          'inclined to approve',
          'planning to approve',
          'until I approve',
          'to approve {}?',
        ],
        ...[
          "I can't say no",
          'cant say no to {}',
          'hard to say yes',
          'difficult to say no',
          'who could say no',
        ],
        ...[
          'I would hate to decline',
          'hard to decline',
          'approved by whom',
          'approve of {} style',
          'i think yes',
        ],
        ...[
          'I allow myself a coffee',
          'granted {} works hard',
          'HR approves',
          'Karen approved it',
          'I guess so',
        ],
        ...['genehmigt HR das', 'aprobado por quién', 'I was hoping to approve', 'darf sie das', 'puede'],
        ...[
          'yes, provided {} finishes module one',
          'sure, after {} finishes the audit',
          'yes as soon as {} calls',
        ],
      ],
    ],
    [
      'a day of something else',
      [
        ...[
          '{} is on leave until 4 Dec',
          '{} is back on 4 Dec',
          'birthday of {} is 4 Dec',
          'the audit is on 4 Dec',
        ],
        ...[
          'friday',
          'on friday',
          'am Freitag',
          'tomorrow',
          'friday works for lunch',
          'ok lunch friday then',
        ],
        ...[
          'meeting on 4 December',
          '{} is away until friday',
          '{} called in sick until friday',
          'ok monday',
        ],
        ...[
          '{} wanted until friday',
          '{} asked until friday',
          'the deadline was friday',
          'it was due friday',
        ],
        ...[
          'yes to lunch on friday',
          '{} has until friday',
          '{} had until friday',
          '{} will be back by monday',
        ],
        ...[
          'Adele hat bis Freitag Urlaub',
          'hasta el viernes estoy fuera',
          'el viernes hablo con {}',
          'vale, mañana',
        ],
        ...[
          '{} is not in until monday',
          '{} monday meeting',
          '{} friday',
          'back on friday',
          'until friday I am away',
        ],
      ],
    ],
    [
      'what is left unfinished or misspelt',
      ['yes but', 'yes and', 'yes only if', 'accent', 'please confirm', 'why not'],
    ],
    [
      'goodbyes',
      [
        ...[
          'bis Montag!',
          'danke, bis Montag',
          'ok, bis Dienstag dann',
          'hasta el lunes',
          'vale, hasta el lunes',
        ],
        ...['until monday!', 'till tomorrow then', 'thanks, until monday', 'ok, until monday then'],
      ],
    ],
    [
      'a no about something else',
      [
        ...[
          "no, it's the wrong screen",
          'no, the link is broken',
          'no, we have to talk first',
          'no, it is monday',
        ],
        ...[
          'no, es otra persona',
          'nein, die Seite ist leer',
          'no, she told HR already',
          'no, there is a typo',
        ],
        ...[
          'no, the name is {} Vance',
          'no sorry, wrong screen',
          'no, we had this already',
          'nein, das ist {}',
        ],
        ...['no, the weather is bad', 'no, it takes too long to load', 'no, the audit page is empty'],
      ],
    ],
    [
      'a no to another thing',
      [
        ...[
          'decline the meeting',
          'decline the meeting with {}',
          'reject the invoice',
          'declined the invite',
        ],
        ...[
          'decline her holiday request',
          'decline {}’s holiday request',
          'refuse the offer',
          'deny the rumours',
        ],
      ],
    ],
    [
      'greetings of everyone',
      [
        ...['ok everyone', 'ok everyone, good morning', 'hello everyone, yes', 'fine everyone', 'ok all'],
        ...['all right everyone', 'thanks Adele, ok', 'fine thanks'],
      ],
    ],
    [
      'a yes that is perhaps none',
      ["that's fine", 'thats fine, thanks', "it's ok sorry", 'I am happy with it', 'vale ya'],
    ],
    ['calls and greetings', ['hello yes', 'yes hello', 'ja hallo', 'ok tell {}', "I don't mind {}"]],
    ['whoever is left over', ['the others no', 'yes to the rest', 'everyone else ok', 'los demás no']],
    ['somebody who asked for nothing', ['yes Li Wei', 'ok for Kim Akers', 'no Bob', 'Patti until friday']],
    [
      'what only begins like a yes or a no',
      [
        ...[
          'approve the meeting',
          'accept that {} is slow',
          'decline this meeting invite',
          'I can approve it',
        ],
        ...['it may be granted', 'fair enough', 'that seems reasonable', 'I have no problem with that'],
        ...['time may be extended', 'it cannot be granted that easily', 'HR’s application is approved'],
        ...[
          'she is declined a seat',
          'the budget application is declined',
          'permission granted?',
          'give {} a call',
        ],
      ],
    ],
    [
      'what limits it without a day',
      ['not as long as she asks', 'not quite that long', 'she wants too much'],
    ],
    [
      'what comes before a no that is none',
      [
        'the audit is next week so no rush',
        'the audit is next week so no worries',
        'we have an audit so no, wait',
      ],
    ],
    ['denials', ["I don't want to say yes to {}", "I'm not saying yes to {}", 'never said {} can have it']],
  ])('%s', (_, templates) => {
    for (const state of ['request', 'requests'] as const)
      expect(doneAtOnce(state, templates, asks)).toEqual([]);
  });

  test('"all right" is a yes to one, not to all', () => {
    expect(outcomeOfLead(['all right', 'requests', ''], catalogue, false).got).toBe('ask which person');
  });

  test.each([
    ['no, the audit is on thursday', 'moretime no'],
    ['no, it is mandatory', 'moretime no'],
    ['no, she had three weeks', 'moretime no'],
    ['decline, she is on leave', 'moretime no'],
    ['decline her request', 'moretime no'],
    ['nein, die Prüfung ist am Freitag', 'moretime no'],
    ['nein, keine Verlängerung', 'moretime no'],
    ['recházalo', 'moretime no'],
    ['yes until friday', 'moretime until 2026-11-20'],
    ['give her until friday', 'moretime until 2026-11-20'],
    ['Adele until friday', 'moretime until 2026-11-20'],
    ['until friday at the latest', 'moretime until 2026-11-20'],
    ['until 27 nov', 'moretime until 2026-11-27'],
    ['bis 27.11.', 'moretime until 2026-11-27'],
    ['genehmigen', 'moretime yes'],
    ['apruébalo', 'moretime yes'],
    ['yes to everyone', 'moretime yes'],
    ['The application is approved.', 'moretime yes'],
    ['not as long as she asks, but let her have it until Friday 4 December', 'moretime until 2026-12-04'],
    ['Additional time is allowed until 11.12.2026 only.', 'moretime until 2026-12-11'],
    ['the audit is next week, so that is a no', 'moretime no'],
    ['The application is declined, as no grounds were given.', 'moretime no'],
    ['declined, we already extended it once', 'moretime no'],
  ])('%s answers it at once', (text, effect) => {
    expect(outcomeOfLead([text, 'request', ''], catalogue, false).got).toBe(effect);
  });

  test('what says so is shown with its buttons', () => {
    for (const text of [
      'no problem',
      'yes and no',
      'Adele is away until friday',
      'HR approves',
      'yes Li Wei',
    ])
      expect(outcomeOfLead([text, 'request', 'show request'], catalogue, false)).toMatchObject({
        done: true,
      });
  });
});

test.each<[string, TeamState, string]>([
  ['fire safety done', 'team', 'write complete Fire Safety'],
  ['fire safety fertig', 'team', 'write complete Fire Safety'],
  ['fire safety done?', 'team', 'show course Fire Safety'],
  ['not Adele', 'requests', 'moretime no for Adele Vance'],
  ["not Adele's fault", 'requests', 'show person Adele Vance'],
  ['gdpr due 15 dec', 'person', 'due GDPR Essentials for Adele Vance 2026-12-15'],
  ['take that back', 'assigned', 'undo'],
  ['take that back!', 'assigned', 'ask'],
  [
    'gdpr essentials antes del 30 de noviembre',
    'person',
    'assign GDPR Essentials to Adele Vance by 2026-11-30',
  ],
])('%s, on %s, leads to %s', (text, state, effect) => {
  expect(outcomeOfLead([text, state, ''], catalogue, false).got).toBe(effect);
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
    [
      'what others say or do',
      [
        'Adele says undo it',
        'HR says I should undo that',
        'they will revert',
        'HR will undo it',
        'i would undo it',
      ],
    ],
    [
      'what stops it again',
      ['undo wait', 'undo, hang on', 'undo - no wait', 'undo hold on', 'wait undo that, no wait'],
    ],
    [
      'a request for a reply',
      [
        'could you revert',
        'revert immediately',
        'please revert',
        'kindly revert',
        'please revert back to me',
        'revert to me',
      ],
    ],
    [
      'praise and other talk',
      [
        ...['undo is a nice feature', 'thanks, undo is handy', 'nice that undo exists', 'glad I can undo it'],
        ...[
          'maybe undo',
          'undo maybe',
          'undo later',
          'undo means what',
          'so undo takes it all back',
          'no undo',
        ],
        ...['by mistake I closed the window', 'that was a mistake of HR', 'wrong number', 'sorry wrong chat'],
        ...[
          'reverse the car',
          'reverse charge',
          'take that back to HR',
          'cancel that meeting',
          'oops',
          'wrong one',
        ],
        ...['call them back', 'put everything back in the box', 'no no', 'as you were', 'I regret that'],
        ...['the decision is to be reversed by HR', 'roll it back a bit', 'take it all back to the shop'],
        ...['rückgängig ist praktisch', 'gut dass es rückgängig gibt', 'deshacer es útil', 'deshacer mañana'],
      ],
    ],
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

test('nothing is undone by words of undoing that are meant for something else, whatever is on show', () => {
  const texts = [
    ...[
      'please revert to me',
      'revert to me',
      'kindly revert back',
      'please revert with numbers',
      'I love undo',
    ],
    ...[
      'please do the needful and revert',
      'cancel that meeting',
      'undo my hair',
      'undo tomorrow',
      'undo soon',
    ],
    ...['wrong one', 'forget it', 'take it back to the shop', 'undo is great', 'undo takes it back then'],
    ...[
      'glad I can undo things',
      'oops sorry wrong chat',
      'undo for Adele',
      'undo stress',
      'sorry, that was wrong',
    ],
  ];
  for (const state of Object.keys(shownIn) as TeamState[]) expect(doneAtOnce(state, texts, [''])).toEqual([]);
});

test('an undo in so many words is done, of a preview only asked about, and what may be one is asked about', () => {
  const leadsTo = (text: string, state: TeamState) => outcomeOfLead([text, state, ''], catalogue, false).got;
  for (const text of [
    'undo',
    'oops no undo that',
    'oh dear, wrong people, please undo that',
    'Deshaz eso, por favor',
  ])
    for (const state of ['team', 'assigned', 'person'] as const)
      expect(leadsTo(text, state), text).toMatch(/^(?:write )?undo$/);
  expect(leadsTo('sorry, by mistake, please revert that assignment', 'assigned')).toBe('undo');
  for (const text of ['wrong people', 'undo that, HR wants it', 'please revert'])
    expect(leadsTo(text, 'assigned')).toBe('ask');
  expect(leadsTo('undo', 'preview')).toBe('ask');
});
