// Writes docs/rules/ from what the rules say about themselves; a test keeps the pages equal to the rules.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('../src/render/rule-docs/rule-pages.ts', import.meta.url))
const folder = new URL('../docs/rules/', import.meta.url)
const { outputFiles } = await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', target: 'node20', write: false, charset: 'utf8', logLevel: 'error' })
const { rulePages } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)

const pages = rulePages()
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder))
for (const [file, text] of pages) writeFileSync(new URL(file, folder), text)
