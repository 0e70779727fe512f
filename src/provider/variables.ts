import { z } from 'zod';
import { ConfigError, type Environment, readVariables } from '../config/read-variables.ts';
import { variables } from '../config/variables.ts';

/** Variables that only administrators at a terminal need. The descriptions end the sentence "… should hold". */
export const adminVariables = {
  ADMIN_APP_ID: z
    .guid()
    .toLowerCase()
    .optional()
    .describe('the GUID of an app registration that allows public client flows'),
} as const;

export interface AdminConfig {
  readonly appId: string;
  readonly tenantId: string;
  readonly loginBaseUrl: string;
  /** Without a trailing slash. */
  readonly graphBaseUrl: string;
  /** The provider that is meant when none is named. */
  readonly providerId: string | undefined;
}

/** What signing an administrator in needs; a provider may not exist yet. Throws a ConfigError naming all at once. */
export function readAdminConfig(env: Environment): AdminConfig {
  const { MicrosoftAppId, MicrosoftAppTenantId, LOGIN_BASE_URL, GRAPH_BASE_URL, LEARNING_PROVIDER_ID } =
    variables;
  const wanted = {
    MicrosoftAppTenantId: MicrosoftAppTenantId.unwrap().describe(`${MicrosoftAppTenantId.description}`),
    MicrosoftAppId,
    LOGIN_BASE_URL,
    GRAPH_BASE_URL,
    LEARNING_PROVIDER_ID: LEARNING_PROVIDER_ID.optional().describe(`${LEARNING_PROVIDER_ID.description}`),
    ...adminVariables,
  };
  const { values, problems } = readVariables(wanted, env, () => '');
  const appId = values.ADMIN_APP_ID ?? values.MicrosoftAppId;
  const all =
    appId === undefined
      ? [...problems, `ADMIN_APP_ID is missing: it should hold ${adminVariables.ADMIN_APP_ID.description}.`]
      : problems;
  if (all.length > 0) throw new ConfigError(all);
  return {
    appId: appId as string,
    tenantId: values.MicrosoftAppTenantId as string,
    loginBaseUrl: values.LOGIN_BASE_URL as string,
    graphBaseUrl: values.GRAPH_BASE_URL as string,
    providerId: values.LEARNING_PROVIDER_ID,
  };
}
