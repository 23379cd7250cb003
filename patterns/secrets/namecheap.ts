import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Namecheap', {
  docs: 'https://www.namecheap.com/support/api/intro/',
  revoke:
    'Reset it under Profile, Tools, API access (https://ap.www.namecheap.com/settings/tools/apiaccess/).',
  tokens: [
    {
      id: 'namecheap-api-key',
      title: 'Namecheap API key',
      severity: 8.5,
      format: [hex(32)],
      near: ['namecheap'],
      grants: 'change the domains of the account from its listed addresses',
    },
  ],
})
