import { Refusal } from '../../errors.ts';
import type { TokenSource } from '../../graph/client/request.ts';
import { broken, type Finding, type Fix, fine, skipped } from '../check.ts';
import { failed, places } from '../fixes.ts';
import type { Subject } from '../subject.ts';
import { claimsOf } from '../token-claims.ts';

const secrets = `${places.app} > Certificates & secrets`;
const nobody = 'Nothing reaches Viva Learning, and the bot cannot answer in Teams.';

/** What to do about Entra's reason, by its number (learn.microsoft.com, "Microsoft Entra authentication error codes"). */
const reasons: Readonly<Record<string, Omit<Fix, 'without'>>> = {
  AADSTS7000215: {
    do: 'Set MicrosoftAppPassword to the Value of a client secret (shown once, when it is made), not to its Secret ID.',
    where: `${secrets} > Client secrets > New client secret`,
  },
  AADSTS7000222: {
    do: 'Make a new client secret, set MicrosoftAppPassword to it and remove the old one. A certificate lasts longer.',
    where: `${secrets} > Client secrets > New client secret`,
  },
  AADSTS700016: {
    do: 'Set MicrosoftAppId and MicrosoftAppTenantId to those of one and the same app registration.',
    where: `${places.app} > Overview`,
  },
  AADSTS700027: {
    do: 'Upload the certificate whose private key the bot holds, and set CertificateThumbprint to its thumbprint.',
    where: `${secrets} > Certificates > Upload certificate`,
  },
  AADSTS700024: {
    do: 'Set the clock of this machine: the signed assertion is not valid at the time it names.',
    where: 'the time settings of this machine (timedatectl set-ntp true; w32tm /resync; sntp)',
  },
  AADSTS7000112: {
    do: 'Enable the application for this tenant.',
    where: `${places.enterpriseApp} > Properties > Enabled for users to sign-in: Yes`,
  },
  AADSTS90002: {
    do: 'Set MicrosoftAppTenantId to the directory id of your tenant: no tenant has the present one.',
    where: 'Microsoft Entra admin center > Overview > Tenant ID',
  },
  AADSTS53003: {
    do: 'Let the application pass: a Conditional Access policy for workload identities blocks it.',
    where: 'Microsoft Entra admin center > Protection > Conditional Access > Sign-in logs name the policy',
  },
};

/** A finding for tokens of one resource that could not be had. */
export function signInFinding(error: unknown, without: string): Finding {
  const [number = ''] = error instanceof Refusal ? (/AADSTS\d+/.exec(error.fix ?? '') ?? []) : [];
  const reason = reasons[number];
  if (error instanceof Refusal && reason !== undefined) return broken(`${error.fix}`, { ...reason, without });
  return failed('Microsoft Entra gives no token', error);
}

/** A real token is asked for, and must be of this app and tenant. */
export async function checkSignIn({ config, graphTokens }: Subject): Promise<readonly Finding[]> {
  if (config.mode === 'local' || graphTokens === undefined) return [skipped('Local mode signs nobody in.')];
  const { appId, tenantId } = config.registration;
  const token = await tokenOf(graphTokens);
  if (typeof token !== 'string') return [signInFinding(token.error, nobody)];
  const { tid } = claimsOf(token);
  if (typeof tid === 'string' && tid.toLowerCase() !== tenantId)
    return [
      broken(`The token is of another tenant (${tid}).`, {
        do: 'Set MicrosoftAppTenantId to the tenant that the app registration belongs to.',
        where: `${places.app} > Overview > Directory (tenant) ID`,
        without: nobody,
      }),
    ];
  return [fine(`Microsoft Entra gave application ${appId} a token for Microsoft Graph.`)];
}

/** The token, or why there is none: which checks report instead of throwing. */
export async function tokenOf(tokens: TokenSource): Promise<string | { readonly error: unknown }> {
  return tokens.token().catch((error: unknown) => ({ error }));
}
