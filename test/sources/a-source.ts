import type { MetricSource } from '../../src/domain/key-result.ts'

/** A source with a column `week` and a column `rate`. */
export function aSource(parts: Partial<MetricSource> = {}): MetricSource {
  return { file: 'metrics/activation.csv', date: 'week', value: 'rate', ...parts }
}
