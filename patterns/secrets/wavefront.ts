import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Wavefront', {
  docs: 'https://docs.wavefront.com/api_tokens.html',
  revoke:
    'Revoke it under API access of the account or of the service account (https://docs.wavefront.com/api_tokens.html).',
  tokens: [
    {
      id: 'wavefront-api-token',
      title: 'Wavefront API token',
      severity: 7.5,
      format: uuid,
      near: ['wavefront'],
      grants: 'read and write the metrics of the account',
    },
  ],
})
