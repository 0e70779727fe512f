import { createHash } from 'node:crypto';
import type { Voice } from '../../../cards/speech.ts';
import { voiceOf } from '../../phrases/speech.ts';

/** A page that a browser is shown: nothing on it is personal. */
export interface Page {
  readonly status: 200 | 404 | 503;
  readonly html: string;
  /** What a browser may do with it (Content-Security-Policy): nothing but to send its form back here. */
  readonly policy: string;
}

const STYLE =
  ':root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:20vh auto;padding:0 1rem}button{font:inherit;padding:.5rem 1.25rem}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
/** The language that a browser names first. */
const FIRST_LANGUAGE = /^\s*([a-z]{2,3})\b/i;

/** A part of a page with an address of its own (`#id`). */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface PageParts {
  readonly status?: Page['status'];
  readonly title: string;
  readonly text: string;
  readonly button?: string;
  readonly sections?: readonly Section[];
}

/** A heading and a sentence, with more of these below; with `button`, a form that sends nothing but the press. */
export function pageOf(
  { status = 200, title, text, button, sections = [] }: PageParts,
  { language }: Voice,
): Page {
  const below = sections.map(
    (section) => `<h2 id="${section.id}">${escaped(section.title)}</h2><p>${escaped(section.text)}</p>`,
  );
  const form = button === undefined ? '' : `<form method="post"><button>${escaped(button)}</button></form>`;
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${form}${below.join('')}</main></body>
</html>
`;
  return { status, html, policy: POLICY };
}

/** How to speak to a browser that says these languages (Accept-Language). */
export function voiceForBrowser(languages: string): Voice {
  return voiceOf(FIRST_LANGUAGE.exec(languages)?.[1] ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
