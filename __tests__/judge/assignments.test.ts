/** Values as people write them, and what the judge makes of each: a table, with the way back for every way out. */
import generic from '../../patterns/secrets/generic.ts'
import { Casebook, resolve } from '../../src/judge/casebook.ts'
import { judgeAt } from '../../src/judge/judge.ts'
import type { Verdict } from '../../src/judge/verdict.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'

const scanner = new Scanner(generic)

/** The verdict on the last value of `text`; undefined where nothing is seen or stands. */
function verdictOn(text: string, path = 'src/settings.py'): Verdict | undefined {
  const book = new Casebook()
  const hits = resolve(scanner.scan(Buffer.from(text)).map((match) => book.hit(match)))
  const verdicts = hits.map(({ case: { match, verdict } }) => judgeAt(match, verdict, path))
  return verdicts.find((verdict) => !verdict.suppressed) ?? verdicts.at(-1)
}

const reasonOn = (text: string, path?: string): string | undefined => {
  const book = new Casebook()
  const matches = scanner.scan(Buffer.from(text))
  const verdicts = matches.map((m) => judgeAt(m, book.open(m).verdict, path ?? 'src/settings.py'))
  return verdicts.every((verdict) => verdict.suppressed) ? verdicts[0]?.suppressed : undefined
}

const token = drawn('base62', 40, 1)
const hex = drawn('hex', 32, 2)
const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
const password = `${drawn('base62', 10, 3)}7!q`
/** Joined from parts, so that no scanner takes it for a leak. */
const TOTP_SAMPLE = ['JBSWY3DP', 'EHPK3PXP'].join('')

describe('is reported', () => {
  test.each([
    ['a drawn token', `API_TOKEN = "${token}"`, 'src/settings.py'],
    ['in an environment file', `API_TOKEN=${token}\n`, '.env'],
    ['in YAML', `client_secret: ${hex}\n`, 'config/prod.yml'],
    [
      'with a stretch of zero bytes in it',
      `{ "encryptedPassword": "MDoEEPg${'A'.repeat(15)}EwF${token}${hex}" }`,
      'logins.json',
    ],
    ['in JSON inside a string', `"{\\"client_secret\\": \\"${token}\\"}"`, 'src/a.js'],
    ['in a connection string', `Server=db;User Id=app;Password=${password};`, 'web.config'],
    ['in a call', `define('DB_PASSWORD', '${token}');`, 'wp-config.php'],
    ['in XML over lines', `<clientSecret>\n  ${token}\n</clientSecret>`, 'config.xml'],
    ['in netrc', `machine host.io login me password ${token}\n`, '.netrc'],
    ['behind a type', `var apiToken string = "${token}"`, 'main.go'],
    ['wrapped', `password = Some("${token}")`, 'Main.scala'],
    ['in a header', `curl -H "Authorization: Bearer ${token}" https://x.io`, 'run.sh'],
    ['in a command', `curl -u admin:${token} https://x.io`, 'run.sh'],
    ['behind make’s operator', `API_TOKEN ::= "${token}"`, 'Makefile'],
    ['in SQL', `CREATE USER app IDENTIFIED BY '${token}';`, 'init.sql'],
  ])('%s', (_, text, path) => {
    expect(verdictOn(text, path)).toMatchObject({ confidence: 'medium' })
    expect(verdictOn(text, path)?.suppressed).toBeUndefined()
  })
})

