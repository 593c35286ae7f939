import { parseYaml } from '../yaml/parse-yaml.ts'
import { childOf } from '../yaml/yaml-node.ts'

/** The labels of an issue form's questions, in order; none where the text is no form. */
export function formLabels(text: string): readonly string[] {
  const body = childOf(parseYaml('', text).root, 'body')
  return (body?.kind === 'list' ? body.items : []).flatMap((item) => {
    const label = childOf(childOf(item, 'attributes'), 'label')
    return label?.kind === 'scalar' ? [label.text] : []
  })
}
