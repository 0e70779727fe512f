import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command has to put away again, whether it comes to its end or is interrupted. */
export interface CleanUp {
  /** Done before what was added earlier. */
  add(work: () => unknown): void;
  /** A new folder, which goes as well. */
  folder(): string;
  /** Does all of it, once; what fails is written to standard error and does not keep the rest. */
  run(): Promise<void>;
}

/** Exit status of a command that Ctrl-C ended, as shells have it. */
const INTERRUPTED = 130;

export function createCleanUp(): CleanUp {
  const works: (() => unknown)[] = [];
  const add = (work: () => unknown) => void works.push(work);
  return {
    add,
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'coursemate-'));
      add(() => rmSync(folder, { recursive: true, force: true }));
      return folder;
    },
    async run() {
      for (let work = works.pop(); work !== undefined; work = works.pop())
        try {
          await work();
        } catch (error) {
          process.stderr.write(`Could not be put away: ${error}\n`);
        }
    },
  };
}

/** Puts everything away when this command is interrupted, and ends it. */
export function cleanUpWhenInterrupted(cleanUp: CleanUp): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      process.stderr.write(`${signal}: putting everything away\n`);
      void cleanUp.run().then(() => process.exit(INTERRUPTED));
    });
}
