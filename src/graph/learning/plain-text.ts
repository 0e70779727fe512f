import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const blocks = new Set('br p div li tr ul ol table h1 h2 h3 h4 h5 h6'.split(' '));
const unseen = new Set(['script', 'style', 'head', 'title', 'template']);

/** What a person would read of an HTML note: its text, a line for each block, no markup. */
export function plainText(html: string): string {
  const { Parser } = require('htmlparser2') as typeof import('htmlparser2');
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (unseen.has(name)) hidden++;
      if (blocks.has(name)) text += '\n';
    },
    ontext(piece) {
      if (hidden === 0) text += piece.replaceAll(/[\s\u00a0]+/g, ' ');
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden--;
      if (blocks.has(name) && name !== 'br') text += '\n';
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
