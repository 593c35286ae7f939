/** How the page looks on A4: black on white, nothing folded, no card cut in two where that can be helped. */
export const printStyle = `
@page{size:A4;margin:16mm 15mm}
@media print{
:root{--page:#fff;--surface:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#0b57b0;--band:#cfe0f6;--good:#1c6e36;--warn:#8a5a00;--bad:#b3261e}
html{font-size:10.5px}
nav,.filter,.skip{display:none!important}
.wrap{max-width:none;padding:0}
.hero{padding:0 0 1rem}
a{color:inherit;text-decoration:none}
.card,.decision,.tile,tr,li{break-inside:avoid}
h2,h3,summary{break-after:avoid}
.cards{grid-template-columns:1fr 1fr}
details::details-content{content-visibility:visible;display:block}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
