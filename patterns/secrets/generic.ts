import { NEVER_COMMIT } from '../provider.ts'
import type { SecretRule } from '../rule.ts'

const OUT_OF_CODE = {
  document: 'S3',
  line: 22,
  practice: 'Give every credential through the environment, none in code.',
} as const

const shared = {
  kind: 'secret',
  provider: '',
  formats: [],
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
} as const

const rules: readonly SecretRule[] = [
  {
    ...shared,
    id: 'secret-generic-assignment',
    family: 'secret-generic-assignment',
    title: 'Credential written as a literal',
    why: 'A value with the name of a credential and the look of one works for everybody who can read the repository or a copy of its history.',
    remediation:
      'Replace the credential where it was issued, then read it from the environment or a secret manager, and leave its name with an empty value in the example file.',
    severity: 7.5,
    cites: [{ document: 'S3', line: 37, practice: 'Commit no secrets.' }, OUT_OF_CODE, ...NEVER_COMMIT],
    finder: 'assignment',
    confidence: 'medium',
  },
  {
    ...shared,
    id: 'secret-url-credential',
    family: 'secret-url-credential',
    title: 'Password inside a URL',
    why: 'A URL with a user and a password gives access to everybody who reads it, and URLs are printed by tools, logs and error messages.',
    remediation:
      'Change the password where it was set, then give host, user and password in separate variables, or use a credential helper.',
    severity: 8.5,
    cites: [
      ...NEVER_COMMIT,
      { document: 'S2', line: 39, practice: 'Keep sensitive configuration in environment variables.' },
    ],
    finder: 'url-credential',
    confidence: 'medium',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
]

export default rules
