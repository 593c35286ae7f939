import { escapeHtml } from '../markdown/escape-html.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { safeUrl } from '../markdown/safe-url.ts'
import { picturePath } from '../report-view/picture-path.ts'
import { relativeLink } from '../report-view/relative-link.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** A picture that lies beside the document, in the colours of the reader's page; nothing where there are no files. */
export function themedPicture(view: ReportView, name: string, alternative: string, width: number): Markdown | undefined {
  const [light, dark] = [false, true].map((isDark) => safeUrl(relativeLink(view.document, picturePath(view, name, isDark))))
  if (!view.hasPictures || light === undefined || dark === undefined) return undefined
  return trusted(`<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img src="${light}" alt="${attribute(alternative)}" width="${width}"></picture>`)
}

/** A formula's dollar is escaped by an element elsewhere, which an attribute cannot hold. */
function attribute(text: string): string {
  return escapeHtml(text, 300).replaceAll('<span>$</span>', '&#36;')
}
