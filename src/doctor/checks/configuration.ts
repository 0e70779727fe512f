import type { Environment } from '../../config/read-variables.ts';
import { ConfigError } from '../../config/read-variables.ts';
import { type Config, readConfig } from '../../config.ts';
import { broken, type Finding, fine } from '../check.ts';
import { places } from '../fixes.ts';

/** Where the value of a variable is found, and what there is not without it. */
const origins: Readonly<Record<string, { readonly where: string; readonly without: string }>> = {
  MicrosoftAppType: { where: places.azureBot, without: 'The bot does not start.' },
  MicrosoftAppId: {
    where: `${places.app} > Overview > Application (client) ID`,
    without: 'The bot does not start: without it nobody could be told from Teams.',
  },
  MicrosoftAppTenantId: {
    where: `${places.app} > Overview > Directory (tenant) ID`,
    without: 'The bot does not start.',
  },
  MicrosoftAppPassword: {
    where: `${places.app} > Certificates & secrets > Client secrets: copy the Value, not the Secret ID`,
    without: 'The bot does not start: it could not prove who it is.',
  },
  CertificateThumbprint: {
    where: `${places.app} > Certificates & secrets > Certificates`,
    without: 'The bot does not start: it could not prove who it is.',
  },
  CertificatePrivateKey: {
    where: 'the private key file of the certificate that was uploaded to the app registration',
    without: 'The bot does not start: it could not prove who it is.',
  },
  LEARNING_PROVIDER_ID: {
    where: 'a terminal in this folder: npm run provider -- list (or register, when there is none)',
    without: 'The bot does not start: it would not know whose courses to offer.',
  },
};
const elsewhere = { where: places.variables, without: 'The bot does not start.' };

/** The configuration, or what is wrong with each variable. */
export function examineConfiguration(
  env: Environment,
): { readonly config: Config } | { readonly findings: readonly Finding[] } {
  try {
    return { config: readConfig(env) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const findings = [...error.problems]
      .sort((a, b) => rank(a) - rank(b))
      .map((problem) => {
        const name = /^\w+/.exec(problem)?.[0] ?? '';
        const { where, without } = origins[name] ?? elsewhere;
        return broken(problem, {
          do: `Set ${name} in the file .env or in the settings of the container, then run the doctor again.`,
          where,
          without,
        });
      });
    return { findings };
  }
}

/** What a usable configuration amounts to. Secrets are not said. */
export function describeConfiguration(config: Config): Finding {
  const mode =
    config.mode === 'live'
      ? `live, ${config.registration.appType} with ${config.registration.credential.kind}`
      : 'local, for development: no sign-in, this machine only';
  return fine(`${mode}; ${config.databaseUrl.startsWith('file:') ? 'SQLite' : 'PostgreSQL'}`);
}

/** The registration comes first: finding out the provider's id takes a sign-in. */
function rank(problem: string): number {
  const place = Object.keys(origins).findIndex((name) => problem.startsWith(name));
  return place === -1 ? Object.keys(origins).length : place;
}
