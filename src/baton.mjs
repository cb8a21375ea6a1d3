#!/usr/bin/env node
/** The `baton` command: compiled where the sources have changed, then run. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from './compile.mjs'

await import(pathToFileURL(join(await compile(), 'cli.mjs')).href)
