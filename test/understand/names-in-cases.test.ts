import { expect, it } from 'vitest';
import { findPeople } from '../../bot/understand/team/find-people.ts';
import { readTeam } from '../../bot/understand/team/read-team.ts';
import { tokenise } from '../../bot/understand/tokens.ts';
import type { LanguageWords, Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import { words } from '../../bot/understand/words/pl.ts';
import { team } from '../../bot/understand/words/team-pl.ts';
import { options as base, corpusCatalogue } from './corpus/world.ts';
import { leadEffects } from './lines/lead-effect.ts';
import { reports } from './lines/team.ts';

const catalogue = await corpusCatalogue();
const [english] = onlyEnglish.languages as readonly [LanguageWords];
const listening: Listening = {
  tags: 'en pl',
  languages: [english, { words, team }],
  unlikeEnglish: new Set(),
};
const options = { ...base, locale: 'pl-PL', listening };

it.each([
  [
    'Przypisz Adeli i Robertowi Fire Safety do piątku, obowiązkowe',
    'assign Fire Safety to Adele Vance, Robert Jones by 2026-11-20 required',
  ],
  [
    'wszyscy oprócz Patti mają zrobić Manual Handling do końca miesiąca',
    'assign Manual Handling to everyone except Patti Fernandez by 2026-11-30',
  ],
  ['przypisz Josému SQL Basics', 'assign SQL Basics to José García'],
  ['daj Bobowi Excel Basics', 'assign Excel Basics to Robert Jones'],
  ['jak idzie Adeli?', 'show person Adele Vance'],
  ['czy Johanna skończyła Fire Safety?', 'show person Johanna Lorenz'],
  ['kto jest po terminie?', 'show team overdue'],
  ['kto nie skończył jeszcze Fire Safety?', 'show course Fire Safety'],
  ['mój zespół', 'show team'],
  ['przypomnij Kimowi Larsenowi o Fire Safety', 'remind Kim Larsen about Fire Safety'],
  ['zabierz Isaiahowi Fire Safety', 'withdraw Fire Safety from Isaiah Langer'],
  ['tydzień więcej dla Nestora na Fire Safety', 'due Fire Safety for Nestor Wilke +7d'],
  ['nie przypisuj Isaiahowi SQL Basics', null],
  ['jeśli Robert skończy Excel Basics, przypiszę mu SQL Basics', null],
])('“%s”', (text, effect) => {
  const led = readTeam(text, options, { people: reports, catalogue, shown: null, isAdmin: false });
  const effects = led?.flatMap((intention) => leadEffects(intention, 'team')) ?? null;
  expect(effects).toEqual(effect === null ? null : [effect]);
});

const people = [
  ...['Anna Kowalska', 'Marek Kowalczyk', 'Paweł Kamiński', 'Jerzy Mazur', 'Monika Kozłowska'],
  ...['Aleksandra Wiśniewska', 'Aleksander Wójcik', 'Ewa Michalska', 'Maciej Król'],
].map((displayName) => ({ id: displayName, displayName, userPrincipalName: null }));

const named = (text: string, those = people, heard = listening) =>
  findPeople(tokenise(text, heard), () => true, those, false).map((one) =>
    one.people.map(({ displayName }) => displayName).join(' or '),
  );

it.each([
  ['Annie Kowalskiej', 'Anna Kowalska'],
  ['annę', 'Anna Kowalska'],
  ['Markowi', 'Marek Kowalczyk'],
  ['Marka Kowalczyka', 'Marek Kowalczyk'],
  ['pawla', 'Paweł Kamiński'],
  ['Kamińskiemu', 'Paweł Kamiński'],
  ['Jerzego', 'Jerzy Mazur'],
  ['Monice', 'Monika Kozłowska'],
  ['Ewie', 'Ewa Michalska'],
  ['Oli', 'Aleksandra Wiśniewska'],
  ['Maćkowi', 'Maciej Król'],
  ['Aleksandrowi', 'Aleksander Wójcik'],
  ['Aleksandra', 'Aleksandra Wiśniewska or Aleksander Wójcik'],
  ['Aleksandra Wójcika', 'Aleksander Wójcik'],
])('“%s” names %s', (text, who) => {
  expect(named(text)).toEqual([who]);
});

it('a name in its case comes before a nickname that is written alike', () => {
  expect(named('Alexa', reports)).toEqual(['Alex Wilber']);
});

it('small words that only look like a case name nobody', () => {
  const ala = [{ id: 'Ala Nowak', displayName: 'Ala Nowak', userPrincipalName: null }];
  expect(named('ale dla', ala)).toEqual([]);
  expect(named('Ale dla', ala)).toEqual([]);
});

it('names stand in cases only where a language that listens has them', () => {
  expect(named('Markowi', people, onlyEnglish)).toEqual([]);
});
