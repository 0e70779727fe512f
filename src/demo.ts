/** `npm run demo`: a local Graph, the bot and the Microsoft 365 Agents Playground, all on loopback, until Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedToEnd } from './demo/asked-to-end.ts';
import { demoParts } from './demo/parts.ts';
import { runShow } from './demo/show.ts';
import { complain, Misuse, runCommandLine, say } from './terminal.ts';

await runCommandLine({
  usage: `Usage: npm run demo

Starts a simulated organisation, the bot and the Microsoft 365 Agents Playground on this machine alone, and prints the address to open.
It needs no account and no configuration, keeps nothing, and ends with Ctrl-C.`,
  readsEnvFile: false,
  async run(typed) {
    if (typed.length > 0) throw new Misuse('The demo takes no options.');
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
      complain(`\n${ending.what}\n\nEverything else is stopped. What the parts printed: ${folder}`, 1);
    } else {
      rmSync(folder, { recursive: true, force: true });
      say('\nStopped.');
    }
  },
});
