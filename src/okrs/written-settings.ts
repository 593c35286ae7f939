import * as z from 'zod/mini'
import { reportSections } from '../domain/settings.ts'
import { writingProblem } from './checks/path-problem.ts'
import { writtenAcceptors } from './written-acceptors.ts'
import { writtenDay } from './written-day.ts'
import { writtenText } from './written-text.ts'

const fieldNames = [
  'key_result', 'expected_impact', 'hypothesis', 'audience', 'measure_by', 'confidence', 'reach', 'effort',
  'size', 'kind', 'actual_impact', 'evidence',
] as const

const vocabularyWords = [
  'cycle', 'objective', 'key_result', 'check_in', 'guardrail', 'initiative', 'expected_impact', 'actual_impact', 'verdict', 'finding', 'report',
  'objectives', 'key_results', 'initiatives', 'cycles', 'check_ins', 'guardrails',
] as const

let built: ReturnType<typeof buildSchema> | undefined

/** The settings file as people write it; every key may be left out. Built when it is first needed: most repositories have no settings file, and a check starts cold. */
export function writtenSettings(): ReturnType<typeof buildSchema> {
  built ??= buildSchema()
  return built
}

function buildSchema() {
  const texts = z.array(writtenText)
  const textOrTexts = z.union([writtenText, texts.check(z.minLength(1))], { error: 'text-or-list' })
  const itemNumber = z.int().check(z.minimum(1))
  const days = z.int({ error: 'days-out-of-range' }).check(z.minimum(1, { error: 'days-out-of-range' }), z.maximum(365, { error: 'days-out-of-range' }))
  const reportPath = z.string().check(z.refine((path: string) => writingProblem(path) === undefined, { error: 'path-invalid' }))
  const debtBand = z.array(z.number()).check(z.refine(isBand, { error: 'band-invalid' }))
  // An owner has no dots, so that a web address is not taken for one.
  const repositoryName = z.string({ error: 'repository-invalid' }).check(z.regex(/^(?:none|[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/, { error: 'repository-invalid' }))
  const repositoryPattern = z.string({ error: 'repository-invalid' }).check(z.regex(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._*-]{1,100}$/, { error: 'repository-invalid' }))
  const activation = z.string({ error: 'repository-invalid' }).check(z.regex(/^!?[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._*-]{1,100}$/, { error: 'repository-invalid' }))
  return z.strictObject({
    mode: z.optional(z.enum(['off', 'warn', 'enforce'])),
    enforce_after: z.optional(z.union([writtenDay, itemNumber], { error: 'enforce-after-invalid' })),
    label: z.optional(textOrTexts),
    check_name: z.optional(writtenText),
    fields: z.optional(strictMapOf(fieldNames, textOrTexts)),
    require: z.optional(z.array(z.enum(fieldNames))),
    exempt: z.optional(z.strictObject({ authors: z.optional(texts), branches: z.optional(texts), labels: z.optional(texts) })),
    waiver: z.optional(z.strictObject({ label: z.optional(writtenText), allow_none: z.optional(z.boolean()) })),
    accepted_by: z.optional(writtenAcceptors),
    issues: z.optional(z.strictObject({ label: z.optional(writtenText), comment: z.optional(z.boolean()), close_after: z.optional(days), reopen: z.optional(z.boolean()), form: z.optional(z.boolean()), check_ins: z.optional(z.boolean()), fields: z.optional(z.boolean()) })),
    report: z.optional(z.strictObject({
      path: z.optional(reportPath),
      data: z.optional(reportPath),
      page: z.optional(reportPath),
      charts: z.optional(reportPath),
      csv: z.optional(reportPath),
      feed: z.optional(reportPath),
      badges: z.optional(reportPath),
      delivery: z.optional(z.enum(['auto', 'commit', 'pull-request', 'branch', 'summary', 'none'])),
      sections: z.optional(z.array(z.enum(reportSections))),
      audience: z.optional(z.enum(['executive', 'team'])),
      groups: z.optional(texts),
      debt_band: z.optional(debtBand),
    })),
    repositories: z.optional(z.array(repositoryPattern)),
    extends: z.optional(repositoryName),
    activate: z.optional(z.array(activation)),
    shows_to: z.optional(z.array(repositoryPattern)),
    language: z.optional(z.enum(['en', 'de'])),
    vocabulary: z.optional(strictMapOf(vocabularyWords, writtenText)),
    // Which rules there are is known to whoever examines OKRs.
    rules: z.optional(z.record(z.string(), z.enum(['off', 'info', 'warn', 'error']))),
  })
}

/** What a settings file holds, after validation. */
export type WrittenSettings = z.output<ReturnType<typeof buildSchema>>

function isBand([from, to, ...more]: readonly number[]): boolean {
  return from !== undefined && to !== undefined && more.length === 0 && from >= 0 && from <= to && to <= 100
}

function strictMapOf<Key extends string, Value extends z.ZodMiniType>(keys: readonly Key[], value: Value) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.optional(value)])) as Record<Key, z.ZodMiniOptional<Value>>
  return z.strictObject(shape)
}
