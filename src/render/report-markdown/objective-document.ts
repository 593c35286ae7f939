import { relativeLink } from '../report-view/relative-link.ts'

/** Where an objective has a document of its own beside an index, and how the index leads to it. */
export function objectiveDocument(index: string, slug: string): { readonly path: string; readonly link: string } {
  const path = `${index.replace(/\.[^./]+$/, '')}/${slug}.md`
  return { path, link: relativeLink(index, path) }
}
