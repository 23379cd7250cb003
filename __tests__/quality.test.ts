/**
 * How much is found and how much is reported that is none, on texts of our own making: a snapshot, so that a change of
 * quality is seen in review. It says little of the world (bench/QUALITY.md does); it says what a change did.
 *
 * Each case is a file, and all are scanned at once with everything that a scan does. A case counts as reported with a
 * finding of medium confidence or more on any line, as low with one of low confidence alone.
 */
import { secrets } from '../patterns/secrets/index.ts'
import { scan } from '../src/scan.ts'
import { drawn } from './support/drawn.ts'
import { exampleOf, lineWith } from './support/example.ts'
import { folder } from './support/leaky-repository.ts'

/** Cases of each kind; the seed makes each of them another. */
const CASES = 20

interface Case {
  readonly path: string
  readonly text: string
}
type Make = (seed: number) => Case

const token = (seed: number) => drawn('base62', 32 + (seed % 9), seed)
const hex = (seed: number) => drawn('hex', 32 + 8 * (seed % 2), seed)
const password = (seed: number) => `${drawn('base62', 9 + (seed % 4), seed)}${'!%+-'[seed % 4]}${seed % 10}q`
const word = (seed: number) => ['kettle', 'orbit', 'bruise', 'lantern', 'marble'][seed % 5]!
const name = (seed: number) => ['API_TOKEN', 'CLIENT_SECRET', 'PAYMENT_API_KEY', 'WEBHOOK_SECRET'][seed % 4]!
const uuid = (seed: number) =>
  drawn('hex', 32, seed).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5')
const lines = (seed: number, count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(seed * 100 + i)).join('\n')
const body = (seed: number, count: number) =>
  lines(seed, count, (i) => drawn('base64url', 64, i).replace(/[-_]/g, 'A'))

const identified = secrets.filter(({ formats, near }) => formats.length > 0 && !near)
const named = secrets.filter(({ formats, near }) => formats.length > 0 && near)
/** Every so manieth rule, the same for each run. */
const ruleAt = (rules: typeof secrets, seed: number) => rules[(seed * 7) % rules.length]!

const SECRETS: Readonly<Record<string, Make>> = {
  'token with a prefix': (seed) => {
    const rule = ruleAt(identified, seed)
    return { path: 'src/client.py', text: `value = "${exampleOf(rule, seed)}"\n` }
  },
  "token behind its provider's name": (seed) => {
    const rule = ruleAt(named, seed)
    return { path: 'src/client.js', text: `${lineWith(rule, exampleOf(rule, seed))}\n` }
  },
  'drawn value in an environment file': (seed) => ({ path: '.env', text: `${name(seed)}=${token(seed)}\n` }),
  'drawn value in code': (seed) => ({
    path: ['src/a.ts', 'src/a.go', 'src/a.rb', 'src/A.java'][seed % 4]!,
    text: `const ${name(seed)} = "${token(seed)}"\n`,
  }),
  'drawn value in YAML': (seed) => ({
    path: 'config/production.yml',
    text: `payment:\n  ${name(seed).toLowerCase()}: ${hex(seed)}\n`,
  }),
  'password in settings': (seed) => ({
    path: 'config/app.properties',
    text: `spring.datasource.password=${password(seed)}\n`,
  }),
  'password in code': (seed) => ({
    path: 'src/db.py',
    text: `connect(host, user="app", password="${password(seed)}")\n`,
  }),
  'password of words': (seed) => ({
    path: 'config/app.ini',
    text: `[db]\npassword = ${word(seed)}${word(seed + 2)}${seed}\n`,
  }),
  'drawn value in a test': (seed) => ({
    path: 'tests/test_client.py',
    text: `def test_client():\n    client = Client(${name(seed).toLowerCase()}="${token(seed)}")\n`,
  }),
  'password in a URL': (seed) => ({
    path: 'src/settings.py',
    text: `DATABASE = "postgres://app:${password(seed).replace(/[%+]/g, 'x')}@db.${word(seed)}.dev/app"\n`,
  }),
  'password in a command': (seed) => ({
    path: 'deploy.sh',
    text: `curl -u admin:${password(seed)} https://${word(seed)}.dev/deploy\n`,
  }),
  'private key': (seed) => ({
    path: 'ops/key.txt',
    text: `-----BEGIN ${'RSA PRIVATE KEY'}-----\n${body(seed, 20)}\n-----END ${'RSA PRIVATE KEY'}-----\n`,
  }),
  'key of web tokens in code': (seed) => ({
    path: 'src/auth.js',
    text: `const jwt = require('jsonwebtoken')\nmodule.exports = (id) => jwt.sign({ id }, '${word(seed)}-${seed}', { expiresIn: '5m' })\n`,
  }),
  'secret in a manifest': (seed) => ({
    path: 'deploy/app.yaml',
    text: `apiVersion: v1\nkind: Secret\nmetadata: {name: app}\nstringData:\n  password: ${password(seed)}\n`,
  }),
}

