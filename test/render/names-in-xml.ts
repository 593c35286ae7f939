import { SaxesParser } from 'saxes'

/** The names of all elements and attributes (`rect`, `rect@width`); throws where the text is no XML. */
export function namesInXml(text: string): readonly string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => names.push(name, ...Object.keys(attributes).map((key) => `${name}@${key}`)))
  parser.write(text).close()
  return names
}
