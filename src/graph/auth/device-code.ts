import { type PersonSignInOptions, type SignedIn, signPersonIn } from './person-sign-in.ts';

/**
 * Signs a person in at any browser by a code (learn.microsoft.com, "OAuth 2.0 device authorization grant"). The registration
 * must allow public client flows, and many tenants block the grant. Throws as {@link signPersonIn} does.
 */
export function signInByDeviceCode(options: PersonSignInOptions): Promise<SignedIn> {
  return signPersonIn(options, (client, scopes) =>
    client.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => options.show(message) }),
  );
}
