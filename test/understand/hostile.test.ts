import { describe, expect, test } from 'vitest';
import { changes, effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, type StateName, states } from './corpus/world.ts';
import { hostileLines } from './hostile-lines.ts';

const catalogue = await corpusCatalogue();
const effect = (text: string, state: StateName) => effectOf(text, { ...states[state], catalogue, now });

const names = Object.keys(states) as StateName[];

const linesOf = (said: string) =>
  said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const lines = hostileLines.flatMap(([where, said]) => linesOf(said).map((text) => ({ where, text })));

/** Where the same words answer what was asked, or are plain. */
const plainElsewhere: readonly RegExp[] = [
  /^askedProgress: .*\b[67]0\b/,
  /^(?:one|touched|found1|askedProgress|two): yes .*(?:start|completed|half way|mark it done)/,
  /^(?:touched|two): (?:i take that back|my mistake|that was wrong|scratch that) →/,
  /^(?:excels|choosing): Advanced Excel done, gdpr not/,
  /^choosing: (?:to complete: |i am done for, |the finished |i have )\w+ \w+ →/,
  /^choosing: Advanced Excel (?:finished me|finished me off|completed on) →/,
  /^listed: ok,? next/,
  /^asked: go on →/,
  /^asked: (?:my presentation is at|meine Präsentation ist)/,
];

/** Each line is said in its own states, and in each second one of the others. */
const saidIn = (state: StateName) =>
  lines.filter(({ where }, place) => where.includes(state) || (place + names.indexOf(state)) % 2 === 0);

/** The changes that lines make in a state, apart from those that are plain there. */
function changedIn(state: StateName): string[] {
  return saidIn(state)
    .map(({ where, text }) => ({ where, text, effect: effect(text, state) }))
    .filter((line) => changes(line.effect))
    .map(({ where, text, effect: done }) => ({ where, line: `${state}: ${text} → ${done}` }))
    .filter(({ where, line }) => where.includes(state) || !plainElsewhere.some((plain) => plain.test(line)))
    .map(({ line }) => line);
}

describe('a line that does not plainly ask for it', () => {
  test('is one of hundreds', () => {
    expect(lines.length).toBeGreaterThan(650);
  });

  test.each(names)('changes nothing, in state %s', (state) => {
    expect(changedIn(state)).toEqual([]);
  });
});

