import process from 'node:process'
import { createNarrator } from './demo/create-narrator.ts'
import { expectFreePort } from './demo/expect-free-port.ts'
import { setUpStage } from './demo/set-up-stage.ts'
import { servePage } from './demo/serve-page.ts'
import { tellStory } from './demo/tell-story.ts'
import { exitCodes, type Terminal } from './command-line/terminal.ts'

/** How the demo is to end. */
interface DemoOptions {
  /** End when the story has ended, instead of serving the page. */
  readonly exit: boolean
  /** Of the page; 0 for any that is free. */
  readonly port: number
}

/** Tells the story; 0 when every step held. Without `exit` the page is served until the process is interrupted. */
export async function runDemo(options: DemoOptions, terminal: Terminal): Promise<number> {
  await expectFreePort(options.port)
  const narrator = createNarrator(terminal)
  const stage = await setUpStage()
  try {
    await tellStory(stage, narrator)
    terminal.out(`\n${narrator.held()} steps held, ${narrator.failures.length} did not\n`)
    for (const failure of narrator.failures) terminal.error(`did not hold: ${failure}\n`)
    const { url, server } = await servePage(stage, options.port)
    if (!options.exit) await lookAtPage(url, terminal)
    server.close()
  } finally {
    await stage.close()
  }
  return narrator.failures.length === 0 ? exitCodes.fine : exitCodes.findings
}

function lookAtPage(url: string, terminal: Terminal): Promise<void> {
  terminal.out(`\nThe report, the checks and the comments: ${url}\nCtrl-C ends the demo.\n`)
  return new Promise((ended) => {
    process.once('SIGINT', () => ended())
    process.once('SIGTERM', () => ended())
  })
}
