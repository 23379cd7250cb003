import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HyperTrack', {
  docs: 'https://www.hypertrack.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://www.hypertrack.com/).',
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
