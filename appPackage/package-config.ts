import { z } from 'zod';
import { ConfigError, type Environment, readVariables } from '../src/config/read-variables.ts';
import { variables as botVariables } from '../src/config/variables.ts';

const guid = z.guid().toLowerCase();
const page = (what: string) =>
  z
    .url({ protocol: /^https$/ })
    .max(2_048)
    .describe(`the https address of ${what}`);

/** Variables that only the app package needs. The descriptions end the sentence "… should hold". */
export const packageVariables = {
  TEAMS_APP_ID: guid.optional().describe('a GUID for the Teams app'),
  PUBLIC_URL: page('the bot as Teams reaches it, such as https://coursemate.example.com'),
  DEVELOPER_NAME: z.string().max(32).describe('the name of who publishes the app, at most 32 characters'),
  WEBSITE_URL: page("the publisher's website"),
  PRIVACY_URL: page('the privacy statement'),
  TERMS_OF_USE_URL: page('the terms of use'),
  SSO_ENABLED: botVariables.SSO_ENABLED,
  TEAMS_CATALOGUE_APP_ID: botVariables.TEAMS_CATALOGUE_APP_ID,
} as const;

export interface PackageConfig {
  readonly teamsAppId: string;
  readonly botId: string;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly developerName: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsOfUseUrl: string;
  /** Whether learners may sign in: only then Teams' clients are told for what to get a token. */
  readonly signIn: boolean;
  /** Whether the bot installs itself for learners: Graph goes by the app registration that the package names. */
  readonly installsItself: boolean;
}

/** The package's part of `env`. Throws a ConfigError that names every wrong variable at once. */
export function readPackageConfig(env: Environment): PackageConfig {
  const needed = {
    ...packageVariables,
    MicrosoftAppId: botVariables.MicrosoftAppId.unwrap().describe(
      `${botVariables.MicrosoftAppId.description}`,
    ),
  };
  const { values, problems } = readVariables(needed, env, () => '');
  if (problems.length > 0) throw new ConfigError(problems);
  const all = values as { readonly [Name in keyof typeof needed]: z.output<(typeof needed)[Name]> };
  return {
    teamsAppId: all.TEAMS_APP_ID ?? all.MicrosoftAppId,
    botId: all.MicrosoftAppId,
    publicUrl: all.PUBLIC_URL.replace(/\/+$/, ''),
    developerName: all.DEVELOPER_NAME,
    websiteUrl: all.WEBSITE_URL,
    privacyUrl: all.PRIVACY_URL,
    termsOfUseUrl: all.TERMS_OF_USE_URL,
    signIn: all.SSO_ENABLED === 'true',
    installsItself: all.TEAMS_CATALOGUE_APP_ID !== undefined,
  };
}
