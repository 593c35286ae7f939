import { describe, expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

describe('throughline lint', () => {
  it('weighs rules as the checkout’s settings say, also for files that are named', async () => {
    const files = { '.github/okrs.yml': someOkrs, 'next.yml': someOkrs, '.github/throughline.yml': 'rules: { stale-check-in: error }\n' }
    for (const argv of [['lint'], ['lint', 'next.yml']]) {
      const ran = await aCheckout(files).run(...argv)
      expect(ran.code).toBe(1)
      expect(ran.out).toContain(`${argv[1] ?? '.github/okrs.yml'}:7:9  error  O1.KR1 has no check-in yet`)
    }
    expect(await aCheckout({ ...files, '.github/throughline.yml': 'rules: { stale-check-in: off }\n' }).run('lint')).toMatchObject({ code: 0, out: expect.not.stringContaining('stale-check-in') })
  })
  it('knows the settings by their name, and does not take them for OKRs', async () => {
    const ran = await aCheckout({ '.github/okrs.yml': someOkrs, '.github/throughline.yml': 'mood: good\n' }).run('lint', '.github/throughline.yml')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('.github/throughline.yml:1:1  error  Unknown key mood')
    expect(ran.out).not.toContain('okrs.yml')
  })
})
