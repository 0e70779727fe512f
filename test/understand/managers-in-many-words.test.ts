import { describe, expect, test } from 'vitest';
import { corpusCatalogue } from './corpus/world.ts';
import { outcomeOfLead } from './lines/outcome.ts';
import type { TeamState } from './lines/team.ts';

const catalogue = await corpusCatalogue();
const leadsTo = (text: string, state: TeamState = 'team', isAdmin = false) =>
  outcomeOfLead([text, state, ''], catalogue, isAdmin).got;

describe('what is ordered in many words is found among them', () => {
  test.each([
    // passives and nouns
    ['Megan’s colleague Bob is to be enrolled on Data Protection.', 'assign Data Protection to Robert Jones'],
    [
      'An extension of one week is to be given to Lynne for Excel Basics.',
      'due Excel Basics for Lynne Robbins +7d',
    ],
    ['Ms. Fernandez and Ms. Berg are to be reminded.', 'remind Patti Fernandez, Alexandra Berg'],
    [
      'Data Protection shall be assigned to Mr Langer with a due date of 15 December',
      'assign Data Protection to Isaiah Langer by 2026-12-15',
    ],
    // what is thought or told before it
    [
      'I might forget it myself, please remind Isaiah about Fire Safety',
      'remind Isaiah Langer about Fire Safety',
    ],
    ['Nobody here has done Undo Stress, so give it to everyone', 'assign Undo Stress to everyone'],
    [
      'Kim Larsen is going to be our marshal, therefore Fire Warden Training, due 15 January',
      'assign Fire Warden Training to Kim Larsen by 2027-01-15',
    ],
    [
      'Alexandra is moving to the front desk, could you give her Customer Service by 11 December',
      'assign Customer Service to Alexandra Berg by 2026-12-11',
    ],
    ['Fire Safety was due yesterday, give everyone until Friday', 'due Fire Safety for everyone 2026-11-20'],
    // whom somebody is to be given something, and from whom it is taken
    ['Could Johanna have the fire warden course?', 'assign Fire Warden Training to Johanna Lorenz'],
    ['have Tomas do SQL Basics', 'assign SQL Basics to Tomáš Novák'],
    ['need Adele off Time Management', 'withdraw Time Management from Adele Vance'],
    [
      'Patti was given Unconscious Bias by mistake, take it off her',
      'withdraw Unconscious Bias from Patti Fernandez',
    ],
    ['Alex is off the dev project, bin his C# course', 'withdraw C# Fundamentals from Alex Wilber'],
    [
      'Patti and Lynne did Fire Safety last year, but everyone else has to do it',
      'assign Fire Safety to everyone except Patti Fernandez, Lynne Robbins',
    ],
    ["anyone who's behind should get a gentle reminder", 'remind overdue'],
    // amounts and days
    [
      'give Adele and Isaiah another ten days for GDPR Essentials',
      'due GDPR Essentials for Adele Vance, Isaiah Langer +10d',
    ],
    [
      'Time Management for Nestor by the end of the quarter',
      'assign Time Management to Nestor Wilke by 2026-12-31',
    ],
    [
      "let's be generous and put everybody's Fire Safety back to 14 December",
      'due Fire Safety for everyone 2026-12-14',
    ],
    ["bump Isaiah's GDPR Essentials to dec 4", 'due GDPR Essentials for Isaiah Langer 2026-12-04'],
    // what is missing is asked
    ['send Kim a reminder', 'ask which person'],
    ['assign to Bob', 'ask which course'],
  ])('%s', (text, effect) => {
    expect(leadsTo(text)).toBe(effect);
  });

  test.each([
    ['swap Isaiah for Patti', 'preview', 'correct add Patti Fernandez + correct drop Isaiah Langer'],
    ['the date must be 15 December', 'preview', 'correct due 2026-12-15'],
    ["what's this one about again", 'course', 'show results'],
    [
      'Adele can have hers but Isaiah can’t',
      'requests',
      'moretime yes for Adele Vance + moretime no for Isaiah Langer',
    ],
  ] as const)('%s (%s)', (text, state, effect) => {
    expect(leadsTo(text, state)).toBe(effect);
  });

  test.each([
    ['please allocate Fire Safety to all staff', 'assign Fire Safety to everyone'],
    ['Fire Safety for the whole team', 'assign Fire Safety to everyone'],
    ['Fire Safety completion for the whole company', 'report course Fire Safety'],
    ['headline numbers for the entire group, not only my team', 'report'],
  ])('of an administrator who leads people: %s', (text, effect) => {
    expect(leadsTo(text, 'team', true)).toBe(effect);
  });
});

test.each([
  'If she is late, please remind Isaiah',
  'imagine he runs it, please assign Half Marathon Training to Nestor, just kidding',
  'I had half a mind to sign them all up for Negotiation Skills, but one shouldn’t',
  'The view has been expressed by Mr Wilke that Unconscious Bias was of limited use.',
  'They all did Cyber Security Basics last spring',
  'in january I think to give Negotiation Skills to all, let us see the budget',
  'I have already reminded Nestor about Fire Safety',
  'Should I assign Data Protection to Bob, please tell me',
])('nothing is ordered by “%s”', (text) => {
  expect(leadsTo(text)).not.toMatch(/^(?:assign|remind|withdraw|due|undo|write)/);
});
