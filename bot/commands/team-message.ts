import { Later, Refusal } from '../../src/errors.ts';
import type { Catalogue } from '../../src/learning/catalogue/catalogue.ts';
import type { ConversationContext, PersonRecord, TeamShown } from '../../src/learning/ports/ports.ts';
import type { TimeRequests } from '../../src/learning/ports/team-ports.ts';
import type { PeopleFound, Teams } from '../../src/learning/team/teams.ts';
import { LOOK_UP_MS, TIMED_OUT, withTimeout } from '../turn/timeout.ts';
import type { Turn } from '../turn/turn.ts';
import type { Intention } from '../understand/intention.ts';
import { POINTER_AGE, QUESTION_AGE } from '../understand/resolve/situation.ts';
import { speaksOfOthers } from '../understand/team/about-others.ts';
import { mayAnswer, mayBeAboutOthers } from '../understand/team/may-lead.ts';
import { readTeam } from '../understand/team/read-team.ts';
import type { UnderstandOptions } from '../understand/understand-options.ts';

/** Requests that a follow-up can speak of. */
const MOST_REQUESTS = 20;

export interface TeamMessageDeps {
  readonly teams: Pick<Teams, 'reports' | 'isLearningAdmin'>;
  readonly catalogue: Catalogue;
  readonly timeRequests: Pick<TimeRequests, 'openFor'>;
}

interface Leading {
  readonly people: readonly PersonRecord[];
  readonly isAdmin: boolean;
}

/** What somebody who leads others means. */
export interface Led {
  /** Null when it is read like everybody's. */
  readonly intentions: readonly Intention[] | null;
  /** True when it speaks of others, so that it says nothing of the writer's own courses. */
  readonly ofOthers: boolean;
}

/**
 * What a message means that is about people whom its writer leads. Who leads whom is only asked for what may be about others, and not
 * waited for: without it the message is read like everybody's, but what it says of others is not the writer's own.
 */
export function createTeamMessage({ teams, catalogue, timeRequests }: TeamMessageDeps) {
  return async function teamMessage(turn: Turn, text: string, options: UnderstandOptions): Promise<Led> {
    if (!turn.personal) return noLeader;
    const { listening } = options;
    const { context } = await turn.recalled;
    const shown = (await newRequests(turn, text, options, context)) ?? onShow(context, turn.now);
    if (shown === null && !mayBeAboutOthers(text, listening, catalogue)) return noLeader;
    const leading = await leadingOf(turn);
    if (leading === 'unknown')
      return {
        intentions: null,
        ofOthers: speaksOfOthers(text, listening, { people: [], catalogue, shown }),
      };
    const { people, isAdmin } = leading;
    if (people.length === 0 && !isAdmin) return noLeader;
    const intentions = readTeam(text, options, { people, catalogue, shown, isAdmin });
    return {
      intentions,
      ofOthers: intentions === null && speaksOfOthers(text, listening, { people, catalogue, shown }),
    };
  };

  async function leadingOf({ person, signal }: Turn): Promise<Leading | 'unknown'> {
    const { userId } = person;
    try {
      const asked = Promise.all([
        teams.reports(userId, signal).catch(nobodyIfNotThere),
        teams.isLearningAdmin(userId, signal),
      ]);
      const found = await withTimeout(LOOK_UP_MS, asked);
      return found === TIMED_OUT ? 'unknown' : { people: found[0].people, isAdmin: found[1] };
    } catch (error) {
      // whatever needs them to be known asks again, and says so
      if (!(error instanceof Later || error instanceof Refusal)) throw error;
      return 'unknown';
    }
  }

  /** Requests for more time whose cards came after the last thing said here. */
  async function newRequests(
    { person }: Turn,
    text: string,
    { listening }: UnderstandOptions,
    context: ConversationContext | undefined,
  ): Promise<TeamShown | null> {
    if (!mayAnswer(text, listening)) return null;
    const open = await timeRequests.openFor(person.userId, MOST_REQUESTS);
    const fresh = open.filter(({ askedAt }) => context === undefined || askedAt > context.at);
    if (fresh.length === 0) return null;
    return { kind: 'requests', learnerIds: open.map(({ learnerId }) => learnerId) };
  }
}

/** What was shown of a team, while a follow-up can mean it: what was asked is open for less long than "her" and "this" mean somebody. */
function onShow(context: ConversationContext | undefined, now: Date): TeamShown | null {
  const shown = context?.team ?? null;
  if (context === undefined || shown === null) return null;
  const lasts = shown.kind === 'person' || shown.kind === 'course' ? POINTER_AGE : QUESTION_AGE;
  return now.getTime() - Date.parse(context.at) > lasts ? null : shown;
}

const noLeader: Led = { intentions: null, ofOthers: false };

/** Who is not in the directory leads nobody. */
function nobodyIfNotThere(error: unknown): Pick<PeopleFound, 'people'> {
  if (error instanceof Refusal && error.code === 'notAManager') return { people: [] };
  throw error;
}

export type TeamMessage = ReturnType<typeof createTeamMessage>;
