import { base62, uuid } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AI21 Labs', {
  docs: 'https://docs.ai21.com/reference/api-authentication',
  revoke: 'Delete it under API keys (https://studio.ai21.com/account/api-key).',
  tokens: [
    {
      id: 'ai21-api-key',
      title: 'AI21 Labs API key',
      severity: 8.0,
      formats: [[base62(32)], uuid],
      near: ['ai21'],
      proof: notHex,
      grants: 'call the models at the cost of its owner',
    },
  ],
})
