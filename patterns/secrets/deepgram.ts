import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Deepgram', {
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  revoke: 'Delete it under API keys (https://console.deepgram.com).',
  tokens: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      severity: 8.0,
      format: [base36(40)],
      near: ['deepgram'],
      proof: hasDigit,
      grants: 'transcribe at the cost of the project',
    },
  ],
})
