import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Effect, FilesEffect } from '../ports/effect.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { Sink } from '../ports/sink.ts'
import { linkOnPath } from './link-on-path.ts'

/** A sink that brings files about in a checkout and leaves what lives on GitHub alone. */
export function createFolderSink(directory: string): Sink {
  return {
    apply: (effects) => Promise.resolve(effects.map((effect) => applyEffect(effect, directory))),
  }
}

function applyEffect(effect: Effect, directory: string): Outcome {
  if (effect.kind !== 'files') return { effect: effect.kind, kind: 'unchanged', detail: 'only on GitHub' }
  const changed = changedFiles(effect, directory)
  for (const file of changed) {
    const target = insideOf(directory, file.path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, file.content)
  }
  const gone = (effect.gone ?? []).filter((path) => existsSync(insideOf(directory, path)))
  for (const path of gone) rmSync(insideOf(directory, path))
  const touched = [...changed.map((file) => file.path), ...gone]
  return { effect: 'files', kind: touched.length > 0 ? 'done' : 'unchanged', detail: inShort(touched) }
}

/** The files of the effect whose content in the directory is another one. */
function changedFiles(effect: FilesEffect, directory: string): FilesEffect['files'] {
  return effect.files.filter((file) => {
    const target = insideOf(directory, file.path)
    return !existsSync(target) || readFileSync(target, 'utf8') !== file.content
  })
}

function insideOf(directory: string, path: string): string {
  const target = resolve(directory, path)
  const inside = relative(resolve(directory), target)
  if (inside.startsWith('..') || join(directory, inside) === join(directory)) throw new Error(`${path} leaves the repository`)
  const link = linkOnPath(directory, inside)
  // A link that somebody committed leads anywhere on this machine, and into .git.
  if (link !== undefined) throw new Error(`${path} is not written, since ${link} is a link; make it a file or folder of its own`)
  checkKinds(directory, inside)
  return target
}

/** What is in the way is named here: the system's words for it name no path, or one that nobody typed. */
function checkKinds(directory: string, path: string): void {
  const parts = path.split(sep)
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/')
    const found = statSync(join(directory, part), { throwIfNoEntry: false })
    const isLast = index === parts.length - 1
    if (found === undefined) return
    if (found.isDirectory() === isLast) throw new Error(`${isLast ? part : path} is not written, since ${isLast ? 'there is a folder of that name; expected a file' : `${part} is a file; expected a folder`}. Move it or give it another name`)
  }
}

/** Paths in one line; pictures, of which a report has many, are counted. */
function inShort(paths: readonly string[]): string {
  const pictures = paths.filter((path) => path.endsWith('.svg')).length
  const named = paths.filter((path) => !path.endsWith('.svg'))
  return [...named, ...(pictures === 0 ? [] : [pictures === 1 ? '1 picture' : `${pictures} pictures`])].join(', ')
}
