import { describe, expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

const item = (number: number, body: string, more = {}) => ({ number, title: `Item ${number}`, body, labels: [{ name: 'initiative' }], state: 'OPEN', url: `https://github.com/acme/web/issues/${number}`, ...more })
const linked = 'KR: O1.KR1\nImpact: +2 pp'
const list = [item(1, linked), item(2, ''), item(3, 'KR: O7.KR7\nImpact: +2 pp'), item(4, '', { state: 'CLOSED' }), item(5, '', { labels: [] }), item(6, '', { url: 'https://github.com/acme/app/issues/6' })]
const files = { '.github/okrs.yml': someOkrs, '.github/throughline.yml': 'mode: warn\nenforce_after: 1000\n', 'list.json': JSON.stringify(list) }

describe('throughline audit --issues', () => {
  it('audits a list by repository as if all of it were enforced: open work only, whatever the mode', async () => {
    const { code, out } = await aCheckout(files).run('audit', '--issues', 'list.json', '--format', 'json')
    const data = JSON.parse(out) as { readonly repositories: readonly { readonly name: string; readonly verdicts: unknown; readonly violations: readonly { readonly number: number; readonly url: string }[] }[] }
    expect([code, data]).toEqual([1, expect.objectContaining({ schema: 'throughline/audit@1', scope: 'list.json', today: '2026-11-11', complete: true, open: 4, wouldFail: 3, requests: 0 })])
    expect(data.repositories.map(({ name, verdicts, violations }) => [name, verdicts, violations.map(({ number }) => number)])).toEqual([
      ['acme/app', { missing: 1 }, [6]],
      ['acme/web', { linked: 1, missing: 1, invalid: 1 }, [2, 3]],
    ])
    expect(data.repositories[1]?.violations[1]).toMatchObject({
      url: 'https://github.com/acme/web/issues/3', verdict: 'invalid', problems: [{ code: 'key-result-unknown', found: 'O7.KR7', expected: expect.stringMatching(/\S/), example: expect.stringMatching(/\S/) }],
    })
  })

  it('ends with 0 where nothing would fail', async () => {
    const { code, out } = await aCheckout({ ...files, 'list.json': JSON.stringify([item(1, linked)]) }).run('audit', '--issues', 'list.json')
    expect([code, out]).toEqual([0, expect.stringMatching(/^list\.json on 2026-11-11: nothing would fail if the check were enforced today; 1 open initiative\n/)])
  })

  it.each<readonly [readonly string[], string]>([
    [[], 'found nothing to audit; expected an owner or a repository'],
    [['https://github.com/acme'], 'found https://github.com/acme; expected an owner or a repository'],
    [['acme'], 'found no token'],
    [['acme', '--issues', 'list.json'], 'found both acme and --issues; expected one of them'],
    [['acme', '--budget', '0'], 'found --budget 0; expected a number of requests'],
    [['--issues', 'unlabelled.json'], 'does not say which labels'],
    [['--issues', 'nowhere.json'], 'nowhere.json cannot be read'],
  ])('refuses %j', async (argv, says) => {
    const checkout = aCheckout({ ...files, 'unlabelled.json': JSON.stringify([{ number: 1, title: 'x', body: '' }]) })
    expect(await checkout.run('audit', ...argv)).toEqual({ code: 2, out: '', error: expect.stringContaining(says) })
  })

  it('shows nothing of a hostile title or body that a terminal would act on', async () => {
    const { out } = await aCheckout({ ...files, 'list.json': JSON.stringify([item(2, '\u001b[2JKR: \u202eO9.KR9', { title: '\u001b]0;owned\u0007\u202e title\nsecond' })]) }).run('audit', '--issues', 'list.json')
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})
