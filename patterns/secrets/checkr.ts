import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Checkr', {
  docs: 'https://docs.checkr.com/#section/Getting-Started/Authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.checkr.com/).',
  tokens: [
    {
      id: 'checkr-api-key',
      title: 'Checkr API key',
      severity: 8.8,
      format: [hex(40)],
      near: ['checkr'],
      grants: 'read the background checks of the account',
    },
  ],
})
