import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AudD', {
  docs: 'https://docs.audd.io/',
  revoke: 'Regenerate it in the settings of the account (https://docs.audd.io/).',
  tokens: [
    {
      id: 'audd-api-token',
      title: 'AudD API token',
      severity: 5.0,
      format: [hex(32)],
      near: ['audd_', 'audd.io'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
