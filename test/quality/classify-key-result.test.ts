import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyKeyResult } from '../../src/quality/classify-key-result.ts'

function kindOf(title: string): string {
  return classifyKeyResult({ title }).kind
}

function trapsOf(title: string): readonly string[] {
  return classifyKeyResult({ title }).traps
}

describe('outcomes', () => {
  it.each([
    ['a rate that rises', 'Raise weekly retention of new riders from 31% to 40%'],
    ['a rate that falls', 'Cut invoice errors from 6% to 2%'],
    ['a business number', 'Reach $2M in annual recurring revenue'],
    ['turnover', 'Voluntary turnover of nurses below 9%'],
    ['composition of a workforce', '45% of team leads are women'],
    ['a measured speed', 'Median search latency under 250 ms'],
    ['availability', '99.9% uptime of the booking service'],
    ['incidents', 'Fewer than three severe incidents in the quarter'],
    ['an answer in time', '90% of support tickets are answered within 4 hours'],
    ['active people', '400 active volunteers every month'],
    ['means do not make it mixed', 'Reduce the bounce rate by 15% through clearer landing pages'],
    ['conversion', 'Improve trial-to-paid conversion from 12% to 16%'],
    ['a satisfaction score', 'Lift customer satisfaction from 4.1 to 4.5'],
  ])('%s: %s', (_, title) => {
    expect(kindOf(title)).toBe('outcome')
  })
})

describe('outputs', () => {
  it.each([
    ['a thing shipped', 'Ship the new billing page by June'],
    ['a thing written', 'Write a style guide for error messages'],
    ['a decision', 'Decide which message broker to use'],
    ['hiring', 'Hire four data engineers'],
    ['a migration', 'Migrate all payment jobs to the new scheduler'],
    ['research', 'Interview 12 lapsed subscribers'],
    ['a capability', 'Members can export their bookings as a spreadsheet'],
    ['told as done', 'The incident runbook is published and reviewed'],
    ['a count of things', 'Publish 6 case studies'],
    ['training of own staff', 'Train 30 colleagues in accessibility testing'],
    ['a bare artefact', 'Swift client library'],
    ['test coverage', 'Increase test coverage from 40% to 70%'],
  ])('%s: %s', (_, title) => {
    expect(kindOf(title)).toBe('output')
  })
})

