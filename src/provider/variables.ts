import { z } from 'zod';
import { ConfigError, type Environment, readVariables } from '../config/read-variables.ts';
import { variables } from '../config/variables.ts';

/** Variables that only administrators at a terminal need, where the bot is a managed identity. The descriptions end the sentence "… should hold". */
export const adminVariables = {
  ADMIN_APP_ID: z
    .guid()
    .toLowerCase()
    .optional()
    .describe(
      'the GUID of an app registration that an administrator can sign in through: nobody can through a managed identity',
    ),
} as const;

export interface AdminConfig {
  /** What administrators sign in through: the bot's own registration, as a provider may belong to the app that registered it. */
  readonly appId: string;
  readonly tenantId: string;
  readonly loginBaseUrl: string;
  /** Without a trailing slash. */
  readonly graphBaseUrl: string;
  /** The provider that is meant when none is named. */
  readonly providerId: string | undefined;
  /** What an administrator should know before signing in. */
  readonly warnings: readonly string[];
}

/** Source: a draft of Microsoft's, which takes the app id from the token of the registration and allows that app alone. */
const providerOfAnotherApp =
  'The bot writes as a managed identity, which cannot register a provider. Graph may take activities only from the app that registered it: ' +
  'if the doctor says that the provider is not enabled, let the bot use an app registration (MicrosoftAppType=SingleTenant) and register the provider through that.';

/** What signing an administrator in needs; a provider may not exist yet. Throws a ConfigError naming all at once. */
export function readAdminConfig(env: Environment): AdminConfig {
  const {
    MicrosoftAppType,
    MicrosoftAppId,
    MicrosoftAppTenantId,
    LOGIN_BASE_URL,
    GRAPH_BASE_URL,
    LEARNING_PROVIDER_ID,
  } = variables;
  const wanted = {
    MicrosoftAppTenantId: MicrosoftAppTenantId.unwrap().describe(`${MicrosoftAppTenantId.description}`),
    MicrosoftAppType,
    MicrosoftAppId,
    LOGIN_BASE_URL,
    GRAPH_BASE_URL,
    LEARNING_PROVIDER_ID: LEARNING_PROVIDER_ID.optional().describe(`${LEARNING_PROVIDER_ID.description}`),
    ...adminVariables,
  };
  const { values, problems } = readVariables(wanted, env, () => '');
  const isIdentity = values.MicrosoftAppType === 'UserAssignedMsi';
  const [name, appId] = isIdentity
    ? (['ADMIN_APP_ID', values.ADMIN_APP_ID] as const)
    : (['MicrosoftAppId', values.MicrosoftAppId] as const);
  const all =
    appId === undefined && !problems.some((problem) => problem.startsWith(name))
      ? [...problems, `${name} is missing: it should hold ${wanted[name].description}.`]
      : problems;
  if (all.length > 0) throw new ConfigError(all);
  return {
    appId: appId as string,
    tenantId: values.MicrosoftAppTenantId as string,
    loginBaseUrl: values.LOGIN_BASE_URL as string,
    graphBaseUrl: values.GRAPH_BASE_URL as string,
    providerId: values.LEARNING_PROVIDER_ID,
    warnings: [
      ...(isIdentity ? [providerOfAnotherApp] : []),
      ...(!isIdentity && values.ADMIN_APP_ID !== undefined && values.ADMIN_APP_ID !== appId
        ? [
            'ADMIN_APP_ID is not used: you sign in through the registration of the bot, to which the provider then belongs.',
          ]
        : []),
    ],
  };
}
