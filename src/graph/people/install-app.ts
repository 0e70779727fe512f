import type { Installation } from '../../learning/ports/ports.ts';
import { calls } from '../client/calls.ts';
import { pathOf } from '../client/path.ts';
import type { Graph } from '../client/request.ts';

/** Installs the app with this id of the organisation's catalogue for a person. Throws Refusal and Later as Graph says. */
export type InstallApp = (user: string) => Promise<Installation>;

/** learn.microsoft.com/graph/api/userteamwork-post-installedapps: 409 when the person has the app. */
export function createInstallApp({ graph }: { readonly graph: Graph }, catalogueAppId: string): InstallApp {
  return async function installApp(user) {
    const call = calls.installApp;
    const { status } = await graph.request({
      call,
      path: pathOf(call, { user }),
      body: { 'teamsApp@odata.bind': `${graph.baseUrl}/appCatalogs/teamsApps/${catalogueAppId}` },
      answers: [404, 409],
    });
    if (status === 409) return 'hadIt';
    return status === 404 ? 'absent' : 'installed';
  };
}
