import type { Read } from './read-variables.ts';
import { variables } from './variables.ts';

/** How the bot proves who it is to Microsoft Entra. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** Thumbprint: SHA-1, 40 hexadecimal digits; private key: PEM. */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  | { readonly kind: 'managedIdentity' };

/** The Azure Bot registration. */
export interface Registration {
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly appId: string;
  readonly tenantId: string;
  readonly loginBaseUrl: string;
  readonly credential: Credential;
}

const required = ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppTenantId'] as const;
const certificateVariables = ['CertificateThumbprint', 'CertificatePrivateKey'] as const;

type Values = Read<typeof variables>['values'];

/** What the Azure Bot registration lacks. An empty app id would switch channel authentication off. */
export function wrongRegistration({ values, wrong }: Read<typeof variables>): string[] {
  const missing = required
    .filter((name) => values[name] === undefined && !wrong.has(name))
    .map((name) => `${name} is missing: it should hold ${variables[name].description}.`);
  switch (values.MicrosoftAppType) {
    case 'SingleTenant':
      return [...missing, ...wrongCredential(values, wrong)];
    case 'UserAssignedMsi':
      return [...missing, ...needlessCredential(values)];
    case undefined:
      return missing;
  }
}

function needlessCredential(values: Values): string[] {
  return (['MicrosoftAppPassword', ...certificateVariables] as const)
    .filter((name) => values[name] !== undefined)
    .map((name) => `${name} should be empty with MicrosoftAppType=UserAssignedMsi: it needs none.`);
}

function wrongCredential(values: Values, wrong: ReadonlySet<string>): string[] {
  const has = (name: keyof Values) => values[name] !== undefined || wrong.has(name);
  const given = certificateVariables.filter(has);
  if (given.length === 1) {
    const [missing] = certificateVariables.filter((name) => !has(name));
    return [`${missing} is missing: a certificate needs its thumbprint and its private key.`];
  }
  if (given.length === 2 && has('MicrosoftAppPassword')) {
    return ['MicrosoftAppPassword and a certificate are both set: keep one (the certificate is the safer).'];
  }
  if (given.length === 0 && !has('MicrosoftAppPassword')) {
    return [
      `MicrosoftAppPassword is missing: it should hold ${variables.MicrosoftAppPassword.description}. Or set CertificateThumbprint and CertificatePrivateKey.`,
    ];
  }
  return [];
}

/** The registration in `values` that {@link wrongRegistration} found nothing wrong with. */
export function registrationOf(values: Values): Registration {
  return {
    appType: values.MicrosoftAppType as Registration['appType'],
    appId: values.MicrosoftAppId as string,
    tenantId: values.MicrosoftAppTenantId as string,
    loginBaseUrl: values.LOGIN_BASE_URL as string,
    credential: credentialOf(values),
  };
}

function credentialOf(values: Values): Credential {
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = values;
  if (values.MicrosoftAppType === 'UserAssignedMsi') return { kind: 'managedIdentity' };
  if (thumbprint !== undefined && privateKey !== undefined)
    return { kind: 'certificate', thumbprint, privateKey };
  return { kind: 'secret', secret: values.MicrosoftAppPassword as string };
}
