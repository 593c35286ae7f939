/** How the demo's page looks: close to GitHub, light and dark. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --quiet: #59636e; --link: #0969da; --page: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8; --page: #0d1117 } }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
header { padding: 12px 24px; border-bottom: 1px solid var(--line); background: var(--soft) }
main { max-width: 1012px; margin: 24px auto; padding: 0 24px }
a { color: var(--link); text-decoration: none }
.markdown h1, .markdown h2 { border-bottom: 1px solid var(--line); padding-bottom: .3em }
.markdown table { border-collapse: collapse; display: block; overflow-x: auto; width: max-content; max-width: 100% }
.markdown th, .markdown td { border: 1px solid var(--line); padding: 6px 13px }
.markdown tr:nth-child(2n) { background: var(--soft) }
.markdown code, .markdown pre { background: var(--soft); border-radius: 6px; padding: .2em .4em; font-size: 85% }
.markdown pre { padding: 16px; overflow: auto }
.markdown pre code { padding: 0 }
article { border: 1px solid var(--line); border-radius: 6px; padding: 24px 32px }
blockquote { border-left: 4px solid var(--line); margin: 12px 0; padding: 4px 16px }
blockquote.failure { border-color: #cf222e } blockquote.success { border-color: #1a7f37 }
details { border-bottom: 1px solid var(--line); padding: 8px 0 } summary { cursor: pointer }
span.label { font-size: 12px; border: 1px solid var(--line); border-radius: 2em; padding: 0 8px; color: var(--quiet) }
span.failure { color: #cf222e } span.success { color: #1a7f37 } span.neutral { color: var(--quiet) }
`
