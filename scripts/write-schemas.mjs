// Writes the JSON Schemas of the OKR file and the settings, which editors load, and the page of all settings; tests keep them equal to what the code accepts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const sources = `
  export { okrsJsonSchema } from './src/okrs/okrs-json-schema.ts'
  export { settingsJsonSchema } from './src/okrs/settings-json-schema.ts'
  export { settingsPage } from './src/render/settings-docs/settings-page.ts'
`
const { outputFiles } = await build({
  stdin: { contents: sources, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, platform: 'node', format: 'esm', target: 'node20', write: false, charset: 'utf8', logLevel: 'error',
})
const { okrsJsonSchema, settingsJsonSchema, settingsPage } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)

mkdirSync('schemas', { recursive: true })
for (const [file, schema] of [['okrs.schema.json', okrsJsonSchema()], ['throughline.schema.json', settingsJsonSchema()]]) {
  writeFileSync(`schemas/${file}`, `${JSON.stringify(schema, undefined, 2)}\n`)
}
writeFileSync('docs/settings.md', settingsPage())
