import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { serviceVariables } from '../../../src/entry/service/service-variables.ts'
import { readServiceSettings } from '../../../src/entry/service/read-service-settings.ts'

const encoding = { privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } } as const
const KEY = String(generateKeyPairSync('rsa', { modulusLength: 2048, ...encoding }).privateKey).trim()
const OTHER_KIND = String(generateKeyPairSync('ed25519', encoding).privateKey)
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
    ['SWEEP_HOURS', '720', /SWEEP_HOURS=720; expected a whole number from 0 to 168/],
    ['CONCURRENCY', '0', /CONCURRENCY=0; expected a whole number from 1 to 32/],
    ['REPORT_DELAY_SECONDS', '86401', /REPORT_DELAY_SECONDS=86401; expected a whole number from 0 to 86400/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL=loud; expected fatal/],
    ['WEBHOOK_PATH', 'hooks', /WEBHOOK_PATH=hooks; expected a path such as/],
    ['REDIS_URL', 'cache:6379', /REDIS_URL holds no address; expected one such as redis:/],
    ['REDIS_URL', 'cache', /REDIS_URL holds no address/],
    ['REDIS_URL', 'http://cache', /REDIS_URL holds no address/],
    ['GITHUB_API_URL', 'git.acme.example', /GITHUB_API_URL holds no address/],
    ['GHE_HOST', 'git acme', /GHE_HOST=git acme; expected a name alone/],
    ['PRIVATE_KEY', 'notakey', /PRIVATE_KEY holds no private key; expected the \.pem file/],
    ['PRIVATE_KEY', KEY.slice(0, 200), /PRIVATE_KEY holds no private key/],
    ['PRIVATE_KEY', OTHER_KIND, /PRIVATE_KEY holds no private key/],
  ])('refuses %s=%s', (name, value, message) => {
    expect(() => readServiceSettings({ ...whole, [name]: value }, noFile)).toThrowError(message)
  })

  it('names the variable of a key file that is not there, and of one that holds no key', () => {
    const environment = { ...whole, PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/keys/app.pem' }
    expect(() => readServiceSettings(environment, noFile)).toThrowError(/PRIVATE_KEY_PATH=\/keys\/app\.pem cannot be read; expected/)
    expect(() => readServiceSettings(environment, () => 'abc')).toThrowError(/PRIVATE_KEY_PATH holds no private key/)
    expect(() => readServiceSettings({ ...environment, PRIVATE_KEY_PATH: 'MIIEpQ'.repeat(200) }, noFile)).toThrowError(/^PRIVATE_KEY_PATH holds no path; expected/)
  })

  it('repeats no password of an address', () => {
    expect(() => readServiceSettings({ ...whole, REDIS_URL: 'http://:hunter2@cache' }, noFile)).not.toThrowError(/hunter2/)
  })

  it('takes an empty variable for one that is not there', () => {
    const empty = Object.fromEntries(serviceVariables.map(({ name }) => [name, '']))
    expect(readServiceSettings({ ...empty, ...whole }, noFile)).toEqual(readServiceSettings(whole, noFile))
  })

  it('asks for each variable that it lists', () => {
    const asked = new Set<string>()
    const environment = new Proxy({ ...whole, PRIVATE_KEY: '', PRIVATE_KEY_PATH: 'key.pem', GHE_HOST: 'git.acme.example' }, {
      get: (target, name) => { asked.add(String(name)); return Reflect.get(target, name) as unknown },
    })
    readServiceSettings(environment, () => KEY)
    expect([...asked].sort()).toEqual(serviceVariables.map(({ name }) => name).sort())
  })

  it.each([
    ['7', undefined, 'throughline-7-api.github.com'],
    ['8', undefined, 'throughline-8-api.github.com'],
    ['7', 'http://127.0.0.1:9', 'throughline-7-127.0.0.1-9'],
  ])('gives App %s on %s a queue of its own', (APP_ID, GITHUB_API_URL, name) => {
    expect(readServiceSettings({ ...whole, APP_ID, GITHUB_API_URL }, noFile).queueName).toBe(name)
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
