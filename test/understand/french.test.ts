import { expect, test } from 'vitest';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, type StateName, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();
const comesTo = (state: StateName, text: string) =>
  effectOf(text, { ...states[state], catalogue, now }, 'fr-FR');

test.each<[StateName, string, string]>([
  ['touched', 'annule', 'write undo'],
  ['touched', 'Annulez, merci.', 'write undo'],
  ['asked', 'annule', 'drop'],
  ['choosing', 'annuler', 'drop'],
  ['askedProgress', 'annule stp', 'drop'],
  ['usual', 'annule', 'ask confirm'],
])(
  'what cancels takes back a change, or calls off what is open: in “%s”, “%s” is “%s”',
  (state, text, effect) => {
    expect(comesTo(state, text)).toBe(effect);
  },
);

test.each([
  ['mes cours', 'show list'],
  ['Quelles formations sont en retard ?', 'show list overdue'],
  ['mes formations obligatoires', 'show list required'],
  ['montre-moi ce que j’ai terminé', 'show list finished'],
  ['mes prochaines échéances', 'show list duesoon'],
])('“%s” shows one kind of one’s own courses', (text, effect) => {
  expect(comesTo('usual', text)).toBe(effect);
});

test('how much time there is and what to do in it are one question', () => {
  expect(comesTo('usual', 'J’ai 45 minutes, que faire ?')).toBe('show next 45');
  expect(comesTo('usual', 'que faire ? j’ai 20 minutes')).toBe('show next 20');
});

test.each<[StateName, string, string]>([
  ['usual', 'Veuillez démarrer IT Security for Everyone.', 'write start IT Security for Everyone'],
  ['usual', 'inscris-moi à Data Protection', 'write start Data Protection'],
  ['usual', 'jcommence fire safety', 'write start Fire Safety'],
  ['usual', 'le rgpd il est terminé', 'write complete GDPR Essentials'],
  ['usual', 'enlève moi le r g p d', 'ask remove GDPR Essentials'],
  ['fresh', 'démarre iso neuf mille un', 'write start ISO 9001 Overview'],
  ['listed', 'le premier est fini', 'write complete Advanced Excel'],
  ['found', 'commence le 2e', 'write start Excel for Finance'],
])('in “%s”, “%s” is “%s”', (state, text, effect) => {
  expect(comesTo(state, text)).toBe(effect);
});

test.each<[StateName, string]>([
  ['usual', 'mon collègue il est fini'],
  ['usual', 'est-ce qu’il est fini le rgpd'],
  ['touched', 'il est pas fini'],
  ['touched', 'pas 50%'],
  ['touched', 'n’annule pas'],
  ['listed', 'j’ai fini le 3'],
  ['listed', 'à rendre pour le 2'],
  ['usual', 'Excel avancé le 20'],
  ['usual', 'c’est tu fini le rgpd'],
  ['found', 'mets-moi le deuxième de côté demain peut-être'],
])('in “%s”, “%s” changes nothing', (state, text) => {
  expect(comesTo(state, text)).not.toMatch(/\bwrite|\brun|\bsave/);
});

test.each<[StateName, string, string]>([
  ['usual', 'démarre voir le first aid at work', 'write start First Aid at Work'],
  [
    'usual',
    'Ce n’est pas GDPR Essentials que j’ai terminé, c’est Advanced Excel.',
    'write complete Advanced Excel',
  ],
  ['usual', 'ce n’est pas gdpr que j’ai fini', 'nothing'],
  ['asked', 'non, annule', 'drop'],
  ['touched', 'non, annule', 'write undo'],
  ['touched', 'c’était 70, pas 50', 'write mark GDPR Essentials 70'],
  ['usual', 'Presentation Skills à 54 %... pardon, 45 %.', 'ask confirm'],
])('in “%s”, “%s” is “%s”', (state, text, effect) => {
  expect(comesTo(state, text)).toBe(effect);
});
