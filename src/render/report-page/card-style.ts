/** How key results, decisions and states look. */
export const cardStyle = `
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:1rem;list-style:none;padding:0;margin:1rem 0 0;align-items:start}
.card,.decision,.why,.lead{overflow-wrap:anywhere}
.card,.decision{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem;min-width:0}
.decision{border-left:4px solid var(--bad)}
.decision .what{margin-top:0;font-weight:500}
.card{container-type:inline-size;display:flex;flex-direction:column;gap:.35rem}
.card:target{border-color:var(--accent)}
.card-head{display:flex;flex-direction:column-reverse;gap:.3rem}
.card h3{font-size:1.1rem;margin:0}
.id{color:var(--quiet);font-weight:500}
.star{color:var(--warn)}
.standing{margin:0}
.pill{display:inline-block;border-radius:99px;padding:.08em .65em;font-size:.82rem;font-weight:600;white-space:nowrap;background:var(--quiet-soft);color:var(--ink)}
.achieved,.on-track{background:var(--good-soft);color:var(--good)}
.at-risk{background:var(--warn-soft);color:var(--warn)}
.off-track{background:var(--bad-soft);color:var(--bad)}
.learning{background:var(--accent-soft);color:var(--accent)}
.weight{font-weight:600;white-space:nowrap}.weight.high{color:var(--bad)}.weight.medium{color:var(--warn)}.weight.low{color:var(--quiet)}
.figure{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .9rem;margin:.2rem 0}
.value{font-size:2rem;line-height:1.15;font-variant-numeric:lining-nums tabular-nums}
.value.none{color:var(--quiet);font-size:1.3rem}
.way{color:var(--quiet);font-variant-numeric:tabular-nums}
.way b{color:var(--ink)}
.trend svg,.bar svg,.meter svg{display:block;max-width:100%;height:auto}
.trend svg{width:100%;max-width:34rem}
.coverage .bar svg{width:100%}
td .bar svg,th .bar svg{width:9rem}
.meter-line{display:flex;align-items:center;gap:.4rem;white-space:nowrap}
.meter-line svg{width:6rem;height:auto}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.85rem;color:var(--quiet);margin:.2rem 0}
.legend i{display:inline-block;width:.9em;height:.7em;margin-right:.35em;border:1px solid var(--quiet)}
.legend .done{background:var(--good)}.legend .promised{background:repeating-linear-gradient(90deg,var(--accent) 0 2px,var(--band) 2px 4px)}.legend .open{background:var(--line)}
.coverage p,.outlook{font-size:.95rem}
.why{font-size:1.05rem;max-width:48rem;border-left:3px solid var(--line);padding-left:.9rem;color:var(--quiet)}
.folds{margin-top:auto}
details{border-top:1px solid var(--line);padding:.45rem 0}
.folds details:first-child{margin-top:.4rem}
summary{cursor:pointer;font-weight:500}
summary:hover{color:var(--accent)}
.tree,.tree ul{list-style:none;padding-left:0;margin:.2rem 0}
.tree ul{border-left:2px solid var(--line);margin-left:.5rem;padding-left:1rem}
.tree li{margin:.3rem 0}
.goal{font-size:1.02rem}
.filter{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;padding:1rem 0 0}
.filter[hidden]{display:none}
.filter input,.filter select{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--quiet);border-radius:8px;padding:.4rem .7rem;max-width:100%}
.filter input{flex:1 1 14rem}
[hidden]{display:none!important}
`
