/** How the page looks on A4: black on white, nothing folded, a card as wide as the paper, cut only between its parts. */
export const printStyle = `
@page{size:A4;margin:16mm 15mm}
@media print{
:root{--page:#fff;--surface:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#0b57b0;--band:#cfe0f6;--good:#1c6e36;--warn:#8a5a00;--bad:#b3261e}
html{font-size:10.5px}
nav,.filter,.skip{display:none!important}
.wrap{max-width:none;padding:0}
.hero{padding:0 0 1rem}
a{color:inherit;text-decoration:none}
.decision,.tile,tr,li,.card svg{break-inside:avoid}
h2,h3,summary,.objective>p,.card-head,.figure{break-after:avoid}
.objective .cards{display:block}
.card{container-type:normal;display:block;margin-bottom:1rem;break-inside:auto}
.card .trend svg,.card .bar svg,.pair .trend svg{max-width:32rem}
th,td{overflow-wrap:normal;word-break:normal}
details::details-content{content-visibility:visible;display:block}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
