/** `npm run provider`: the tenant's learning providers, by an administrator who signs in at this terminal. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.ts';
import { ConfigError } from '../config/read-variables.ts';
import { Bug, Later, Refusal } from '../errors.ts';
import { signInByDeviceCode } from '../graph/auth/device-code.ts';
import { createGraph } from '../graph/client/request.ts';
import { createProviders } from '../graph/learning/providers.ts';
import { complain, loadEnvFile, Misuse, say } from '../terminal.ts';
import { explainRefusal, providerUsage, runProviderCommand } from './commands.ts';
import { readAdminConfig } from './variables.ts';

loadEnvFile();
try {
  const config = readAdminConfig(process.env);
  const graph = createGraph({ baseUrl: config.graphBaseUrl, clock: systemClock, mintId: randomUUID });
  await runProviderCommand(process.argv.slice(2), {
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
} catch (error) {
  if (error instanceof Misuse) complain(`${error.message}\n\n${providerUsage}`, 2);
  else if (error instanceof ConfigError)
    complain(`${error.message}\nEach variable is explained in .env.sample.`, 2);
  else if (error instanceof Refusal) complain(explainRefusal(error), 1);
  else if (error instanceof Later || error instanceof Bug)
    complain(`${error.message}. Try again in a while.`, 1);
  else throw error;
}
