import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Leadfeeder', {
  docs: 'https://docs.leadfeeder.com/api/',
  revoke: 'Delete it under Settings, Personal, API keys (https://app.leadfeeder.com/).',
  tokens: [
    {
      id: 'leadfeeder-api-token',
      title: 'Leadfeeder API token',
      severity: 6.8,
      format: [base64url(43)],
      near: ['leadfeeder'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
