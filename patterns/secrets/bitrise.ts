import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html
export default defineProvider('Bitrise', {
  docs: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html',
  revoke: 'Revoke it under Account settings, Security (https://app.bitrise.io/me/account/security).',
  tokens: [
    {
      id: 'bitrise-access-token',
      title: 'Bitrise access token',
      severity: 8.5,
      format: [base64url(80, 90)],
      near: ['bitrise'],
      proof: hasDigit,
      grants: 'run builds and read the apps of its owner',
    },
    {
      id: 'bitrise-workspace-token',
      title: 'Bitrise workspace API token',
      severity: 8.8,
      format: ['bitwat_', base64url(40, 100)],
      grants: 'run builds and read the apps of the workspace',
    },
    {
      id: 'bitrise-personal-token',
      title: 'Bitrise personal access token',
      severity: 8.8,
      format: ['bitpat_', base64url(40, 100)],
      grants: 'run builds and read the apps of its owner',
    },
  ],
})
