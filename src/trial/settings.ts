import { z } from 'zod';
import { loadEnvFile } from '../config/env-file.ts';
import { ConfigError, readVariables } from '../config/read-variables.ts';
import { variables } from '../config/variables.ts';
import type { Identity } from './parts.ts';

/** What the trial knows, in a file beside `.env`, whose live bot is none of its business. The Teams CLI writes to it, too. */
export const TRIAL_FILE = '.env.trial';

const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, PUBLIC_URL, PORT } = variables;
const known = {
  ...{ MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, PUBLIC_URL, PORT },
  TEAMS_APP_ID: z.guid().toLowerCase().optional().describe('the GUID of the Teams app'),
} as const;

export interface TrialSettings {
  /** Undefined: nobody has registered a bot yet. */
  readonly identity: Identity | undefined;
  /** The app in Teams, where the Teams CLI made it. */
  readonly teamsAppId: string | undefined;
  /** An address that leads here; undefined: a tunnel is wanted. */
  readonly publicUrl: string | undefined;
  readonly port: number;
}

/** Reads `.env.trial`. Throws a ConfigError for what cannot be used, or is there in part. */
export function readTrialSettings(): TrialSettings {
  const env: Record<string, string | undefined> = {};
  loadEnvFile(env, TRIAL_FILE);
  const { values, problems } = readVariables(known, env, () => '');
  const {
    MicrosoftAppId: clientId,
    MicrosoftAppPassword: clientSecret,
    MicrosoftAppTenantId: tenantId,
  } = values;
  const whole = clientId !== undefined && clientSecret !== undefined && tenantId !== undefined;
  const some = [clientId, clientSecret, tenantId].some((value) => value !== undefined);
  if (!whole && some && problems.length === 0)
    throw new ConfigError([
      `${TRIAL_FILE} should hold CLIENT_ID, CLIENT_SECRET and TENANT_ID: all three, or none.`,
    ]);
  if (problems.length > 0) throw new ConfigError(problems.map((problem) => `${TRIAL_FILE}: ${problem}`));
  return {
    identity: whole ? { clientId, clientSecret, tenantId } : undefined,
    teamsAppId: values.TEAMS_APP_ID,
    publicUrl: values.PUBLIC_URL,
    port: values.PORT as number,
  };
}