const LOOK_ALIKES: Readonly<Record<string, Make>> = {
  'hashes of a lock file': (seed) => ({
    path: 'package-lock.json',
    text: `{"packages":{"node_modules/${word(seed)}":{"version":"1.0.${seed}","integrity":"sha512-${drawn('base62', 86, seed)}=="}}}\n`,
  }),
  'digests in code': (seed) => ({
    path: 'src/digests.py',
    text: `SHA256 = "${drawn('hex', 64, seed)}"\nCOMMIT = "${drawn('hex', 40, seed + 1)}"\n`,
  }),
  identifiers: (seed) => ({
    path: 'config/app.json',
    text: `{"id": "${uuid(seed)}", "tenantId": "${uuid(seed + 1)}", "trace": "${drawn('hex', 16, seed)}"}\n`,
  }),
  'names of secrets': (seed) => ({
    path: 'deploy/values.yaml',
    text: `existingSecret: ${word(seed)}-credentials\nsecretName: ${word(seed)}-tls\ntokenPath: /var/run/${word(seed)}\npasswordKey: password\n`,
  }),
  references: (seed) => ({
    path: 'config/app.yml',
    text: `password: \${DB_PASSWORD}\ntoken: {{ .Values.${word(seed)}.token }}\nsecret: "%env(APP_SECRET)%"\n`,
  }),
  placeholders: (seed) => ({
    path: '.env.example',
    text: `API_TOKEN=your-${word(seed)}-token\nDB_PASSWORD=changeme\nSECRET_KEY=<secret>\nKEY=${'x'.repeat(20 + seed)}\n`,
  }),
  'code that handles secrets': (seed) => ({
    path: 'src/auth.ts',
    text: `const token = await client.${word(seed)}.getToken()\nif (!token) throw new Error('no token')\nheaders.set('Authorization', \`Bearer \${token}\`)\nexport const PASSWORD_FIELD = 'password'\n`,
  }),
  'labels in code': (seed) => ({
    path: 'src/form.tsx',
    text: `const labels = { password: '${word(seed)}', token: '${word(seed)}-token', apiKey: 'Your ${word(seed)} key' }\n`,
  }),
  translations: (seed) => ({
    path: 'locales/de.json',
    text: `{"password": "Passwort ${word(seed)}", "token": "Zugangsmarke", "forgotPassword": "Passwort vergessen?"}\n`,
  }),
  'minified code': (seed) => ({
    path: 'public/app.min.js',
    text: lines(
      seed,
      1,
      (i) => `!function(){var e="${drawn('base62', 300, i)}",t={key:e,token:n(e)};r.secret=t}();`,
    ),
  }),
  'public keys and certificates': (seed) => ({
    path: 'certs/ca.pem',
    text: `-----BEGIN CERTIFICATE-----\n${body(seed, 15)}\n-----END CERTIFICATE-----\n-----BEGIN PUBLIC KEY-----\n${body(seed + 1, 5)}\n-----END PUBLIC KEY-----\n`,
  }),
  'pictures in base64': (seed) => ({
    path: 'src/icon.css',
    text: `.a { background: url(data:image/png;base64,iVBORw0KGgo${drawn('base62', 400, seed)}) }\n`,
  }),
  'tests against their own servers': (seed) => ({
    path: 'tests/test_client.py',
    text: `import requests\n\ndef test_${word(seed)}():\n    requests.get(server.url, verify=False)\n    app.config.update(SECRET_KEY="test-${word(seed)}")\n`,
  }),
  prose: (seed) => ({
    path: 'docs/auth.md',
    text: `The token is issued by ${word(seed)} and the password must have 12 characters. Set \`API_KEY\` to your key.\n`,
  }),
}

/** How many of the cases of each kind are reported, and of how many only low confidence says something. */
async function counted(kinds: Readonly<Record<string, Make>>): Promise<Record<string, string>> {
  const files = Object.values(kinds).flatMap((make, kind) =>
    Array.from({ length: CASES }, (_, seed) => {
      const { path, text } = make(seed + 1)
      return [`k${kind}-${seed}/${path}`, text] as const
    }),
  )
  const place = folder(Object.fromEntries(files))
  try {
    const { findings } = await scan({
      path: place.path,
      scope: 'tree',
      config: 'none',
      confidence: 'low',
      failOn: 'none',
    })
    const seen = (kind: number, sure: boolean) =>
      new Set(
        findings
          .filter(({ confidence }) => !sure || confidence !== 'low')
          .flatMap(({ occurrences }) => occurrences.map(({ path }) => path.split('/')[0]!))
          .filter((top) => top.startsWith(`k${kind}-`)),
      ).size
    return Object.fromEntries(
      Object.keys(kinds).map((kind, i) => {
        const reported = seen(i, true)
        return [
          kind,
          `${reported} of ${CASES} reported, ${seen(i, false) - reported} more with low confidence`,
        ]
      }),
    )
  } finally {
    place.close()
  }
}

test('secrets', async () => expect(await counted(SECRETS)).toMatchSnapshot())

test('look-alikes', async () => expect(await counted(LOOK_ALIKES)).toMatchSnapshot())
