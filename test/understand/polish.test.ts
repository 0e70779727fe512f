import { expect, test } from 'vitest';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, type StateName, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();
const comesTo = (state: StateName, text: string) =>
  effectOf(text, { ...states[state], catalogue, now }, 'pl-PL');

test.each<[StateName, string, string]>([
  ['fresh', 'Pragnąłbym niniejszym rozpocząć kurs Time Management.', 'write start Time Management'],
  ['fresh', 'Czy mogę prosić o rozpoczęcie Negotiation Skills?', 'write start Negotiation Skills'],
  ['fresh', 'zacznij iso dziewięć tysięcy jeden', 'write start ISO 9001 Overview'],
  ['fresh', 'rozpocznij ce sharp', 'write start C# Fundamentals'],
  ['touched', 'no i ten skończony', 'write complete GDPR Essentials'],
  ['touched', 'no i ten nie skończony', 'nothing'],
  ['fresh', 'proszę mnie uprzejmie zapisać na First Aid at Work', 'write start First Aid at Work'],
  ['usual', 'Z satysfakcją informuję, że ukończyłem kurs GDPR Essentials.', 'write complete GDPR Essentials'],
  ['usual', 'ja skonczyla gdpr', 'write complete GDPR Essentials'],
  ['usual', 'skończyłach presentation skills', 'write complete Presentation Skills'],
  ['usual', 'możesz zaznaczyć fire safety jako zrobione?', 'write complete Fire Safety'],
  ['usual', 'ukończone przeze mnie kursy', 'show list finished'],
  ['usual', 'zbliżające się terminy', 'show list duesoon'],
  ['touched', 'ten juz skonczony', 'write complete GDPR Essentials'],
  ['touched', 'zrobiłem błąd, cofnij', 'write undo'],
  ['listed', 'drugi zrobiłem', 'write complete Fire Safety'],
  ['listed', 'trzeci na 40%', 'write mark GDPR Essentials 40'],
  ['found', 'Proszę uruchomić drugi z nich.', 'write start Excel for Finance'],
  ['asked', 'nie, proszę zostawić', 'drop'],
])('in “%s”, “%s” is “%s”', (state, text, effect) => {
  expect(comesTo(state, text)).toBe(effect);
});

test.each<[StateName, string]>([
  ['usual', 'Z przykrością muszę przyznać, że nie ukończyłem jeszcze GDPR Essentials.'],
  ['usual', 'gdpr jeszcze żech nie skończyła'],
  ['usual', 'ja nie skonczyl gdpr jeszcze'],
  ['usual', 'gdyby ja skonczyl excel, dostalbym certyfikat?'],
  ['usual', 'Proszę pod żadnym pozorem nie usuwać Presentation Skills.'],
  ['listed', 'drugi jest po angielsku?'],
])('in “%s”, “%s” changes nothing', (state, text) => {
  expect(comesTo(state, text)).not.toMatch(/\bwrite|\brun|\bsave/);
});
