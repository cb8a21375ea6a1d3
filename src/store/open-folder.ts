/**
 * PGlite in a folder: made beside its place and moved there when it is whole, so that a process killed during the
 * very first start leaves nothing that the next one could mistake for a database.
 *
 *   pg.new (being made) ──whole──► pg
 *
 * PGlite writes each commit to its log file before it says so, and never asks the system to flush (fsync is off and
 * cannot be turned on): what was acknowledged survives the end of the process, not that of the machine.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

/**
 * The server's own mark of who has the folder. Killed between making and filling it, the server never opens that folder
 * again: an empty one might be somebody who has just begun. Here our lock has said that nobody has.
 */
const HOLDER = 'postmaster.pid'

/** Opens the database of `dataDir`, which is there and locked for us. Throws in words when it cannot be opened. */
export async function openFolder(dataDir: string, options: PGliteOptions): Promise<PGlite> {
  const place = join(dataDir, 'pg')
  if (!existsSync(place)) await make(join(dataDir, 'pg.new'), place)
  rmSync(join(place, HOLDER), { force: true })
  try {
    return await PGlite.create(place, options)
  } catch (error) {
    throw new Error(
      `The embedded database in ${place} cannot be opened (${wordsOf(error)}). ` +
        'Restore the data folder from a backup, or move it away to begin anew.',
      { cause: error },
    )
  }
}

async function make(beside: string, place: string): Promise<void> {
  rmSync(beside, { recursive: true, force: true })
  const made = await PGlite.create(beside)
  await made.close()
  renameSync(beside, place)
}

/** A server that ends inside WebAssembly throws its exit status, which has no message. */
function wordsOf(error: unknown): string {
  const { message, status } = error as { message?: string; status?: number }
  return message ?? (status === undefined ? String(error) : `it ended with status ${status}`)
}
