/** `npm run validate`: checks the app package that was built, or the zip given, without the network. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateArchive } from './validate-archive.ts';

const path = process.argv[2] ?? fileURLToPath(new URL('../dist/coursemate.zip', import.meta.url));
const problems = validateArchive(readFileSync(path));
process.stdout.write(
  `${path}\n${problems.length === 0 ? 'Nothing is wrong with it.' : problems.join('\n')}\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
