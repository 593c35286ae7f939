import type { PortfolioSource } from '../../ports/portfolio-source.ts'

/** A source that counts what it is asked. */
export interface CountedSource extends PortfolioSource {
  requests(): number
}

/** The same source, with a count of its requests. */
export function countedSource(source: PortfolioSource): CountedSource {
  let requests = 0
  function counted<Given extends readonly unknown[], Answer>(ask: (...given: Given) => Promise<Answer>): (...given: Given) => Promise<Answer> {
    return (...given) => {
      requests += 1
      return ask(...given)
    }
  }
  return {
    requests: () => requests,
    visibility: counted(source.visibility),
    census: counted(source.census),
    count: counted(source.count),
    stretches: counted(source.stretches),
    changes: counted(source.changes),
  }
}
