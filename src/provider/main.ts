/** `npm run provider`: the tenant's learning providers, by an administrator who signs in at this terminal. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.ts';
import { signInByDeviceCode } from '../graph/auth/device-code.ts';
import { createGraph } from '../graph/client/request.ts';
import { createProviders } from '../graph/learning/providers.ts';
import { runCommandLine, say } from '../terminal.ts';
import { explainRefusal, providerUsage, runProviderCommand } from './commands.ts';
import { readAdminConfig } from './variables.ts';

await runCommandLine({
  usage: providerUsage,
  explain: explainRefusal,
  async run(typed) {
    const config = readAdminConfig(process.env);
    const graph = createGraph({ baseUrl: config.graphBaseUrl, clock: systemClock, mintId: randomUUID });
    await runProviderCommand(typed, {
      say,
      providerId: config.providerId,
      async signIn(scopes) {
        const resource = new URL(config.graphBaseUrl).origin;
        const { token, name } = await signInByDeviceCode({
          ...config,
          scopes,
          resource,
          clock: systemClock,
          show: say,
        });
        return { name, providers: createProviders(graph, token) };
      },
    });
    await graph.close();
  },
});
