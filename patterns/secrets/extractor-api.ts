import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ExtractorAPI', {
  docs: 'https://extractorapi.com/docs/',
  revoke: 'Regenerate it in the settings of the account (https://extractorapi.com/).',
  tokens: [
    {
      id: 'extractor-api-api-key',
      title: 'ExtractorAPI API key',
      severity: 5.0,
      format: [hex(40)],
      near: ['extractorapi', 'extractor_api'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
