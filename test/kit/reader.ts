/** Reading in the test's own thread: no worker has to start, and a reader that throws fails the test. */
import { answerToGap } from '../../src/understanding/gap-answer.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import type { Reader } from '../../src/understanding/reader.ts'
import { understand } from '../../src/understanding/understand.ts'

export const readHere: Reader = {
  parse: (raw) => parseMail(raw),
  understand: async (...given) => understand(...given),
  answerToGap: async (...given) => answerToGap(...given),
}
