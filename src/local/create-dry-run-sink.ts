import type { Effect } from '../ports/effect.ts'
import type { Sink } from '../ports/sink.ts'

/** A sink that prints what would be brought about and changes nothing. */
export function createDryRunSink(print: (text: string) => void): Sink {
  return {
    apply(effects) {
      for (const effect of effects) print(describe(effect))
      return Promise.resolve(effects.map((effect) => ({ effect: effect.kind, kind: 'unchanged', detail: 'dry run' })))
    },
  }
}

function describe(effect: Effect): string {
  switch (effect.kind) {
    case 'check': return `check ${effect.name} on ${effect.sha}: ${effect.conclusion}: ${effect.title}\n`
    case 'comment': return `comment on #${effect.number}:\n${effect.body}\n`
    case 'label': return `label ${effect.label} ${effect.wanted ? 'on' : 'off'} #${effect.number}\n`
    case 'body': return `description of #${effect.number}:\n${effect.body}\n`
    case 'state': return `#${effect.number}: ${effect.state === 'closed' ? 'closed as not planned' : 'opened again'}\n`
    case 'reaction': return `reaction on comment ${effect.comment}: ${effect.reaction}\n`
    case 'issue': return effect.wanted ? `issue ${effect.title}:\n${effect.body}\n` : ''
    case 'files': return [...effect.files.map(fileText), ...(effect.gone ?? []).map((path) => `--- ${path}: removed if it is there\n`)].join('\n')
  }
}

/** What is read in a browser is only named: in a terminal it says nothing to anybody. */
function fileText({ path, content }: { readonly path: string; readonly content: string }): string {
  return /\.(?:html|svg)$/.test(path) ? `--- ${path} (${content.length} characters)\n` : `--- ${path}\n${content}`
}
