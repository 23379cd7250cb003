import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pusher', {
  docs: 'https://pusher.com/docs/channels/channels_libraries/libraries/',
  revoke: 'Make new keys under App keys (https://dashboard.pusher.com/).',
  tokens: [
    {
      id: 'pusher-app-secret',
      title: 'Pusher app secret',
      severity: 8.0,
      format: [hex(20)],
      near: ['pusher'],
      grants: 'publish into every channel and sign in subscribers',
    },
  ],
})
