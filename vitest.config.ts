import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that wait for processes of their own: begun last, they would be waited for alone. */
const waits = /\/test\/(?:chaos|demo|doctor|faults|scale|simulate|stress|trial)\/|terminal/;

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(waits.test(b.moduleId)) - Number(waits.test(a.moduleId)));
  }
}

const inFolders = (...folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** What plays with whole processes for minutes: `npm run test:long`. */
const long = inFolders('chaos', 'trial');
/** What leaves something behind in the modules that it loads, such as a clock of undici's that stands still. */
const alone = [
  ...inFolders('app', 'demo', 'doctor', 'faults', 'scale', 'simulate', 'stress', 'watch'),
  ...['terminal', 'counted-log', 'graph/one-attempt', 'graph/client/batching', 'scenarios/alerts'].map(
    (name) => `test/${name}.test.ts`,
  ),
];
export default defineConfig({
  test: {
    projects: [
      // files share their modules: to load the bot anew for each file took as long as the tests
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...long],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
      { extends: true, test: { name: 'long', include: long } },
    ],
    // a machine that is busy with others' work may stand still for half a minute; what waits, waits for an event
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ['test/support/fixed-seed.ts'],
    // much of the suite waits for processes of its own: on two cores three workers took 232 s where two took 374
    maxWorkers: 3,
    sequence: { sequencer: WaitingFirst },
    provide: { fuzzCases: 1_000 },
  },
});
