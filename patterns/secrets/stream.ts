import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Stream', {
  docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  revoke: 'Rotate it under Chat overview, App access keys (https://dashboard.getstream.io/).',
  tokens: [
    {
      id: 'stream-api-secret',
      title: 'Stream API secret',
      severity: 8.5,
      format: [base36(64)],
      near: ['getstream', 'stream_secret', 'stream_api_secret', 'stream_chat'],
      proof: hasDigit,
      grants: 'sign in as any user of the app',
    },
  ],
})
