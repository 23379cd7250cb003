import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Drip', {
  docs: 'https://developer.drip.com/#authentication',
  revoke: 'Regenerate it in the settings of the account (https://developer.drip.com/).',
  tokens: [
    {
      id: 'drip-api-token',
      title: 'Drip API token',
      severity: 7.8,
      format: [hex(32)],
      near: ['getdrip', 'drip_api', 'drip_key', 'drip_token', 'drip_secret'],
      grants: 'read and mail the subscribers',
    },
  ],
})
