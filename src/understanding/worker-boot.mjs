/**
 * Where a worker thread begins. Threads do not inherit the TypeScript loader of `node --import tsx` or of the
 * test runner on Node 20, so one is registered here before the worker itself is loaded: the one for `require`, which
 * works in the thread itself. That for `import` would start another thread for each worker, with 40 MB of its own.
 */
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

register()
// Of an error only its message leaves the thread: maps of where it came from would be memory that nobody reads.
process.setSourceMapsEnabled(false)
createRequire(import.meta.url)('./worker.ts')
