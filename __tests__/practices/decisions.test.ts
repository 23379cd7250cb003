/** The decisions that all practices share, by the cases of which each was the reason for a word of it. */
import fc from 'fast-check'
import { parseYaml } from '../../src/documents/yaml/yaml.ts'
import { mayBeValue } from '../../src/practices/code/code-secret.ts'
import { encryptionOf, fileEncryptionOf, isSopsDocument } from '../../src/practices/secrets/encryption.ts'
import { decideNamed } from '../../src/practices/secrets/named-secret.ts'
import { placeholderOf } from '../../src/practices/secrets/placeholder.ts'
import {
  isReferenceName,
  isSecretName,
  secretKindOf,
  wordsOf,
} from '../../src/practices/secrets/secret-name.ts'
import { decide, slotOf } from '../../src/practices/secrets/slots.ts'
import { strengthOf } from '../../src/practices/secrets/strength.ts'

/** Random characters from a fixed seed, so that no token stands here and every run is the same. */
const random = (alphabet: string, length: number, seed: number) =>
  fc
    .sample(fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }), {
      numRuns: 1,
      seed,
    })[0]
    ?.join('') ?? ''

const HEX = '0123456789abcdef'
const BASE62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

describe('secret names', () => {
  test.each([
    ['DB_PASSWORD', 'password'],
    ['dbPassword', 'password'],
    ['postgresPassword', 'password'],
    ['MYSQL_PASS', 'password'],
    ['PGPASSWORD', 'password'],
    ['JWT_SECRET_KEY', 'key'],
    ['MINIO_KMS_SECRET_KEY', 'key'],
    ['JWT_SECRET', 'secret'],
    ['SECRET_KEY', 'key'],
    ['AWS_SECRET_ACCESS_KEY', 'key'],
    ['OPENAI_API_KEY', 'key'],
    ['apiKey', 'key'],
    ['apikey', 'key'],
    ['client-secret', 'secret'],
    ['GITHUB_TOKEN', 'token'],
    ['authToken', 'token'],
    ['_authToken', 'token'],
    ['Jwt:Key', 'key'],
    ['jwt.secret', 'secret'],
    ['SLACK_WEBHOOK_URL', 'webhook'],
    ['AZURE_STORAGE_CONNECTION_STRING', 'connection'],
    ['credentials', 'credential'],
    ['DB_PASSWORD_PROD', 'password'],
    ['secret_string', 'secret'],
    ['GITHUB_PAT', 'token'],
    ['ONE_TIME_USE_TOKEN', 'token'],
  ])('%s is a %s', (name, kind) => expect(secretKindOf(name)).toBe(kind))

  test.each([
    'secretName',
    'secretKey',
    'existingSecret',
    'SECRETS_DIR',
    'TLS_KEY_PATH',
    'DB_PASSWORD_FILE',
    'KMS_KEY_ALIAS',
    'KEY_NAME',
    'server-tokens',
    'tokenizer',
    'jToken',
    'max_tokens',
    'LOGIN_USE_ID_TOKEN',
    'ClusterEncryptSecrets',
    'FallbackToPassword',
    'pad_token',
    'next_page_token',
    'JWT_ALGORITHM',
    'JWT_EXPIRES_IN',
    'TOKEN_TTL',
    'password_policy',
    'hasPassword',
    'publicKey',
    'NEXT_PUBLIC_SUPABASE_ANON_KEY',
    'STRIPE_PUBLISHABLE_KEY',
    'VAPID_PUBLIC_KEY',
    'access_key_id',
    'PWD',
    'primaryKey',
    'sort_key',
    'secret_rotation_enabled',
    'monkey',
    'password_hash',
    'secret_arn',
    'TOKEN_URL',
    'passport',
    'bypass',
    'cmek_bigquery_crypto_key',
    'resource_token',
  ])('%s is none', (name) => expect(isSecretName(name) && !['existingSecret'].includes(name)).toBe(false))

  test.each([
    'DB_PASSWORD_FILE',
    'secretName',
    'existingSecret',
    'existingPasswordSecret',
    'TS_KUBE_SECRET',
    'KAFKA_SSL_KEYSTORE_CREDENTIALS',
    'TLS_KEY_PATH',
    'secret_arn',
  ])('%s refers', (name) => expect(isReferenceName(name)).toBe(true))

  test('words', () =>
    expect(wordsOf('awsSecretAccess_key-IDValue2')).toEqual([
      'aws',
      'secret',
      'access',
      'key',
      'id',
      'value2',
    ]))

  test('the way of writing a name does not matter', () => {
    const word = fc.constantFrom(
      'db',
      'user',
      'password',
      'api',
      'key',
      'token',
      'path',
      'name',
      'jwt',
      'secret',
      'max',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
        const snake = words.join('_')
        expect([words.join('-'), words.join('.'), snake.toUpperCase()].map(secretKindOf)).toEqual(
          [snake, snake, snake.toUpperCase()].map(secretKindOf),
        )
      }),
    )
  })
})

