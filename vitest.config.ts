import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/support/fixed-seed.ts'],
    // much of the suite waits for processes of its own: on two cores three workers took 232 s where two took 374
    maxWorkers: 3,
    provide: { fuzzCases: 1_000 },
  },
});
