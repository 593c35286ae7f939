import { describe, expect, it } from 'vitest'
import { parseImpact } from '../../../src/linkage/impacts/parse-impact.ts'

describe('whose confidence a percentage in brackets is', () => {
  it.each<readonly [string, number | undefined]>([
    ['-1 pp by 2026-12-10.\nDrop-outs fell (30 %) in the trial', undefined],
    ['-1 pp by 2026-12-10. Drop-outs fell (30 %) in the trial.', undefined],
    ['-1 pp by 2026-12-10. Visits rose (150 %) in the trial.', undefined],
    ['-1 pp by 2026-12-10\nThe trial brought 2 pp (30 %)', undefined],
    ['The trial took an hour.\n-1 pp by 2026-12-10 (70 %)', 0.7],
    ['-1 pp by 2026-12-10\n(70 %)', 0.7],
    ['-1 pp.\nBy 2026-12-10 (70 %)', 0.7],
    ['-1 pp. We are fairly sure (70 %).', 0.7],
    ['-1 pp on mobile (70 %). Drop-outs fell (30 %).', 0.7],
    ['Does a shorter form keep them? (70 %)', 0.7],
    ['Shorter form\n+2 pp for new teams (70 %)', 0.7],
  ])('%j', (text, confidence) => {
    const parsed = parseImpact(text, '2026-11-02')
    expect([parsed.confidence, parsed.impossible]).toEqual([confidence, undefined])
  })
})
