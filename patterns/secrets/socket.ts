import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.socket.dev/docs/api-keys
export default defineProvider('Socket', {
  docs: 'https://docs.socket.dev/docs/api-keys',
  revoke: 'Revoke it under Settings, API tokens (https://socket.dev/dashboard).',
  tokens: [
    {
      id: 'socket-api-token',
      title: 'Socket API token',
      severity: 7.0,
      format: ['sktsec_', base62(30, 80), '_api'],
      grants: "read and change the organization's reports within its scopes",
    },
  ],
})
