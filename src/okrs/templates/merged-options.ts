import { idsOffered, idsWithin, isTelling, type KeyResultNames } from './key-result-names.ts'
import type { KeyResultOption } from './key-result-option.ts'
import { hasSeparator, readOption, type WrittenOption } from './read-option.ts'

/** An option of the list to be: one that is there already, by its position, or a new one; and its text. */
export interface MergedOption {
  readonly from?: number
  readonly text: string
}

interface Entry extends MergedOption {
  /** The key results that it names, by ids in lower case. */
  readonly ids: readonly string[]
  /** It follows the OKRs; else it is somebody's own, whatever it names. */
  readonly written?: WrittenOption | undefined
}

/**
 * The options of a dropdown in step with the OKRs, in their order. Those that begin with an id follow: another title is taken over, a key result that
 * is gone leaves, one that no option names comes in beside its neighbours. Undefined where the list is no list of key results, or one that
 * offers the same key result in several wordings, which nobody but its author can tell apart.
 */
export function mergedOptions(texts: readonly string[], wanted: readonly KeyResultOption[], names: KeyResultNames, isAsked: boolean): readonly MergedOption[] | undefined {
  const byId = new Map(wanted.map((option) => [option.id.toLowerCase(), option]))
  const entries = texts.map((text, from): Entry => ({ from, text, ...readEntry(text, byId, names) }))
  const following = entries.filter(({ written }) => written !== undefined)
  // A plain word or number is a name by chance in many a list; below a label that asks for the key result it is none.
  if (!following.some(({ written }) => isAsked || isTelling(written?.word ?? ''))) return undefined
  const all = withCounted(entries, [...byId.keys(), ...following.flatMap(({ ids }) => ids)], names)
  const offered = all.flatMap(({ ids, written }) => (written === undefined ? [] : ids))
  if (new Set(offered).size < offered.length) return undefined
  const own = new Set(all.flatMap(({ ids, written }) => (written === undefined ? ids : [])))
  const retitled = all.map((entry) => (own.has(entry.ids[0] ?? '') ? entry : retitledEntry(entry, byId)))
  return withMissing(retitled, wanted, styleOf(following)).filter(({ ids, written }) => written === undefined || byId.has(ids[0] ?? ''))
}

/** An option that goes on to name another key result offers both, and is its author's; the title that the key result has may name what it likes. */
function readEntry(text: string, byId: ReadonlyMap<string, KeyResultOption>, names: KeyResultNames): Pick<Entry, 'ids' | 'written'> {
  const written = readOption(text)
  const id = written && names.idOf(written.word)
  const isOne = id !== undefined && (isTitled(written, byId.get(id)) || idsWithin(written?.rest ?? '', names).every((other) => other === id))
  return isOne ? { ids: [id], written } : { ids: idsOffered(text, names) }
}

/** With those that are gone and no longer known, but are counted as others are: where there is `O1.KR3`, `O2.KR9` was one too. */
function withCounted(entries: readonly Entry[], ids: readonly string[], names: KeyResultNames): readonly Entry[] {
  const patterns = new Set(ids.filter((id) => /\d/.test(id)).map(patternOf))
  return entries.map((entry) => {
    const written = readOption(entry.text)
    const isGone = written !== undefined && names.idOf(written.word) === undefined && entry.ids.length === 0 && patterns.has(patternOf(written.word))
    return isGone && (written.rest === '' || hasSeparator(written)) ? { ...entry, ids: [written.word.toLowerCase()], written } : entry
  })
}

function patternOf(id: string): string {
  return id.toLowerCase().replace(/\d+/g, '#')
}

function retitledEntry(entry: Entry, byId: ReadonlyMap<string, KeyResultOption>): Entry {
  const { written, ids: [id = ''] } = entry
  const option = byId.get(id)
  if (option === undefined || written === undefined || isTitled(written, option) || (written.rest !== '' && !hasSeparator(written))) return entry
  return { ...entry, text: written.rest === '' ? `${written.before}${option.id}${written.between}` : styled(option, written) }
}

/** Signs in front may belong to the title or to what stands before it. */
function isTitled(written: WrittenOption | undefined, option: KeyResultOption | undefined): boolean {
  const [rest, title] = [written?.rest ?? '', option?.title ?? ''].map((text) => text.replace(/^[^\p{L}\p{N}]+/u, ''))
  return rest === title && written?.word === option?.id && rest !== ''
}

/** How new options are written: as the first whose title stands out, or else as the first that is an id alone. */
function styleOf(following: readonly Entry[]): WrittenOption | undefined {
  const all = following.flatMap(({ written }) => written ?? [])
  return all.find((written) => written.rest !== '' && hasSeparator(written)) ?? all.find(({ rest }) => rest === '') ?? all[0]
}

function styled({ id, title }: KeyResultOption, { before, between, rest }: WrittenOption): string {
  if (rest === '' || title !== '') return `${before}${id}${between}${rest === '' ? '' : title}`
  return before === '' ? id : `${before}${id}${between[0] ?? ''}`
}

function withMissing(entries: readonly Entry[], wanted: readonly KeyResultOption[], style: WrittenOption | undefined): readonly Entry[] {
  const all = [...entries]
  for (const [index, option] of wanted.entries()) {
    const id = option.id.toLowerCase()
    if (style === undefined || all.some(({ ids }) => ids.includes(id))) continue
    all.splice(placeFor(index, wanted, all), 0, { text: styled(option, style), ids: [id], written: style })
  }
  return all
}

/** Beside the nearest key result of the same objective, before any other, since headings of people's own may stand between; below rather than above. */
function placeFor(index: number, wanted: readonly KeyResultOption[], entries: readonly Entry[]): number {
  const places = new Map(entries.flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)))
  const neighbours = wanted.flatMap(({ id, objective }, other) => {
    const at = places.get(id.toLowerCase())
    const [isOfAnother, isBelow] = [objective !== wanted[index]?.objective, other > index]
    return at === undefined ? [] : [{ place: isBelow ? at : at + 1, rank: [Number(isOfAnother), Number(isBelow), Math.abs(other - index)] }]
  })
  const [nearest] = neighbours.toSorted((a, b) => a.rank.map((value, part) => value - (b.rank[part] ?? 0)).find((difference) => difference !== 0) ?? 0)
  return nearest?.place ?? entries.findIndex(({ written }) => written !== undefined)
}