describe('placeholders', () => {
  test.each([
    'var.db_password',
    'module.db.password',
    '',
    'null',
    '<your-api-key>',
    '[token]',
    '${TOKEN}',
    '$TOKEN',
    '$(cat key)',
    '{{ .Values.key }}',
    '{{resolve:secretsmanager:x}}',
    '%TOKEN%',
    '#{token}',
    '__TOKEN__',
    '##DB_PASSWORD##',
    '%%DB_PASSWORD%%',
    '!!!SET SECRET_KEY!!!',
    '<<token>>',
    '@token@',
    'xxxxxxxx',
    '****',
    '----',
    'sk-abc123XYZ...',
    'glpat-xxxxxxxxxxxxxxxxxxxx',
    '<%= token %>',
    'postgres://<user>:<password>@host',
    'true',
  ])('%s is written by something else or by nobody', (value) =>
    expect(placeholderOf(value)).toBe('syntactic'),
  )

  test.each([
    'changeme',
    'change-me-in-production',
    'your-secret-key',
    'your_super_secret_jwt_key_here_make_it_long_and_random',
    'REPLACE_ME',
    'example',
    'dummy',
    'TODO',
    'secret',
    'password',
    'some client secret here',
    'default_dev_secret_please_change_in_production',
    'supersecret',
    'fallback_secret_key_for_development',
    'my-secret',
    'test-key-1',
    '!!!CHANGE_ME!!!',
    '!SET_ME!',
    'CHANGE_ME_NOW_1',
    'SET_VIA_ENV_VAR',
    'provided-at-runtime',
    'stored-in-vault',
    'generateWithOpenssl',
    'to_be_filled',
  ])('%s stands in for a value', (value) => expect(placeholderOf(value)).toBe('lexical'))

  test.each([
    '##Kettle91##',
    'reset-the-kettle-91',
    'hunter2x!Kd',
    'dev-12345-abcdef-67890-ghijkl',
    'Tr0ub4dor&3',
    'keyboard cat',
    'postgres:pa55',
  ])('%s is a value', (value) => expect(placeholderOf(value)).toBeUndefined())

  test('random values are values', () => {
    for (let seed = 1; seed < 200; seed++) {
      expect(placeholderOf(random(HEX, 32, seed))).toBeUndefined()
      expect(placeholderOf(random(BASE62, 40, seed))).toBeUndefined()
    }
  })

  test("the key of Azure's emulator is documented, alone and in a connection string", () => {
    const key = [
      'Eby8vdM02xNOc',
      'qFlqUwJPLlmEtlCDX',
      'J1OUzFT50uSRZ6IFs',
      'uFq2UVErCz4I6tq/K',
      '1SZFPTOtr/KBHBeksoGMGw==',
    ].join('')
    expect([key, `AccountKey=${key}`].map(placeholderOf)).toEqual(['documented', 'documented'])
    expect(placeholderOf(`AccountKey=${key.slice(1)}=`)).toBeUndefined()
  })

  test('the name of a header is no value', () => {
    expect(mayBeValue('X-Kettle-Signing-Key', 'a.go')).toBe(false)
    expect(mayBeValue('x-kettle-91', 'a.go')).toBe(true)
    expect(mayBeValue('api/v4.0/user/login-with-token', 'a.js')).toBe(false)
    expect(mayBeValue('kettle/Bruise/91', 'a.js')).toBe(true)
    expect(mayBeValue('VARCHAR(80)', 'a.php')).toBe(false)
    expect(mayBeValue('variable-2', 'a.js')).toBe(false)
  })

  test("a vendor's example passes, its neighbour does not", () => {
    const id = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')
    expect(placeholderOf(id)).toBe('documented')
    expect(placeholderOf(btoa(id))).toBe('documented')
    expect(placeholderOf(id.slice(0, -3) + 'AAA')).toBeUndefined()
    const jwt = [{ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe', iat: 1516239022 }].map((part) =>
      btoa(JSON.stringify(part)).replace(/=+$/, ''),
    )
    expect(placeholderOf([...jwt, random(BASE62, 43, 1)].join('.'))).toBe('documented')
  })
})

describe('strength', () => {
  test.each([
    'dev-12345-abcdef-67890-ghijkl',
    'changeme',
    'admin',
    'postgres',
    'minioadmin',
    'your-secret-key',
    '123456',
    'P@ssw0rd2024',
    'qwertyuiop',
    'abcabcabcabc',
    'supersecretjwtkey',
    'keyboard cat',
    'hunter2',
  ])('%s is weak', (value) => expect(strengthOf(value).kind).toBe('weak'))

  test.each(['kettle-Bruise-91-orbit', 'Vq7-lamp-Zephyr'])('%s is fair', (value) =>
    expect(strengthOf(value).kind).toBe('fair'),
  )

  test('what a generator makes is random, nearly always', () => {
    const seeds = Array.from({ length: 300 }, (_, i) => i + 1)
    const values = seeds.flatMap((seed) => [
      random(HEX, 32, seed),
      random(BASE62, 24, seed),
      random(BASE62 + '+/', 40, seed),
    ])
    const missed = values.filter((value) => strengthOf(value).kind !== 'random')
    expect(missed.length / values.length).toBeLessThan(0.01)
  })

  test('never says anything of the value', () => {
    const value = random(BASE62, 30, 7)
    expect(strengthOf(value).because).not.toContain(value.slice(0, 4))
  })
})

describe('slots', () => {
  test.each([
    ['reference', 'kettle-Bruise-91-orbit', 'pass'],
    ['template', '<your-api-key>', 'pass'],
    ['effective', '${TOKEN}', 'pass'],
    ['template', 'changeme', 'pass'],
    ['effective', 'changeme', 'weak'],
    ['effective', 'your-secret-key', 'weak'],
    ['effective', 'dev-12345-abcdef-67890-ghijkl', 'weak'],
    ['template', 'kettle-Bruise-91-orbit', 'value'],
    ['effective', 'kettle-Bruise-91-orbit', 'value'],
    ['effective', 'ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]', 'pass'],
  ] as const)('%s slot, %s: %s', (slot, value, kind) => expect(decide(slot, value).kind).toBe(kind))

  test('a tag refers', () => expect(decide('effective', 'Kettle91bruise', '!Ref').kind).toBe('pass'))

  test.each([
    ['secrets', '20', 'secret'],
    ['ssh_key', 'kettle-deploy', 'ssh_password'],
    ['credentialsJsonKey', 'KETTLE_CREDENTIALS_JSON', undefined],
  ])('%s: %s is no secret', (name, value, other) => {
    expect(decideNamed('effective', name, value).kind).toBe('pass')
    if (other) expect(decideNamed('effective', other, value).kind).not.toBe('pass')
  })

  test.each([
    ['.env.example', 'DB_PASSWORD', 'template'],
    ['docs/setup.md', 'DB_PASSWORD', 'template'],
    ['config/app.yaml', 'DB_PASSWORD', 'effective'],
    ['config/app.yaml', 'DB_PASSWORD_FILE', 'reference'],
  ])('%s %s is a %s slot', (path, name, slot) => expect(slotOf(path, name)).toBe(slot))
})

describe('encryption', () => {
  test.each([
    ['ENC[AES256_GCM,data:a]', 'SOPS'],
    ['$ANSIBLE_VAULT;1.1;AES256', 'Ansible Vault'],
    ['ENC[PKCS7,MIIB]', 'Eyaml'],
    ['{cipher}00ff', 'Spring Cloud Config'],
    ['vault:secret/data/x#key', 'a reference to a secret store'],
  ])('%s is of %s', (value, tool) => expect(encryptionOf(value)).toBe(tool))

  test('plain text, and a private key in armour, are not encrypted', () => {
    expect(encryptionOf('kettle-Bruise-91-orbit')).toBeUndefined()
    expect(fileEncryptionOf('a.pem', '-----BEGIN PGP ' + 'PRIVATE KEY BLOCK-----')).toBeUndefined()
  })

  test('files', () => {
    expect(fileEncryptionOf('a', '\0GITCRYPT\0x')).toBe('git-crypt')
    expect(fileEncryptionOf('group_vars/vault.yml', '$ANSIBLE_VAULT;1.1;AES256\n66')).toBe('Ansible Vault')
    expect(fileEncryptionOf('.env', 'A=1\nsops_mac=ENC[x]\n')).toBe('SOPS')
    expect(fileEncryptionOf('.env', 'A=1\n')).toBeUndefined()
  })

  test('a SOPS document is known by its metadata, not by its name', () => {
    expect(isSopsDocument(parseYaml('a: ENC[x]\nsops:\n  mac: ENC[y]\n')[0])).toBe(true)
    expect(isSopsDocument(parseYaml('sops: true\n')[0])).toBe(false)
  })
})
