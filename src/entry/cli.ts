import process from 'node:process'
import { heedReaders } from './command-line/heed-readers.ts'
import { run } from './command-line/run.ts'

heedReaders(process)
const ended = run(process.argv.slice(2), {
  directory: process.cwd(),
  environment: process.env,
  now: new Date(),
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
})
// A pipe that is still being drained must not be cut off, so the code is only set.
void ended.then((code) => {
  process.exitCode = code
})
