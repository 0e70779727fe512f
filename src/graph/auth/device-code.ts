import { type INetworkModule, type NetworkRequestOptions, PublicClientApplication } from '@azure/msal-node';
import { type Clock, SECOND } from '../../clock.ts';
import { Bug, type Later, Refusal } from '../../errors.ts';
import { signInFailure } from './sign-in-failure.ts';
import { createSignInNetwork } from './sign-in-network.ts';

export interface DeviceSignInOptions {
  /** A public client of the tenant. */
  readonly appId: string;
  readonly tenantId: string;
  /** Without a trailing slash. */
  readonly loginBaseUrl: string;
  /** Names of delegated Graph permissions. */
  readonly scopes: readonly string[];
  /** The origin of Graph's address. */
  readonly resource: string;
  readonly clock: Clock;
  /** Told the address to open and the code to type there. */
  readonly show: (message: string) => void;
  readonly wrapNetwork?: (network: INetworkModule) => INetworkModule;
}

/** Who signed in, and the token of this one run: it is kept nowhere. */
export interface SignedIn {
  readonly token: string;
  /** User principal name, or empty. */
  readonly name: string;
}

/**
 * Signs a person in at their own browser by a device code (learn.microsoft.com, "OAuth 2.0 device authorization grant").
 * Throws Refusal graphSignIn with Entra's reason, or Later for network trouble.
 */
export async function signInByDeviceCode(options: DeviceSignInOptions): Promise<SignedIn> {
  const { appId, tenantId, loginBaseUrl, scopes, resource, clock, show } = options;
  const { wrapNetwork = (network: INetworkModule) => network } = options;
  let trouble: Later | undefined;
  let answered: string | undefined;
  const onTrouble = (seen: Later) => {
    trouble = seen;
  };
  const client = new PublicClientApplication({
    auth: {
      clientId: appId,
      authority: `${loginBaseUrl}/${tenantId}`,
      knownAuthorities: [new URL(loginBaseUrl).host],
    },
    system: {
      networkClient: noting(
        wrapNetwork(createSignInNetwork({ clock, timeoutMs: 30 * SECOND, onTrouble })),
        (number) => {
          answered = number;
        },
      ),
      disableInternalRetries: true,
    },
  });
  const result = await client
    .acquireTokenByDeviceCode({
      scopes: scopes.map((scope) => `${resource}/${scope}`),
      deviceCodeCallback: ({ message }) => show(message),
    })
    .catch((error: unknown) => {
      if (trouble !== undefined) throw trouble;
      const failure = signInFailure(error);
      if (!(failure instanceof Refusal) || answered === undefined) throw failure;
      throw new Refusal('graphSignIn', { fix: `${failure.fix} (${answered})` });
    });
  if (!result?.accessToken) throw new Bug('Sign-in gave no token');
  return { token: result.accessToken, name: result.account?.username ?? '' };
}

/** MSAL's device-code error says "post_request_failed" and no more, so Entra's own number is noted on its way through. */
function noting(network: INetworkModule, note: (number: string) => void): INetworkModule {
  return {
    ...network,
    async sendPostRequestAsync<Body>(url: string, options?: NetworkRequestOptions) {
      const response = await network.sendPostRequestAsync<Body>(url, options);
      const { error_description: text } = response.body as { error_description?: unknown };
      const [number] = typeof text === 'string' ? (/AADSTS\d+/.exec(text) ?? []) : [];
      if (number !== undefined) note(number);
      return response;
    },
  };
}
