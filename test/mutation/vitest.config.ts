import { defineConfig } from 'vitest/config'

// The tests of motion/ alone: pure, without a database, so that thousands of changes can be tried.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/motion/**/*.test.ts'],
    // Reads the sources, which are not as written while they are changed.
    exclude: ['test/motion/purity.test.ts'],
    testTimeout: 120_000,
  },
})
