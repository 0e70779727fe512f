import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { Clock } from '../../clock.ts';
import { Later } from '../../errors.ts';
import { retryAfterMs } from '../client/retry-after.ts';

export interface SignInNetworkOptions {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Called for temporary trouble (no answer, 429, 5xx), which MSAL's own errors lose. */
  readonly onTrouble: (trouble: Later) => void;
}

/**
 * Network client for MSAL: one attempt with a timeout, no redirects. MSAL's own client has no timeout for POST. Temporary
 * trouble is thrown rather than returned, because MSAL would remember a 429 or 5xx and refuse by itself for a minute.
 */
export function createSignInNetwork({ clock, timeoutMs, onTrouble }: SignInNetworkOptions): INetworkModule {
  async function send<Body>(
    method: 'GET' | 'POST',
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<Body>> {
    try {
      const response = await fetch(url, {
        method,
        headers: options.headers ?? {},
        body: method === 'POST' ? (options.body ?? '') : null,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      if (response.status === 429 || response.status >= 500) {
        const waitMs = retryAfterMs(response.headers.get('retry-after') ?? undefined, [], clock);
        throw new Later(`Sign-in answered ${response.status}`, { waitMs });
      }
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: JSON.parse(text) as Body,
      };
    } catch (error) {
      // Also HTML from something in between: nothing says that the sign-in service itself refused.
      const name = error instanceof Error ? error.name : 'unknown';
      const trouble =
        error instanceof Later ? error : new Later(`No answer of the sign-in service (${name})`);
      onTrouble(trouble);
      throw trouble;
    }
  }

  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
