/** Keys that open what a repository keeps encrypted: where each stands, and how it is written. */
import type { Range } from '../../documents/node.ts'
import { folderOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'

/** A key that opens something encrypted, known by the file it stands in or by the text around it. */
export interface KeyKind {
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

/**
 * Its file holds nothing else. Names such as `.vault_pass`, `vault-password.prod` and `ansible_vault_passwd.txt`, but of no
 * program that prints it, nor of a page about it.
 */
export const VAULT_PASSWORD: KeyKind = {
  what: 'password of Ansible Vault',
  path: /(?:^|\/)\.?(?:[a-z\d]+[-_.])*vault[-_.]?pass(?:w(?:or)?d)?(?:[-_.]file)?(?:[-_.](?!(?:py|sh|bash|rb|pl|[cm]?[jt]s|go|md|rst|ya?ml|json|j2|example|sample|template|dist|gpg|asc|enc|age|sops|php|html?|bat|ps1|tf|lua|vue|java|kt|cs)$)[a-z\d]+)?(?:\.txt)?$/,
  pattern: /^(?!#!|\$ANSIBLE_VAULT)(?<key>\S[^\n]{3,})\s*$/g,
  opens: /(?:^|\/)(?:group_vars|host_vars)\//,
}

export const KEYS_OF_STORES: readonly KeyKind[] = [
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
  VAULT_PASSWORD,
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

/** The keys of a kind that a file holds. */
export function keysIn({ text }: SourceFile, { pattern, word }: KeyKind): { key: string; range: Range }[] {
  if (word !== undefined && !text.includes(word)) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const { key: behind, before } = groups ?? {}
    const key = behind ?? before
    if (key === undefined) return []
    const start = index + whole.lastIndexOf(key)
    return [{ key, range: { start, end: start + key.length } }]
  })
}

/** Settings, options and variables that name the file of a password, with the label of an identity before it. */
const VAULT_FILE =
  /(?:\bvault_password_file|--vault-pass(?:word)?-file|\bANSIBLE_VAULT_PASSWORD_FILE|--vault-id|\bvault_identity_list)["']?[ \t]*[ \t=:,][ \t]*["']?([^\s"';|&)]+(?:,[ \t]*[^\s"';|&)]+)*)/gi

/** What one of them is written with, in lower case. */
export const VAULT_FILE_WORDS = ['vault_password_file', '--vault-pass', '--vault-id', 'vault_identity_list']

/** Paths that a file names as that of a password of Ansible Vault: from its own folder, and from the root. */
export function vaultPasswordFiles({ path, text }: SourceFile): string[] {
  const named = [...text.matchAll(VAULT_FILE)].flatMap(([, value = '']) =>
    value.split(',').map((one) =>
      one
        .trim()
        .replace(/^[^@]*@/, '')
        .replace(/^\.\//, ''),
    ),
  )
  const folder = folderOf(path)
  return named.flatMap((one) => (folder === '' ? [one] : [`${folder}/${one}`, one]))
}
