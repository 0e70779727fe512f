import { defineConfig } from 'vitest/config';

/** The nightly fuzzing: `npm run fuzz`. */
export default defineConfig({
  test: { include: ['test/attacks/fuzz.test.ts'], provide: { fuzzCases: 20_000 } },
});
