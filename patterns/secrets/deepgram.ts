import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Deepgram', {
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  revoke: 'Delete it under API keys (https://console.deepgram.com).',
  tokens: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      severity: 8.0,
      format: [hex(40)],
      near: ['deepgram'],
      grants: 'transcribe at the cost of the project',
    },
  ],
})
