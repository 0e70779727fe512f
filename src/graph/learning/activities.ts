import type { Activity, GraphActivity } from '../../learning/activities/activity.ts';
import type { ListOptions, ListPage, WriteOptions } from '../../learning/ports/ports.ts';
import { calls } from '../client/calls.ts';
import type { GraphRequest } from '../client/graph-request.ts';
import { longList } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import { read } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';
import { createBody, type ExternalIdName, updateBody } from './activity-body.ts';
import { graphActivity } from './graph-activity.ts';

export interface ProviderOptions {
  readonly graph: Graph;
  /** Registration id of our learning provider. */
  readonly providerId: string;
  /** Which spelling the tenant accepts, as far as is known by now; the metadata's where nothing is. */
  readonly externalIdName?: () => ExternalIdName | undefined;
}

/** Without it Graph hides newer enumeration members, such as peerRecommended, behind unknownFutureValue. */
const headers = { prefer: 'include-unknown-enum-members' };

/** Learning activities: created, updated, deleted and read, one attempt each. */
export function createActivities(options: ProviderOptions) {
  const { graph, providerId: provider } = options;
  const spelling = () => options.externalIdName?.() ?? 'externalcourseActivityId';

  async function found(
    request: Omit<GraphRequest, 'headers' | 'answers'>,
  ): Promise<GraphActivity | undefined> {
    const answer = await graph.request({ ...request, headers, answers: [404] });
    return answer.status === 404 ? undefined : read(graphActivity, answer, request.call);
  }

  const byExternalId = async (externalId: string) =>
    found({
      call: calls.activityByExternalId,
      path: pathOf(calls.activityByExternalId, { provider, externalIdName: spelling(), externalId }),
    });

  return {
    /**
     * POSTs `activity` under our provider. A 409, which no page documents, would say that this external id exists, as
     * after an earlier attempt without an answer: that is an unclear Later, so that the caller looks by external id.
     */
    async createActivity(
      externalId: string,
      activity: Activity,
      { beforeSend }: WriteOptions = {},
    ): Promise<GraphActivity> {
      const call = calls.createActivity;
      const body = createBody(activity, { providerId: provider, externalId, externalIdName: spelling() });
      const answer = await graph.request({
        call,
        path: pathOf(call, { provider }),
        body,
        headers,
        beforeSend,
      });
      return read(graphActivity, answer, call);
    },

    /** PATCHes every changeable property. Graph says 204 or, on some pages, 200 with the object. */
    async updateActivity(
      graphId: string,
      activity: Activity,
      { beforeSend }: WriteOptions = {},
    ): Promise<void> {
      const call = calls.updateActivity;
      await graph.request({
        call,
        path: pathOf(call, { provider, id: graphId }),
        body: updateBody(activity),
        beforeSend,
      });
    },

    /** An activity that is gone already (404) is what was asked for: no refusal. */
    async deleteActivity(graphId: string, { beforeSend }: WriteOptions = {}): Promise<void> {
      const call = calls.deleteActivity;
      await graph.request({
        call,
        path: pathOf(call, { provider, id: graphId }),
        answers: [404],
        beforeSend,
      });
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
