import { CryptoProvider } from '@azure/msal-node';
import { listenForRedirect, type RedirectOptions } from './loopback-redirect.ts';
import { type PersonSignInOptions, type SignedIn, signPersonIn } from './person-sign-in.ts';

export interface BrowserSignInOptions
  extends PersonSignInOptions,
    Pick<RedirectOptions, 'typed' | 'signal'> {}

/**
 * Signs a person in at a browser by an authorization code with PKCE that comes back to this machine (learn.microsoft.com,
 * "OAuth 2.0 authorization code flow"). The registration needs `http://localhost` as redirect address of the platform "Mobile
 * and desktop applications"; Entra lets the port be any. MSAL's own interactive call takes the code in a form only, which
 * leaves nothing to copy where the browser is on another machine. Throws as {@link signPersonIn} does.
 */
export function signInByBrowser(options: BrowserSignInOptions): Promise<SignedIn> {
  const { show, typed, signal } = options;
  return signPersonIn(options, async (client, scopes) => {
    const crypto = new CryptoProvider();
    const { verifier, challenge } = await crypto.generatePkceCodes();
    const state = crypto.createNewGuid();
    const redirect = await listenForRedirect({ state, typed, signal });
    try {
      const { redirectUri } = redirect;
      const address = await client.getAuthCodeUrl({
        ...{ scopes, redirectUri, state, responseMode: 'query', prompt: 'select_account' },
        ...{ codeChallenge: challenge, codeChallengeMethod: 'S256' },
      });
      show(`Open this address in a browser and sign in:\n\n${address}\n`);
      show(
        'Is the browser on another machine? It ends on a page that cannot be shown: copy the address of that page and paste it here. ' +
          'Does it show an error with a number (AADSTS…)? Paste that here to read what it means.',
      );
      const code = await redirect.code;
      return await client.acquireTokenByCode({ scopes, redirectUri, code, codeVerifier: verifier });
    } finally {
      redirect.close();
    }
  });
}
