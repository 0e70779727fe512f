import type { AuthError } from '@azure/msal-node';
import { Bug, Refusal } from '../../errors.ts';

/** What IT should do about Entra's error numbers (learn.microsoft.com, "Microsoft Entra authentication error codes"). */
const reasons: Readonly<Record<string, string>> = {
  AADSTS7000215:
    'the client secret is wrong: set MicrosoftAppPassword to the value of a secret, not to its id',
  AADSTS7000222: 'the client secret has expired: create a new one and set MicrosoftAppPassword to it',
  AADSTS7000216: 'the app registration needs a client secret or certificate',
  AADSTS700016: 'the application is unknown in this tenant: check MicrosoftAppId and MicrosoftAppTenantId',
  AADSTS700027:
    'the certificate is not the registered one, or has expired: upload it to the app registration',
  AADSTS700024: 'the clock of this machine is wrong: the signed assertion is not valid now',
  AADSTS7000112: 'the application is disabled in this tenant: enable its enterprise application',
  AADSTS7000218: 'no client secret or certificate was sent: set MicrosoftAppPassword or the certificate',
  AADSTS90002: 'the tenant does not exist: check MicrosoftAppTenantId',
  AADSTS900023: 'the tenant id is malformed: check MicrosoftAppTenantId',
  AADSTS53003: 'a Conditional Access policy blocks the application',
  AADSTS500011: 'Microsoft Graph has no service principal in this tenant: check GRAPH_BASE_URL and the cloud',
  AADSTS65001: 'admin consent to the application’s permissions is missing',
};

/** MSAL's class is not asked for: it has been loaded only where one of its errors can be. */
function isAuthError(error: unknown): error is AuthError {
  return error instanceof Error && 'errorCode' in error && 'subError' in error;
}

/**
 * The failure that MSAL's error means, once network trouble is ruled out: a refusal naming Entra's reason. MSAL's own error
 * and texts are left behind, so that nothing secret can reach a log.
 */
export function signInFailure(error: unknown): Refusal | Bug {
  if (!isAuthError(error)) {
    return new Bug(`Signing in failed (${error instanceof Error ? error.name : 'unknown'})`);
  }
  const [number] = /AADSTS\d+/.exec(`${error.errorMessage} ${error.subError}`) ?? [];
  const reason = number === undefined ? undefined : reasons[number];
  const code = /^\w{1,60}$/.test(error.errorCode) ? error.errorCode : 'unknown';
  const named = [number, reason ?? `error ${code}`].filter((part) => part !== undefined).join(': ');
  return new Refusal('graphSignIn', {
    fix: `Microsoft Entra did not sign the application in (${named}).`,
    ...(error.correlationId ? { requestId: error.correlationId } : {}),
  });
}
