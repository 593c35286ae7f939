/** Rows as blocks, their head only for those who hear the page, and for those who come to it by keyboard. */
function narrow(when: string, within: string): string {
  return `${when}{
${['table', 'tbody', 'tr', 'td', 'tbody th'].map((part) => `${within}${part}`).join(',')}{display:block}
${within}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${within}thead:focus-within{position:static;width:auto;height:auto;clip-path:none}
${within}tr{border-bottom:1px solid var(--line);padding:.6rem 0}
${within}td,${within}tbody th{border:0;padding:.1rem 0;text-align:left}
${within}td[data-label]:not([data-label=""])::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.85rem}
}
`
}

/** How tables look; on a telephone, and in a card, a row becomes a block, each cell with its column's name. */
export const tableStyle = `
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.95rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);font-size:.85rem;font-weight:600;border-bottom-width:2px}
.number{text-align:right;font-variant-numeric:tabular-nums;padding-right:1.5rem}
td small,th small{display:block}
tbody th{overflow-wrap:anywhere}
thead button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
thead button:hover{color:var(--accent)}
[aria-sort=ascending] button::after{content:" ↑"}
[aria-sort=descending] button::after{content:" ↓"}
@media screen and (max-width:46rem){body{overflow-wrap:anywhere}}
@media screen and (max-width:30rem){.wrap{padding:0 .9rem}.card,.decision{padding:.9rem}}
${narrow('@media screen and (max-width:46rem)', '')}${narrow('@container (max-width:46rem)', '.card ')}`
