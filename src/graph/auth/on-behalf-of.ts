import type { INetworkModule } from '@azure/msal-node';
import { type Clock, SECOND } from '../../clock.ts';
import { Bug, type Later } from '../../errors.ts';
import { type ClientIdentity, clientConfiguration } from './client-configuration.ts';
import { signInFailure } from './sign-in-failure.ts';
import { createSignInNetwork } from './sign-in-network.ts';

export interface OnBehalfOfOptions extends ClientIdentity {
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly clock: Clock;
  readonly wrapNetwork?: ((network: INetworkModule) => INetworkModule) | undefined;
}

/**
 * Exchanges a person's verified token for one of Graph, once: nothing is cached. Undefined when the person has to consent
 * first. Throws Refusal graphSignIn, or Later for network trouble.
 */
export function createOnBehalfOf(options: OnBehalfOfOptions) {
  const { resource, scopes, clock } = options;
  const { wrapNetwork = (network: INetworkModule) => network } = options;

  return async function onBehalfOf(assertion: string): Promise<string | undefined> {
    let trouble: Later | undefined;
    const onTrouble = (seen: Later) => {
      trouble = seen;
    };
    const { ConfidentialClientApplication, InteractionRequiredAuthError } = await import('@azure/msal-node');
    // one client per exchange, because MSAL's cache would keep people's tokens
    const network = createSignInNetwork({ clock, timeoutMs: 4 * SECOND, onTrouble });
    const client = new ConfidentialClientApplication(clientConfiguration(options, wrapNetwork(network)));
    try {
      const result = await client.acquireTokenOnBehalfOf({
        oboAssertion: assertion,
        scopes: scopes.map((scope) => `${resource}/${scope}`),
      });
      if (!result?.accessToken) throw new Bug('Sign-in gave no token');
      return result.accessToken;
    } catch (error) {
      if (trouble !== undefined) throw trouble;
      if (error instanceof InteractionRequiredAuthError) return undefined;
      throw error instanceof Bug ? error : signInFailure(error);
    }
  };
}

export type OnBehalfOf = ReturnType<typeof createOnBehalfOf>;
