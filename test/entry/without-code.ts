/** Markdown without its code, from which GitHub calls nobody. */
export function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').replaceAll(/(`+)[^`\n][^\n]*?\1/g, '')
}
