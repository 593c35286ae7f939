/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: string
  readonly group: string
  /** Whether the sign of a currency stands before the amount, `$50k`, or behind it, `50.000 $`. */
  readonly currencyFirst: boolean
  /** Large sizes in short, largest first, each with what is written after the number. */
  readonly sizes: readonly (readonly [size: number, suffix: string])[]
}

/** `1,200.5` and `$50k`. */
export const englishNumbers: NumberStyle = { decimal: '.', group: ',', currencyFirst: true, sizes: [[1e9, 'B'], [1e6, 'M'], [1e3, 'k']] }

/** `1.200,5` and `50 Tsd. $`. */
export const germanNumbers: NumberStyle = { decimal: ',', group: '.', currencyFirst: false, sizes: [[1e9, ' Mrd.'], [1e6, ' Mio.'], [1e3, ' Tsd.']] }
