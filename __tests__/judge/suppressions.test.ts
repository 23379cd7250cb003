/**
 * Why tokens, passwords in URLs and private keys are dropped, each reason with something like it that must be reported;
 * the reasons of literals behind names are in assignments.test.ts.
 */
import { readFileSync } from 'node:fs'
import { secrets } from '../../patterns/secrets/index.ts'
import { Casebook } from '../../src/judge/casebook.ts'
import { judgeAt } from '../../src/judge/judge.ts'
import type { Verdict } from '../../src/judge/verdict.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'
import { exampleOf } from '../support/example.ts'

const scanner = new Scanner(secrets)
const ruleOf = (id: string) => secrets.find((rule) => rule.id === id)!

function verdictsOn(text: string, id: string, path: string): Verdict[] {
  const book = new Casebook()
  const matches = scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === id)
  return matches.map((match) => judgeAt(match, book.open(match).verdict, path))
}

const aws = (seed: number) => exampleOf(ruleOf('aws-access-key-id'), seed)
const twilio = exampleOf(ruleOf('twilio-auth-token'), 1)
const groq = exampleOf(ruleOf('groq-api-key'), 1)
const hash = exampleOf(ruleOf('secret-password-hash'), 1)
const facebook = exampleOf(ruleOf('facebook-access-token'), 1)
const DOCUMENTED = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')
const body = (seed: number) => Buffer.from(drawn('base62', 900, seed)).toString('base64')
const pem = (inner: string) => `-----BEGIN ${'PRIVATE KEY'}-----\n${inner}\n-----END ${'PRIVATE KEY'}-----\n`
const der = Buffer.concat([
  Buffer.from([0x30, 0x82, 0x02, 0x58]),
  Buffer.from(drawn('base62', 600, 5)),
]).toString('base64')
const jwk = (d: string) => `{"kty":"EC","crv":"P-256","x":"${drawn('base64url', 43, 1)}","d":"${d}"}`
const url = (password: string, host = 'db.kettle.dev') => `postgres://app:${password}@${host}/app`

const ID = 'aws-access-key-id'
const NEAR = 'twilio-auth-token'
const IN_URL = 'secret-url-credential'
const KEY = 'secret-private-key'

const CODE = 'src/settings.py'

/** Rule, what is said, a text that is dropped, one that is not, and the path of the first. */
type Row = readonly [rule: string, because: string, text: string, counter: string, path: string]

