import { cardStyle } from './card-style.ts'
import { printStyle } from './print-style.ts'
import { tableStyle } from './table-style.ts'

const base = `
:root{color-scheme:light dark;--page:#f6f5f1;--surface:#fff;--ink:#1d2126;--quiet:#585f68;--line:#dddad2;--accent:#0b57b0;--band:#cfe0f6;--good:#1c6e36;--warn:#8a5a00;--bad:#b3261e;--good-soft:#dcefe1;--warn-soft:#f8ebcd;--bad-soft:#f9dedb;--accent-soft:#dde9f8;--quiet-soft:#e9e7e1;--focus:#0b57b0}
@media (prefers-color-scheme:dark){:root{--page:#101317;--surface:#181c22;--ink:#eceef1;--quiet:#a3abb5;--line:#333a43;--accent:#7db4ff;--band:#23406a;--good:#6bcf86;--warn:#e5b454;--bad:#ff8a80;--good-soft:#17301f;--warn-soft:#36290c;--bad-soft:#421d1a;--accent-soft:#182c47;--quiet-soft:#262c34;--focus:#7db4ff}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:break-word}
.wrap{max-width:72rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem;background:var(--surface);padding:.6rem 1rem;z-index:9}
.skip:focus{left:1rem;top:1rem}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h1,h2,.lead,.value,.tile dd{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Bitstream Charter",Georgia,"Noto Serif",serif}
h1{font-size:clamp(2.2rem,6vw,3.4rem);margin:.1em 0 .25em;letter-spacing:-.01em;font-weight:600}
h2{font-size:1.6rem;margin:0 0 .6rem;font-weight:600}
h3{font-size:1.05rem;margin:0 0 .4rem}
p{margin:.4rem 0}
ul{padding-left:1.2rem;margin:.4rem 0}
code{font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--quiet-soft);border-radius:3px;padding:.05em .3em}
.quiet,small{color:var(--quiet);font-size:.9rem}
.eyebrow{color:var(--quiet);font-size:.9rem;letter-spacing:.02em;margin:0}
nav{position:sticky;top:0;z-index:2;background:color-mix(in srgb,var(--page) 92%,transparent);backdrop-filter:blur(6px);border-bottom:1px solid var(--line)}
nav ul{display:flex;gap:1.1rem;list-style:none;padding:.55rem 0;margin:0;font-size:.9rem;overflow-x:auto;white-space:nowrap;scrollbar-width:thin}
nav a{color:var(--ink);text-decoration:none;padding:.15rem 0}
nav a:hover{text-decoration:underline}
.hero{padding:3rem 0 1.5rem}
.lead{font-size:clamp(1.15rem,2.4vw,1.4rem);line-height:1.5;max-width:48rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:1.5rem 0 1rem}
.tile{display:flex;flex-direction:column-reverse;justify-content:flex-end;background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}
.tile dd{margin:0;font-size:2rem;line-height:1.1;font-variant-numeric:tabular-nums lining-nums}
.tile dt{color:var(--quiet);font-size:.9rem}
.urgent{border-color:var(--bad)}.urgent dd{color:var(--bad)}
.counts,.ends{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;align-items:baseline}
.count-list{display:flex;flex-wrap:wrap;gap:.4rem 1rem;list-style:none;padding:0;margin:0;font-size:.92rem}
section{padding:1.75rem 0;border-top:1px solid var(--line)}
.part{margin:1.25rem 0 0}
.pair{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));align-items:start}
.changes{columns:2 24rem;column-gap:2rem}
.changes li{break-inside:avoid}
footer{border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem;padding:1.25rem 0 3rem}
`

/** How the page looks: on a wide screen, on a telephone, in the dark, on paper. */
export const pageStyle = (base + cardStyle + tableStyle + printStyle).replaceAll('\n', '')
