import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sendbird', {
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  revoke: 'Revoke it under Settings, General, API tokens (https://dashboard.sendbird.com/).',
  tokens: [
    {
      id: 'sendbird-api-token',
      title: 'Sendbird API token',
      severity: 8.5,
      format: [base36(40)],
      near: ['send_bird'],
      proof: hasDigit,
      grants: 'read and write the messages of all users',
    },
  ],
})
