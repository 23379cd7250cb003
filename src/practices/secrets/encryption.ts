/** Values and files that are encrypted, and so are no leak. Each recogniser names the tool whose format it knows. */
import { at, type Node, textAt } from '../../documents/node.ts'
import { nameOf } from '../../documents/paths.ts'

const VALUES: readonly (readonly [RegExp, string])[] = [
  [/^ENC\[AES256_GCM,/, 'SOPS'],
  [/^(?:DEC::)?ENC\[(?:PKCS7|GKMS|KMS|GPG|VAULT)/, 'Eyaml'],
  [/^\$ANSIBLE_VAULT;/, 'Ansible Vault'],
  [/^encrypted:[A-Za-z0-9+/=]{20,}/, 'dotenvx'],
  [/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/, 'age or PGP message'],
  [/^age1[a-z0-9]{58}$/, 'age recipient'],
  [
    /^(?:ref\+|secretref\+|vault:|op:\/\/|awssm:|gcpsm:|chamber:|secret:\/\/|keyvault:|akv:|ssm:|aws-ssm:|aws-sm:|sm:\/\/|secretref:)/,
    'a reference to a secret store',
  ],
  [/^<(?:path|secret|vault):[^>]*>$/, 'Argo CD Vault plugin'],
  // The head of a ciphertext of AWS KMS, whose key it names: https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html
  [/^AQ(?:IC|EC)AH[A-Za-z0-9+/]{60,}={0,2}$/, 'AWS KMS'],
  [/^\{cipher\}/, 'Spring Cloud Config'],
  [/^ENC\([A-Za-z0-9+/=]+\)$/, 'Jasypt'],
  [/^v1:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$/, 'Pulumi'],
  [/^Ag[A-Za-z0-9+/]{200,}={0,2}$/, 'Sealed Secrets'],
]

/** The tool that encrypted a value, or the store that it refers to; undefined for plain text. */
export function encryptionOf(value: string, tag?: string): string | undefined {
  if (tag === '!vault' || tag === '!vault-encrypted') return 'Ansible Vault'
  if (tag === '!encrypted' || tag?.startsWith('!encrypted/')) return 'Eyaml'
  return VALUES.find(([pattern]) => pattern.test(value))?.[1]
}

/** The tool that encrypted a whole file, known from its head, its name or its metadata. */
export function fileEncryptionOf(path: string, text: string): string | undefined {
  if (text.startsWith('\0GITCRYPT\0')) return 'git-crypt'
  if (text.startsWith('$ANSIBLE_VAULT;1.')) return 'Ansible Vault'
  if (/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/.test(text)) return 'age or PGP message'
  if (text.startsWith('U2FsdGVkX1')) return 'OpenSSL or transcrypt'
  if (/\.yml\.enc$/.test(path) && /^[\w+/=-]*\s*$/.test(text)) return 'Rails credentials'
  if (nameOf(path) === '.env.vault') return 'dotenv-vault'
  if (/^sops_(?:mac|lastmodified)=/m.test(text) || /^\[sops\]/m.test(text)) return 'SOPS'
  return /^#?\/?-+\[DOTENV_PUBLIC_KEY\]-+\/?/m.test(text) || /^DOTENV_PUBLIC_KEY\w*=/m.test(text)
    ? 'dotenvx'
    : undefined
}

/** True for a YAML or JSON document that SOPS wrote. Its values outside `encrypted_regex` are still plain. */
export const isSopsDocument = (root: Node | undefined): boolean =>
  at(root, 'sops')?.kind === 'map' &&
  (textAt(root, 'sops', 'mac') !== undefined || textAt(root, 'sops', 'lastmodified') !== undefined)
