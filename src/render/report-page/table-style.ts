/** How tables look; on a telephone a row becomes a block, each cell with its column's name. */
export const tableStyle = `
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.95rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);font-size:.85rem;font-weight:600;border-bottom-width:2px}
.number{text-align:right;font-variant-numeric:tabular-nums;padding-right:1.5rem}
td small,th small{display:block}
thead button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
thead button:hover{color:var(--accent)}
[aria-sort=ascending] button::after{content:" ↑"}
[aria-sort=descending] button::after{content:" ↓"}
@media (max-width:46rem){
body{overflow-wrap:anywhere}
table,tbody,tr,td,tbody th{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-bottom:1px solid var(--line);padding:.6rem 0}
td,tbody th{border:0;padding:.1rem 0;text-align:left}
td[data-label]:not([data-label=""])::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.85rem}
}
`
