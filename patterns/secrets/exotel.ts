import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Exotel', {
  docs: 'https://developer.exotel.com/docs/getting-started/api-credentials',
  revoke: 'Regenerate it under Settings, API settings (https://my.exotel.com/).',
  tokens: [
    {
      id: 'exotel-api-token',
      title: 'Exotel API token',
      severity: 8.0,
      formats: [[hex(48)], [hex(40)]],
      near: ['exotel'],
      grants: 'call and send messages at the cost of its owner',
    },
  ],
})
