import { expect, it } from 'vitest';
import { createTeamMessage, type TeamMessageDeps } from '../../../bot/commands/team-message.ts';
import type { Turn } from '../../../bot/turn/turn.ts';
import { Later, Refusal } from '../../../src/errors.ts';
import { createEffort } from '../../../src/learning/effort.ts';
import { corpusCatalogue, now, options } from '../../understand/corpus/world.ts';
import { reports } from '../../understand/lines/team.ts';

const catalogue = await corpusCatalogue();
const turn = {
  ...{ person: { userId: 'Alex' }, personal: true, now, recalled: Promise.resolve({}) },
  ...{ speech: { locale: options.locale, timeZone: options.timeZone }, signal: new AbortController().signal },
} as unknown as Turn;

/** What a message comes to where the directory answers this. */
function read(text: string, teams: Partial<TeamMessageDeps['teams']>) {
  const teamMessage = createTeamMessage({
    catalogue,
    teams: {
      reports: async () => ({ people: reports, isWhole: true }),
      isLearningAdmin: async () => false,
      ...teams,
    },
    timeRequests: { openFor: async () => [] },
  });
  return teamMessage(turn, text, { ...options, effort: createEffort() });
}

const refuses = (error: Error) => async () => {
  throw error;
};
const aboutOthers = 'my team finished Fire Safety';

it.each([
  ['forbids it', { reports: refuses(new Refusal('graphPermission')) }],
  ['does not answer', { reports: refuses(new Later('busy')) }],
  ['does not say who is a learning administrator', { isLearningAdmin: refuses(new Later('busy')) }],
])('while the directory %s, what is said of others is not the writer’s own', async (_, teams) => {
  expect(await read(aboutOthers, teams)).toEqual({ intentions: null, ofOthers: true });
  expect(await read('how far am I with Fire Safety', teams)).toEqual({ intentions: null, ofOthers: false });
});

it('who is not in the directory leads nobody, and may be a learning administrator all the same', async () => {
  const reports = refuses(new Refusal('notAManager'));
  expect(await read(aboutOthers, { reports })).toEqual({ intentions: null, ofOthers: false });
  const led = await read('report for the whole organisation', { reports, isLearningAdmin: async () => true });
  expect(led.intentions).toMatchObject([{ kind: 'lead', deed: 'report' }]);
});

it('what is no trouble of the directory is not swallowed', async () => {
  await expect(read(aboutOthers, { reports: refuses(new TypeError('a bug')) })).rejects.toThrow('a bug');
});
