import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/support/fixed-seed.ts'],
    maxWorkers: 2,
    provide: { fuzzCases: 1_000 },
  },
});
