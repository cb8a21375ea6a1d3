/**
 * The server, loaded and waiting: most of a start is the reading of modules, which a crash cannot hurt. Told its
 * arguments it becomes `baton serve …`; until then it has touched neither database nor port.
 */
import { serveCommand } from '../../src/cli-serve.ts'
// Its parts' modules, which it would read when they start.
import '../../src/http.ts'
import '../../src/inbound/smtp.ts'

process.once('message', (args: string[]) => {
  // Parents that end by themselves leave no spare behind; one that serves is theirs to end.
  process.off('disconnect', orphaned)
  process.disconnect()
  serveCommand(args).catch((error) => {
    console.error(error)
    process.exit(1)
  })
})
process.on('disconnect', orphaned)
process.send?.('loaded')

function orphaned(): never {
  process.exit(0)
}
