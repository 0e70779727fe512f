import { z } from 'zod';
import { ConfigError, type Environment, readVariables } from '../src/config/read-variables.ts';
import { variables as botVariables } from '../src/config/variables.ts';
import { ABOUT_PAGE } from '../src/server/pages.ts';

const guid = z.guid().toLowerCase();
const address = z.url({ protocol: /^https$/ }).max(2_048);
const page = (what: string) => address.optional().describe(`the https address of ${what}`);

/** Variables that only the app package needs. The descriptions end the sentence "… should hold". */
export const packageVariables = {
  TEAMS_APP_ID: guid.optional().describe('a GUID for the Teams app'),
  PUBLIC_URL: address.describe(
    'the https address of the bot as Teams reaches it, such as https://coursemate.example.com',
  ),
  APP_NAME_SUFFIX: z
    .string()
    .max(20)
    .optional()
    .describe('what tells this app from another Coursemate, such as Trial, at most 20 characters'),
  DEVELOPER_NAME: z
    .string()
    .max(32)
    .optional()
    .describe('the name of who publishes the app, at most 32 characters'),
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
  /** Behind the name, to tell it from another Coursemate; empty in life. */
  readonly nameSuffix: string;
  readonly developerName: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsOfUseUrl: string;
  /** Whether learners may sign in: only then Teams' clients are told for what to get a token. */
  readonly signIn: boolean;
  /** Whether the bot installs itself for learners: Graph goes by the app registration that the package names. */
  readonly installsItself: boolean;
  /** Variables that were not set, in whose place the project's own name and the bot's own page stand. */
  readonly ownPages: readonly string[];
}

const ownPages = ['DEVELOPER_NAME', 'WEBSITE_URL', 'PRIVACY_URL', 'TERMS_OF_USE_URL'] as const;

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
  const publicUrl = all.PUBLIC_URL.replace(/\/+$/, '');
  const about = `${publicUrl}${ABOUT_PAGE}`;
  return {
    teamsAppId: all.TEAMS_APP_ID ?? all.MicrosoftAppId,
    botId: all.MicrosoftAppId,
    publicUrl,
    nameSuffix: all.APP_NAME_SUFFIX === undefined ? '' : ` ${all.APP_NAME_SUFFIX}`,
    developerName: all.DEVELOPER_NAME ?? 'Coursemate',
    websiteUrl: all.WEBSITE_URL ?? about,
    privacyUrl: all.PRIVACY_URL ?? `${about}#privacy`,
    termsOfUseUrl: all.TERMS_OF_USE_URL ?? `${about}#terms`,
    ownPages: ownPages.filter((name) => all[name] === undefined),
    signIn: all.SSO_ENABLED === 'true',
    installsItself: all.TEAMS_CATALOGUE_APP_ID !== undefined,
  };
}