const TABLE: readonly Row[] = [
  [
    ID,
    'the embedded account id does not hold',
    `id = ${aws(1).slice(0, 4)}77777777${aws(1).slice(12)}`,
    `id = ${aws(1)}`,
    CODE,
  ],
  [ID, 'the provider prints it in its documentation', `id = ${DOCUMENTED}`, `id = ${aws(2)}`, CODE],
  [
    'secret-password-hash',
    'its name says that no user has the password',
    `const DUMMY_HASH = "${hash}"`,
    `const ADMIN_HASH = "${hash}"`,
    CODE,
  ],
  [
    'secret-password-hash',
    'its name says that no user has the password',
    `'example' => '${hash}',`,
    `'admin' => '${hash}',`,
    CODE,
  ],
  [
    'secret-password-hash',
    'its name says that no user has the password',
    `var dummyBcryptHash = []byte("${hash}")`,
    `var adminBcryptHash = []byte("${hash}")`,
    CODE,
  ],
  [
    'groq-api-key',
    'a form shows it where nothing is entered',
    `placeholder: "${groq}",`,
    `value: "${groq}",`,
    CODE,
  ],
  [
    'facebook-access-token',
    'a piece of a longer encoded text',
    `src: url("data:font/ttf;base64,${drawn('base62', 200, 9)}/${facebook}"`,
    `token = "${facebook}"`,
    CODE,
  ],
  [
    'groq-api-key',
    'a mask or a reference stands where the token would',
    `key = ${groq.slice(0, 20)}${'x'.repeat(groq.length - 20)}`,
    `key = ${groq}`,
    CODE,
  ],
  [
    'groq-api-key',
    'a word says that it is an example',
    `key = ${groq.slice(0, 20)}Example${groq.slice(27)}`,
    `key = ${groq}`,
    CODE,
  ],
  [
    NEAR,
    'its name says that it is a hash or an identifier',
    `twilio_digest = "${twilio}"`,
    `twilio_auth_token = "${twilio}"`,
    CODE,
  ],
  [
    'pagerduty-api-key',
    'where the credential is read from, or its name',
    'pagerduty_key = local.pagerduty_keys["all_members_of_teams"]',
    `pagerduty_key = local.pagerduty_keys["${exampleOf(ruleOf('pagerduty-api-key'), 1)}"]`,
    CODE,
  ],
  [
    'azure-client-secret-old',
    'where the credential is read from, or its name',
    'AZURE_CLIENT_SECRET: process.env.KETTLES_CLIENT_SECRET,',
    `AZURE_CLIENT_SECRET: ${exampleOf(ruleOf('azure-client-secret-old'), 1)},`,
    CODE,
  ],
  [
    NEAR,
    'hashes stand in lock files, credentials do not',
    `twilio_auth_token = "${twilio}"`,
    `twilio_auth_token = "${twilio}"`,
    'package-lock.json',
  ],
  [IN_URL, 'a reference or mask stands where the password would', url('${PASSWORD}'), url('KETTLE91x'), CODE],
  [IN_URL, 'it is a pattern', url('[^@]+'), url('[x@91'), CODE],
  [
    IN_URL,
    'a path on a drive, with a version behind it',
    'git+file://C:/Users/kettle/app.git@v1.0',
    url('/Users91kettle', 'db.kettle.dev'),
    CODE,
  ],
  [
    IN_URL,
    'words say that it is to be replaced',
    url('changeme', 'db'),
    url('changeme91!', 'db.kettle.dev'),
    CODE,
  ],
  [
    IN_URL,
    'a name alone stands before the host',
    'https://kettle-orbit-machine-user@github.com/o/r.git',
    `https://${drawn('hex', 40, 3)}@github.com/o/r.git`,
    CODE,
  ],
  [IN_URL, 'the word for a password, not one', url('passkettle', 'db'), url('passkettle91', 'db'), CODE],
  [IN_URL, 'the password that everybody gives', url('anonymous', 'db'), url('anonymous91', 'db'), CODE],
  [KEY, 'the body repeats a few characters', pem('MIIE'.repeat(40)), pem(der), CODE],
  [KEY, 'dots stand where the rest of the body would', pem(`${der.slice(0, 64)}\n...`), pem(der), CODE],
  [KEY, 'the body is not a key', pem(drawn('base62', 120, 7)), pem(body(7)), CODE],
  [
    KEY,
    'the private member is no key',
    jwk('abcdefghijklmnopqrstuvwxyz0123456789abcdefg'),
    jwk(drawn('base64url', 43, 3)),
    CODE,
  ],
]

test.each(TABLE)('%s: %s', (id, because, text, counter, path) => {
  const said = verdictsOn(text, id, path)
  expect(said.map(({ suppressed, evidence }) => suppressed && evidence[0]?.detail)).toContain(because)
  const kept = verdictsOn(counter, id, CODE)
  expect(kept.map(({ suppressed }) => suppressed)).toContain(undefined)
})

test('every reason is in the table', () => {
  const files = ['token', 'url-credential', 'private-key'].map((name) => `src/judge/${name}.ts`)
  const reasons = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/drop\(\s*'[^']*',\s*'([^']*)'/g)].map(([, because]) => because!),
  )
  const known = new Set(TABLE.map(([, because]) => because))
  expect(reasons.length).toBeGreaterThan(8)
  expect(reasons.filter((because) => !known.has(because))).toEqual([])
})

test('a key has the same body with its armour and without', () => {
  const head = Buffer.from([0x30, 0x82, 0x04, 0xa4, 0x02, 0x01, 0x00, 0x02, 0x82, 0x01, 0x01, 0x00])
  const key = Buffer.concat([head, Buffer.from(drawn('base62', 1180, 8))]).toString('base64')
  const text = pem(key.replace(/.{64}/g, '$&\n'))
  const found = scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === KEY)
  expect(new Set(found.map(({ value }) => value))).toEqual(new Set([key]))
  expect(scanner.scan(Buffer.from(`key = "${key}"`)).map(({ value }) => value)).toContain(key)
})