describe('traps', () => {
  it.each([
    ['traction', 'Grow podcast listeners from 900 to 2,000'],
    ['traction', '40% of customers use the new calendar widget'],
    ['traction', 'Raise the click-through rate of the banner to 3%'],
    ['sentiment-only', 'Net promoter score of 50 among dentists'],
    ['sentiment-only', 'Lift customer satisfaction from 4.1 to 4.5'],
    ['output-in-disguise', 'Publish 6 case studies'],
    ['output-in-disguise', 'Hire four data engineers'],
    ['wrong-moment', 'Generate 800 marketing leads a month'],
    ['wrong-moment', 'Increase newsletter sign-ups by 25%'],
    ['wrong-moment', '12 press mentions by the end of the year'],
    ['traction', '900 members of the Fernwell Discord'],
    ['traction', 'Single sign-on adoption of 70%'],
    ['traction', 'Half of payroll teams use ≥ 1 saved report'],
    ['traction', '5,000 new newsletter subscribers, half of them through partnerships'],
    ['sentiment-only', '60% of bookkeepers would be very disappointed without Fernwell'],
    ['sentiment-only', 'Clerks who got the new report say that month-end is less stressful'],
    ['wrong-moment', 'Partner with 8 accounting schools'],
    ['wrong-moment', '30 journalists share our report on late pay'],
    ['wrong-moment', 'Enrol 500 small firms in the pay week'],
    ['wrong-moment', 'Franchise requests: 40 a month'],
    ['wrong-moment', 'Two credit unions agree to host the pay clinic'],
    ['sentiment-only', '80% of clerks call the new payslip easy'],
    ['sentiment-only', 'Landlords would choose us again: 75%'],
    ['output-in-disguise', 'Payroll checks done: from 5 to 15'],
    ['output-in-disguise', 'Branches moved to the new ledger: 30 of 44'],
    ['output-in-disguise', '80+ customer interviews completed'],
    ['output-in-disguise', 'Publish one payroll guide per month'],
    ['traction', 'More than 15% of clerks click the payslip banner'],
    ['wrong-moment', 'Raise sign-ups from paid search by 30%'],
    ['wrong-moment', 'Two magazines endorse Fernwell'],
    ['wrong-moment', '70% awareness of the pay week among active members'],
    ['traction', 'Double the number of customers per month that add a reminder'],
    ['traction', '30% of employers who have pinned a dashboard'],
    ['traction', 'Get 40 employers to watch the payroll video'],
    ['output-in-disguise', 'Double the number of clerks who have been trained'],
    ['sentiment-only', '20 clerks tell us that they understand their payslip'],
  ])('%s: %s', (trap, title) => {
    expect(trapsOf(title)).toEqual([trap])
  })

  it.each([
    'Raise weekly retention of new riders from 31% to 40%',
    'Weekly active users from 4,000 to 6,000',
    'Ship version 3 of the mobile app',
    '40% of trial accounts pay a first invoice',
    'Support contacts per shop down 20%',
    'Clerks can merge two payslips',
    'Improve trial-to-paid conversion from 12% to 16%',
    'Find the top 3 reasons for cancelled orders',
    'ISO 27001 phase 2 audit started',
    'Write a help page for the 20 commonest payroll questions',
    'Record a 2-4 minute video for new clerks',
    'Cut the time of a pay run by half, enabling earlier pay',
    'No more than 3% of clerks click the wrong payslip',
    'Fewer than 12% of clerks visit the help page during a pay run',
    '600 paying subscribers in Porto',
    'Reach a DAU/MAU ratio of 45% for payroll firms (a clerk is using Fernwell every other day)',
    '30% of sign-ups respond to the first call',
    '8,000 new accounts reading at least one payslip a month',
    'Half of the shops voluntarily go on with a second course (mentoring, nominations, speaking, etc.)',
    'Clerks can change an entry within a minute and without leaving their desk',
    '40% of the firms pay on time in partnership with their bank',
    'The importer downloads a year of payslips with at most 10% more bandwidth',
    'Double the number of teams that hand a pay run to a clerk',
    'A clerk can be sure to download all payslips of 400 people in under a minute',
  ])('none: %s', (title) => {
    expect(trapsOf(title)).toEqual([])
  })
})