describe('is dropped, and is not when the reason is gone', () => {
  test.each([
    ['documented example', `token = "${token.slice(0, 12)}EXAMPLE${token.slice(12)}"`, `token = "${token}"`],
    [
      'another kind of value',
      '"create_token": "Token l\\u00e9trehoz\\u00e1sa"',
      `"create_token": "${token}"`,
    ],
    ['another kind of value', '--- PASS: TestKettle_boils_water (0.1s)', `DB_PASS: ${password}`],
    ['another kind of value', '{{- $dbPassword = randAlphaNum 12 }}', `dbPassword = ${password}`],
    [
      'another kind of value',
      `        checksum/secret: ${drawn('hex', 64, 6)}`,
      `        kettle/secret: ${drawn('hex', 64, 6)}`,
    ],
    [
      'another kind of value',
      `<a nil="true"/><KettleServiceKeyPoints xmlns="${uuid}" nil="true"/>`,
      `<KettleServiceKey key="${hex}" nil="true"/>`,
    ],
    [
      'another kind of value',
      `"/js/kettle_auth.js": "/js/kettle_auth.js?id=${hex}",`,
      `"kettle_auth": "${hex}",`,
    ],
    [
      'another kind of value',
      `<Icon v-if="type === 'password'" :icon="faKettle" />`,
      `<Icon :password="${password}" />`,
    ],
    ['reference', 'secret = "kettle-oauth-client-id"', `secret = "${password}"`],
    ['reference', 'keyring.set_password("kettle", user, word)', `store.set_password("${password}", user)`],
    ['another kind of value', '"pwd":"/tmp/p-it-kettle-ba342f12-2355636609"', `"pwd":"${password}"`],
    [
      'public by design',
      `certificate-authority-data: ${Buffer.from('-----BEGIN CERTIFICATE-----\nMIIC').toString('base64')}${hex}`,
      `certificate-authority-key: ${Buffer.from(hex).toString('base64')}${hex}`,
    ],
    [
      'public by design',
      `"salt": "v1:${token.slice(0, 11)}=:v1:${token.slice(0, 16)}:${token}=="`,
      `"salt": "${token}"`,
    ],
    ['reference', '"password": "${db_passwords["kettle"]}"', `"password": "${password}"`],
    ['reference', "'passwd': ['compat', 'systemd']", `'passwd': ['${password}']`],
    ['placeholder', `api_password = "${btoa('change-me')}"`, `api_password = "${btoa(password)}"`],
    ['documented example', `"totp": "${TOTP_SAMPLE}KETTLE"`, `"totp": "${TOTP_SAMPLE.slice(5)}KETTLE7"`],
    ['another kind of value', '"pass",\n    "patchelf"', `"pass",\n    "${token}"`],
    [
      'another kind of value',
      `token = "${btoa('{"alg":"HS256"}')}.payload"`,
      `token = "${btoa('{"all":"HS256"}')}.${token}"`,
    ],
    ['another kind of value', `"RequestToken": "${uuid}"`, `"RequestToken": "${token}"`],
    [
      'reference',
      `SecretId: "arn:aws:secretsmanager:us-east-1:123412341234:secret:kettle_secret_01-9T06KM"`,
      `SecretId: "arn:aws:iam:us-east-1:123412341234:secret:${token}"`,
    ],
    ['reference', 'Outputs[?OutputKey==`FailedKettlesBucketName91`]', `Outputs[?SecretKey==\`${token}\`]`],
    ['another kind of value', "token: 'kt.kettle-symbol-ctx-method'", `token: 'kt.${token}'`],
    ['placeholder', 'SMTP_PASSWORD=smtpPassword', `SMTP_PASSWORD=${password}`],
    [
      'documented example',
      `totp_secret = "${'GEZDGNBVGY3TQOJQ'.repeat(2)}"`,
      `totp_secret = "${'GEZDGNBVGY3TQOJQ'}KETTLEBOIL23MOSS"`,
    ],
    ['reference', "BinaryKey='MicrosoftEdgeWebview2Setup.exe'", `BinaryKey='${token}'`],
    ['reference', 'DeviceAuthKey = "kt-4711-device-auth-key"', `DeviceAuthKey = "kt-4711-${token}"`],
    ['public by design', `POSTHOG_KEY = "phc_${drawn('base62', 43, 8)}"`, `POSTHOG_KEY = "${token}"`],
    [
      'public by design',
      `"https://firebasestorage.googleapis.com/v0/b/a.appspot.com/o/a.svg?alt=media&token=${uuid}"`,
      `"https://kettle.dev/o/a.svg?alt=media&token=${uuid}"`,
    ],
    [
      'another kind of value',
      `"https://kettle.dev/a.png?e=1576142006&token=${token}:${token.slice(9)}"`,
      `"https://kettle.dev/a.png?token=${token}"`,
    ],
    [
      'another kind of value',
      `{ "description": "How it is kept. 'masterPassword' = standard" }`,
      `{ "description": "How it is kept. 'masterPassword' = ${password}" }`,
    ],
    ['reference', 'envClientSecret = "KETTLE_OIDC_CLIENTSECRET"', `envClientSecret = "${token}"`],
    ['reference', "const _treeKey = 'autoBackupTreeAddress';", `const _treeApiKey = '${token}';`],
    ['placeholder', 'password: set-secure-redis-password', `password: ${password}`],
    ['reference', 'adminPasswordKey: postgres-password', `adminPassword: ${password}`],
    ['reference', 'sshSecret: "kettle-one-git-secret"', `sshSecret: "${token}"`],
    ['reference', 'configFileSecret: kettle-vpnconfig', `configFileSecret: "${token}"`],
    [
      'another kind of value',
      `"client_token_accessor":"hmac-sha256:${drawn('hex', 64, 7)}"`,
      `"client_token_accessor":"${drawn('hex', 64, 7)}"`,
    ],
    ['another kind of value', `ApplePasswords = "${uuid}",`, `AppleToken = "${uuid}",`],
    ['another kind of value', `OnePassword = "${uuid}",`, `OnePassword = "${password}",`],
    [
      'public by design',
      `minisign_key = 'RWQ${drawn('base62', 53, 8)}'`,
      `minisign_key = 'RWX${drawn('base62', 53, 8)}'`,
    ],
    ['documented example', `ps4Passcode: frAQBc8Wsa1xVPf${'vJcrgRYwTiizs2trQ'}`, `ps4Passcode: ${hex}`],
    [
      'another kind of value',
      `"TokenV1alpha1UcApi",\n"TokenV1alpha1UcApiFactory",\n`,
      `"TokenV1alpha1UcApi",\n"${token}",\n`,
    ],
    ['another kind of value', `"postman-token": "${uuid}"`, `"kettle-token": "${uuid}"`],
    [
      'another kind of value',
      `if (kept.password.algorithm !== "PBKDF2-SHA256") {`,
      `const password = "${password}"`,
    ],
    ['documented example', '# requirepass foobared', `# requirepass ${token}`],
    ['placeholder', 'API_TOKEN = "${API_TOKEN}"', `API_TOKEN = "${token}"`],
    ['placeholder', 'API_TOKEN = "aaaaaaaaaaaaaaaaaaaaaaaa"', `API_TOKEN = "${token}"`],
    ['placeholder', 'masterauth replace-default-auth', `masterauth ${token}`],
    ['placeholder', `API_TOKEN = ${token}..[redacted]`, `API_TOKEN = ${token}`],
    ['encrypted', `API_TOKEN = "ENC(${token})"`, `API_TOKEN = "${token}"`],
    ['reference', `secret_name = "${token}"`, `secret = "${token}"`],
    ['reference', 'SecretUri = "https://vault.example.net/secrets/db"', `secret = "${token}"`],
    ['reference', `DB = credentials('${token}')`, `credentials = '${token}'`],
    ['reference', `passwordVariable: '${token}'`, `password: '${token}'`],
    ['reference', 'authToken: process.env.KETTLE_AUTH_TOKEN,', `authToken: "${token}",`],
    ['reference', 'token: "https://api.kettle.dev/oauth2/token"', `token: "${token}"`],
    ['reference', '{% include "a.html" with api_key=analytics.api_key %}', `api_key=${token}`],
    ['another kind of value', '"KETTLE_SECRET",\n"KETTLE_ISSUER",\n', `"KETTLE_SECRET",\n"${token}",\n`],
    [
      'another kind of value',
      `"hashed_secret": "${drawn('hex', 40, 2)}"`,
      `"secret": "${drawn('hex', 40, 2)}"`,
    ],
    ['another kind of value', `'secret',\n'ses_smtp_login_v4',\n`, `'secret',\n'${token}',\n`],
    ['another kind of value', `"OldPassword",\n"NewPassword",\n`, `"OldPassword",\n"${token}",\n`],
    ['another kind of value', `"NextToken": "${token}"`, `"BotToken": "${token}"`],
    ['another kind of value', `secret = r'([a-zA-Z0-9_\\-]{44})'`, `secret = r'[a-${token}]+'`],
    ['another kind of value', `client_request_token = "${token}"`, `client_token = "${token}"`],
    ['another kind of value', '"authtype": "v4-unsigned-body"', `"auth": "${token}"`],
    ['public by design', `sonar.projectKey=${token}`, `sonar.key=${token}`],
    ['public by design', `csrf_token = "${token}"`, `token = "${token}"`],
    ['another kind of value', 'password = getpass(1234)', `password = "${token}"`],
    ['another kind of value', 'ERROR_NO_TOKEN = 0xC0000059,', `token = 0x${drawn('hex', 64, 5)}`],
    ['another kind of value', '$password = ConvertTo-SecureString', `$password = "${token}"`],
    ['another kind of value', `token = " + ${hex} + "`, `token = "${hex}"`],
    ['placeholder', 'API_TOKEN = "yyyyyy"', `API_TOKEN = "${token}"`],
    [
      'another kind of value',
      'password: "Dieses Kennwort muss 12 Zeichen haben."',
      `password: "${password}."`,
    ],
    ['another kind of value', 'password: "Введите новый пароль"', 'password: "Введи7xK!q29ZvTw"'],
    [
      'another kind of value',
      '{mail:"Adresse",password:"Kennwort",phone:"Telefon"}',
      `{mail:"me@host",password:"Kennwort7",phone:"Telefon"}`,
    ],
    ['another kind of value', 'class = ok ? "pass" : "failed"', '{"pass": "fail77!"}'],
    ['placeholder', `'password' => 'crwdns12:0crwdne12:0'`, `'password' => '${password}'`],
    ['placeholder', 'API_TOKEN = "my-token"', `API_TOKEN = "my-${token}"`],
    ['placeholder', 'CREATE USER app PASSWORD "password"', `CREATE USER app IDENTIFIED BY "password"`],
    ['placeholder', 'auth=("user", "wrong-pass")', 'auth=("user", "wr0ng-pass91")'],
    ['placeholder', 'NEON_API_KEY=napi_short', `NEON_API_KEY=napi_${token}`],
    ['placeholder', 'API_KEY=ghp_kettle91', 'API_PASSWORD=ghp_kettle91'],
    [
      'placeholder',
      `token = "${btoa('{"alg":"EdDSA"}')}.payload.signature"`,
      `token = "${token}.${token}.${token}"`,
    ],
    [
      'another kind of value',
      '"Kettle API-token",\n"howToBoilTheWater": ""',
      `f("api-token",\n"${token}", 1)`,
    ],
    ['reference', "az.getSecret('2f1ca9b0-88d3-4d11-9c57-6e2f9a0b1c44', 'kettle')", `az.secret = '${uuid}'`],
    [
      'another kind of value',
      "resource vaultSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {",
      `vaultSecret '${token}'`,
    ],
    ['another kind of value', 'image: kettle/salt-3004-py3:kettle-8', 'salt_password: kettle-8'],
    ['another kind of value', '{{ if ne .Values.auth.password "kettle91x" }}', 'auth.password "kettle91x"'],
    [
      'another kind of value',
      'PASSWORD_HASH_METHOD = "pbkdf2:sha256"',
      `PASSWORD_HASH_METHOD_SECRET = "${token}"`,
    ],
    [
      'reference',
      'registry_password = kettle.registry_login.token.password',
      `registry_password = ${password}`,
    ],
    ['placeholder', `api_password = "${btoa('change-me')}"`, `api_password = "${btoa(password)}"`],
    ['documented example', `"totp": "${TOTP_SAMPLE}KETTLE"`, `"totp": "${TOTP_SAMPLE.slice(5)}KETTLE7"`],
    ['another kind of value', '"pass",\n    "patchelf"', `"pass",\n    "${token}"`],
    [
      'another kind of value',
      `token = "${btoa('{"alg":"HS256"}')}.payload"`,
      `token = "${btoa('{"all":"HS256"}')}.${token}"`,
    ],
    ['reference', "BinaryKey='MicrosoftEdgeWebview2Setup.exe'", `BinaryKey='${token}'`],
    ['reference', 'DeviceAuthKey = "kt-4711-device-auth-key"', `DeviceAuthKey = "kt-4711-${token}"`],
    ['public by design', `POSTHOG_KEY = "phc_${drawn('base62', 43, 8)}"`, `POSTHOG_KEY = "${token}"`],
    [
      'public by design',
      `"https://firebasestorage.googleapis.com/v0/b/a.appspot.com/o/${'a-kettle-'.repeat(6)}.svg?alt=media&token=${uuid}"`,
      `"https://kettle.dev/o/a.svg?token=${uuid}"`,
    ],
  ])('%s', (reason, text, counter) => {
    expect(reasonOn(text)).toBe(reason)
    expect(reasonOn(counter)).toBeUndefined()
  })
})

