import { createHash } from 'node:crypto';
import type { Voice } from '../../../cards/speech.ts';

/** A page for whoever opens a link: it says nothing of whose file it is or of what. */
export interface LinkPage {
  readonly status: 200 | 404 | 503;
  readonly html: string;
  /** What a browser may do with it (Content-Security-Policy): nothing but to send its form back here. */
  readonly policy: string;
}

const STYLE =
  ':root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:20vh auto;padding:0 1rem}button{font:inherit;padding:.5rem 1.25rem}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const statuses = { ready: 200, gone: 404, later: 503 } as const;

/**
 * The page of a link: `ready`, with the button that takes the file (programs that follow links press none); `gone`, used
 * or too old or never given; `later`, for now.
 */
export function linkPage(state: keyof typeof statuses, { language, say }: Voice): LinkPage {
  const button =
    state === 'ready'
      ? `<form method="post"><button>${escaped(say('export.page.button'))}</button></form>`
      : '';
  const title = escaped(say('export.page.title'));
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${escaped(say(`export.page.${state}`))}</p>${button}</main></body>
</html>
`;
  return { status: statuses[state], html, policy: POLICY };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
