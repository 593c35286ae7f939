import type { VerdictKind } from '../../domain/verdict.ts'
import { type Audit, type AuditedRepository, auditTotals } from '../audit.ts'
import { cleanText } from '../clean-text.ts'
import { type Paint, paint } from './paint.ts'
import { terminalItem } from './render-terminal-check.ts'
import { renderTerminalDiagnostics } from './render-terminal-diagnostics.ts'

/** An audit for a terminal: the sum first, then each repository with all that would fail, and last what was not looked at, and why. */
export function renderTerminalAudit(audit: Audit, colour: boolean): string {
  const ink = paint(colour)
  const told = audit.repositories.flatMap((repository) => repositoryBlock(repository, ink, colour))
  return `${[headline(audit, ink), ...told, ...aside(audit, ink)].join('\n\n')}\n`
}

function headline(audit: Audit, ink: Paint): string {
  const { open, violations, unread, broken } = auditTotals(audit)
  const sum = violations === 0
    ? `${unread === 0 ? ink.green('nothing would fail') : 'nothing that was read would fail'} if the check were enforced today; ${counted(open, 'open initiative')}`
    : `${ink.red(`${violations} of ${counted(open, 'open initiative')}`)} would fail if the check were enforced today`
  const rest = [
    ...(broken === 0 ? [] : [`${counted(broken, 'repository')} with broken OKRs`]),
    ...(unread === 0 ? [] : [ink.red(`INCOMPLETE: ${counted(unread, 'repository')} could not be read`)]),
  ]
  return [`${ink.bold(cleanText(audit.scope))} on ${audit.today}: ${sum}`, ...rest].join('\n')
}

function repositoryBlock(repository: AuditedRepository, ink: Paint, colour: boolean): readonly string[] {
  switch (repository.kind) {
    case 'audited': {
      if (isIdle(repository)) return []
      const { name, mode, verdicts, violations } = repository
      const head = `${ink.bold(cleanText(name === '' ? 'The list' : name))}  mode ${mode}  ${tally(verdicts)}`
      return [[head, ...violations.map((item) => itemBlock(item, ink))].join('\n')]
    }
    case 'okrs-invalid': return [`${ink.bold(cleanText(repository.name))}  its OKRs cannot be read\n${renderTerminalDiagnostics(repository.diagnostics, { colour }).trimEnd()}`]
    case 'silent': case 'off': case 'archived': case 'unread': return []
  }
}

/** Of many repositories most have nothing open: one line says so for them all. */
function isIdle(repository: AuditedRepository): boolean {
  return repository.kind === 'audited' && repository.name !== '' && Object.keys(repository.verdicts).length === 0
}

function itemBlock(item: Parameters<typeof terminalItem>[0], ink: Paint): string {
  const lines = terminalItem(item, ink).trimEnd().split('\n')
  const address = item.source === '' ? [] : [`  ${ink.dim(cleanText(item.source, 300))}`]
  return [...lines.slice(0, 1), ...address, ...lines.slice(1)].map((line) => `  ${line}`).join('\n')
}

const ORDER: readonly VerdictKind[] = ['linked', 'inherited', 'waived', 'exempt', 'missing', 'invalid', 'unverifiable']

function tally(verdicts: Readonly<Partial<Record<VerdictKind, number>>>): string {
  const counts = ORDER.flatMap((kind) => (verdicts[kind] === undefined ? [] : [`${verdicts[kind]} ${kind}`]))
  return counts.length === 0 ? 'no open initiatives' : counts.join(', ')
}

/** What the audit says nothing about. */
function aside({ repositories, unseen, withoutTypes, requests }: Audit, ink: Paint): readonly string[] {
  const names = (isMeant: (repository: AuditedRepository) => boolean) => repositories.filter(isMeant).map(({ name }) => cleanText(name))
  const ofKind = (kind: AuditedRepository['kind']) => names((repository) => repository.kind === kind)
  const lines = [
    ...repositories.flatMap((repository) => (repository.kind === 'unread' ? [`${ink.red('not read')}  ${cleanText(repository.name)}: ${cleanText(repository.reason, 300)}`] : [])),
    ...listed('without open initiatives', names(isIdle)),
    ...listed('silent, without OKRs', ofKind('silent')),
    ...listed('mode: off', ofKind('off')),
    ...listed('archived', ofKind('archived')),
    ...(unseen === undefined ? ['Repositories that the token does not see are not counted: GitHub tells their number only to whoever administers the organisation.'] : []),
    ...(unseen !== undefined && unseen > 0 ? [`${counted(unseen, 'repository')} of the owner not visible to the token`] : []),
    ...(withoutTypes ? ['Issues that are initiatives by their issue type alone are only found when a single repository is audited.'] : []),
    ...(requests > 0 ? [counted(requests, 'request')] : []),
  ]
  return lines.length === 0 ? [] : [lines.map((line) => ink.dim(line)).join('\n')]
}

const MOST_NAMES = 20

function listed(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const rest = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more (--format json lists them all)` : ''
  return [`${counted(names.length, 'repository')} ${what}: ${names.slice(0, MOST_NAMES).join(', ')}${rest}`]
}

function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`}`
}
