import { type Format, oneOf, run, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developer.1password.com/docs/service-accounts/security/ and https://support.1password.com/secret-key-security/
const EITHER_BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_'
const groups: Format = [upperBase36(5), '-', upperBase36(5), '-', upperBase36(5), '-', upperBase36(5)]

export default defineProvider('1Password', {
  docs: 'https://developer.1password.com/docs/service-accounts/',
  revoke:
    'Revoke it under Developer, Service accounts (https://start.1password.com/developer-tools/infrastructure-secrets/serviceaccount/).',
  tokens: [
    {
      id: 'onepassword-service-account-token',
      title: '1Password service account token',
      severity: 9.6,
      format: ['ops_eyJ', run(EITHER_BASE64, 200, 1500), oneOf('==', '=', '')],
      grants: 'read the vaults of the service account',
    },
    {
      id: 'onepassword-secret-key',
      title: '1Password secret key',
      severity: 8.5,
      formats: [
        ['A3-', upperBase36(6), '-', upperBase36(6), '-', ...groups],
        [
          'A3-',
          upperBase36(6),
          '-',
          upperBase36(11),
          '-',
          upperBase36(5),
          '-',
          upperBase36(5),
          '-',
          upperBase36(5),
        ],
      ],
      grants: 'sign in as its owner, with the account password',
      docs: 'https://support.1password.com/secret-key-security/',
      revoke: 'Regenerate it under My profile (https://support.1password.com/cs/regenerate-secret-key/).',
    },
  ],
})
