import type { LearningElsewhere, SignInSessions } from '../../bot/features/account/sign-in.ts';
import type { VerifyPerson } from '../channel/verify-person.ts';
import type { Clock } from '../clock.ts';
import { Later, Refusal } from '../errors.ts';
import type { OnBehalfOf } from '../graph/auth/on-behalf-of.ts';
import type { Graph } from '../graph/client/request.ts';
import { createContents } from '../graph/learning/contents.ts';
import { myActivities, type ProvidedActivity } from '../graph/learning/my-activities.ts';

export interface SignInSessionsDeps {
  readonly verify: VerifyPerson;
  readonly onBehalfOf: OnBehalfOf;
  readonly graph: Graph;
  /** Our own provider, whose activities are in the ledger. */
  readonly providerId: string;
  readonly pageUrl: string;
  readonly clock: Clock;
}

/** Tokens of signed-in learners, only in memory and until they expire: a restart signs everybody out. */
export function createSignInSessions(deps: SignInSessionsDeps): SignInSessions {
  const { verify, onBehalfOf, graph, providerId, pageUrl, clock } = deps;
  const sessions = new Map<string, { readonly token: string; readonly until: Date }>();

  function forgetExpired(): void {
    for (const [userId, { until }] of sessions) if (until <= clock.now()) sessions.delete(userId);
  }

  /** Titles are read with the application's token; a title that cannot be read is null. */
  async function titled(
    graph: Graph,
    { providerId: provider, activity }: ProvidedActivity,
    signal: AbortSignal,
  ): Promise<LearningElsewhere> {
    const { courseId, progress, status } = activity;
    try {
      const course =
        provider === null
          ? undefined
          : await createContents({ graph, providerId: provider }).course(courseId, signal);
      return { title: course?.title ?? null, progress, status };
    } catch (error) {
      if (error instanceof Refusal || error instanceof Later) return { title: null, progress, status };
      throw error;
    }
  }

  return {
    pageUrl,

    async begin(userId, token) {
      forgetExpired();
      const until = await verify(token, userId);
      if (until === undefined) return 'refused';
      const graphToken = await onBehalfOf(token as string);
      if (graphToken === undefined) return 'consentNeeded';
      sessions.set(userId, { token: graphToken, until });
      return 'begun';
    },

    has(userId) {
      forgetExpired();
      return sessions.has(userId);
    },

    end: (userId) => sessions.delete(userId),

    async learningElsewhere(userId, most, signal) {
      forgetExpired();
      const session = sessions.get(userId);
      if (session === undefined) return undefined;
      // one person's many looks are no reason for others to wait
      const ofPerson: Graph = {
        ...graph,
        request: (request) => graph.request({ ...request, whose: userId }),
      };
      const all = await myActivities(ofPerson, session.token, signal).catch((error: unknown) => {
        // revoked: only signing in again helps
        if (error instanceof Refusal && error.code === 'graphSignIn') sessions.delete(userId);
        throw error;
      });
      const elsewhere = all.filter((one) => one.providerId !== providerId);
      const first = await Promise.all(elsewhere.slice(0, most).map((one) => titled(ofPerson, one, signal)));
      return { first, count: elsewhere.length };
    },
  };
}
