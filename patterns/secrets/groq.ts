import { base62 } from '../format.ts'
import { markedBy } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// The marker in its middle is the base64 of "Groq".
export default defineProvider('Groq', {
  docs: 'https://console.groq.com/docs/quickstart',
  revoke: 'Delete it under API keys (https://console.groq.com/keys).',
  tokens: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      severity: 8.5,
      format: ['gsk_', base62(48, 56)],
      proof: markedBy('WGdyb3FY'),
      grants: 'call the models at the cost of its owner',
    },
  ],
})