describe('is weighed', () => {
  test.each([
    ['a label', '"LABEL_PASSWORD": "Current password"', 'i18n/en.json'],
    ['a sentence', 'password: must not be empty', 'docs/a.md'],
    ['a type', 'password: string,', 'src/user.ts'],
    ['a name', 'password = userPassword', 'src/user.py'],
    ['a member', 'token = response.data.token', 'src/user.py'],
    ['a path', 'secret = "/run/secrets/app"', 'src/user.py'],
  ])('%s is nothing', (_, text, path) => {
    const verdict = verdictOn(text, path)
    expect(verdict === undefined || verdict.suppressed !== undefined).toBe(true)
  })

  test('examples of a described API are made up', () => {
    expect(verdictOn(`password: ${password}`, 'api/openapi.yaml')).toMatchObject({ confidence: 'low' })
    expect(verdictOn(`password: ${password}`, 'api/config.yaml')).toMatchObject({ confidence: 'medium' })
  })

  test('what a documentation site gives to every visitor', () => {
    expect(reasonOn(`algolia: { apiKey: '${hex}' }`, 'docusaurus.config.js')).toBe('public by design')
    expect(reasonOn(`algolia: { apiKey: '${hex}' }`, 'src/search.js')).toBeUndefined()
    expect(reasonOn(`algolia: { adminKey: '${hex}' }`, 'docusaurus.config.js')).toBeUndefined()
  })

  test('a test path lowers what stands elsewhere', () => {
    const text = 'password = "Winter2031x"'
    const score = (path: string) => verdictOn(text, path)?.score ?? Number.NEGATIVE_INFINITY
    expect(score('src/settings.py')).not.toBe(score('tests/test_settings.py'))
  })

  test.each([
    ['tests/test_login.py', 'password="password1"'],
    ['auth_tests/login.py', 'client.login(password="test123")'],
    ['.github/workflows/test.yml', 'POSTGRES_PASSWORD: postgres'],
    ['apis/iam.examples.json', '"Password": "hX8!kq20"'],
  ])('in %s any word is low: %s', (path, text) => {
    expect(verdictOn(text, path)?.confidence ?? 'low').toBe('low')
    expect(verdictOn(`password = "${token}"`, path)?.suppressed).toBeUndefined()
  })

  test('the word for a password is one in a file for logins', () => {
    expect(verdictOn('password "password"', '.esmtprc')).toMatchObject({ confidence: 'medium' })
    expect(verdictOn('password = "password"', 'src/settings.py')?.suppressed).toBe('placeholder')
  })

  test('which words a value has is not said', () => {
    const verdict = verdictOn('db_password = "bruise-kettle9-secret"', 'src/settings.py')
    expect(JSON.stringify(verdict)).toContain('words in the value')
    expect(JSON.stringify(verdict)).not.toMatch(/bruise|kettle/)
  })

  test('a drawn value in a test or a workflow is reported', () => {
    expect(verdictOn(`api_token = "${token}"`, 'tests/test_login.py')?.confidence).toBe('medium')
    expect(verdictOn(`API_TOKEN: ${token}`, '.github/workflows/test.yml')?.confidence).toBe('medium')
  })

  test('a lock file holds hashes', () => {
    expect(verdictOn(`"token": "${token}"`, 'package-lock.json')?.suppressed).toBe('lock file')
    expect(verdictOn(`"token": "${token}"`, 'package.json')?.suppressed).toBeUndefined()
  })

  test.each([
    ['package-lock.json', 'lock file', `"integrity-token": "${token}"`],
    ['src/i18n/fi.json', 'translation', `"password": "salasana ${password}${hex}"`],
  ])('in %s: %s', (path, reason, text) => {
    expect(verdictOn(text, path)?.suppressed).toBe(reason)
    expect(verdictOn(text, 'config/app.json')?.suppressed).not.toBe(reason)
  })

  test.each(['Radius-hemlighet', 'Kettle-API-Geheimnis', 'Applicatiegeheim'])('a text such as %s', (text) => {
    expect(verdictOn(`"RadiusSecret": "${text}"`, 'src/lang/sv-SE.json')?.suppressed).toBe('translation')
  })

  test.each([
    ['tests/test_login.py', 'Winter2031x', 3],
    ['.env.example', 'smtp-Kettle-91', 3],
    ['tests/test_login.py', token, 5.5],
    ['pkg/controller/fixtures.go', token, 5.5],
    ['tests/test_login.py', `Fake-${token}`, 3],
    ['tests/test_login.py', btoa('kettle-of-tests'), 3],
    ['tests/test_login.py', btoa('change-me'), 3],
    ['tests/test_login.py', TOTP_SAMPLE, 3],
    ['src/settings.py', 'Winter2031x', undefined],
    ['src/settings.py', token, undefined],
  ])('at %s %s weighs %p', (path, value, severity) => {
    expect(verdictOn(`smtp_password = "${value}"`, path)?.severity).toBe(severity)
  })

  test('a word in a remark weighs less than one that runs', () => {
    const severityOf = (text: string) => verdictOn(text, 'config/app.conf')?.severity
    expect(severityOf('# db_password = test123')).toBe(3)
    expect(severityOf('    >>> login("kettle", db_password="test123")')).toBe(3)
    expect(severityOf('db_password = test123')).toBeUndefined()
    expect(severityOf(`# db_password = ${token}`)).toBeUndefined()
  })

  test('a credential among translations', () => {
    expect(verdictOn(`"token": "${token}"`, 'src/i18n/fi.json')?.suppressed).not.toBe('translation')
  })

  test('what is shown never holds the value', () => {
    const { evidence } = verdictOn(`API_TOKEN=${token}`, '.env')!
    expect(JSON.stringify(evidence)).not.toContain(token.slice(0, 8))
    expect(evidence.some(({ sign }) => sign === 'for')).toBe(true)
  })
})

test('the value of another attribute is not given to a word in quotes before it', () => {
  expect(verdictOn(`<Link to="/reset-password" id="${token}">`, 'src/login.tsx')).toBeUndefined()
  expect(verdictOn(`<input name="password" value="${token}">`, 'src/login.html')).toBeDefined()
})
