/**
 * Where a worker thread begins. Threads do not inherit the TypeScript loader of `node --import tsx` or of the
 * test runner on Node 20, so it is registered here before the worker itself is loaded.
 */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
