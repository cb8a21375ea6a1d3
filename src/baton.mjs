#!/usr/bin/env node
/** The `baton` command: TypeScript as it stands, without a build step. */
import { register } from 'tsx/esm/api'

register()
await import('./cli.ts')
