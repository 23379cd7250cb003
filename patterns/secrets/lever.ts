import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lever', {
  docs: 'https://hire.lever.co/developer/documentation',
  revoke: 'Delete it under Settings, Integrations and API, API credentials (https://hire.lever.co/).',
  tokens: [
    {
      id: 'lever-api-key',
      title: 'Lever API key',
      severity: 8.0,
      formats: [[base62(48)], [base64url(44, 60)]],
      near: ['lever_api', 'lever_co', 'lever_key'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
