import { describe, expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

const file = '.github/okrs.yml'

describe('throughline check-in', () => {
  it.each([
    [['O1.KR2', '-3'], '{ date: 2026-11-11, value: -3 }'],
    [['O1.KR2', '-3', '--note', 'Calmer'], '{ date: 2026-11-11, value: -3, note: Calmer }'],
    [['O1.KR2', '-.5', '--date', '2026-11-02'], '{ date: 2026-11-02, value: -0.5 }'],
    [['O1.KR1', '42', '--confidence', '60%'], '{ date: 2026-11-11, value: 42, confidence: 0.6 }'],
    [['O1.KR1', '42', '--confidence', '0.6'], '{ date: 2026-11-11, value: 42, confidence: 0.6 }'],
    [['o1kr2', '-4'], '{ date: 2026-11-11, value: -4 }'],
    [['o1-kr1', '42', '--date', '2026-11-11'], '{ date: 2026-11-11, value: 42 }'],
    [['O1.KR1', '42', '--note', '-3 is what we feared'], '{ date: 2026-11-11, value: 42, note: "-3 is what we feared" }'],
  ])('%j writes %s', async (argv, entry) => {
    const checkout = aCheckout({ [file]: someOkrs })
    const ran = await checkout.run('check-in', ...argv)
    expect(ran).toMatchObject({ code: 0, out: '' })
    expect(checkout.read(file)).toContain(entry)
  })

  it.each([[['O1.KR2', '-3', '--dry-run']], [['--dry-run', 'O1.KR2', '-3']]])('%j prints and writes nothing', async (argv) => {
    const checkout = aCheckout({ [file]: someOkrs })
    const ran = await checkout.run('check-in', ...argv)
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('value: -3')
    expect(checkout.read(file)).toBe(someOkrs)
  })

  it('says that it replaces the check-in of the same day', async () => {
    const checkout = aCheckout({ [file]: someOkrs })
    await checkout.run('check-in', 'O1.KR1', '42', '--note', 'Early')
    const ran = await checkout.run('check-in', 'O1.KR1', '43')
    expect(ran.error).toBe('O1.KR1 is at 43 on 2026-11-11: written to .github/okrs.yml, in place of the check-in of that day with its note and confidence\n')
    expect(checkout.read(file)).toContain('check_ins: [{ date: 2026-11-11, value: 43 }]')
  })

  it('says that what was read before the cycle gives no status', async () => {
    const checkout = aCheckout({ [file]: someOkrs })
    const told = '2026-09-28 is before the cycle, which begins on 2026-10-01: no status comes from this check-in. Where the number stood at the start of the cycle is the key result\'s baseline.\n'
    expect(await checkout.run('check-in', 'O1.KR1', '41', '--date', '2026-09-28')).toMatchObject({ code: 0, error: expect.stringContaining(told) })
    expect(await checkout.run('check-in', 'O1.KR1', '41', '--date', '2026-10-01')).toMatchObject({ code: 0, error: expect.not.stringContaining('before the cycle') })
  })

  it.each([
    [['O1.KR1', '4', 'case', 'studies'], 'found "case", "studies"; check-in takes a key result and one value'],
    [['O1.KR1', '4 cases'], 'found VALUE 4 cases; expected a bare number'],
    [['O1.KR1'], 'expected a key result and its value'],
    [['O1.KR1', '42', '--confidence', '60'], 'from 0 to 1 or 0% to 100%, for example 0.6 or 60%; did you mean 60%?'],
    [['O1.KR1', '42', '--confidence', 'high'], 'found --confidence high; expected how sure you are'],
    [['O1.KR1', '42', '--confidence', '160%'], 'found --confidence 160%'],
    [['O1.KR1', '42', '--date', '2026-11-12'], 'found --date 2026-11-12, which is still to come; expected the day on which the value was read, today (2026-11-11) or before'],
    [['O1.KR1', '42', '-x'], '-x'],
  ])('refuses %j and changes nothing', async (argv, message) => {
    const checkout = aCheckout({ [file]: someOkrs })
    const ran = await checkout.run('check-in', ...argv)
    expect(ran.code).toBe(2)
    expect(ran.error).toContain(message)
    expect(checkout.read(file)).toBe(someOkrs)
  })
})

describe('throughline', () => {
  it.each([['init', 'here'], ['report', 'issues.json'], ['serve', '3000'], ['demo', 'now']])('%s takes no %s', async (command, surplus) => {
    const ran = await aCheckout({}).run(command, surplus)
    expect(ran.code).toBe(2)
    expect(ran.error).toContain(`found "${surplus}"; ${command} takes options only`)
  })

  it('checks one file at a time', async () => {
    expect(await aCheckout({ [file]: someOkrs }).run('check', 'a.md', 'b.md')).toMatchObject({ code: 2, error: expect.stringContaining('found "b.md"; check takes one FILE, or -') })
  })
})
