import { bracketContent } from './bracket-content.ts'

const INSTRUCTION = /^(?:please|which|what|why|how|who|describe|enter|add|fill|insert|link|list|name|pick|choose|select|state|specify|replace|write|use|put|give|provide|explain|the id of|id of|one of|delete|remove|optional|required)\b/i

/** Words of a template that tell people what to write. */
export function isInstruction(text: string): boolean {
  const inner = bracketContent(text) ?? text
  return text.endsWith('?') || INSTRUCTION.test(inner) || /\b(?:here|goes here|your|which)\b/i.test(inner)
}
