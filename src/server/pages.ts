import type restify from 'restify';

export interface Page {
  readonly status: number;
  readonly html: string;
  readonly policy: string;
}

/** Where the page about signing in is: the host of the app package's validDomains, or Teams shows an empty window. */
export const SIGN_IN_PAGE = '/sign-in';

/** Where the page about the bot is, for an app package without pages of its publisher's own. */
export const ABOUT_PAGE = '/about';

/** Headers of everything that a browser is shown. */
export const always = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const;

export function sendPage(res: restify.Response, { status, html, policy }: Page): void {
  res.sendRaw(status, html, {
    ...always,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
  });
}

/** Serves the page about signing in. `pageFor`: by the browser's Accept-Language. */
export function serveSignInPage(server: restify.Server, pageFor: (languages: string) => Page): void {
  server.get(SIGN_IN_PAGE, async (req, res) => {
    sendPage(res, pageFor(req.headers['accept-language'] ?? ''));
  });
}

/** Serves the page about the bot. `pageFor`: by the browser's Accept-Language. */
export function serveAboutPage(server: restify.Server, pageFor: (languages: string) => Page): void {
  server.get(ABOUT_PAGE, async (req, res) => {
    sendPage(res, pageFor(req.headers['accept-language'] ?? ''));
  });
}
