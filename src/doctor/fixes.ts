import { Bug, Later, Refusal, type RefusalCode } from '../errors.ts';
import { broken, type Finding, type Fix } from './check.ts';

/** Where things are done, as the portals name the way. */
export const places = {
  app: 'Microsoft Entra admin center (entra.microsoft.com) > App registrations > your app',
  enterpriseApp: 'Microsoft Entra admin center > Enterprise applications > your app',
  licences:
    'Microsoft 365 admin center (admin.microsoft.com) > Users > Active users > the person > Licenses and apps',
  roles: 'Microsoft Entra admin center > Roles & admins',
  billing: 'Microsoft 365 admin center > Billing > Your products',
  variables: 'the file .env, or the settings of the container (each variable is explained in .env.sample)',
  azureBot: 'Azure portal (portal.azure.com) > Azure Bot > your bot > Configuration',
  azureBotChannels: 'Azure portal > Azure Bot > your bot > Channels',
} as const;

/** What stands in a command in the place of the Azure Bot. */
export const yourBot = { group: '<resource group>', name: '<name of the bot>' } as const;

const nothingReaches = 'The bot answers, but nothing reaches Viva Learning and the catalogue stays as it is.';

const refusals: Partial<Readonly<Record<RefusalCode, Fix>>> = {
  graphSignIn: {
    do: 'Check MicrosoftAppId, MicrosoftAppTenantId and the credential against the app registration.',
    where: `${places.app} > Overview, and > Certificates & secrets`,
    without: nothingReaches,
  },
  graphServicePlan: {
    do: 'Get Viva Learning or Viva Suite licences for the tenant. After a purchase it can take a day until Graph knows.',
    where: places.billing,
    without: 'Graph refuses every call of the learning API.',
  },
  graphPermission: {
    do: 'Add the missing application permission of Microsoft Graph, then grant admin consent.',
    where: `${places.app} > API permissions > Add a permission > Microsoft Graph > Application permissions, then Grant admin consent`,
    without: nothingReaches,
  },
  graphContentOfOtherProvider: {
    do: 'Use the provider that published the course, or publish the course under yours: npm run catalogue -- push.',
    where: `LEARNING_PROVIDER_ID in ${places.variables}`,
    without: 'Activities of this course are refused.',
  },
  graphLearnerLicence: {
    do: 'Give the learner a Viva Learning or Viva Suite licence (the one that comes with Office does not do).',
    where: places.licences,
    without: 'Everything this learner starts, reports or is assigned is refused by Graph.',
  },
  graphProviderNotEnabled: {
    do: [
      'It has one of three causes, to be looked at in this order.',
      '1. The flag of the provider is off: npm run provider -- show says so, npm run provider -- enable-sync --yes switches it on.',
      '2. An administrator has it switched off in Viva Learning: see Manage Providers there.',
      '3. Another app registered it than the one that writes now: register one through the registration of the bot (npm run provider -- register),',
      'set LEARNING_PROVIDER_ID to it and publish the courses again.',
    ].join(' '),
    where: `1 and 3: a terminal in this folder, signed in as Knowledge Administrator (${places.roles}); 2: Teams > Viva Learning > Admin > Manage Providers`,
    without: 'No activity can be written: every start, report and assignment stays unsaved.',
  },
  graphProviderInvalid: {
    do: 'Set LEARNING_PROVIDER_ID to the id that "npm run provider -- list" shows, or register a provider: npm run provider -- register',
    where: places.variables,
    without: 'There is no catalogue, and no activity can be written.',
  },
  graphNotSupported: {
    do: 'Set GRAPH_BASE_URL to https://graph.microsoft.com/v1.0: the learning API exists in the global cloud only.',
    where: places.variables,
    without: nothingReaches,
  },
  graphForbidden: {
    do: 'Check permissions, admin consent and licences; if all are there, ask Microsoft support with the request id.',
    where: `${places.app} > API permissions`,
    without: nothingReaches,
  },
};

const byHand: Fix = {
  do: 'Run the doctor again in a few minutes. If it stays, ask Microsoft support with the request id.',
  where: 'a terminal in this folder: npm run doctor',
  without: nothingReaches,
};

/** The finding that a failed call means. `what` begins the sentence: "The catalogue cannot be read". */
export function failed(what: string, error: unknown): Finding {
  if (error instanceof Refusal) {
    const reference = error.requestId === undefined ? '' : ` Request id: ${error.requestId}.`;
    return broken(`${what}: ${error.fix ?? error.code}${reference}`, refusals[error.code] ?? byHand);
  }
  if (error instanceof Later) {
    const wait = error.waitMs === undefined ? '' : ` It asks to wait ${Math.ceil(error.waitMs / 1_000)} s.`;
    if (error.notSent)
      return {
        outcome: 'unknown',
        says: `Graph could not be asked: ${error.message}.${wait}`,
        figures: true,
      };
    return broken(`${what}: ${error.message}.${wait}`, byHand);
  }
  if (error instanceof Bug) return broken(`${what}: ${error.message}.`, byHand);
  throw error;
}

/** The fix for a refusal of this code. */
export function fixOf(code: RefusalCode): Fix {
  return refusals[code] ?? byHand;
}
