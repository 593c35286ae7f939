import { type Svg, svg, svgText } from './svg.ts'

/** What a picture is called, for those who hear it. */
export interface PictureName {
  readonly title: string
  readonly description: string
  /** Of its title and description, where several pictures stand in one page. */
  readonly id: string
}

const FONT = "-apple-system,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif"

/** A whole picture: nothing in it runs, and nothing is loaded from elsewhere. */
export function picture(name: PictureName, width: number, height: number, ...content: readonly Svg[]): Svg {
  const [title, description] = [`${name.id}-t`, `${name.id}-d`]
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': `${title} ${description}`, 'font-family': FONT, 'font-size': 12 },
    svg('title', { id: title }, svgText(name.title, 200)),
    svg('desc', { id: description }, svgText(name.description, 600)),
    ...content,
  )
}
