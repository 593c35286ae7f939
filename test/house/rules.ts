import { posix } from 'node:path'
import type { FunctionSpan } from './find-functions.ts'
import type { Token } from './lex.ts'
import type { Module } from './read-module.ts'
import { rooms } from './rooms.ts'

/** One breach of a rule. */
export interface Offence {
  /** Below `src`, or `src` where it is about the whole. */
  readonly path: string
  readonly line?: number
  readonly what: string
}

/** A house rule: everything in the house that breaks it. */
type Rule = (modules: readonly Module[]) => readonly Offence[]

const LONGEST_FILE = 200
const MEDIAN_FILE = 80
const LONG_FUNCTION = 26
const LONG_SHARE = 0.1
const BUCKET = /^(?:utils?|helpers?|common|types?|index|misc|shared|lib)$|-(?:utils?|helpers?)$/
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Probot asks for a default export. */
const DOORS_WITH_DEFAULT = new Set(['entry/app.ts'])
/** Programs, which Node starts and nobody imports, so they may export nothing. */
const PROGRAMS = new Set(['entry/cli.ts', 'entry/action.ts', 'entry/start-cli.ts', 'entry/start-action.ts'])
const UNFINISHED = /\b(?:TODO|FIXME)\b/

/** The rules by the sentence that each of them keeps. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['every file lies in a room', inRooms],
  ['every import goes down a floor or stays in its room', importsGoDown],
  ['no files import each other in a circle', noCircles],
  ['each room admits only its own guests', ownGuests],
  ['an import is named in plain text', plainImports],
  ['clock, randomness and environment reach floors 0 to 2 as arguments', pureFloors],
  ['a file is named after one of its exports, in kebab-case', namedAfterExport],
  ['no file is a bucket', noBuckets],
  ['no file is a barrel', noBarrels],
  ['nothing is exported by default, but the App', noDefaultExports],
  [`no file is longer than ${LONGEST_FILE} lines`, shortFiles],
  [`half of the files are within ${MEDIAN_FILE} lines`, shortMedian],
  [`nine functions in ten are within ${LONG_FUNCTION} lines`, shortFunctions],
  ['nothing is left to do', nothingLeftToDo],
  ['every exported declaration carries a JSDoc sentence', documentedExports],
])

function inRooms(modules: readonly Module[]): readonly Offence[] {
  return modules
    .filter(({ path }) => !path.includes('/') || !rooms.has(roomOf(path)))
    .map(({ path }) => ({ path, what: `expected a folder among ${[...rooms.keys()].join(', ')}` }))
}

function importsGoDown(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap((module) =>
    ownImports(module).flatMap(({ specifier, target, line }) => {
      const offence = { path: module.path, line }
      if (!rooms.has(roomOf(target))) return [{ ...offence, what: `${specifier} lies in no room of src` }]
      const [from, to] = [roomOf(module.path), roomOf(target)]
      if (from === to || floorOf(to) < floorOf(from)) return []
      const way = floorOf(to) === floorOf(from) ? 'across' : 'up'
      return [{ ...offence, what: `${from} (floor ${floorOf(from)}) imports ${way} into ${to} (floor ${floorOf(to)}): ${specifier}` }]
    }),
  )
}

/** Each file that can reach itself, with the shortest way round; a circle is told once, at its first file. */
function noCircles(modules: readonly Module[]): readonly Offence[] {
  const targets = new Map(modules.map((module) => [module.path, ownImports(module).map(({ target }) => target)]))
  const circles = [...targets.keys()].sort().flatMap((path) => {
    const circle = wayRound(path, targets)
    return circle === undefined || circle.some((step) => step < path) ? [] : [circle]
  })
  return circles.map((circle) => ({ path: circle[0] ?? 'src', what: [...circle, circle[0]].join(' → ') }))
}

function wayRound(start: string, targets: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>()
  let ways: readonly (readonly string[])[] = [[start]]
  while (ways.length > 0) {
    const next: (readonly string[])[] = []
    for (const way of ways) {
      for (const target of targets.get(way.at(-1) ?? '') ?? []) {
        if (target === start) return way
        if (!seen.has(target)) next.push([...way, target])
        seen.add(target)
      }
    }
    ways = next
  }
  return undefined
}

function ownGuests(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap((module) => {
    const room = rooms.get(roomOf(module.path))
    const ofFolder = module.path.split('/')[1] === room?.guestsOfFolder?.folder ? (room?.guestsOfFolder?.guests ?? []) : []
    const guests = [...(room?.guests ?? []), ...ofFolder]
    return module.imports
      .filter(({ specifier }) => !specifier.startsWith('.') && !guests.some((guest) => admits(guest, specifier)))
      .map(({ specifier, line }) => ({ path: module.path, line, what: `${specifier} is no guest here; the guests are ${guests.join(', ') || 'none'}` }))
  })
}

function admits(guest: string, specifier: string): boolean {
  return guest.endsWith('*') ? specifier.startsWith(guest.slice(0, -1)) : specifier === guest
}

function plainImports(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap(({ path, computedImports }) =>
    computedImports.map((line) => ({ path, line, what: 'the name of the import is worked out at run time, so no rule can hold it' })),
  )
}

const WORLDLY_CALLS = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'])
const WORLDLY_OBJECTS = new Set(['process', 'globalThis', 'console', 'performance', 'crypto', 'Intl'])
const WORLDLY_MEMBERS = new Set(['Date.now', 'Math.random'])
const LOCAL_METHODS = /^toLocale|^localeCompare$|^getTimezoneOffset$/

