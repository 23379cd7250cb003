import type { Range } from '../../src/documents/node.ts'
import { isDocs, isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** A key that opens something encrypted, known by the file it stands in or by the text around it. */
interface KeyKind {
  readonly what: string
  readonly path?: RegExp
  /** In every text that holds such a key; of a kind without one the path tells. */
  readonly word?: string
  /** The group `key` is the key; what stands behind `(?<key>` decides what is reported. */
  readonly pattern: RegExp
  /** What stands in its place in a file that holds more than the key. */
  readonly instead?: string
  /** What it opens, when that is in the repository too. */
  readonly opens?: RegExp
}

const KINDS: readonly KeyKind[] = [
  {
    what: 'age identity',
    word: 'AGE-SECRET-KEY-1',
    pattern: /(?<key>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/g,
    opens: /\.age$|\.enc\.|sops/,
  },
  {
    what: 'master key of Rails',
    path: /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/,
    pattern: /^(?<key>[0-9a-f]{32})\s*$/g,
    opens: /credentials(?:\/[\w-]+)?\.yml\.enc$/,
  },
  {
    what: 'master key of Rails',
    word: 'RAILS_MASTER_KEY',
    pattern: /(?<!\{)\bRAILS_MASTER_KEY["']?[ \t]*[=:][ \t]*["']?(?<key>[0-9a-f]{32})\b/g,
    instead: 'RAILS_MASTER_KEY: ${RAILS_MASTER_KEY:?}',
    opens: /credentials(?:\/[\w-]+)?\.yml\.enc$/,
  },
  {
    // That of `dev` is committed by design: https://symfony.com/doc/current/configuration/secrets.html
    what: 'key of Symfony’s secrets',
    path: /(?:^|\/)config\/secrets\/(?!dev|test)[\w-]+\/[\w-]+\.decrypt\.private\.php$/,
    pattern: /\breturn\s+"(?<key>[^"\n]{20,})"/g,
    opens: /\.encrypt\.public\.php$|(?:^|\/)config\/secrets\//,
  },
  {
    what: 'private key of dotenvx',
    word: 'DOTENV_PRIVATE_KEY',
    pattern: /^[ \t]*(?:export[ \t]+)?DOTENV_PRIVATE_KEY\w*[ \t]*=[ \t]*["']?(?<key>[0-9a-f]{64})/gm,
    opens: /(?:^|\/)\.env/,
  },
  {
    what: 'password of Ansible Vault',
    path: /(?:^|\/)\.?(?:ansible[-_])?vault[-_]?pass(?:word)?(?:[-_]file)?(?:\.txt)?$/,
    pattern: /^(?!#!|\$ANSIBLE_VAULT)(?<key>\S[^\n]{3,})\s*$/g,
    opens: /(?:^|\/)(?:group_vars|host_vars)\//,
  },
  {
    what: 'master password of Maven',
    path: /settings-security\.xml$/,
    pattern: /<master>\s*(?<key>\{[^}<]+\})\s*<\/master>/g,
    opens: /settings\.xml$/,
  },
  {
    what: 'private key of Sealed Secrets',
    word: 'sealed-secrets-key',
    pattern:
      /sealedsecrets\.bitnami\.com\/sealed-secrets-key[\s\S]*?\btls\.key:[ \t]*["']?(?<key>[A-Za-z0-9+/=]{100,})|\btls\.key:[ \t]*["']?(?<before>[A-Za-z0-9+/=]{100,})[\s\S]*?sealedsecrets\.bitnami\.com\/sealed-secrets-key/g,
    opens: /sealed/i,
  },
  {
    what: 'unseal key of Vault',
    word: 'Unseal Key ',
    pattern: /Unseal Key \d+:[ \t]*(?<key>[A-Za-z0-9+/=]{40,})/g,
  },
  {
    what: 'unseal key of Vault',
    word: 'unseal_keys_',
    pattern: /"unseal_keys_(?:b64|hex)":\s*\[\s*"(?<key>[A-Za-z0-9+/=]{40,})/g,
  },
  {
    what: 'unseal key of Vault',
    word: 'keys_base64',
    pattern: /"keys_base64":\s*\[\s*"(?<key>[A-Za-z0-9+/=]{40,})/g,
  },
  {
    what: 'root token of Vault',
    word: 'Initial Root Token:',
    pattern: /Initial Root Token:[ \t]*(?<key>(?:hvs\.|s\.)[\w-]{20,})/g,
  },
  {
    what: 'root token of Vault',
    word: 'root_token',
    pattern: /"root_token":\s*"(?<key>(?:hvs\.|s\.)[\w-]{20,})/g,
  },
  {
    what: 'key of Kubernetes encryption at rest',
    word: 'EncryptionConfig',
    pattern:
      /kind:[ \t]*EncryptionConfig(?:uration)?[\s\S]*?\bsecret:[ \t]*["']?(?<key>[A-Za-z0-9+/]{20,}={0,2})/g,
  },
  {
    what: 'passphrase of OpenTofu’s state',
    word: 'pbkdf2',
    pattern: /key_provider\s+"pbkdf2"[^}]*?\bpassphrase\s*=\s*"(?<key>[^"$\n]{8,})"/g,
    instead: 'passphrase = var.state_passphrase',
  },
  {
    what: 'passphrase of Pulumi',
    word: 'PULUMI_CONFIG_PASSPHRASE',
    pattern: /(?<!\$\{)\bPULUMI_CONFIG_PASSPHRASE["']?[ \t]*[=:][ \t]*["']?(?<key>[^\s"'$#{<]{4,})/g,
    instead: 'PULUMI_CONFIG_PASSPHRASE_FILE=<a file outside of the repository>',
    opens: /(?:^|\/)Pulumi\.[\w.-]+\.ya?ml$/,
  },
]

const AGE = ['AGE-SECRET', '-KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE'].join('')
const HEX = ['9f2c41d07be8', '5a36c1f4e0', '8b7d92a3c5'].join('')
const BASE64 = ['q7RzkT4wPb2nXe9mLs3v', 'Yh8cDf5jGu6aWi1oNt0x', 'Cy4kZb7rVp2dHq9sEf3l'].join('').repeat(2)

export default defineDocumentRule({
  id: 'enc-key-committed',
  title: 'Key that opens the encrypted secrets of the repository',
  why: 'With the key beside them, encrypted secrets are plain text to everybody who can read the repository, in all versions.',
  remediation:
    'Encrypt everything again with a new key that is kept elsewhere, remove this one, and replace every secret that it opened.',
  severity: 9.5,
  cites: [{ document: 'S0', line: 55, practice: 'Secrets are kept in a system made to manage them.' }],
  confidence: 'high',
  files: (path) => !isVendored(path) && !isDocs(path),
  keywords: KINDS.flatMap(({ word }) => word ?? []),
  named: (path) => KINDS.some((kind) => kind.path?.test(path)),
  *check(file, inventory) {
    for (const kind of KINDS) {
      if (kind.path && !kind.path.test(file.path)) continue
      for (const { key, range } of keysIn(file, kind)) {
        if (decide('template', key).kind === 'pass') continue
        const opened = kind.opens ? filesOpened(kind.opens, file.path, inventory) : ''
        yield {
          path: file.path,
          range,
          secret: key,
          resource: kind.what,
          message: `${nameOf(file.path)} holds the ${kind.what}${opened}`,
          severity: isTest(file.path) ? NOTE : 9.5,
          fix: kind.instead ?? `git rm --cached ${file.path}`,
        }
      }
    }
  },
  examples: [
    {
      files: { 'config/master.key': `${HEX}\n`, 'config/credentials.yml.enc': 'x\n' },
      at: ['config/master.key:1'],
    },
    {
      files: {
        'compose.yml': `services:\n  web:\n    environment:\n      RAILS_MASTER_KEY: ${HEX}\n`,
        'config/secrets/prod/prod.decrypt.private.php': `<?php\n\nreturn "\\xA1${BASE64}";\n`,
      },
      at: ['compose.yml:4', 'config/secrets/prod/prod.decrypt.private.php:3'],
    },
    { files: { 'keys.txt': `# created\n${AGE}\n` }, at: ['keys.txt:2'] },
    { files: { '.env.keys': `DOTENV_PRIVATE_KEY_PRODUCTION="${HEX}${HEX}"\n` }, at: ['.env.keys:1'] },
    { files: { '.vault_pass': 'kettle-Bruise-91-orbit\n' }, at: ['.vault_pass:1'] },
    {
      files: {
        'k8s/main.key': `kind: List\nitems:\n- data:\n    tls.crt: x\n    tls.key: ${BASE64}\n  metadata:\n    labels:\n      sealedsecrets.bitnami.com/sealed-secrets-key: active\n`,
      },
      at: ['k8s/main.key:5'],
    },
    {
      files: {
        'enc.yaml': `kind: EncryptionConfiguration\nresources:\n- providers:\n  - aescbc:\n      keys:\n      - secret: ${BASE64.slice(0, 44)}\n`,
      },
      at: ['enc.yaml:6'],
    },
    {
      files: {
        'main.tf':
          'terraform {\n  encryption {\n    key_provider "pbkdf2" "a" {\n      passphrase = "kettle-Bruise-91-orbit"\n    }\n  }\n}\n',
      },
      at: ['main.tf:4'],
    },
    { files: { 'deploy.sh': 'export PULUMI_CONFIG_PASSPHRASE=kettle-Bruise-91\n' }, at: ['deploy.sh:1'] },
  ],
  counterExamples: [
    { files: { '.sops.yaml': 'creation_rules:\n  - age: age1qpzry9x8gf2tvdw0s3jn54khce6mua7l\n' }, at: [] },
    { files: { 'main.tf': 'key_provider "pbkdf2" "a" {\n  passphrase = var.state_passphrase\n}\n' }, at: [] },
    { files: { '.vault_pass': '#!/bin/sh\npass show vault\n' }, at: [] },
    {
      files: {
        'compose.yml': `services:\n  web:\n    environment:\n      RAILS_MASTER_KEY: \${RAILS_MASTER_KEY}\n`,
        'config/secrets/dev/dev.decrypt.private.php': `<?php\n\nreturn "\\xA1${BASE64}";\n`,
        'config/master.key': '',
      },
      at: [],
    },
    {
      files: { 'enc.yaml': 'kind: EncryptionConfiguration\nkeys:\n- secret: <BASE 64 ENCODED SECRET>\n' },
      at: [],
    },
    { files: { 'deploy.sh': 'export PULUMI_CONFIG_PASSPHRASE=$PASSPHRASE\n' }, at: [] },
    {
      files: {
        'deploy.sh': 'export PULUMI_CONFIG_PASSPHRASE=${PULUMI_CONFIG_PASSPHRASE:-kettle-Bruise-91}\n',
      },
      at: [],
    },
  ],
})

function keysIn({ text }: SourceFile, { pattern, word }: KeyKind): { key: string; range: Range }[] {
  if (word !== undefined && !text.includes(word)) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const { key: behind, before } = groups ?? {}
    const key = behind ?? before
    if (key === undefined) return []
    const start = index + whole.lastIndexOf(key)
    return [{ key, range: { start, end: start + key.length } }]
  })
}

function filesOpened(opens: RegExp, own: string, inventory: Inventory): string {
  const files = inventory.paths.filter((path) => path !== own && opens.test(path))
  const [first] = files
  return first === undefined
    ? ''
    : `, which opens ${first}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`
}
