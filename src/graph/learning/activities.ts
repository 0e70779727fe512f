import type { Activity, GraphActivity } from '../../learning/activities/activity.ts';
import type {
  CallOptions,
  KnownInGraph,
  ListOptions,
  ListPage,
  UpdateOptions,
  WriteOptions,
} from '../../learning/ports/ports.ts';
import { calls } from '../client/calls.ts';
import type { GraphRequest } from '../client/graph-request.ts';
import { longList } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import { read, readIfThere } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';
import { createBody, updateBody } from './activity-body.ts';
import { createSpelling, type SpellingOptions } from './external-id-spelling.ts';
import { graphActivity } from './graph-activity.ts';
import { mendedUpdate } from './mend-update.ts';

export interface ProviderOptions extends SpellingOptions {
  readonly graph: Graph;
  /** Registration id of our learning provider. */
  readonly providerId: string;
  /** Whether null in an update takes a value away; where it does not, none is sent. */
  readonly takesNull?: () => boolean;
}

/** Without it Graph hides newer enumeration members, such as peerRecommended, behind unknownFutureValue. */
const headers = { prefer: 'include-unknown-enum-members' };

/** An update then says everything anew. */
const nothing: KnownInGraph = { externalId: null, confirmed: null };

/** Learning activities: created, updated, deleted and read. One attempt each, and one more after a 400 that says what to mend: Graph carried nothing out. */
export function createActivities(options: ProviderOptions) {
  const { graph, providerId: provider, takesNull = () => true } = options;
  const spelled = createSpelling(options);

  const found = (request: GraphRequest) => readIfThere(graph, graphActivity, { ...request, headers });

  const byExternalId = async (externalId: string, options?: CallOptions) =>
    spelled((externalIdName) =>
      found({
        call: calls.activityByExternalId,
        path: pathOf(calls.activityByExternalId, { provider, externalIdName, externalId }),
        ...options,
      }),
    );

  return {
    /**
     * POSTs `activity` under our provider. A 409, which no page documents, would say that this external id exists, as
     * after an earlier attempt without an answer: that is an unclear Later, so that the caller looks by external id.
     */
    async createActivity(
      externalId: string,
      activity: Activity,
      options?: WriteOptions,
    ): Promise<GraphActivity> {
      const call = calls.createActivity;
      const path = pathOf(call, { provider });
      const answer = await spelled((externalIdName) => {
        const body = createBody(activity, { providerId: provider, externalId, externalIdName });
        return graph.request({ call, path, body, headers, ...options });
      });
      return read(graphActivity, answer, call);
    },

    /**
     * PATCHes what may change, with the ids that Microsoft's examples send along. Graph says 204 or, on some pages, 200 with the
     * object. After a 400 that names fields which can be mended it is sent once more.
     */
    async updateActivity(
      graphId: string,
      activity: Activity,
      { known = nothing, ...options }: UpdateOptions = {},
    ): Promise<void> {
      const call = calls.updateActivity;
      const path = pathOf(call, { provider, id: graphId });
      await spelled(async (externalIdName) => {
        const update = updateBody(activity, {
          ...{ ...known, providerId: provider, externalIdName, takesNull: takesNull() },
        });
        try {
          await graph.request({ call, path, body: update.body, ...options });
        } catch (error) {
          const body = mendedUpdate(error, update);
          if (body === undefined) throw error;
          await graph.request({ call, path, body, ...options });
        }
      });
    },

    /** False when Graph does not know the activity (404). */
    async deleteActivity(graphId: string, options?: WriteOptions): Promise<boolean> {
      const call = calls.deleteActivity;
      const path = pathOf(call, { provider, id: graphId });
      const { status } = await graph.request({ call, path, answers: [404], ...options });
      return status !== 404;
    },

    /** Undefined when Graph says 404, as in all reads below. */
    activity: async (graphId: string) =>
      found({ call: calls.activity, path: pathOf(calls.activity, { id: graphId }) }),

    activityByExternalId: byExternalId,

    /** One learner's activity, with the application's token. */
    activityOfUser: async (userId: string, graphId: string) =>
      found({
        call: calls.activityOfUser,
        path: pathOf(calls.activityOfUser, { user: userId, id: graphId }),
      }),

    /** The signed-in learner's own activity, with their delegated `token`. */
    myActivity: async (token: string, graphId: string) =>
      found({ call: calls.myActivity, path: pathOf(calls.myActivity, { id: graphId }), token }),

    /** Our provider's activities, page by page. No documentation page lists this call: callers must bear a Refusal. */
    activities(options?: ListOptions): AsyncGenerator<ListPage<GraphActivity>> {
      const call = calls.activities;
      return longList(graph, { call, path: pathOf(call, { provider }), headers }, graphActivity, options);
    },
  };
}
