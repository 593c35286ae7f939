import { describe, expect, it } from 'vitest'
import { readServiceSettings } from '../../../src/entry/service/read-service-settings.ts'

const KEY = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----\n'
const whole = { APP_ID: '7', PRIVATE_KEY: KEY, WEBHOOK_SECRET: 'a long random text' }
const noFile = (path: string): string => { throw new Error(`no file ${path}`) }

describe('readServiceSettings', () => {
  it('names everything that is missing at once', () => {
    expect(() => readServiceSettings({}, noFile)).toThrowError(/APP_ID[\s\S]*PRIVATE_KEY[\s\S]*WEBHOOK_SECRET/)
  })

  it('refuses the secret that everybody knows', () => {
    expect(() => readServiceSettings({ ...whole, WEBHOOK_SECRET: 'development' }, noFile)).toThrowError(/WEBHOOK_SECRET/)
  })

  it.each([
    ['as it is', { PRIVATE_KEY: KEY }],
    ['on one line', { PRIVATE_KEY: KEY.replaceAll('\n', '\\n') }],
    ['in base64', { PRIVATE_KEY: Buffer.from(KEY).toString('base64') }],
    ['from a file', { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: '/keys/app.pem' }],
  ])('reads a private key %s', (_, environment) => {
    expect(readServiceSettings({ ...whole, ...environment }, () => KEY).privateKey).toBe(KEY)
  })

  it.each([
    ['PORT', 'eighty', /PORT=eighty; expected a whole number/],
    ['PORT', '70000', /PORT=70000; expected a whole number from 0 to 65535/],
    ['REPORT_DELAY_SECONDS', '-1', /REPORT_DELAY_SECONDS=-1/],
    ['REPORT_DELAY_SECONDS', '86401', /REPORT_DELAY_SECONDS=86401; expected a whole number from 0 to 86400/],
    ['SWEEP_HOURS', '720', /SWEEP_HOURS=720; expected a whole number from 0 to 168/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL=loud; expected fatal/],
  ])('refuses %s=%s', (name, value, message) => {
    expect(() => readServiceSettings({ ...whole, [name]: value }, noFile)).toThrowError(message)
  })

  it.each([
    [{}, 'https://api.github.com'],
    [{ GHE_HOST: 'git.acme.example' }, 'https://git.acme.example/api/v3'],
    [{ GITHUB_API_URL: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1'],
  ])('finds the API for %j', (environment, expected) => {
    expect(readServiceSettings({ ...whole, ...environment }, noFile).apiUrl).toBe(expected)
  })

  it('counts the report delay in milliseconds and keeps the pace that GitHub advises', () => {
    const settings = readServiceSettings({ ...whole, REPORT_DELAY_SECONDS: '90', SWEEP_HOURS: '168' }, noFile)
    expect(settings).toMatchObject({ reportDelay: 90_000, sweepHours: 168, paced: true, port: 3000, webhookPath: '/api/github/webhooks' })
  })
})
