/**
 * Runs another program as a part of a show (`src/demo/part.ts`), so that it ends with the show, however that ended: the program does not
 * know of the show's channel, this process does.
 */
import { spawn } from 'node:child_process';

const [file = '', ...args] = process.argv.slice(2);
const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));
process.once('SIGTERM', () => void child.kill());
