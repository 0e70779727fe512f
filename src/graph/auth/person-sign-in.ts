import {
  type AuthenticationResult,
  type INetworkModule,
  type NetworkRequestOptions,
  PublicClientApplication,
} from '@azure/msal-node';
import { type Clock, SECOND } from '../../clock.ts';
import { Bug, type Later, Refusal } from '../../errors.ts';
import { personSignInFailure } from './sign-in-failure.ts';
import { createSignInNetwork } from './sign-in-network.ts';

export interface PersonSignInOptions {
  readonly appId: string;
  readonly tenantId: string;
  /** Without a trailing slash. */
  readonly loginBaseUrl: string;
  /** Names of delegated Graph permissions. */
  readonly scopes: readonly string[];
  /** The origin of Graph's address. */
  readonly resource: string;
  readonly clock: Clock;
  /** Told what the person is to do, such as the address to open. */
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
 * Signs a person in by `way`, which is given MSAL's client and the full names of the scopes. The client has no secret, also
 * where the registration has one: Entra takes a sign-in at a terminal from public clients only.
 * Throws Refusal graphSignIn with Entra's reason, or Later for network trouble.
 */
export async function signPersonIn(
  options: PersonSignInOptions,
  way: (client: PublicClientApplication, scopes: string[]) => Promise<AuthenticationResult | null>,
): Promise<SignedIn> {
  const { appId, tenantId, loginBaseUrl, scopes, resource, clock } = options;
  const { wrapNetwork = (network: INetworkModule) => network } = options;
  let trouble: Later | undefined;
  let answered = '';
  const onTrouble = (seen: Later) => {
    trouble = seen;
  };
  const network = wrapNetwork(createSignInNetwork({ clock, timeoutMs: 30 * SECOND, onTrouble }));
  const client = new PublicClientApplication({
    auth: {
      clientId: appId,
      authority: `${loginBaseUrl}/${tenantId}`,
      knownAuthorities: [new URL(loginBaseUrl).host],
    },
    system: {
      networkClient: noting(network, (text) => {
        answered = text;
      }),
      disableInternalRetries: true,
    },
  });
  try {
    const result = await way(
      client,
      scopes.map((scope) => `${resource}/${scope}`),
    );
    if (!result?.accessToken) throw new Bug('Sign-in gave no token');
    return { token: result.accessToken, name: result.account?.username ?? '' };
  } catch (error) {
    if (trouble !== undefined) throw trouble;
    if (error instanceof Refusal || error instanceof Bug) throw error;
    throw personSignInFailure(error, answered);
  }
}

/** MSAL's device-code error says "post_request_failed" and no more, so what Entra said is noted on its way through. */
function noting(network: INetworkModule, note: (description: string) => void): INetworkModule {
  return {
    ...network,
    async sendPostRequestAsync<Body>(url: string, options?: NetworkRequestOptions) {
      const response = await network.sendPostRequestAsync<Body>(url, options);
      const { error_description: text } = response.body as { error_description?: unknown };
      if (typeof text === 'string') note(text);
      return response;
    },
  };
}
