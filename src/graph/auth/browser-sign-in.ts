import { CryptoProvider } from '@azure/msal-node';
import { type PersonSignInOptions, type SignedIn, signPersonIn } from './person-sign-in.ts';
import { personRefused } from './sign-in-failure.ts';

/** What Entra sent the browser back with; `said` is what it, or the person, said of a sign-in that did not work. */
export type RedirectAnswer = { readonly code: string } | { readonly said: string; readonly error: string };

/** Where a browser is led back to after signing in. */
export interface Redirect {
  readonly redirectUri: string;
  readonly answer: Promise<RedirectAnswer>;
  close(): void;
}

export interface BrowserSignInOptions extends PersonSignInOptions {
  /** Waits for a redirect that carries this `state`: one without it was not asked for by us. */
  readonly awaitRedirect: (state: string) => Promise<Redirect>;
}

/**
 * Signs a person in at a browser by an authorization code with PKCE that comes back to this machine (learn.microsoft.com,
 * "OAuth 2.0 authorization code flow"). The registration needs `http://localhost` as redirect address of the platform "Mobile
 * and desktop applications"; Entra lets the port be any. MSAL's own interactive call takes the code in a form only, which
 * leaves nothing to copy where the browser is on another machine. Throws as {@link signPersonIn} does.
 */
export function signInByBrowser({ awaitRedirect, ...options }: BrowserSignInOptions): Promise<SignedIn> {
  const { show } = options;
  return signPersonIn(options, async (client, scopes) => {
    const crypto = new CryptoProvider();
    const { verifier, challenge } = await crypto.generatePkceCodes();
    const state = crypto.createNewGuid();
    const { redirectUri, answer, close } = await awaitRedirect(state);
    try {
      const address = await client.getAuthCodeUrl({
        ...{ scopes, redirectUri, state, responseMode: 'query', prompt: 'select_account' },
        ...{ codeChallenge: challenge, codeChallengeMethod: 'S256' },
      });
      show(`Open this address in a browser and sign in:\n\n${address}\n`);
      show(
        'Is the browser on another machine? It ends on a page that cannot be shown: copy its address and paste it here. ' +
          'Does it show an error with a number (AADSTS…)? Paste that here to read what it means.',
      );
      const came = await answer;
      if ('error' in came) throw personRefused(came.said, came.error);
      return await client.acquireTokenByCode({
        ...{ scopes, redirectUri, code: came.code, codeVerifier: verifier },
      });
    } finally {
      close();
    }
  });
}
