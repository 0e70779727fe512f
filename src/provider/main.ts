/** `npm run provider`: the tenant's learning providers, by an administrator who signs in at this terminal. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { MINUTE, systemClock } from '../clock.ts';
import { signInByBrowser } from '../graph/auth/browser-sign-in.ts';
import { signInByDeviceCode } from '../graph/auth/device-code.ts';
import { createGraph } from '../graph/client/request.ts';
import { createProviders } from '../graph/learning/providers.ts';
import { runCommandLine, say } from '../terminal.ts';
import { explainRefusal, providerUsage, runProviderCommand } from './commands.ts';
import { awaitRedirect } from './loopback-redirect.ts';
import { readAdminConfig } from './variables.ts';

/** Entra's pages, a second factor, and a telephone that has to be found. */
const PATIENCE = 15 * MINUTE;

await runCommandLine({
  usage: providerUsage,
  explain: explainRefusal,
  async run(typed) {
    const config = readAdminConfig(process.env);
    const graph = createGraph({ baseUrl: config.graphBaseUrl, clock: systemClock, mintId: randomUUID });
    try {
      await runProviderCommand(typed, {
        say,
        providerId: config.providerId,
        warnings: config.warnings,
        async signIn(scopes, { byDeviceCode }) {
          const resource = new URL(config.graphBaseUrl).origin;
          const until = { typed: onTyped, signal: AbortSignal.timeout(PATIENCE) };
          const how = { ...config, scopes, resource, clock: systemClock, show: say };
          const { token, name } = byDeviceCode
            ? await signInByDeviceCode(how)
            : await signInByBrowser({ ...how, awaitRedirect: (state) => awaitRedirect(state, until) });
          return { name, providers: createProviders(graph, token) };
        },
      });
    } finally {
      await graph.close();
    }
  },
});

/** Reads lines at the terminal until what is returned is called. */
function onTyped(onLine: (line: string) => void): () => void {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', onLine);
  return () => lines.close();
}