function pureFloors(modules: readonly Module[]): readonly Offence[] {
  return modules
    .filter(({ path }) => floorOf(roomOf(path)) <= 2)
    .flatMap(({ path, tokens }) => {
      const code = tokens.filter((token) => token.kind !== 'comment')
      return code.flatMap((token, index) => {
        const what = worldly(code, token, index)
        return what === undefined ? [] : [{ path, line: token.line, what }]
      })
    })
}

function worldly(code: readonly Token[], token: Token, index: number): string | undefined {
  if (token.kind !== 'word') return undefined
  const [before, after, second] = [code[index - 1]?.text, code[index + 1]?.text, code[index + 2]?.text]
  if (before === '.') return LOCAL_METHODS.test(token.text) && after === '(' ? `.${token.text}() depends on the machine's locale or zone` : undefined
  if (after === '.' && WORLDLY_MEMBERS.has(`${token.text}.${second}`)) return `${token.text}.${second}`
  if (after === '.' && WORLDLY_OBJECTS.has(token.text)) return token.text
  if (after === '(' && WORLDLY_CALLS.has(token.text) && before !== 'function') return `${token.text}()`
  const noArguments = token.text === 'Date' && (after !== '(' ? before === 'new' : second === ')')
  return noArguments ? 'the clock: a Date without arguments' : undefined
}

function namedAfterExport(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap(({ path, exports }) => {
    const name = posix.basename(path, '.ts')
    if (!KEBAB.test(name)) return [{ path, what: 'is not in kebab-case' }]
    const names = exports.filter(({ foreign }) => !foreign).map((item) => item.name)
    if (names.some((item) => plain(item).includes(plain(name)) || (item === 'default' && DOORS_WITH_DEFAULT.has(path)))) return []
    if (names.length > 0 && name.split('-').every((word) => names.some((item) => plain(item).includes(plain(word).replace(/s$/, ''))))) return []
    if (names.length === 0 && PROGRAMS.has(path)) return []
    return [{ path, what: `exports ${names.join(', ') || 'nothing'}` }]
  })
}

function noBuckets(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap(({ path }) => {
    const bucket = path.replace(/\.ts$/, '').split('/').find((part) => BUCKET.test(part))
    return bucket === undefined ? [] : [{ path, what: `"${bucket}" says nothing of what is inside` }]
  })
}

function noBarrels(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap(({ path, exports }) => {
    const all = exports.find(({ name, foreign }) => foreign && name === '*')
    if (all !== undefined) return [{ path, line: all.line, what: 'export * from another file' }]
    return exports.length > 0 && exports.every(({ foreign }) => foreign) ? [{ path, what: 'only hands on what other files export' }] : []
  })
}

function noDefaultExports(modules: readonly Module[]): readonly Offence[] {
  return modules
    .filter(({ path }) => !DOORS_WITH_DEFAULT.has(path))
    .flatMap(({ path, exports }) =>
      exports.filter(({ name }) => name === 'default').map(({ line }) => ({ path, line, what: 'exports a default' })),
    )
}

function shortFiles(modules: readonly Module[]): readonly Offence[] {
  return modules.filter(({ lines }) => lines > LONGEST_FILE).map(({ path, lines }) => ({ path, what: `${lines} lines` }))
}

function shortMedian(modules: readonly Module[]): readonly Offence[] {
  const byLength = modules.toSorted((left, right) => left.lines - right.lines)
  const median = byLength[Math.floor((byLength.length - 1) / 2)]?.lines ?? 0
  if (median <= MEDIAN_FILE) return []
  const longest = byLength.slice(-10).map(({ path, lines }) => `${path} (${lines})`)
  return [{ path: 'src', what: `the median is ${median} lines; the longest are ${longest.join(', ')}` }]
}

function shortFunctions(modules: readonly Module[]): readonly Offence[] {
  const all = modules.flatMap(({ path, functions }) => functions.filter(counts).map((item) => ({ path, ...item })))
  const long = all.filter(({ lines }) => lines > LONG_FUNCTION)
  if (long.length <= all.length * LONG_SHARE) return []
  return long
    .sort((left, right) => right.lines - left.lines)
    .map(({ path, line, name, lines }) => ({ path, line, what: `${name}: ${lines} lines (${long.length} of ${all.length} functions are long)` }))
}

/** Short callbacks do not count, or they would make room for long functions; long ones do. */
function counts(item: FunctionSpan): boolean {
  return item.kind === 'declaration' || item.lines > LONG_FUNCTION
}

function nothingLeftToDo(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap(({ path, tokens }) =>
    tokens.filter(({ text }) => UNFINISHED.test(text)).map(({ line, text }) => ({ path, line, what: text.trim().slice(0, 100) })),
  )
}

function documentedExports(modules: readonly Module[]): readonly Offence[] {
  return modules.flatMap(({ path, exports }) =>
    exports.filter(({ documented }) => !documented).map(({ name, line }) => ({ path, line, what: `${name} has no JSDoc directly above` })),
  )
}

function ownImports(module: Module): readonly { readonly specifier: string; readonly target: string; readonly line: number }[] {
  return module.imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, line }) => ({ specifier, line, target: posix.join(posix.dirname(module.path), specifier) }))
}

function roomOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0))
}

function floorOf(room: string): number {
  return rooms.get(room)?.floor ?? Number.POSITIVE_INFINITY
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
