import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Atera', {
  docs: 'https://support.atera.com/hc/en-us/articles/219083397-APIs',
  revoke: 'Regenerate it in the settings of the account (https://support.atera.com/).',
  tokens: [
    {
      id: 'atera-api-key',
      title: 'Atera API key',
      severity: 8.5,
      format: [hex(32)],
      near: ['atera_', 'atera.com', 'x-api-key-atera'],
      grants: 'read and change the customers and devices of the account',
    },
  ],
})
