/** `npm run demo`: a local Graph, the bot and the Microsoft 365 Agents Playground, all on loopback, until Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedToEnd } from './demo/asked-to-end.ts';
import { demoParts } from './demo/parts.ts';
import { runShow } from './demo/show.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'coursemate-demo-'));
const end = askedToEnd();
say('Starting the local Graph, the bot and the Microsoft 365 Agents Playground …');
const ending = await runShow({
  parts: demoParts(folder),
  end,
  onUp: ([, , url]) =>
    say(`\n  Chat with Coursemate:  ${url}\n\nYou are Alex Wilber; say "hi". Ctrl-C stops everything.`),
});
if (ending.kind === 'died') {
  process.stderr.write(`\n${ending.what}\n\nEverything else is stopped. What the parts printed: ${folder}\n`);
  process.exitCode = 1;
} else {
  rmSync(folder, { recursive: true, force: true });
  say('\nStopped.');
}
