import { upperBase36 } from '../format.ts'
import { NEVER_COMMIT } from '../provider.ts'
import type { SecretRule } from '../rule.ts'

const rules: readonly SecretRule[] = [
  {
    kind: 'secret',
    id: 'secret-private-key',
    family: 'secret-private-key',
    title: 'Private key',
    why: 'Whoever has the private key can sign, decrypt or log in as its owner, and its certificate stays valid until it is revoked.',
    remediation:
      'Make a new key pair, put the new public key in place everywhere, revoke certificates made from the old one, and keep the private key in a secret manager.',
    severity: 9.3,
    cites: [
      ...NEVER_COMMIT,
      { document: 'S1', line: 46, practice: 'Keep access keys in a secret store, never in source control.' },
    ],
    provider: '',
    formats: [],
    finder: 'private-key',
    confidence: 'high',
    docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
  {
    kind: 'secret',
    id: 'age-secret-key',
    family: 'enc-key-committed',
    title: 'age secret key',
    why: 'It opens everything that was ever encrypted to its recipient, SOPS files included.',
    remediation:
      'Make a new key with `age-keygen`, encrypt all files to the new recipient, and replace every secret that the old key could open.',
    severity: 9.5,
    cites: [
      { document: 'S0', line: 55, practice: 'Keep secrets in the environment or a secret manager.' },
      ...NEVER_COMMIT,
    ],
    provider: 'age',
    formats: [['AGE-SECRET-KEY-1', upperBase36(58)]],
    confidence: 'high',
    docs: 'https://age-encryption.org/v1',
  },
]

export default rules
