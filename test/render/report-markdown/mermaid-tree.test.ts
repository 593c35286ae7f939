import { expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { mermaidTree } from '../../../src/render/report-markdown/mermaid-tree.ts'
import { reportView } from '../../../src/render/report-view/report-view.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { corpus, reportOf } from '../../browser/corpus.ts'
import { aLink, anInitiative } from '../../report/a-company.ts'

/** A label of Mermaid that is only text: letters, digits, a few marks, and characters by their numbers. */
const LABEL = String.raw`"(?:[\p{L}\p{N} .,%+…→–-]|#\d+;)*"`
const LINE = new RegExp(String.raw`^(?:flowchart LR|  o\d+\(\[${LABEL}\]\)|  o\d+ --> o\d+k\d+\[${LABEL}\]:::[a-z]+|  o\d+k\d+ (?:-->|-- ${LABEL} -->) o\d+k\d+i\d+\(${LABEL}\)|  classDef [a-z]+ stroke:#[0-9a-f]{6},stroke-width:2px)$`, 'u')

it.each(Object.entries(corpus))('takes “%s” for text', (_, text) => {
  const lines = mermaidTree(reportView(reportOf(text), defaultSettings))?.split('\n') ?? []
  expect([lines[0], lines.at(-1)]).toEqual(['```mermaid', '```'])
  expect(lines.slice(1, -1).filter((line) => !LINE.test(line))).toEqual([])
  expect(lines.length).toBeGreaterThan(6)
})

it('leaves a tree that would be too large to the list', () => {
  const work = Array.from({ length: 45 }, (_, number) => anInitiative({ number }, aLink('O1.KR1', 1)))
  expect(mermaidTree(reportView(buildReport(aPlanOf(aKeyResult()), work, { repository: 'acme/web' }), defaultSettings))).toBeUndefined()
})
