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
  AADSTS53003: 'a Conditional Access policy for workload identities blocks the application',
  AADSTS500011: 'Microsoft Graph has no service principal in this tenant: check GRAPH_BASE_URL and the cloud',
  AADSTS65001: 'admin consent to the application’s permissions is missing',
};

const withBrowser = 'leave --device-code out and sign in at a browser';

/** What an administrator at a terminal should do about Entra's error numbers. */
const personReasons: Readonly<Record<string, string>> = {
  AADSTS530035: `the security defaults of the tenant block sign-in by a code typed elsewhere: ${withBrowser}`,
  AADSTS53003: [
    `a Conditional Access policy blocks this sign-in, as many do by device code: ${withBrowser}`,
    'if that is blocked as well, sign in from a managed device, or have an exception made to the policy that the sign-in logs name',
  ].join('; '),
  AADSTS50011:
    'the app registration does not know the redirect address: add http://localhost under Authentication > Mobile and desktop applications',
  AADSTS7000218: [
    'the app registration is no public client for this: http://localhost must stand under Authentication > Mobile and desktop applications (not Web)',
    'for --device-code "Allow public client flows" must be on',
  ].join('; '),
  AADSTS700016: 'the application is unknown in this tenant: check MicrosoftAppId and MicrosoftAppTenantId',
  AADSTS65001:
    'consent to the delegated permission LearningProvider.ReadWrite is missing: add it to the app registration and grant admin consent',
  AADSTS65004: 'consent was declined: sign in again and accept, or let an administrator grant it',
  AADSTS90094:
    'only an administrator may consent: grant admin consent to LearningProvider.ReadWrite on the app registration',
  AADSTS50105:
    'you are not among the users of the application: assign yourself under Enterprise applications > your app > Users and groups',
};

/** The refusal of a person's sign-in, by the number in what Entra said, else by `otherwise`. */
export function personRefused(said: string, otherwise: string): Refusal {
  const [number] = /AADSTS\d+/.exec(said) ?? [];
  const reason =
    number === undefined
      ? otherwise
      : `${number}: ${personReasons[number] ?? 'https://login.microsoftonline.com/error says what it means'}`;
  return new Refusal('graphSignIn', { fix: `Microsoft Entra did not sign you in (${reason}).` });
}

/** MSAL's class is not asked for: it has been loaded only where one of its errors can be. */
function isAuthError(error: unknown): error is AuthError {
  return error instanceof Error && 'errorCode' in error && 'subError' in error;
}

/** The same for an error of MSAL's, which says less than what Entra `answered`. */
export function personSignInFailure(error: unknown, answered: string): Refusal | Bug {
  if (!isAuthError(error)) return nobodysFailure(error);
  return personRefused(`${answered} ${error.errorMessage}`, `error ${codeOf(error)}`);
}

const codeOf = ({ errorCode }: AuthError) => (/^\w{1,60}$/.test(errorCode) ? errorCode : 'unknown');

const nobodysFailure = (error: unknown) =>
  new Bug(`Signing in failed (${error instanceof Error ? error.name : 'unknown'})`);

/**
 * The failure that MSAL's error means, once network trouble is ruled out: a refusal naming Entra's reason. MSAL's own error
 * and texts are left behind, so that nothing secret can reach a log.
 */
export function signInFailure(error: unknown): Refusal | Bug {
  if (!isAuthError(error)) return nobodysFailure(error);
  const [number] = /AADSTS\d+/.exec(`${error.errorMessage} ${error.subError}`) ?? [];
  const reason = number === undefined ? undefined : reasons[number];
  const named = [number, reason ?? `error ${codeOf(error)}`].filter((part) => part !== undefined).join(': ');
  return new Refusal('graphSignIn', {
    fix: `Microsoft Entra did not sign the application in (${named}).`,
    ...(error.correlationId ? { requestId: error.correlationId } : {}),
  });
}
