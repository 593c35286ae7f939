import type { Command, CommandRequest } from '../../domain/command.ts'
import { plainText } from '../text/plain-text.ts'
import { scanBody } from '../text/scan-body.ts'

const NAMED = /^\/throughline(?:\s+(\S+)\s*(.*))?$/i
const BARE = /^\/(kr|impact|waive|unwaive)(?:\s+(.*))?$/i
const MENTIONED = /^[ \t]{0,3}\/(?:throughline|kr|impact|waive|unwaive)(?!\S)/im
const LONGEST_LINE = 600
const MOST = 10

/** Whether a comment may hold a command; cheap, so that other comments cost nothing. */
export function mentionsCommand(comment: string): boolean {
  return MENTIONED.test(comment)
}

/** The commands of a comment, each a line of its own, at most ten. Code, quotes, list items and HTML comments hold none. */
export function parseCommands(comment: string): readonly Command[] {
  if (!mentionsCommand(comment)) return []
  const commands: Command[] = []
  for (const line of scanBody(comment).lines) {
    if (line.kind !== 'text' || line.bullet || !line.text.startsWith('/')) continue
    const command = readLine(plainText(line.text.slice(0, LONGEST_LINE)))
    if (command !== undefined) commands.push(command)
    if (commands.length === MOST) break
  }
  return commands
}

function readLine(written: string): Command | undefined {
  const named = NAMED.exec(written)
  if (named) return { request: requestOf(named[1]?.toLowerCase() ?? '', named[2]?.trim() ?? ''), written, bare: false }
  const bare = BARE.exec(written)
  const [, name = '', text = ''] = bare ?? []
  // "/kr" alone says nothing that could be meant for us.
  return bare === null || (text.trim() === '' && name.toLowerCase() !== 'unwaive') ? undefined : { request: requestOf(name.toLowerCase(), text.trim()), written, bare: true }
}

function requestOf(name: string, text: string): CommandRequest {
  switch (name) {
    case 'check': return { kind: 'check' }
    case 'kr': return { kind: 'key-result', text }
    case 'impact': return { kind: 'impact', text }
    case 'waive': return { kind: 'waive', reason: text }
    case 'unwaive': return { kind: 'revoke' }
    default: return { kind: 'unknown' }
  }
}
