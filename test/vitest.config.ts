import { defineConfig } from 'vitest/config'
import { LongFirst } from './kit/long-first.ts'

// Files share two cores and one Postgres: a few workers at a time keep timings honest.
export default defineConfig({
  // One copy of graphql: packages load its CommonJS half through Node, so the tested sources must as well.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Letters are written as they are outside tests: with React's production build (src/outbound/react-build.ts).
  oxc: { jsx: { development: false } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/kit/backends-report.ts'],
    // Ten times what the slowest takes: a machine that has other work must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // As Baton itself is started (package.json): patterns that are compiled twice cost as much as all else in a mail.
    execArgv: ['--no-regexp-tier-up'],
    sequence: { sequencer: LongFirst },
    // Loading the sources anew for each of a hundred files costs more than many of the files do; no file mocks a module.
    isolate: false,
    // Kept by a source's content and these settings: to make JavaScript of all sources is half of what one test file costs.
    experimental: { fsModuleCache: true },
    coverage: { provider: 'v8', include: ['src/motion/**', 'src/understanding/**'] },
  },
})
