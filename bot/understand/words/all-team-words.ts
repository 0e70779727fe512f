import { teamEn } from './team-en.ts';
import type { TeamWords } from './team-words.ts';

/** The words of people who lead others, of all languages. */
export const allTeamWords: readonly TeamWords[] = [teamEn];
