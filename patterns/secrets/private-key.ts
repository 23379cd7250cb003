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
    provider: 'Any provider',
    formats: [],
    finder: 'private-key',
    confidence: 'high',
    docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
]

export default rules
