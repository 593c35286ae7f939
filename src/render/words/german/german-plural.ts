const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/iel$/, 'e'],
  [/(?:e[lnr]|chen|lein)$/, ''],
  [/e$/, 'n'],
  [/(?:ung|heit|keit|schaft|ion|tät)$/, 'en'],
  [/nis$/, 'se'],
]

/** The plural of a German noun where its ending tells it (`Vorhaben`, `Maßnahmen`, `Ergebnisse`), or else with an s, as most borrowed words have it. */
export function germanPlural(one: string): string {
  return `${one}${ENDINGS.find(([ending]) => ending.test(one))?.[1] ?? 's'}`
}
