/** `npm run validate`: checks the app package that was built, or the zip given, without the network. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { complain, Misuse, runCommandLine, say } from '../src/terminal.ts';
import { validateArchive } from './validate-archive.ts';

await runCommandLine({
  usage: `Usage: npm run validate -- [<zip>]

Checks the app package that "npm run package" built, dist/coursemate.zip, or another one.`,
  async run(typed) {
    const [path = 'dist/coursemate.zip', ...more] = typed;
    if (more.length > 0) throw new Misuse('One package at a time.');
    const zip = readIfThere(path);
    if (zip === undefined) return complain(`There is no ${resolve(path)}. "npm run package" builds one.`, 1);
    const problems = validateArchive(zip);
    say(`${resolve(path)}\n${problems.length === 0 ? 'Nothing is wrong with it.' : problems.join('\n')}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  },
});

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
