import { describe, expect, it } from 'vitest'
import { isConfigurationPath, isOkrsPath } from '../../src/okrs/okrs-paths.ts'

describe('isConfigurationPath', () => {
  it.each([
    ['.github/okrs.yml', true, true], ['.github/okrs/2026-Q4.yml', true, true], ['.github/okrs/a.yaml', true, true], ['.github/throughline.yml', true, false],
    ['.github/okrs/README.md', false, false], ['okrs.yml', false, false], ['.github/okrs', false, false],
  ])('%s changes decisions: %s', (path, isConfiguration, isOkrs) => {
    expect([isConfigurationPath(path), isOkrsPath(path)]).toEqual([isConfiguration, isOkrs])
  })
})
