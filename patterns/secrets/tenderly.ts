import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tenderly', {
  docs: 'https://docs.tenderly.co/platform/account/projects/api-tokens',
  revoke: 'Delete it under Account settings, Access tokens (https://dashboard.tenderly.co/).',
  tokens: [
    {
      id: 'tenderly-access-key',
      title: 'Tenderly access key',
      severity: 7.5,
      formats: [[base62(32)], [base64url(32)]],
      near: ['tenderly'],
      proof: hasDigit,
      grants: 'read and change the projects of its owner',
    },
  ],
})
