import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pusher', {
  docs: 'https://pusher.com/docs/channels/channels_libraries/libraries/',
  revoke: 'Make new keys under App keys (https://dashboard.pusher.com/).',
  tokens: [
    {
      id: 'pusher-app-secret',
      title: 'Pusher app secret',
      severity: 8.0,
      format: [base36(20)],
      near: ['pusher'],
      proof: hasDigit,
      grants: 'publish into every channel and sign in subscribers',
    },
  ],
})
