import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'

/**
 * Runs a bundled CommonJS file with the compiled code that an earlier run left beside it, which takes an eighth off a cold
 * start. Whoever can write there can write the code itself, so nothing is trusted that was not before; a cache of
 * another version of Node is refused by V8 and replaced. `keep` is false where nothing outlives the run. The file must not
 * import anything when it is called: Node offers that to such scripts only as an experiment, with a warning.
 */
export function runWithCodeCache(file: string, keep: boolean): void {
  const cache = cacheOf(file)
  const cachedData = readCache(cache)
  const script = new Script(`(function(exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  // At the end all that the run needed has been compiled.
  if (keep && script.cachedDataRejected !== false) process.once('exit', () => writeCache(cache, script))
}

/** V8 knows a file by its length alone, so the time of its last change is part of the name. */
function cacheOf(file: string): string {
  const { size, mtimeMs } = statSync(file)
  const name = `${basename(file, '.cjs')}-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}.bin`
  return join(dirname(file), '.cache', name)
}

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Written aside and moved into place, so that two runs at once do no harm; a folder that cannot be written is no reason to fail. */
function writeCache(path: string, script: Script): void {
  try {
    const folder = dirname(path)
    mkdirSync(folder, { recursive: true })
    removeFormer(folder, basename(path))
    writeFileSync(`${path}.${process.pid}`, script.createCachedData())
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    // The next run starts as this one did.
  }
}

function removeFormer(folder: string, name: string): void {
  const kind = name.slice(0, name.indexOf('-v') + 1)
  for (const former of readdirSync(folder).filter((entry) => entry.startsWith(kind))) rmSync(join(folder, former), { force: true })
}
