import { expect, test } from 'vitest';
import { effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, type StateName, states } from './corpus/world.ts';

const catalogue = await corpusCatalogue();
const comesTo = (state: StateName, text: string) =>
  effectOf(text, { ...states[state], catalogue, now }, 'sv-SE');

test.each<[StateName, string, string]>([
  ['usual', 'Kan du vara så vänlig och starta kursen i Time Management?', 'write start Time Management'],
  ['usual', 'gdpr 40, nej 50', 'ask percentage'],
  ['touched', 'det vart fel, ångra', 'write undo'],
  ['touched', 'jo den är klar', 'write complete GDPR Essentials'],
  [
    'usual',
    'Jag ber att få meddela att jag har slutfört Presentation Skills.',
    'write complete Presentation Skills',
  ],
  ['usual', 'kan du notera att jag kommit till 40 procent i GDPR-kursen?', 'write mark GDPR Essentials 40'],
  ['usual', 'ja e klar me gdpr', 'write complete GDPR Essentials'],
  ['usual', 'nu e excelen avklarad', 'write complete Advanced Excel'],
  ['usual', 'ta bort excelkursen', 'ask remove Advanced Excel'],
  ['usual', 'excel o gdpr klara båda två', 'write complete Advanced Excel + write complete GDPR Essentials'],
  ['fresh', 'starta iso niotusenett', 'write start ISO 9001 Overview'],
  ['fresh', 'Jag undrar om du kan starta Manual Handling åt mig?', 'write start Manual Handling'],
  ['listed', 'tvåan är klar', 'write complete Fire Safety'],
  ['touched', 'nej 45 menade jag', 'write mark GDPR Essentials 45'],
  ['usual', 'vilka kurser är ett krav', 'show list required'],
  ['usual', 'har jag missat nån deadline?', 'show list overdue'],
  ['usual', 'vilka är färdiga', 'show list finished'],
  ['usual', 'kommande deadlines', 'show list duesoon'],
])('in “%s”, “%s” is “%s”', (state, text, effect) => {
  expect(comesTo(state, text)).toBe(effect);
});

test.each<[StateName, string]>([
  ['usual', 'markera inte excel och gdpr som klara'],
  ['usual', 'kan du notera att jag inte är klar med excel?'],
  ['usual', 'jag vill meddela att min kollega är klar med gdpr'],
  ['usual', 'nu är Anna klar med gdpr'],
  ['usual', 'nu är excel snart klar'],
  ['usual', 'e ja klar me gdpr'],
  ['usual', 'ja e nästan klar me gdpr'],
  ['usual', 'valutakursen är 50 procent ner'],
  ['usual', 'excel och gdpr, jag är klar med båda imorgon'],
  ['listed', 'är trean klar?'],
  ['touched', 'var snäll och ångra inte'],
  ['touched', 'inte 45 menade jag'],
])('in “%s”, “%s” changes nothing', (state, text) => {
  expect(comesTo(state, text)).not.toMatch(/\bwrite|\brun|\bsave/);
});