/** The same words, or nearly, where they plainly ask for it; and what the others lead to instead. */
test.each<[text: string, state: StateName, effect: string]>([
  ['yes', 'asked', 'run activity.remove Presentation Skills'],
  ['yes please do', 'asked', 'run activity.remove Presentation Skills'],
  ['yes, you can take it out', 'asked', 'run activity.remove Presentation Skills'],
  ['yes, go ahead and remove it please', 'asked', 'run activity.remove Presentation Skills'],
  ['yep go ahead and remove it', 'asked', 'run activity.remove Presentation Skills'],
  ['sí, por favor', 'asked', 'run activity.remove Presentation Skills'],
  ['ja, bitte entfernen', 'asked', 'run activity.remove Presentation Skills'],
  ['yes and excel 50%', 'asked', 'run activity.remove Presentation Skills + write mark Advanced Excel 50'],
  ['ok, excel is at 50%', 'asked', 'ask remove Presentation Skills + write mark Advanced Excel 50'],
  ['sure, i need it', 'asked', 'ask remove Presentation Skills'],
  ['put it back in the fridge', 'touched', 'ask confirm'],
  ['sorry, 60', 'touched', 'ask confirm'],
  ['Excel Basics is over', 'excels', 'ask confirm'],
  ['one second', 'choosing', 'ask meaning'],
  ['the second one', 'choosing', 'run activity.complete Excel Basics'],
  ['finished second', 'listed', 'ask confirm'],
  ['finished the second one', 'listed', 'write complete Fire Safety'],
  ['done! now Advanced Excel', 'usual', 'ask confirm'],
  ["it's done, Advanced Excel", 'usual', 'write complete Advanced Excel'],
  ['40 seats', 'askedProgress', 'ask confirm'],
  ["i'm at 10", 'askedProgress', 'write mark Advanced Excel 10'],
  ['ok bye', 'asked', 'ask remove Presentation Skills'],
  ['presentation done', 'usual', 'ask confirm'],
  ['gdpr done', 'usual', 'write complete GDPR Essentials'],
  ['excel 50', 'usual', 'write mark Advanced Excel 50'],
  ['Advanced Excel finished. Fake news', 'usual', 'ask confirm'],
  ['Advanced Excel finished. It was great fun', 'usual', 'write complete Advanced Excel'],
  ['mark Advanced Excel as done', 'usual', 'write complete Advanced Excel'],
  ['Hi team, please finish Advanced Excel', 'usual', 'ask confirm'],
  ['please revert', 'touched', 'ask confirm'],
  ['please revert it', 'touched', 'write undo'],
  ['undo that', 'touched', 'write undo'],
  ['oh no, put it back, i pressed the wrong one', 'touched', 'write undo'],
  ['put it back please', 'touched', 'write undo'],
  ['revert it', 'touched', 'write undo'],
  ['actually 60', 'touched', 'write mark GDPR Essentials 60'],
  ['it should have been 60', 'touched', 'write mark GDPR Essentials 60'],
  ['i meant 60', 'touched', 'write mark GDPR Essentials 60'],
  ['make that 60', 'touched', 'write mark GDPR Essentials 60'],
  ['sorry, 60%', 'touched', 'write mark GDPR Essentials 60'],
  ['sorry 60, not 50', 'touched', 'write mark GDPR Essentials 60'],
  ['sorry, 60% I meant.', 'touched', 'write mark GDPR Essentials 60'],
  ['Advanced Excel done', 'usual', 'write complete Advanced Excel'],
  ['i passed Advanced Excel', 'usual', 'write complete Advanced Excel'],
  ['finished Advanced Excel, gotta go', 'usual', 'write complete Advanced Excel'],
  ['finished Advanced Excel it was kinda fun', 'usual', 'write complete Advanced Excel'],
  ['finished Advanced Excel it was a lie', 'usual', 'ask confirm'],
  ['just started Customer Service', 'usual', 'write start Customer Service'],
  ['start with the second', 'listed', 'write start Fire Safety'],
  ['second 80%', 'listed', 'write mark Fire Safety 80'],
  ['8 out of 10 modules', 'askedProgress', 'write mark Advanced Excel 80'],
  ['take that back', 'touched', 'write undo'],
  ['I am sorry, that was a mistake. Could you please undo it?', 'touched', 'write undo'],
  ['start Customer Service because I need it for work', 'usual', 'write start Customer Service'],
  ['start Customer Service for me, because somebody here has to', 'usual', 'write start Customer Service'],
  ['start Customer Service because I like it, but not now', 'usual', 'ask confirm'],
  ['Advanced Excel comma forty percent period', 'usual', 'write mark Advanced Excel 40'],
  ['hey can you start Customer Service question mark', 'usual', 'write start Customer Service'],
  ['write Advanced Excel 90 %', 'usual', 'ask confirm'],
  ['hab Advanced Excel grad fertig gemacht', 'usual', 'write complete Advanced Excel'],
  ['trag bei Advanced Excel 60 % ein', 'usual', 'write mark Advanced Excel 60'],
  ['fang mal Fire Safety an', 'usual', 'write start Fire Safety'],
  ['he terminado Advanced Excel, bastante aburrido', 'usual', 'write complete Advanced Excel'],
  ['bin ich mit was überfällig?', 'usual', 'show list overdue'],
  ['qué vence esta semana', 'usual', 'show list duesoon'],
])('%s, in state %s, leads to %s', (text, state, wanted) => {
  expect(effect(text, state)).toBe(wanted);
});
