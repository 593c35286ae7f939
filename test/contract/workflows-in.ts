const FENCE = /^ {0,3}(`{3,}|~{3,})\s*(\S*)/

/** The workflows that a Markdown page shows for copying: fenced YAML with `on` and `jobs` at its first level. */
export function workflowsIn(markdown: string): readonly { readonly line: number; readonly text: string }[] {
  const found: { readonly line: number; readonly text: string }[] = []
  let block: { readonly fence: string; readonly yaml: boolean; readonly line: number; readonly lines: string[] } | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, fence = '', language = ''] = FENCE.exec(line) ?? []
    if (block === undefined) {
      if (fence !== '') block = { fence, yaml: /^ya?ml$/i.test(language), line: index + 2, lines: [] }
    } else if (fence.startsWith(block.fence) && language === '') {
      const text = `${block.lines.join('\n')}\n`
      if (block.yaml && /^["']?on["']?:/m.test(text) && /^jobs:/m.test(text)) found.push({ line: block.line, text })
      block = undefined
    } else block.lines.push(line)
  }
  return found
}
