import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../src/report/build-report.ts'
import { csvCell, csvRecord } from '../../../src/render/data/csv-cell.ts'
import { renderInitiativesCsv } from '../../../src/render/data/render-initiatives-csv.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative } from '../../report/a-company.ts'
import { aPlan } from '../../builders/a-plan.ts'
import { golden } from '../golden.ts'

describe('csvCell', () => {
  it.each<[Parameters<typeof csvCell>[0], string]>([
    [undefined, ''], ['', ''], ['plain', 'plain'], ['two  blanks ', 'two blanks'], ['x=1', 'x=1'], ['a, b', '"a, b"'], ['say "hi"', '"say ""hi"""'], ['a; b', '"a; b"'],
    [-2.5, '-2.5'], [0, '0'], [1e21, '1e+21'], [Number.NaN, ''], [true, 'true'],
    ['=1+1', "'=1+1"], ['+1', "'+1"], ['-2 pp', "'-2 pp"], ['@sum', "'@sum"], ['\t=1', "'=1"], [' =1', "'=1"], ['\u200b=1', "'=1"], ['＝1', "'＝1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'], ['one\r\ntwo', 'one two'], ['a\u0000b', 'ab'],
  ])('%j', (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })

  it('ends a record as the files of a repository end their lines', () => {
    expect(csvRecord(['a', 1, undefined])).toBe('a,1,\n')
  })
})

describe('renderInitiativesCsv', () => {
  it('has a row for each key result that an initiative serves, and one for what serves none', () => {
    const csv = renderInitiativesCsv(buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' }))
    expect(csv).toBe(golden('initiatives.csv', csv))
  })

  it('keeps its columns whatever people write', () => {
    const both = { ...aLink('O1.KR1', 2), keyResults: ['O1.KR1', 'O1.KR2'] }
    const csv = renderInitiativesCsv(buildReport(aPlan(), [anInitiative({ title: '",\r\n=cmd|"', labels: ['team: =1+1'], assignees: ['a', 'b'] }, both)], { repository: 'acme/web' }))
    const lines = csv.split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.slice(0, 3).map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(',').length)).toEqual([35, 35, 35])
  })
})
