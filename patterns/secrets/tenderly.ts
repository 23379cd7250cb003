import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tenderly', {
  docs: 'https://docs.tenderly.co/account/projects/how-to-generate-api-access-token',
  revoke: 'Regenerate it in the settings of the account (https://docs.tenderly.co/).',
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
