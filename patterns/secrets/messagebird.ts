import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MessageBird', {
  docs: 'https://developers.messagebird.com/api/#authentication',
  revoke: 'Delete it under Developers, API access (https://dashboard.messagebird.com/developers/access).',
  tokens: [
    {
      id: 'messagebird-access-key',
      title: 'MessageBird access key',
      severity: 8.5,
      formats: [[base62(25)], [oneOf('live_', 'test_'), base62(25)]],
      near: ['message_bird'],
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
