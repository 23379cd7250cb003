import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HyperTrack', {
  docs: 'https://developer.hypertrack.com/reference/oauth',
  revoke: 'Regenerate it under Setup (https://dashboard.hypertrack.com/setup).',
  tokens: [
    {
      id: 'hypertrack-secret-key',
      title: 'HyperTrack secret key',
      severity: 8.0,
      format: [base64url(54)],
      near: ['hypertrack'],
      proof: hasDigit,
      grants: 'read where the devices of the account are',
    },
  ],
})
