import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Speechmatics', {
  docs: 'https://docs.speechmatics.com/get-started/authentication',
  revoke: 'Delete it under Settings, API keys (https://portal.speechmatics.com/settings/api-keys).',
  tokens: [
    {
      id: 'speechmatics-api-key',
      title: 'Speechmatics API key',
      severity: 7.5,
      format: [base62(32)],
      near: ['speechmatics'],
      proof: notHex,
      grants: 'transcribe at the cost of its owner',
    },
  ],
})
