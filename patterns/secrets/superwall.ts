import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Superwall', {
  docs: 'https://superwall.com/docs/',
  revoke: 'Delete it under Settings, Keys (https://superwall.com/).',
  tokens: [
    {
      id: 'superwall-secret-key',
      title: 'Superwall secret key',
      severity: 7.0,
      format: ['sk_', hex(64)],
      near: ['superwall'],
      grants: 'read and change the paywalls of the organization',
    },
  ],
})
