import type { Configuration, INetworkModule } from '@azure/msal-node';

/** How the application proves who it is to Microsoft Entra. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** Thumbprint: hexadecimal, SHA-1 (40 digits) or SHA-256 (64); private key: PEM. */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  /** User-assigned; its client id is the application id. */
  | { readonly kind: 'managedIdentity' };

export interface ClientIdentity {
  readonly appId: string;
  readonly tenantId: string;
  /** `https://login.microsoftonline.com`, or another cloud's, without a trailing slash. */
  readonly loginBaseUrl: string;
  readonly credential: Exclude<Credential, { readonly kind: 'managedIdentity' }>;
}

/** What MSAL must know of an application with a credential of its own. It tries each request once: we retry. */
export function clientConfiguration(
  { appId, tenantId, loginBaseUrl, credential }: ClientIdentity,
  networkClient: INetworkModule,
): Configuration {
  return {
    auth: {
      clientId: appId,
      authority: `${loginBaseUrl}/${tenantId}`,
      knownAuthorities: [new URL(loginBaseUrl).host],
      ...(credential.kind === 'secret'
        ? { clientSecret: credential.secret }
        : { clientCertificate: certificateOf(credential) }),
    },
    system: { networkClient, disableInternalRetries: true },
  };
}

function certificateOf({ thumbprint, privateKey }: Extract<Credential, { kind: 'certificate' }>) {
  return thumbprint.length === 64 ? { thumbprintSha256: thumbprint, privateKey } : { thumbprint, privateKey };
}
