import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that wait for long-running processes: begun last, they would be waited for alone. */
const waits = /\/test\/(?:chaos|faults|scale|simulate|stress|trial)\//;

/** Rules and pure functions: files that leave nothing behind share their modules, which takes a third of the time. */
const pure = ['bot', 'cards', 'config', 'graph', 'learning', 'understand'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
const all = 'test/**/*.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(waits.test(b.moduleId)) - Number(waits.test(a.moduleId)));
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'whole', include: [all], exclude: pure } },
    ],
    // a machine that is busy with others' work may stand still for half a minute; what waits, waits for an event
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ['test/support/fixed-seed.ts'],
    // much of the suite waits for processes of its own: on two cores three workers took 232 s where two took 374
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    provide: { fuzzCases: 1_000 },
  },
});