test('a key of a test weighs less', () => {
  expect(verdictsOn(pem(der), KEY, 'tests/kettle.pem')).toMatchObject([
    { confidence: 'medium', severity: 5.5 },
  ])
  expect(verdictsOn(pem(der), KEY, 'config/kettle.pem')[0]).not.toHaveProperty('severity')
})

test.each(['const TEST_SIGNING_KEY: &str = "', 'fakeKey := `', 'EXAMPLE_KEY = """'])(
  'a key behind %s',
  (name) => {
    expect(verdictsOn(name + pem(der), KEY, 'src/keys.rs')).toMatchObject([
      { confidence: 'high', severity: 3 },
    ])
    const other = name.replace(/TEST_|fake|EXAMPLE_/, 'latest')
    expect(verdictsOn(other + pem(der), KEY, 'src/keys.rs')[0]).not.toHaveProperty('severity')
  },
)

test('the hash of a password in a remark is a note', () => {
  const severityOf = (text: string) => verdictsOn(text, 'secret-password-hash', 'values.yaml')[0]?.severity
  expect(severityOf(`#   kettle:${hash}`)).toBe(3)
  expect(severityOf(`    kettle:${hash}`)).toBeUndefined()
})

test('a web token of a test is a note', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'kettle', iat: 1e9 })}.${drawn('base62', 43, 8)}`
  const severityAt = (path: string) => verdictsOn(`t = "${token}"`, 'json-web-token', path)[0]?.severity
  expect(severityAt('apis/login_test.go')).toBe(3)
  expect(severityAt('docs/login.md')).toBe(3)
  expect(verdictsOn(`t = "${token}"`, 'json-web-token', 'apis/login.go')).toHaveLength(1)
  expect(severityAt('apis/login.go')).toBeUndefined()
})

test('the key of a page is a note, and that of a program is not', () => {
  const key = exampleOf(ruleOf('gcp-api-key'), 1)
  const severityAt = (text: string, path: string) =>
    verdictsOn(text, 'gcp-api-key', path).map(({ severity }) => severity)
  expect(severityAt(`apiKey: "${key}",`, 'src/firebase.ts')).toEqual([3])
  expect(severityAt(`VITE_FIREBASE_API_KEY=${key}`, '.env')).toEqual([3])
  expect(severityAt(`REACT_APP_GOOGLE_MAPS_KEY=${key}`, '.env')).toEqual([3])
  expect(severityAt(`src="https://maps.googleapis.com/maps/api/js?key=${key}"`, 'index.html')).toEqual([3])
  expect(severityAt(`"current_key": "${key}"`, 'app/google-services.json')).toEqual([3])
  expect(severityAt(`NEXT_PUBLIC_GEMINI_API_KEY=${key}`, '.env')).toEqual([undefined])
  expect(severityAt(`geminiKey: "${key}",`, 'src/firebase.ts')).toEqual([undefined])
  expect(severityAt(`MAPS_API_KEY = "${key}"`, 'server/maps.py')).toEqual([undefined])
})

test('what dotenvx encrypted is no secret', () => {
  const said = (value: string) =>
    verdictsOn(`DB_PASSWORD="${value}"`, 'secret-generic-assignment', '.env')[0]?.suppressed
  expect(said(`encrypted:${drawn('base62', 128, 3)}`)).toBe('encrypted')
  expect(said(`unencrypted:${drawn('base62', 128, 3)}`)).toBeUndefined()
})

test('what Rails writes for development weighs less', () => {
  const at = (path: string) =>
    verdictsOn(`  secret_key_base: ${drawn('hex', 128, 4)}`, 'secret-generic-assignment', path)[0]?.severity
  expect(at('config/secrets.yml')).toBe(5.5)
  expect(at('config/settings.yml')).toBeUndefined()
})

test('a private key of which most is left out is a note', () => {
  const of = (length: number) =>
    verdictsOn(pem(der.slice(0, length)), 'secret-private-key', 'keys/one.pem')[0]?.severity
  expect(of(64)).toBe(3)
  expect(of(400)).toBeUndefined()
})

test('the hash of a password weighs as its own rule has it', () => {
  const at = (value: string) =>
    verdictsOn(`passwd: ${value}`, 'secret-generic-assignment', 'users.yml')[0]?.severity
  expect(at(`$6$${drawn('base62', 16, 5)}$${drawn('base62', 86, 6)}`)).toBe(6.5)
})
