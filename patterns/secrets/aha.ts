import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Aha!', {
  docs: 'https://www.aha.io/api',
  revoke: 'Regenerate it in the settings of the account (https://www.aha.io/).',
  tokens: [
    {
      id: 'aha-api-key',
      title: 'Aha! API key',
      severity: 7.5,
      format: [hex(64)],
      near: ['aha_io', 'ahaio', 'aha_api', 'aha_token', 'aha_key'],
      grants: 'read and change the data of its owner',
    },
  ],
})
