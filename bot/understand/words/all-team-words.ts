import { teamDe } from './team-de.ts';
import { teamEn } from './team-en.ts';
import { teamEs } from './team-es.ts';
import type { TeamWords } from './team-words.ts';

/** The words of people who lead others, of all languages. */
export const allTeamWords: readonly TeamWords[] = [teamEn, teamDe, teamEs];
