import type { AuthenticationResult, INetworkModule } from '@azure/msal-node';
import { type Clock, MINUTE, SECOND } from '../../clock.ts';
import { Bug, type Later } from '../../errors.ts';
import type { TokenSource } from '../client/request.ts';
import { type Credential, clientConfiguration } from './client-configuration.ts';
import { signInFailure } from './sign-in-failure.ts';
import { createSignInNetwork } from './sign-in-network.ts';

export interface TokenOptions {
  readonly appId: string;
  readonly tenantId: string;
  /** `https://login.microsoftonline.com`, or another cloud's, without a trailing slash. */
  readonly loginBaseUrl: string;
  readonly credential: Credential;
  /** Resource of the tokens: the origin of Graph's address. */
  readonly resource: string;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** Lets a test stand between MSAL and the network. */
  readonly wrapNetwork?: (network: INetworkModule) => INetworkModule;
}

/** A token is renewed this long before it expires, or at half its life if that is shorter. */
const RENEW_BEFORE = 5 * MINUTE;
/** A token that lacks a role is kept this long: where nobody grants it, each call would ask for a new one. */
const KEPT_WITHOUT_ROLE = MINUTE;

interface HeldToken {
  readonly value: string;
  readonly askedAt: number;
  readonly renewAt: number;
}

/**
 * Application tokens for Graph, through MSAL. One token is cached for everybody; concurrent callers share one request.
 * Throws Refusal graphSignIn with Entra's reason, or Later for network trouble.
 */
export function createTokens(options: TokenOptions): TokenSource {
  const { clock, timeoutMs = 10 * SECOND, wrapNetwork = (network) => network } = options;
  let held: HeldToken | undefined;
  let fetching: Promise<HeldToken> | undefined;
  let trouble: Later | undefined;
  const network = createSignInNetwork({
    clock,
    timeoutMs,
    onTrouble: (seen) => {
      trouble = seen;
    },
  });
  // MSAL takes 80 ms to load: only when a token is needed
  let acquirer: Promise<Acquire> | undefined;
  const acquire = async () => {
    acquirer ??= acquirerOf(options, wrapNetwork(network)).catch((error: unknown) => {
      acquirer = undefined;
      throw error;
    });
    return (await acquirer)();
  };

  async function fetchToken(): Promise<HeldToken> {
    trouble = undefined;
    const askedAt = clock.now().getTime();
    const result = await acquire().catch((error: unknown) => {
      throw trouble ?? signInFailure(error);
    });
    if (!result?.accessToken || result.expiresOn === null) throw new Bug('Sign-in gave no token');
    const life = result.expiresOn.getTime() - askedAt;
    return { value: result.accessToken, askedAt, renewAt: askedAt + Math.max(life - RENEW_BEFORE, life / 2) };
  }

  return {
    async token() {
      if (held !== undefined && clock.now().getTime() < held.renewAt) return held.value;
      fetching ??= fetchToken().finally(() => {
        fetching = undefined;
      });
      held = await fetching;
      return held.value;
    },
    rejected(token, why) {
      if (held?.value !== token) return;
      if (why === 'lacksRole' && clock.now().getTime() - held.askedAt < KEPT_WITHOUT_ROLE) return;
      held = undefined;
    },
  };
}

type Acquire = () => Promise<AuthenticationResult | null>;

/** Bypasses MSAL's own cache: one cache, on our clock, is enough. */
async function acquirerOf(
  { appId, tenantId, loginBaseUrl, credential, resource }: TokenOptions,
  networkClient: INetworkModule,
): Promise<Acquire> {
  const { ConfidentialClientApplication, ManagedIdentityApplication } = await import('@azure/msal-node');
  if (credential.kind === 'managedIdentity') {
    const identity = new ManagedIdentityApplication({
      managedIdentityIdParams: { userAssignedClientId: appId },
      system: { networkClient, disableInternalRetries: true },
    });
    return () => identity.acquireToken({ resource, forceRefresh: true });
  }
  const identity = { appId, tenantId, loginBaseUrl, credential };
  const application = new ConfidentialClientApplication(clientConfiguration(identity, networkClient));
  return () =>
    application.acquireTokenByClientCredential({ scopes: [`${resource}/.default`], skipCache: true });
}
