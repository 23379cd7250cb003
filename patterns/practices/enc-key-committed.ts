import { isDocs, isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  KEYS_OF_STORES,
  type KeyKind,
  keysIn,
  VAULT_FILE_WORDS,
  VAULT_PASSWORD,
  vaultPasswordFiles,
} from '../../src/practices/secrets/keys-of-stores.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { NOTE } from '../../src/practices/severity.ts'
import type { Hit } from '../hit.ts'
import { defineDocumentRule } from '../rule.ts'

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
  keywords: [...KEYS_OF_STORES.flatMap(({ word }) => word ?? []), ...VAULT_FILE_WORDS],
  named: (path) => KEYS_OF_STORES.some((kind) => kind.path?.test(path)),
  *check(file, inventory) {
    for (const kind of KEYS_OF_STORES) {
      if (!kind.path || kind.path.test(file.path)) yield* hitsOf(kind, file, inventory)
    }
    for (const path of new Set(vaultPasswordFiles(file))) {
      const named = VAULT_PASSWORD.path?.test(path) || isVendored(path) ? undefined : inventory.file(path)
      if (named) yield* hitsOf(VAULT_PASSWORD, named, inventory)
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
    {
      files: {
        '.vault_pass': 'kettle-Bruise-91-orbit\n',
        'ops/vault-password.prod': 'Orbit-91-kettle-Bruise\n',
      },
      at: ['.vault_pass:1', 'ops/vault-password.prod:1'],
    },
    {
      files: {
        'ansible.cfg': '[defaults]\nvault_identity_list = dev@secrets/dev.pw, prod@prompt\n',
        'secrets/dev.pw': 'kettle-Bruise-91-orbit\n',
      },
      at: ['secrets/dev.pw:1'],
    },
    {
      files: {
        'site/Makefile': 'deploy:\n\tansible-playbook --vault-password-file=./conf/pw site.yml\n',
        'site/conf/pw': 'kettle-Bruise-91-orbit\n',
      },
      at: ['site/conf/pw:1'],
    },
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
        'ansible.cfg': '[defaults]\nvault_password_file = bin/vault\n# vault_password_file = ~/.pw\n',
        'bin/vault': '#!/usr/bin/env python3\nprint(read())\n',
        'roles/vault_password.yml': 'vault_password: kettle\n',
        'vault-pass.sh': 'pass show vault\n',
        'vault_password.example': 'kettle-Bruise-91-orbit\n',
      },
      at: [],
    },
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

function* hitsOf(kind: KeyKind, file: SourceFile, inventory: Inventory): Generator<Hit> {
  const { path } = file
  for (const { key, range } of keysIn(file, kind)) {
    if (decide('template', key).kind === 'pass') continue
    const opened = kind.opens ? filesOpened(kind.opens, path, inventory) : ''
    yield {
      path,
      range,
      secret: key,
      resource: kind.what,
      message: `${nameOf(path)} holds the ${kind.what}${opened}`,
      severity: isTest(path) ? NOTE : 9.5,
      fix: kind.instead ?? `git rm --cached ${path}`,
    }
  }
}

function filesOpened(opens: RegExp, own: string, inventory: Inventory): string {
  const files = inventory.paths.filter((path) => path !== own && opens.test(path))
  const [first] = files
  return first === undefined
    ? ''
    : `, which opens ${first}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`
}
