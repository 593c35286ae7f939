const LONGEST = 300

/** A title in quotation marks or in mark-up. */
const WRAPPED = /^(["“”„'*_`]{1,3}) ?(.*[^\s]) ?["“”'*_`]{1,3}$/u

/** A title as one line without its last sign and what it is wrapped in, no longer than a suggestion may be. */
export function plainTitle(title: string): string {
  const line = title.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim().replace(/[.;,:!\s]+$/, '')
  return WRAPPED.exec(line)?.[2] ?? line
}

/** The title without the deadline that it names, wherever it stands: "By June, …", "… (by June)", "… by June". */
export function withoutDeadline(title: string, deadline: string | undefined): string {
  const at = deadline === undefined ? -1 : title.indexOf(deadline)
  if (deadline === undefined || at < 0) return title
  const before = title.slice(0, at).replace(/[\s,–-]+$/, '')
  const after = title.slice(at + deadline.length)
  if (before === '') return capitalised(after.replace(/^[\s,:–-]+/, ''))
  if (before.endsWith('(') && /^\s?\)/.test(after)) return (before.slice(0, -1).trimEnd() + after.replace(/^\s?\)/, '')).trimEnd()
  return (before + after).replace(/[\s,–-]+$/, '')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Text that goes on inside a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** "Time to create a plan: reduce by half" is an order whose verb stands behind. */
export function withVerbAhead(words: string): string {
  const [, thing, verb, rest] = /^([^:]{3,120}):\s(increase|raise|grow|reduce|cut|lower|decrease)\s((?:by|to|from)\s.+)$/iu.exec(words) ?? []
  return thing === undefined || verb === undefined || rest === undefined ? words : `${capitalised(verb)} ${lowered(thing)} ${rest}`
}