describe('explanation and fields', () => {
  it('names the words that decided, as they were written', () => {
    expect(classifyKeyResult({ title: 'Hire four data engineers' }).because.join(' ')).toContain('four data engineers')
  })

  it('quotes a count without the word that leads on', () => {
    expect(classifyKeyResult({ title: 'Train 40 nurses in the new triage form' }).because[0]).toBe('40 nurses')
  })

  it.each([
    ['Implement two-factor authentication', 'Implement two-factor authentication'],
    ['Implement single sign-on', 'Implement single sign-on'],
    ['Open-source our route planner', 'Open-source our route planner'],
    ['Release v3.0 of the rider app', 'Release v3.0'],
    ['Deliver v2 of the seed catalogue', 'Deliver v2 of the seed catalogue'],
    ['Plan and execute the summer relaunch', 'Plan and execute the summer relaunch'],
    ['Sign contract with a barge operator', 'Sign contract with a barge operator'],
    ['Publish 12 “how-to” articles, then share them', '12 “how-to” articles'],
    ['Migrate 100% of tenants to the new till', '100% of tenants'],
    ['Plant 3,000 trees along the river', '3,000 trees along the river'],
    ['Build (and test) the tide model', 'Build (and test)'],
  ])('quotes whole phrases of %s: %s', (title, quote) => {
    expect(classifyKeyResult({ title }).because).toContain(quote)
  })

  it('quotes nothing that only the fields say', () => {
    expect(classifyKeyResult({ title: 'Renewals of shops', metric: 'share of new shops that renew', unit: '%', baseline: 1, target: 2 }).because).toEqual(['Renewals of shops'])
    expect(classifyKeyResult({ title: 'Neue App live', unit: '%', baseline: 1, target: 2 }).because).toEqual([])
  })

  it('leaves a bare topic or a question open', () => {
    expect([kindOf('What should we measure?'), kindOf('Improve communication')]).toEqual(['unclear', 'unclear'])
  })

  it('does not guess at a language that it has not learnt', () => {
    expect(classifyKeyResult({ title: 'Снизить отток клиентов' })).toEqual({ kind: 'unclear', traps: [], confidence: 0.5, because: [] })
  })

  it.each([
    'Neue Website live bis Ende Q2', 'Neues Dashboard für das Team einführen', '5 Blog Posts veröffentlichen', 'Lancer la nouvelle version du site', 'Publier 12 articles de blog',
    'Lanzar la nueva app móvil en marzo', 'Implementar SSO', 'Lançar o novo portal do cliente', 'Lanceer de nieuwe app', 'Release av ny plattform', 'Запустить новый API для партнёров',
    '发布新的API文档', '新しいダッシュボードをリリースする', '출시 새로운 API', 'أطلق تطبيق API جديد', 'השקת לוח מחוונים API חדש', 'नया API लॉन्च करें',
  ])('does not take borrowed words for work: %s', (title) => {
    expect(kindOf(title)).toBe('unclear')
  })

  it.each(['Launch the café finder in Zürich', 'Launch the Rio de Janeiro guide', 'Write a guide to the Müller press', 'Publish 3 recipes w/ photos'])('still reads English with names in it: %s', (title) => {
    expect(kindOf(title)).toBe('output')
  })

  it('calls a title without words unclear', () => {
    expect(classifyKeyResult({ title: ' … ' })).toEqual({ kind: 'unclear', traps: [], confidence: 1, because: [] })
  })

  it('reads metric, baseline and target where the title leaves doubt', () => {
    const title = 'Снизить отток'
    expect(classifyKeyResult({ title, metric: 'monthly churn rate', unit: '%', baseline: 8, target: 5 }).kind).toBe('outcome')
  })
})

describe('totality', () => {
  it('answers any text with a kind, a confidence between 0 and 1, and the same answer twice', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      const answer = classifyKeyResult({ title })
      expect(answer.confidence).toBeGreaterThan(0)
      expect(answer.confidence).toBeLessThanOrEqual(1)
      expect(classifyKeyResult({ title })).toEqual(answer)
    }))
  })

  it('quotes stretches of the title that end with no article and no preposition', () => {
    const words = ['Launch', 'the', 'two-factor', 'A/B', 'v3.0', 'of', 'with', 'a', '“guide”', '12', '(SSO)', 'users,', 'and', '*new*', '[N]', 'report', '40%', 'for']
    assert(property(array(constantFrom(...words), { maxLength: 12 }), (parts) => {
      const title = parts.join(' ')
      for (const quote of classifyKeyResult({ title }).because) {
        expect(title).toContain(quote)
        expect(quote).not.toMatch(/(?:^|\s)(?:the|of|with|a|and|for)$/)
      }
    }))
  })

  it.each([
    ['right to left', 'زيادة عدد المستخدمين بنسبة '.repeat(300)],
    ['one long word', 'a'.repeat(10_000)],
    ['numbers only', '1 '.repeat(5000)],
    ['signs only', '<->=%$'.repeat(1700)],
    ['known words only', 'increase 5% '.repeat(900)],
  ])('10,000 characters: %s', (_, title) => {
    expect(['outcome', 'output', 'mixed', 'unclear']).toContain(kindOf(title))
  })

  it('keeps the trained weights small', () => {
    const file = new URL('../../src/quality/classifier-model.ts', import.meta.url)
    expect(readFileSync(file).length).toBeLessThan(60_000)
  })
})
