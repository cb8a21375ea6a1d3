/**
 * React chooses its build by NODE_ENV at the moment it is loaded. Letters want the production one whatever Baton runs
 * as: the development build takes a stack trace of every element, which makes a letter three times as dear.
 */
import { createRequire } from 'node:module'
import { loadedForProduction } from '../config.ts'

const require = createRequire(import.meta.url)
// Whoever loaded React before has chosen: its parts must be of one build. To be known is not to be loaded: Node looks
// for the names that a module exports before it runs it, and remembers the module from then on.
if (!require.cache[require.resolve('react')]?.loaded) {
  loadedForProduction(() => {
    for (const part of ['react', 'react/jsx-runtime', 'react-dom/server']) require(part)
  })
}
