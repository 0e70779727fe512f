import { expect, it } from 'vitest';
import { LONGEST_MESSAGE } from '../../bot/understand/parse/understand.ts';
import { speaksOfOthers } from '../../bot/understand/team/about-others.ts';
import { mayAnswer, mayBeAboutOthers } from '../../bot/understand/team/may-lead.ts';
import { readTeam } from '../../bot/understand/team/read-team.ts';
import { corpusCatalogue, options } from './corpus/world.ts';
import { reports, shownIn } from './lines/team.ts';

const catalogue = await corpusCatalogue();
const known = { shown: null, people: reports, catalogue, isAdmin: false };
const padded = (text: string) => text.padEnd(LONGEST_MESSAGE + 1);

it('a message that is too long to be read is not read as one about others either', () => {
  for (const [text, shown] of [
    ['assign Fire Safety to Adele', null],
    ['yes', shownIn.request],
  ] as const) {
    expect(readTeam(text, options, { ...known, shown })).not.toBeNull();
    expect(readTeam(padded(text), options, { ...known, shown })).toBeNull();
  }
  for (const reads of [
    (text: string) => speaksOfOthers(text, options.listening, { ...known, shown: null }),
    (text: string) => mayBeAboutOthers(text, options.listening, catalogue),
    (text: string) => mayAnswer(text, options.listening),
  ]) {
    expect(reads('yes for Adele')).toBe(true);
    expect(reads(padded('yes for Adele'))).toBe(false);
  }
});
